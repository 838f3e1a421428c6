// `workspace`: where we are, what can be reached, and who runs the engine. Answers without waiting, also when the database is down.
import type { EngineHolder, QueryResolvers, Workspace } from '../../../../graphql/generated/resolvers.ts'
import { TandemError, type Problem } from '../../errors.ts'
import type { LeaseHolder } from '../../ports/lease.ts'
import type { Context, Opened } from '../context.ts'
import { logCause } from '../log-cause.ts'

/** Requests that Administrate takes from one address in five minutes. */
const requestLimit = 6_000
/** Problems of the way to the database; with any other it was there to refuse. */
const unreachable = new Set(['DB-CONNECT', 'DATA-BUSY'])

type DatabaseFields = Pick<Workspace, 'databaseReachability' | 'databaseProblem' | 'engine' | 'notLinked'>

export const workspaceQueries: QueryResolvers = {
  async workspace(_parent, _arguments, context) {
    return {
      ...context.facts,
      firstStart: context.connections.isFirstStart(),
      database: context.database.description,
      ...(await databaseFields(context)),
      administrateReachability: context.administrate.reachability,
      administrateProblem: context.administrate.problem,
      requestsInFiveMinutes: context.administrate.requests(),
      requestLimitInFiveMinutes: requestLimit,
    }
  },
}

async function databaseFields({ database, log }: Context): Promise<DatabaseFields> {
  const state = database.state()
  if (state.status === 'opening') return without('UNKNOWN', null)
  if (state.status === 'refused') return refused(state.problem)
  try {
    return await fieldsOf(state.opened)
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    logCause(log, error)
    return refused(error.problem)
  }
}

async function fieldsOf(opened: Opened): Promise<DatabaseFields> {
  const { lease, overview } = opened
  const [holder, kinds] = await Promise.all([lease.current(), overview()])
  const numbers = kinds.map((kind) => kind.notLinkedTotal).filter((total) => total !== null)
  return {
    databaseReachability: 'CONNECTED',
    databaseProblem: null,
    engine: holder === null ? null : engineHolder(holder, opened),
    notLinked: numbers.length === 0 ? null : numbers.reduce((sum, total) => sum + total, 0),
  }
}

function refused(problem: Problem): DatabaseFields {
  return without(unreachable.has(problem.code) ? 'UNREACHABLE' : 'CONNECTED', problem)
}

function without(
  databaseReachability: DatabaseFields['databaseReachability'],
  databaseProblem: Problem | null,
): DatabaseFields {
  return { databaseReachability, databaseProblem, engine: null, notLinked: null }
}

export function engineHolder(
  holder: LeaseHolder,
  { runner, creations, importing }: Pick<Opened, 'runner' | 'creations' | 'importing'>,
): EngineHolder {
  const { jobId } = holder
  return { ...holder, here: jobId !== null && [runner, creations, importing].some((one) => one.isHere(jobId)) }
}
