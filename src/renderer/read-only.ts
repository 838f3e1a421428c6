// Read-only mode, as the reason beside what is off while it lasts.
import type { Workspace } from './model.ts'

/** null: it is not on. */
export function readOnlyReason(workspace: Pick<Workspace, 'readOnly'> | null): string | null {
  return workspace?.readOnly === true ? 'read-only mode is on' : null
}
