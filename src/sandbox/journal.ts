// The world together with its log: every change is written before it is applied, and applied again at the next start.
import { openLog, withoutLog } from './log.ts'
import type { LogEntry } from './log.ts'
import { mutations } from './mutations/mutations.ts'
import type { World } from './world/records.ts'
import { createWorld } from './world/world.ts'

export interface Journal {
  readonly world: World
  /** Writes and applies a change. Throws `Refusal` when a rule forbids it, another error when the log cannot be written. */
  readonly change: (entry: LogEntry) => object
  /** Back to the world as it was at first, with an empty log. */
  readonly restart: () => void
  readonly close: () => void
}

export interface JournalOptions {
  readonly seed: number
  readonly size: number
  readonly logFile: string | undefined
}

/** Opens the log, if there is one, and brings the world to where it was left. */
export function openJournal({ seed, size, logFile }: JournalOptions): Journal {
  const log = logFile === undefined ? withoutLog() : openLog(logFile, { seed, size })
  let world = createWorld({ seed, size })
  for (const entry of log.entries) replay(world, entry)
  return {
    get world() {
      return world
    },
    change(entry) {
      log.append(entry)
      return apply(world, entry)
    },
    restart() {
      log.restart()
      world = createWorld({ seed, size })
    },
    close: log.close,
  }
}

function apply(world: World, entry: LogEntry): object {
  const mutation = mutations[entry.mutation]
  if (mutation === undefined) throw new Error(`${entry.mutation} is no change that the sandbox knows`)
  return { errors: [], ...mutation(world, entry.args as never, entry.at) }
}

/** What was refused, or failed, did so after it was written; it ends the same way again. */
function replay(world: World, entry: LogEntry): void {
  if (mutations[entry.mutation] === undefined) throw new Error(`The log holds an unknown change: ${entry.mutation}`)
  try {
    apply(world, entry)
  } catch {
    return
  }
}
