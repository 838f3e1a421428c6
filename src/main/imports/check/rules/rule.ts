// A rule of the check as data: what it is called, how much it weighs by itself, and what it finds.
import type { LiveAnswers } from '../../../ports/import-remote.ts'
import type { RuleLevel } from '../../../ports/import-store.ts'
import type { ColumnKey } from '../../../ports/imports.ts'
import type { CellReaders } from '../../file/cell-readers.ts'
import type { EventDraft } from '../draft.ts'
import type { Maps } from '../maps.ts'

/** Something a rule found; the level and the code are the rule's. */
export interface Finding {
  readonly row: number
  readonly column: ColumnKey | null
  /** Findings of one rule with equal values in one column are shown as one. */
  readonly value: string
  readonly message: string
  readonly suggestions: readonly string[]
}

export interface RuleContext {
  readonly live: LiveAnswers
  readonly readers: CellReaders
  readonly maps: Maps
  /** ISO time. */
  readonly now: string
  /** Names of the locations an event can be given. */
  readonly locations: readonly string[]
}

interface RuleFacts {
  /** Closed list; kept in the database where people change a level. */
  readonly code: string
  /** As Settings shows it. */
  readonly title: string
  readonly level: RuleLevel
  /** What it finds could not be written at all: its level cannot be changed. */
  readonly isFixed: boolean
}

/** Looks at one event alone. */
export interface EventRule extends RuleFacts {
  readonly scope: 'event'
  check(draft: EventDraft, context: RuleContext): readonly Finding[]
}

/** Looks at all events together. */
export interface WorkbookRule extends RuleFacts {
  readonly scope: 'workbook'
  check(drafts: readonly EventDraft[], context: RuleContext): readonly Finding[]
}

export type Rule = EventRule | WorkbookRule

export function eventRule(
  level: RuleLevel | 'fixed',
  code: string,
  title: string,
  check: EventRule['check'],
): EventRule {
  return { scope: 'event', code, title, ...levelOf(level), check }
}

export function workbookRule(
  level: RuleLevel | 'fixed',
  code: string,
  title: string,
  check: WorkbookRule['check'],
): WorkbookRule {
  return { scope: 'workbook', code, title, ...levelOf(level), check }
}

function levelOf(level: RuleLevel | 'fixed'): Pick<Rule, 'level' | 'isFixed'> {
  return level === 'fixed' ? { level: 'error', isFixed: true } : { level, isFixed: false }
}

export function finding(
  row: number,
  column: ColumnKey | null,
  value: string,
  message: string,
  suggestions: readonly string[] = [],
): Finding {
  return { row, column, value, message, suggestions }
}

/** `when` false: nothing was found. */
export function when(condition: boolean, found: () => Finding): readonly Finding[] {
  return condition ? [found()] : []
}
