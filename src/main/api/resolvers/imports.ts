// Checking a workbook: what is wrong with it, and what an import of it would do.
import type { QueryResolvers, ResolversTypes } from '../../../../graphql/generated/resolvers.ts'
import { TandemError } from '../../errors.ts'
import type { Context } from '../context.ts'
import { logCause } from '../log-cause.ts'
import { uploadedFile } from '../upload.ts'
import { checkedView } from '../workbook-view.ts'

type CheckResult = Awaited<ResolversTypes['CheckWorkbookResult']>

export const importQueries: QueryResolvers = {
  checkWorkbook: (_parent, { file }, context) => check(context, file),
}

async function check(context: Context, file: unknown): Promise<CheckResult> {
  try {
    const { imports } = await context.database.open()
    const workbook = await imports.open(await uploadedFile(file), context.closing)
    return { __typename: 'CheckedWorkbook', ...checkedView(workbook) }
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    logCause(context.log, error)
    return { __typename: 'NotStarted', problem: error.problem, exitCode: error.exitCode === 3 ? 3 : 2 }
  }
}
