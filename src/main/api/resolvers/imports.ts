// Workbooks: checked in passing, or kept until they are imported, with what people correct in them.
import type {
  MutationResolvers,
  NotStarted,
  QueryResolvers,
  RecentWorkbook as RecentView,
  WorkbookStatus,
} from '../../../../graphql/generated/resolvers.ts'
import { TandemError } from '../../errors.ts'
import type { Workbooks } from '../../imports/workbooks.ts'
import type { RecentWorkbook } from '../../ports/workbooks.ts'
import type { Context } from '../context.ts'
import { logCause } from '../log-cause.ts'
import { uploadedFile } from '../upload.ts'
import { workbookParent, type WorkbookParent } from '../workbook-parent.ts'

export const importQueries: QueryResolvers = {
  checkWorkbook: (_parent, { file }, context) =>
    orNotStarted(context, async () => {
      const { imports } = await context.database.open()
      const checked = await imports.open(await uploadedFile(file), context.closing)
      return { __typename: 'CheckedWorkbook' as const, checked, leftOut: new Set<number>() }
    }),
  workbook: (_parent, { id }, context) =>
    answer(context, async (workbooks, signal) => workbookParent(await workbooks.get(id, signal))),
  async workbookRows(_parent, { id, from, first }, { database, closing }) {
    const { workbooks } = await database.open()
    return workbooks.rows(id, from, first, closing)
  },
  async workbooks(_parent, { first }, { database }) {
    const { workbooks } = await database.open()
    return (await workbooks.recent(first)).map(recentView)
  },
}

export const importMutations: MutationResolvers = {
  openWorkbook: (_parent, { file }, context) =>
    answer(context, async (workbooks, signal) =>
      workbookParent(await workbooks.open(await uploadedFile(file), context.facts.person, signal)),
    ),
  checkWorkbookAgain: (_parent, { id }, context) =>
    answer(context, async (workbooks, signal) => workbookParent(await workbooks.again(id, signal))),
  correctCells: (_parent, { id, cells, text, remember, value }, context) =>
    changed(context, (workbooks, signal) =>
      workbooks.correct(id, { cells, text, remember, value: value ?? null, by: context.facts.person }, signal),
    ),
  restoreCells: (_parent, { id, cells }, context) =>
    changed(context, (workbooks, signal) => workbooks.restore(id, cells, signal)),
  leaveEventsOut: (_parent, { id, rows, leftOut }, context) =>
    changed(context, (workbooks, signal) => workbooks.leaveOut(id, rows, leftOut, signal)),
  revokeValue: (_parent, { id, valueId }, context) =>
    changed(context, (workbooks, signal) => workbooks.revoke(id, valueId, context.facts.person, signal)),
  removeWorkbook: (_parent, { id }, context) =>
    orNotStarted(context, async () => {
      const { workbooks } = await context.database.open()
      await workbooks.remove(id)
      return { __typename: 'WorkbookRemoved' as const, id }
    }),
}

function answer(
  context: Context,
  work: (workbooks: Workbooks, signal: AbortSignal) => Promise<WorkbookParent>,
): Promise<WorkbookParent | NotStartedMember> {
  return orNotStarted(context, async () => work((await context.database.open()).workbooks, context.closing))
}

function changed(
  context: Context,
  work: (workbooks: Workbooks, signal: AbortSignal) => ReturnType<Workbooks['correct']>,
): Promise<WorkbookParent | NotStartedMember> {
  return answer(context, async (workbooks, signal) => {
    const { open, rows } = await work(workbooks, signal)
    return workbookParent(open, rows)
  })
}

export type NotStartedMember = NotStarted & { readonly __typename: 'NotStarted' }

/** What can be expected to go wrong is an answer. */
export async function orNotStarted<Result>(
  { log }: Pick<Context, 'log'>,
  work: () => Promise<Result>,
): Promise<Result | NotStartedMember> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    logCause(log, error)
    return { __typename: 'NotStarted', problem: error.problem, exitCode: error.exitCode === 3 ? 3 : 2 }
  }
}

const statuses: { readonly [status in NonNullable<RecentWorkbook['status']>]: WorkbookStatus } = {
  running: 'RUNNING',
  done: 'DONE',
  partial: 'PARTIAL',
  failed: 'FAILED',
  stopped: 'INTERRUPTED',
  interrupted: 'INTERRUPTED',
  undone: 'UNDONE',
}

function recentView({ batchId, status, ...recent }: RecentWorkbook): RecentView {
  return { ...recent, importId: batchId, status: status === null ? 'WAITING' : statuses[status] }
}
