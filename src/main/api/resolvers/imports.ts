// Checking a workbook: what is wrong with it, and what an import of it would do.
import type {
  CheckedWorkbook as CheckedView,
  PlannedAction,
  PlannedEvent as PlannedView,
  QueryResolvers,
  ResolversTypes,
  WorkbookInput,
} from '../../../../graphql/generated/resolvers.ts'
import { TandemError } from '../../errors.ts'
import type { CheckedWorkbook } from '../../imports/check-workbook.ts'
import type { PlannedEvent, PlannedSession } from '../../imports/planned.ts'
import type { ColumnKey, ImportProblem } from '../../ports/imports.ts'
import type { Context } from '../context.ts'
import { logCause } from '../log-cause.ts'
import { usage } from '../problems.ts'

type CheckResult = Awaited<ResolversTypes['CheckWorkbookResult']>

export const importQueries: QueryResolvers = {
  checkWorkbook: (_parent, { file }, context) => check(context, file),
}

async function check(context: Context, { name, content }: WorkbookInput): Promise<CheckResult> {
  try {
    const { imports } = await context.database.open()
    const workbook = await imports.open({ name, bytes: bytesOf(content) }, context.closing)
    return { __typename: 'CheckedWorkbook', ...viewOf(workbook) }
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    logCause(context.log, error)
    return { __typename: 'NotStarted', problem: error.problem, exitCode: error.exitCode === 3 ? 3 : 2 }
  }
}

function bytesOf(content: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content))
    throw usage('The workbook did not come as base64.', 'Send its bytes in base64.')
  return Buffer.from(content, 'base64')
}

function viewOf(workbook: CheckedWorkbook): CheckedView {
  const { problems, groups, blocked, found } = workbook.check()
  const plan = workbook.plan()
  const columnOf = (column: ColumnKey | null): string | null => (column === null ? null : workbook.headerOf(column))
  const rowsOfEvents = plan.events.reduce((sum, { sessions }) => sum + Math.max(1, sessions.length), 0)
  return {
    fileName: workbook.fileName,
    sha256: workbook.sha256,
    sheet: workbook.layout.sheet,
    headerRow: workbook.layout.headerRow,
    rows: workbook.rows,
    events: found.events,
    sessions: found.sessions,
    notes: workbook.notes,
    previous: workbook.previous.map(({ isSame, ...previous }) => ({ ...previous, same: isSame })),
    problems: problems.map((problem) => ({
      ...problem,
      column: columnOf(problem.column),
      level: levelNames[problem.level],
    })),
    groups: groups.map((group) => ({ ...group, column: columnOf(group.column), level: levelNames[group.level] })),
    rowsLeftOut: workbook.rows - rowsOfEvents,
    plan: {
      ...plan.counts,
      byHand: plan.byHand,
      requests: plan.requests,
      seconds: plan.seconds,
      notChecked: 'Not checked here: Administrate’s own rules, which it applies when events are created.',
      events: plan.events.map(eventView),
      blockedEvents: blocked,
    },
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

function eventView({ row, title, action, changes, byHand, sessions, extraDays }: PlannedEvent): PlannedView {
  return {
    ...{ row, title, changes, byHand, extraDays },
    action: actionNames[action],
    sessions: sessions.map((session) => ({ ...session, action: actionNames[session.action] })),
  }
}
