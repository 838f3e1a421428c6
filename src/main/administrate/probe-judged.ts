// What each check of an Administrate has in common.
import type { Problem } from '../errors.ts'
import type { ConnectionCheck } from '../ports/settings.ts'

export type Judged = Omit<ConnectionCheck, 'id'>

export function passed(title: string, detail = ''): Judged {
  return { title, state: 'passed', detail, problem: null }
}

export function note(title: string, detail: string): Judged {
  return { title, state: 'note', detail, problem: null }
}

export function warning(title: string, detail: string, problem: Problem): Judged {
  return { title, state: 'warning', detail, problem }
}

export function failed(title: string, problem: Problem, detail = ''): Judged {
  return { title, state: 'failed', detail, problem }
}

export function notChecked(title: string): Judged {
  return { title, state: 'not-checked', detail: '', problem: null }
}
