// What the environment is called while it is not known yet: it counts as the one where most can go wrong.
import type { Workspace } from './model.ts'

export type Environment = Workspace['environment']

export function environmentOf(workspace: Pick<Workspace, 'environment'> | null): Environment {
  return workspace?.environment ?? 'LIVE'
}
