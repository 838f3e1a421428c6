// The seven checks of each system as rows, whatever is known of them: not asked yet, being asked, asked, or asked of other values.
import { formatCount } from '../../../format.ts'
import type { Problem } from '../../../model.ts'
import type { ChipTone } from '../../../ui/chips.tsx'
import type { Status } from '../../../ui/status-symbol.tsx'
import type { System } from '../../../ui/mark.tsx'
import type { Check, Checks } from './connections-model.ts'

export interface CheckRow {
  readonly id: string
  readonly title: string
  readonly status: Status
  /** Of the symbol. */
  readonly word: string
  readonly detail: string
  readonly problem: Problem | null
}

/** What each check asks, for as long as there is no answer. */
const questions: { readonly [system in 'database' | 'administrate']: readonly string[] } = {
  database: [
    'Can the server be reached?',
    'Does it take the role and its password?',
    'Is it a PostgreSQL that Tandem knows?',
    'Is the way there encrypted, and the certificate checked?',
    'Are all tables and columns there?',
    'May the role read?',
    'May the role write?',
  ],
  administrate: [
    'Can Administrate be reached?',
    'Does it take the sign-in?',
    'Is it the right Administrate?',
    'Do both clocks agree?',
    'Can all seven lists be read?',
    'Can locations, instructors and course templates be created?',
    'What cannot be created from here?',
  ],
}

const looks: { readonly [state in Check['state']]: { readonly status: Status; readonly word: string } } = {
  PASSED: { status: 'done', word: 'passed' },
  WARNING: { status: 'warning', word: 'works, but look at it' },
  FAILED: { status: 'failed', word: 'failed' },
  NOTE: { status: 'not-offered', word: 'note' },
  NOT_CHECKED: { status: 'never', word: 'not checked' },
}

const partOf = { tutorial: 'database', administrate: 'administrate' } as const

/** @param checks null: never checked */
export function checkRows(system: System, checks: Checks | null, isChecking: boolean): readonly CheckRow[] {
  const part = partOf[system]
  const rows: readonly CheckRow[] =
    checks === null
      ? questions[part].map((title, index) => ({ ...notAsked, id: String(index), title }))
      : checks[part].map(({ state, ...check }) => ({ ...check, ...looks[state] }))
  return isChecking
    ? rows.map((row) => ({ ...row, status: 'running', word: 'being checked', detail: '', problem: null }))
    : rows
}

const notAsked = { ...looks.NOT_CHECKED, word: 'not checked yet', detail: '', problem: null }

export interface CardState {
  readonly tone: ChipTone
  readonly status: Status
  readonly word: string
}

/** The chip of a card's head. `isOld`: the fields were changed since. */
export function cardState(
  system: System,
  checks: Checks | null,
  { isChecking, isOld }: { readonly isChecking: boolean; readonly isOld: boolean },
): CardState {
  if (isChecking) return { tone: 'accent', status: 'running', word: 'being checked' }
  if (checks === null) return { tone: 'neutral', status: 'never', word: 'not checked yet' }
  if (isOld) return { tone: 'neutral', status: 'never', word: 'changed since the check' }
  const states = checks[partOf[system]].map(({ state }) => state)
  const failed = states.filter((state) => state === 'FAILED').length
  if (failed > 0) return { tone: 'bad', status: 'failed', word: `${formatCount(failed, 'check')} failed` }
  if (states.every((state) => state === 'NOT_CHECKED')) return { tone: 'neutral', status: 'never', word: 'not checked' }
  return { tone: 'ok', status: 'done', word: 'connected' }
}

/** Of the systems in use, as long as nobody checked them: what the last requests told. */
export function stateOfWorkspace({
  state,
  word,
}: {
  readonly state: 'connected' | 'unreachable' | 'unknown'
  readonly word: string
}): CardState {
  if (state === 'connected') return { tone: 'ok', status: 'done', word }
  return state === 'unreachable' ? { tone: 'bad', status: 'failed', word } : { tone: 'neutral', status: 'never', word }
}

/** For who hears it: `Tutorial database: Reached failed. Administrate: all fine.` */
export function checksSpoken({ database, administrate }: Checks): string {
  return `Tutorial database: ${outcome(database)} Administrate: ${outcome(administrate)}`
}

function outcome(checks: readonly Check[]): string {
  const failed = checks.filter(({ state }) => state === 'FAILED')
  if (failed.length > 0) return `failed: ${failed.map(({ title }) => title).join(', ')}.`
  const open = checks.filter(({ state }) => state === 'NOT_CHECKED').length
  if (open === checks.length) return 'not checked.'
  const warnings = checks.filter(({ state }) => state === 'WARNING').length
  return warnings === 0 ? 'connected.' : `connected, ${formatCount(warnings, 'thing')} to look at.`
}
