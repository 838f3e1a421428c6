// Reads a kind whole; when Administrate answers byte for byte what it answered before, nothing is made of the answers until it is needed.
import type { Answered } from '../administrate/asking.ts'
import type { AdministrateClient } from '../administrate/client.ts'
import type { Entity } from '../ports/records.ts'
import { pull } from './pull.ts'
import { type Pulled, type PullOptions, readOf } from './pulled.ts'

/** A kind read whole. */
export interface WholeRead {
  /** The same object: the same answers, and so the same records. Null when they cannot be compared with those of a later read. */
  readonly answered: Answered | null
  /** Never rejects when `answered` was there before. */
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
    const { pageSize, signal, onProgress } = options
    const asking = remote.asking()
    const last = before.get(entity)
    if (
      last?.pageSize === pageSize &&
      (await asking.again(last.answered, signal, (held) => tell(last, held, onProgress)))
    )
      return {
        answered: last.answered,
        pulled: () => pull(asking, entity, { ...options, onProgress: () => undefined }),
      }
    before.delete(entity)
    const pulled = await pull(asking, entity, options)
    const answered = asking.answered()
    if (answered !== null) before.set(entity, { pageSize, answered, read: readOf(pulled) })
    return { answered, pulled: async () => pulled }
  }
}

/** Nothing is told of a kind whose answers count something else than its records, as templates beside their prices. */
function tell({ answered, read }: LastRead, held: number, onProgress: PullOptions['onProgress']): void {
  if (answered.reduce((sum, { known }) => sum + known.records, 0) === read) onProgress(held, read)
}
