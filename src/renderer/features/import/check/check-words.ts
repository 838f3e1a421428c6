// What a check found, in words: on the list of problems, about a cell, and about the whole workbook.
import { formatCount, formatMoment, formatNumber } from '../../../format.ts'
import type { CheckFacts } from './check-facts.ts'
import type { CellProblem, CheckedBook, PreviousImport, ProblemGroup } from './check-model.ts'

/** A sentence without its full stop, as a title. */
export function titleOf({ message }: Pick<ProblemGroup, 'message'>): string {
  return message.replace(/\.$/, '')
}

/** `3 rows · column Location`, `row 44 · column End`; with the nearest value where there is one. */
export function groupLine(
  { rows, suggestions }: ProblemGroup,
  cells: number,
  label: string | null,
  nearest: boolean,
): string {
  const [row] = rows
  const where = cells <= 1 ? `row ${row ?? ''}` : formatCount(cells, 'row')
  const [first] = suggestions
  return [
    where,
    ...(nearest && first !== undefined ? [`nearest: ${first}`] : label === null ? [] : [`column ${label}`]),
  ].join(' · ')
}

/** `Use London for all 3`, `Use London` */
export function fixWords(suggestion: string, rows: number): string {
  return rows === 1 ? `Use ${suggestion}` : `Use ${suggestion} for all ${formatNumber(rows)}`
}

export interface Lookup {
  readonly tutorial: boolean
}

/** Where a look-up that failed had looked; null: the problem is of another kind. */
export function lookedIn({ code }: Pick<CellProblem, 'code'>): Lookup | null {
  if (!code.endsWith('-unknown') || code === 'mode-unknown') return null
  return { tutorial: code !== 'administrator-unknown' }
}

/** `Nearest: London or Londonderry.` */
export function nearestWords(suggestions: readonly string[]): string {
  if (suggestions.length === 0) return ''
  return `Nearest: ${suggestions.slice(0, 3).join(' or ')}.`
}

/** What is heard of a cell after its text. */
export function spokenMark(problems: readonly CellProblem[], isChanged: boolean, isPending: boolean): string {
  if (isPending) return ', being checked'
  const [problem] = problems
  const changed = isChanged ? ', changed by you' : ''
  if (problem === undefined) return changed
  return `${changed}, ${problem.level === 'ERROR' ? 'error' : 'warning'}: ${problem.message}`
}

/** About the row of a group head: what it carries. */
export function eventMark(counts: { readonly errors: number; readonly warnings: number }): string {
  if (counts.errors > 0) return formatCount(counts.errors, 'error')
  return counts.warnings > 0 ? formatCount(counts.warnings, 'warning') : ''
}

/** `188 rows in 39 events` */
export function rowsInEvents({ rows, events }: { readonly rows: number; readonly events: number }): string {
  return `${formatCount(rows, 'row')} in ${formatCount(events, 'event')}`
}

/** What follows `188 rows in 39 events are ready.` */
export function waitingWords({ waiting, leftOut }: CheckFacts): string {
  const parts = [
    ...(waiting.events > 0 ? [`${rowsInEvents(waiting)} ${waiting.rows === 1 ? 'waits' : 'wait'} for a fix.`] : []),
    ...(leftOut.size > 0 ? [`${formatCount(leftOut.size, 'event')} left out.`] : []),
  ]
  return parts.join(' ')
}

/** The same file, or one of the same name, was imported before; what this one would do now. */
export function previousWords(previous: PreviousImport, { checked: { plan } }: CheckedBook, now: Date): string {
  const when = `${formatMoment(previous.at, now)} by ${previous.by}`
  const changes = [
    ...(plan.create + plan.link > 0 ? [`${formatNumber(plan.create + plan.link)} new`] : []),
    ...(plan.update > 0 ? [`${formatNumber(plan.update)} changed`] : []),
    ...(plan.unchanged > 0 ? [`${formatNumber(plan.unchanged)} unchanged`] : []),
  ]
  const since = changes.length === 0 ? '' : ` Of its events now: ${changes.join(', ')}.`
  return previous.same
    ? `This very file was imported ${when}.${since}`
    : `A file of this name was imported ${when}.${since}`
}

const separators = /[/;,]/

/** What a cell says once this value in it is replaced: of several names only the one that is meant. */
export function replacedText(text: string, value: string, by: string): string {
  const parts = text.split(separators).map((part) => part.trim())
  const same = (part: string): boolean => part.toLowerCase() === value.trim().toLowerCase()
  if (parts.length < 2 || !parts.some(same)) return by
  return parts.map((part) => (same(part) ? by : part)).join(' / ')
}
