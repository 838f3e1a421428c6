// Which decision Z takes back: the newest, also before the list that tells of it has been read again.
import type { Api } from '../../api.tsx'

interface Undoable {
  readonly id: string
  readonly summary: string
}

export interface Undoables {
  readonly made: (decision: Undoable) => void
  readonly undone: (id: string) => void
  /** It could not be taken back: what the list says counts from now on. */
  readonly refused: (id: string) => void
  /** `known`: newest first, as last read; null: there is none. */
  readonly newest: (known: readonly Undoable[]) => Undoable | null
}

export function createUndoables(): Undoables {
  let made: readonly Undoable[] = []
  const undone = new Set<string>()
  const without = (id: string): readonly Undoable[] => made.filter((decision) => decision.id !== id)
  return {
    made(decision) {
      made = [decision, ...made]
    },
    undone(id) {
      made = without(id)
      undone.add(id)
    },
    refused(id) {
      made = without(id)
    },
    newest: (known) => made[0] ?? known.find(({ id }) => !undone.has(id)) ?? null,
  }
}

const ofWindow = new WeakMap<Api['client'], Undoables>()

/** Of this window, over all kinds. */
export function undoablesOf(client: Api['client']): Undoables {
  const known = ofWindow.get(client) ?? createUndoables()
  ofWindow.set(client, known)
  return known
}
