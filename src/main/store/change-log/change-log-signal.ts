// Tells followers in this process of a change at once, whoever made it; one signal per database.
import type { Topic } from '../../ports/change-log.ts'
import type { Database } from '../connection/connect.ts'

export interface Signalled {
  readonly topics: readonly Topic[]
  /** The id of the stored notice; null for a nudge. */
  readonly id: bigint | null
}

export interface Signal {
  send(signalled: Signalled): void
  /** Calls `listener` until the returned function is called. */
  listen(listener: (signalled: Signalled) => void): () => void
}

const signals = new WeakMap<Database['prisma'], Signal>()

export function signalOf({ prisma }: Database): Signal {
  const known = signals.get(prisma)
  if (known) return known
  const signal = createSignal()
  signals.set(prisma, signal)
  return signal
}

function createSignal(): Signal {
  const listeners = new Set<(signalled: Signalled) => void>()
  return {
    send(signalled) {
      for (const listener of [...listeners]) listener(signalled)
    },
    listen(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
