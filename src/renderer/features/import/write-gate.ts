// Whether something can be written now, and in words why not.
import type { ConnectionState } from '../../connection.ts'
import { formatClock } from '../../format.ts'
import type { Job, Workspace } from '../../model.ts'
import { readOnlyReason } from '../../read-only.ts'
import { commandWords } from '../frame/command-words.ts'

/** null: it can. */
export function writeReason(
  workspace: Workspace | null,
  job: Job | null | undefined,
  connection: Pick<ConnectionState, 'failure'>,
): string | null {
  if (connection.failure !== null) return 'no connection to Tandem'
  if (workspace === null) return 'the state of things is being read'
  if (workspace.databaseProblem !== null) return 'the tutorial database cannot be used'
  const readOnly = readOnlyReason(workspace)
  if (readOnly !== null) return readOnly
  const { engine } = workspace
  if (engine !== null && !engine.here) {
    return `${engine.owner} runs ${commandWords(engine.command)} on ${engine.host} since ${formatClock(engine.since)}`
  }
  if (engine !== null) return `${commandWords(engine.command)} is going on`
  return job?.status === 'RUNNING' ? 'a run is going on' : null
}
