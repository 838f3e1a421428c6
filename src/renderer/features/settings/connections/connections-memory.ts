// What this window remembers of Connections while a person goes elsewhere: what was typed, what was checked, what is under way.
import type { Problem } from '../../../model.ts'
import type { Checks, Connections, Environment } from './connections-model.ts'
import type { Draft } from './draft.ts'
import type { Field } from './draft-faults.ts'

export type Work = 'check' | 'save' | 'use' | 'read-only' | 'forget' | 'sign-in' | 'stop-sign-in'

export interface CheckedOnce {
  readonly checks: Checks
  /** What stood in the fields; null: what is kept. */
  readonly of: Draft | null
  /** It was to be kept, and was not. */
  readonly isRefused: boolean
}

export interface Remembered {
  /** null: the one in use. */
  readonly shown: Environment | null
  readonly drafts: ByEnvironment<Draft>
  /** Fields that somebody was in: what is wrong with the others is not said yet. */
  readonly visited: ByEnvironment<readonly Field[]>
  readonly checked: ByEnvironment<CheckedOnce>
  /** What is under way. */
  readonly busy: ByEnvironment<Work>
  readonly trouble: { readonly work: Work; readonly environment: Environment; readonly problem: Problem } | null
  /** What an order was answered with, until the question of `after` is answered anew. */
  readonly answered: { readonly after: unknown; readonly connections: Connections } | null
}

type ByEnvironment<Value> = { readonly [environment in Environment]?: Value | undefined }

export interface Memory {
  readonly get: () => Remembered
  readonly subscribe: (listener: () => void) => () => void
  readonly set: (change: (before: Remembered) => Partial<Remembered>) => void
}

const nothing: Remembered = {
  shown: null,
  drafts: {},
  visited: {},
  checked: {},
  busy: {},
  trouble: null,
  answered: null,
}

const memories = new WeakMap<object, Memory>()

/** One for each window: `window` is what it asks the backend with. */
export function memoryOf(window: object): Memory {
  const known = memories.get(window)
  if (known !== undefined) return known
  const made = createMemory()
  memories.set(window, made)
  return made
}

function createMemory(): Memory {
  const listeners = new Set<() => void>()
  let remembered = nothing
  return {
    get: () => remembered,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    set(change) {
      remembered = { ...remembered, ...change(remembered) }
      listeners.forEach((listener) => listener())
    },
  }
}
