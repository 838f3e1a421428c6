// How orders of Connections are carried out: one at a time, with the problem kept beside what it concerns, and the focus led on.
import type { Client } from 'urql'
import type { Problem } from '../../../model.ts'
import { say } from '../../frame/speech.ts'
import { sectionHeadId } from '../settings-states.tsx'
import type { CheckedOnce, Memory, Work } from './connections-memory.ts'
import type { Connections, Environment } from './connections-model.ts'
import type { Changed } from './connections-orders.ts'
import { fields, firstFault, isFaultless } from './draft-faults.ts'
import type { Faults, Field } from './draft-faults.ts'

export interface Ground {
  readonly client: Client
  readonly memory: Memory
  readonly connections: Connections
  /** The answer that `connections` is, or is newer than. */
  readonly data: unknown
  readonly refresh: () => void
}

export interface Orders {
  /** Carries it out unless something is under way; a problem stays beside it. True when there was none. */
  readonly work: (work: Work, give: () => Promise<Problem | null>) => Promise<boolean>
  readonly change: (work: Work, give: () => Promise<Changed>) => Promise<boolean>
  /** Shows it until the next answer. */
  readonly take: (connections: Connections) => void
}

export function orders({ memory, data, refresh }: Ground, environment: Environment): Orders {
  const take = (connections: Connections): void => {
    memory.set(() => ({ answered: { after: data, connections } }))
  }
  async function work(kind: Work, give: () => Promise<Problem | null>): Promise<boolean> {
    if (memory.get().busy[environment] !== undefined) return false
    memory.set(({ busy }) => ({ busy: { ...busy, [environment]: kind }, trouble: null }))
    const problem = await give()
    memory.set(({ busy, trouble }) => ({
      busy: { ...busy, [environment]: undefined },
      trouble: problem ? { work: kind, environment, problem } : trouble,
    }))
    refresh()
    return problem === null
  }
  return {
    work,
    take,
    change: (kind, give) =>
      work(kind, async () => {
        const answer = await give()
        if ('problem' in answer) return answer.problem
        take(answer.connections)
        return null
      }),
  }
}

export function remember(memory: Memory, environment: Environment, last: CheckedOnce): void {
  memory.set((before) => ({ checked: { ...before.checked, [environment]: last } }))
}

export function visit(memory: Memory, environment: Environment, more: readonly Field[]): void {
  memory.set((before) => ({
    visited: { ...before.visited, [environment]: [...new Set([...(before.visited[environment] ?? []), ...more])] },
  }))
}

/** True when there are none; else they are said from now on, and the first of them has the focus. */
export function tellFaults(memory: Memory, environment: Environment, faults: Faults): boolean {
  if (isFaultless(faults)) return true
  visit(memory, environment, fields)
  const first = firstFault(faults)
  const count = Object.keys(faults).length
  say(count === 1 ? '1 field needs a look.' : `${count} fields need a look.`)
  // Those behind a fold are there after the next paint.
  if (first !== null) requestAnimationFrame(() => document.getElementById(fieldId(first))?.focus())
  return false
}

/** What had the focus is gone. */
export function focusHead(): void {
  document.getElementById(sectionHeadId)?.focus()
}

/** Of the input of a field, for the focus to go to. */
export function fieldId(field: Field): string {
  return `connections-${field}`
}

/** The first check that failed may be further down the page. */
export function showFailure(): void {
  requestAnimationFrame(() => document.querySelector('li[data-failed]')?.scrollIntoView({ block: 'nearest' }))
}
