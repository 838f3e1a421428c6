// Reads a kind whole; when Administrate answers byte for byte what it answered before, nothing is made of the answers until it is needed.
import type { Answered, Asking } from '../administrate/asking.ts'
import type { AdministrateClient } from '../administrate/client.ts'
import type { Entity } from '../ports/records.ts'
import { pull } from './pull.ts'
import { type Pulled, type PullOptions, readOf } from './pulled.ts'

/** A kind read whole. */
export interface WholeRead {
  /** The same object: the same answers, and so the same records. Null when they cannot be compared with those of a later read. */
  readonly answered: Answered | null
  /** To be called once. */
  readonly pulled: () => Promise<Pulled>
}

interface LastRead {
  readonly pageSize: number
  readonly answered: Answered
  readonly read: number
}

/** Rejects as `pull` does. Remembers questions and digests of the last read of each kind, no records. */
export type ReadWhole = (entity: Entity, options: PullOptions) => Promise<WholeRead>

export function createReadWhole(remote: Pick<AdministrateClient, 'asking'>): ReadWhole {
  const before = new Map<Entity, LastRead>()
  return async (entity, options) => {
    const { pageSize, signal } = options
    const onProgress = neverBack(options.onProgress)
    const asking = remote.asking()
    const last = before.get(entity)
    if (last?.pageSize === pageSize && (await again(asking, last, signal, onProgress)))
      return { answered: last.answered, pulled: () => pull(asking, entity, { pageSize, signal, onProgress }) }
    const pulled = await pull(asking, entity, { pageSize, signal, onProgress })
    const answered = asking.answered()
    if (answered !== null) before.set(entity, { pageSize, answered, read: readOf(pulled) })
    return { answered, pulled: async () => pulled }
  }
}

type OnProgress = PullOptions['onProgress']

/** Until the end nothing is told of a kind whose answers count something else than its records, as templates beside their prices. */
async function again(
  asking: Asking,
  { answered, read }: LastRead,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<boolean> {
  const counted = answered.reduce((sum, { known }) => sum + known.records, 0) === read
  const same = await asking.again(answered, signal, (held) => counted && onProgress(held, read))
  if (same) onProgress(read, read)
  return same
}

/** What is read a second time, because some of it is another, does not set the number back. */
function neverBack(onProgress: OnProgress): OnProgress {
  let most = 0
  return (received, total) => {
    if (received < most) return
    most = received
    onProgress(received, total)
  }
}
