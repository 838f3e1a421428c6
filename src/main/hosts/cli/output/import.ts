// A checked workbook as text and as the promised JSON (architecture §2).
import type { CheckWorkbookQuery, ProblemLevel } from '../../../../../graphql/generated/local.ts'
import type { OutcomeSums } from './import-outcome.ts'
import { plain } from './plain.ts'

export type CheckedWorkbook = Extract<CheckWorkbookQuery['checkWorkbook'], { readonly __typename: 'CheckedWorkbook' }>
type Plan = CheckedWorkbook['plan']
type PlannedEvent = Plan['events'][number]

const rowsNamed = 8
const eventsNamed = 20

/** `everyChange`: every event that changes with its fields, not only the first. */
export function importLines(
  workbook: CheckedWorkbook,
  options: { readonly everyChange: boolean; readonly dryRun: boolean },
): readonly string[] {
  const { fileName, sheet, rows, events, sessions, notes, plan } = workbook
  return [
    `Checked ${plain(fileName)}, sheet “${plain(sheet)}”: ${counted(rows, 'row')}, ${counted(events, 'event')}, ${counted(sessions, 'session')}`,
    ...notes.map(plain),
    ...previousLines(workbook),
    '',
    ...problemLines(workbook),
    '',
    ...planLines(plan, options.everyChange),
    '',
    `About ${counted(plan.requests, 'request')} to Administrate${plan.seconds === null ? '' : `, ${shownSeconds(plan.seconds)}`}. ${plan.notChecked}`,
    options.dryRun ? 'Nothing was written.' : '',
  ]
}

function previousLines({ previous }: CheckedWorkbook): readonly string[] {
  const [last] = previous
  if (last === undefined) return []
  const what = last.same ? 'This file was imported before' : 'A file of this name was imported before'
  return [`${what}, on ${last.at.slice(0, 10)} by ${plain(last.by)} (${last.status}).`]
}

function problemLines({ problems, groups }: CheckedWorkbook): readonly string[] {
  if (groups.length === 0) return ['No problems found.']
  const count = (level: ProblemLevel) => problems.filter((problem) => problem.level === level).length
  return [
    `${counted(count('ERROR'), 'error')}, ${counted(count('WARNING'), 'warning')}:`,
    ...groups.map(({ level, message, column, rows, suggestions }) => {
      const where = [...(column === null ? [] : [plain(column)]), `${counted(rows.length, 'row')}: ${listed(rows)}`]
      const better = suggestions.length === 0 ? '' : ` → ${suggestions.map(plain).join(' or ')}`
      return `  ${level === 'ERROR' ? '✗' : '⚠'} ${plain(message)} (${where.join(', ')})${better}`
    }),
  ]
}

function planLines(plan: Plan, everyChange: boolean): readonly string[] {
  const { create, link, update, unchanged, blocked } = plan
  const counts = [
    `${create} to create`,
    ...(link > 0 ? [`${link} to link to events that are in Administrate already`] : []),
    `${update} to update`,
    `${unchanged} unchanged`,
    `${blocked} blocked`,
  ]
  const changing = plan.events.filter(
    ({ action, byHand }) => action === 'UPDATE' || action === 'LINK' || byHand.length > 0,
  )
  const shown = everyChange ? changing : changing.slice(0, eventsNamed)
  return [
    `Events: ${counts.join(', ')}`,
    ...shown.flatMap(eventLines),
    ...moreLine(changing.length - shown.length),
    ...plan.blockedEvents
      .slice(0, everyChange ? undefined : eventsNamed)
      .map(
        ({ row, title, by }) =>
          `  ✗ ${plain(title) || 'without title'} (row ${row}): blocked by ${by.length === 1 ? 'row' : 'rows'} ${listed(by)}`,
      ),
    ...moreLine(everyChange ? 0 : plan.blockedEvents.length - eventsNamed),
  ]
}

function eventLines({ title, row, changes, byHand, sessions, extraDays }: PlannedEvent): readonly string[] {
  const change = ({ field, before, after, where }: PlannedEvent['changes'][number]): string =>
    `${field} ${plain(before) || 'empty'} → ${plain(after) || 'empty'} (${where})`
  return [
    `  ~ ${plain(title)} (row ${row})`,
    ...changes.map((one) => `      ${change(one)}`),
    ...sessions.flatMap((session) => [
      ...session.changes.map((one) => `      day ${session.day}: ${change(one)}`),
      ...(session.action === 'MISSING'
        ? [`      day ${session.day}: Administrate has no such session; add it there by hand`]
        : []),
    ]),
    ...extraDays.map((day) => `      day ${day}: only in Administrate`),
    ...byHand.map((one) => `      change in Administrate by hand: ${change(one)}`),
  ]
}

function moreLine(count: number): readonly string[] {
  return count > 0 ? [`  and ${count} more; --debug shows all`] : []
}

export interface JsonImport {
  readonly file: string
  readonly rows: number
  readonly events: number
  readonly sessions: number
  readonly problems: readonly {
    readonly row: number
    readonly column: string | null
    readonly level: 'error' | 'warning'
    readonly code: string
    readonly message: string
  }[]
  readonly plan: Readonly<Record<'create' | 'update' | 'unchanged' | 'blocked', number>>
  /** Data rows; absent where nothing was to be written. */
  readonly outcome?: OutcomeSums
}

/** What is in Administrate alone gets its records here: it counts as created. */
export function jsonImport(
  { fileName, rows, events, sessions, problems, plan }: CheckedWorkbook,
  outcome: OutcomeSums | null,
): JsonImport {
  const { create, link, update, unchanged, blocked } = plan
  return {
    file: fileName,
    rows,
    events,
    sessions,
    problems: problems.map(({ row, column, level, code, message }) => ({
      ...{ row, column },
      level: level === 'ERROR' ? 'error' : 'warning',
      ...{ code, message },
    })),
    plan: { create: create + link, update, unchanged, blocked },
    ...(outcome && { outcome }),
  }
}

/** The document of an import that could not start. */
export function jsonNotImported(file: string): JsonImport {
  const plan = { create: 0, update: 0, unchanged: 0, blocked: 0 }
  return { file, rows: 0, events: 0, sessions: 0, problems: [], plan }
}

function listed(rows: readonly number[]): string {
  const shown = rows.slice(0, rowsNamed).join(', ')
  return rows.length > rowsNamed ? `${shown} and ${rows.length - rowsNamed} more` : shown
}

function counted(count: number, singular: string): string {
  return `${count.toLocaleString('en-GB')} ${singular}${count === 1 ? '' : 's'}`
}

function shownSeconds(seconds: number): string {
  return seconds < 90 ? counted(seconds, 'second') : counted(Math.round(seconds / 60), 'minute')
}
