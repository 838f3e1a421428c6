// How the two systems are called and how they are, in words.
import type { Workspace } from '../../model.ts'

interface SystemWords {
  readonly state: 'connected' | 'unreachable' | 'unknown'
  readonly word: string
}

export function administrateName(workspace: Pick<Workspace, 'environment'> | null): string {
  return workspace?.environment === 'REHEARSAL' ? 'Practice Administrate' : 'Administrate'
}

/** While Tandem does not answer, nobody knows. */
export const stateNotKnown: SystemWords = { state: 'unknown', word: 'not known' }

export function databaseState(workspace: Workspace): SystemWords {
  if (workspace.databaseReachability === 'UNREACHABLE') return { state: 'unreachable', word: 'cannot be reached' }
  if (workspace.databaseProblem !== null) return { state: 'unreachable', word: 'cannot be used' }
  if (workspace.databaseReachability === 'UNKNOWN') return { state: 'unknown', word: 'being opened' }
  return { state: 'connected', word: workspace.database === 'built in' ? 'built in' : 'connected' }
}

export function administrateState(workspace: Workspace): SystemWords {
  if (workspace.administrateReachability === 'UNREACHABLE') return { state: 'unreachable', word: 'cannot be reached' }
  if (workspace.administrateReachability === 'UNKNOWN') return { state: 'unknown', word: 'not asked yet' }
  return workspace.administrateProblem === null
    ? { state: 'connected', word: 'connected' }
    : { state: 'unreachable', word: 'last request failed' }
}
