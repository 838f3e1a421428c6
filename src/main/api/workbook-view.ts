// A checked workbook as the contract shows it: what is wrong with it, and what an import of it would do.
import type {
  CheckedWorkbookResolvers,
  ImportPlan as PlanView,
  PlannedAction,
  PlannedEvent as PlannedView,
  WorkbookResolvers,
} from '../../../graphql/generated/resolvers.ts'
import type { Check } from '../imports/check/check.ts'
import type { CheckedWorkbook } from '../imports/check/checked-workbook.ts'
import { columnsOf, confirmOf, correctionsOf, eventsLeftOut, rememberedOf } from '../imports/open-workbook.ts'
import type { ImportPlan } from '../imports/plan/plan.ts'
import type { PlannedEvent, PlannedSession } from '../imports/plan/planned.ts'
import { instantOf } from '../imports/file/zones.ts'
import type { ColumnKey, ImportProblem, ResolvedEvent } from '../ports/imports.ts'

export const checkedResolvers: CheckedWorkbookResolvers = {
  fileName: ({ checked }) => checked.fileName,
  sha256: ({ checked }) => checked.sha256,
  sheet: ({ checked }) => checked.layout.sheet,
  headerRow: ({ checked }) => checked.layout.headerRow,
  rows: ({ checked }) => checked.rows,
  events: ({ checked }) => checked.check().found.events,
  sessions: ({ checked }) => checked.check().found.sessions,
  notes: ({ checked }) => checked.notes,
  previous: ({ checked }) => checked.previous.map(({ isSame, ...previous }) => ({ ...previous, same: isSame })),
  problems: ({ checked }) =>
    checked.check().problems.map((problem) => ({
      ...problem,
      column: columnOf(checked, problem.column),
      columnKey: problem.column,
      level: levelNames[problem.level],
    })),
  groups: ({ checked }) =>
    checked.check().groups.map((group) => ({
      ...group,
      column: columnOf(checked, group.column),
      columnKey: group.column,
      level: levelNames[group.level],
    })),
  rowsLeftOut: ({ checked, leftOut }) => checked.rows - rowsImported(checked.check(), leftOut),
  plan: ({ checked, leftOut }) => planView(checked.plan(leftOut), checked.check()),
}

export const workbookResolvers: WorkbookResolvers = {
  id: ({ open }) => open.stored.id,
  revision: ({ open }) => open.stored.revision,
  droppedBy: ({ open }) => open.stored.droppedBy,
  droppedAt: ({ open }) => open.stored.droppedAt,
  checkedAt: ({ open }) => open.stored.checkedAt,
  columns: ({ open }) => columnsOf(open.checked),
  checked: ({ open }) => ({ __typename: 'CheckedWorkbook', checked: open.checked, leftOut: eventsLeftOut(open) }),
  changedRows: ({ changedRows }) => changedRows,
  corrections: ({ open }) => correctionsOf(open.checked).map(({ text, ...cell }) => ({ ...cell, after: text })),
  eventsLeftOut: ({ open }) => [...eventsLeftOut(open)],
  rememberedValues: ({ open }) => rememberedOf(open.checked),
  missingApprovals: ({ open }) => open.checked.missingApprovals(),
  confirm: ({ open }, _arguments, { facts }) => confirmOf(open, facts.tenant),
}

function columnOf(checked: CheckedWorkbook, column: ColumnKey | null): string | null {
  return column === null ? null : checked.headerOf(column)
}

/** Rows of events with errors, of events a person left out, and of no event are not imported. */
function rowsImported({ events }: Check, leftOut: ReadonlySet<number>): number {
  return events.reduce((sum, { row, sessions }) => sum + (leftOut.has(row) ? 0 : Math.max(1, sessions.length)), 0)
}

function planView(plan: ImportPlan, { events, blocked }: Check): PlanView {
  return {
    ...plan.counts,
    byHand: plan.byHand,
    requests: plan.requests,
    seconds: plan.seconds,
    notChecked: 'Not checked here: Administrate’s own rules, which it applies when events are created.',
    // Only worked out when asked for: after each correction only the numbers are.
    get events() {
      const resolved = new Map(events.map((event) => [event.row, event]))
      return plan.events.flatMap((planned) => {
        const event = resolved.get(planned.row)
        return event ? [eventView(planned, event)] : []
      })
    },
    blockedEvents: blocked,
  }
}

const levelNames = { error: 'ERROR', warning: 'WARNING' } as const satisfies Record<ImportProblem['level'], string>

const actionNames: Readonly<Record<PlannedEvent['action'] | PlannedSession['action'], PlannedAction>> = {
  create: 'CREATE',
  link: 'LINK',
  update: 'UPDATE',
  unchanged: 'UNCHANGED',
  missing: 'MISSING',
}

function eventView(planned: PlannedEvent, event: ResolvedEvent): PlannedView {
  const { row, title, action, changes, byHand, sessions, extraDays } = planned
  const own = new Map(event.sessions.map((session) => [session.row, session]))
  const isSelfPaced = event.mode === 'lms'
  const dates = event.sessions.flatMap(({ start, end }) => [start.local.slice(0, 10), end.local.slice(0, 10)]).sort()
  return {
    ...{ row, title, changes, byHand, extraDays },
    lastRow: Math.max(row, ...own.keys()),
    templateCode: event.template.name,
    place: event.venue === null ? event.location.name : `${event.location.name} · ${event.venue.name}`,
    selfPaced: isSelfPaced,
    maxPlaces: event.maxPlaces,
    firstDate: dates[0] ?? event.lmsStart.local.slice(0, 10),
    lastDate: dates.at(-1) ?? event.lmsEnd.local.slice(0, 10),
    action: actionNames[action],
    sessions: sessions.flatMap((session) => {
      const found = own.get(session.row)
      if (found === undefined) return []
      const { start, end } = found
      return [
        {
          ...{ row: session.row, day: session.day, title: session.title, changes: session.changes },
          start: start.local,
          end: end.local,
          zone: start.zone,
          get startUtc() {
            return instantOf(start)
          },
          instructors: found.instructors.map(({ name }) => name),
          action: actionNames[session.action],
        },
      ]
    }),
  }
}
