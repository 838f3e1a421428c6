// Whether a sync can start now, and in words why not.
import { offlineReason } from './connection.ts'
import type { ConnectionState } from './connection.ts'
import { formatClock } from './format.ts'
import type { Job, Workspace } from './model.ts'
import { readOnlyReason } from './read-only.ts'

export interface StartGate {
  readonly open: boolean
  /** Stands beside the button that is off. */
  readonly reason: string | null
}

/** `onlyPlans`: what starts only makes a plan, which read-only mode lets happen. */
export function startGate(
  workspace: Workspace | null,
  job: Job | null | undefined,
  connection: Pick<ConnectionState, 'failure'>,
  onlyPlans = false,
): StartGate {
  const offline = offlineReason(connection)
  if (offline !== null) return { open: false, reason: offline }
  if (workspace === null) return { open: false, reason: null }
  if (workspace.databaseProblem !== null) return { open: false, reason: 'the tutorial database cannot be used' }
  const { engine } = workspace
  if (engine !== null && !engine.here) {
    return { open: false, reason: `${engine.owner} is at work on ${engine.host} since ${formatClock(engine.since)}` }
  }
  if (job?.status === 'RUNNING') return { open: false, reason: 'a run is going on' }
  if (job?.status === 'WAITING') return { open: false, reason: `the plan of run ${job.id} waits for review` }
  if (engine !== null) return { open: false, reason: 'Tandem is at work' }
  const readOnly = onlyPlans ? null : readOnlyReason(workspace)
  return { open: readOnly === null, reason: readOnly }
}
