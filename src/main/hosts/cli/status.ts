// `status`: asks the backend where things stand and prints it.
import { JobsDocument, KindsDocument, WorkspaceDocument } from '../../../../graphql/generated/local.ts'
import type { LocalApi } from './client.ts'
import type { ExitCode } from './exit-code.ts'
import { ToldError } from './failure.ts'
import { jsonStatus, statusLines } from './output/status.ts'
import type { Screen } from './screen.ts'

/** Runs that are listed. */
const runs = 5

/** Rejects with a ToldError (exit 2) when the tutorial database cannot be used. */
export async function showStatus(api: LocalApi, screen: Screen, json: boolean): Promise<ExitCode> {
  // First the numbers: they wait until the tutorial database is open, the workspace does not.
  const { kinds } = await api.query(KindsDocument, {})
  const { workspace } = await api.query(WorkspaceDocument, {})
  if (workspace.databaseProblem !== null) throw new ToldError(workspace.databaseProblem, 2)
  const { jobs } = await api.query(JobsDocument, { first: runs, before: null })
  const status = { workspace, kinds, jobs }
  if (json) screen.out(JSON.stringify(jsonStatus(status), null, 2))
  else for (const line of statusLines(status)) screen.out(line)
  return 0
}
