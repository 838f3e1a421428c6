// What each check of a tutorial database has in common: a fact becomes a title, a state and a detail.
import type { Problem } from '../../errors.ts'
import type { ConnectionCheck } from '../../ports/settings.ts'
import type { Fact } from './probe-facts.ts'

export type Judged = Omit<ConnectionCheck, 'id'>

/** `unseen`: instead of "not checked". */
export function judge<Value>(
  fact: Fact<Value>,
  titles: string | { readonly unseen: string; readonly failed: string },
  judged: (value: Value) => Judged,
  unseen: Judged | null = null,
): Judged {
  const { unseen: name, failed } = typeof titles === 'string' ? { unseen: titles, failed: titles } : titles
  if (fact === null) return unseen ?? { title: name, state: 'not-checked', detail: '', problem: null }
  if ('problem' in fact) return { title: failed, state: 'failed', detail: '', problem: fact.problem }
  return judged(fact.value)
}

export function passed(title: string, detail = ''): Judged {
  return { title, state: 'passed', detail, problem: null }
}

export function note(title: string, detail = ''): Judged {
  return { title, state: 'note', detail, problem: null }
}

export function failed(title: string, problem: Problem): Judged {
  return { title, state: 'failed', detail: '', problem }
}

export function warning(title: string, detail: string, problem: Problem): Judged {
  return { title, state: 'warning', detail, problem }
}
