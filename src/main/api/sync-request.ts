// Checks what a person asks the engine to do.
import type { StartSyncInput } from '../../../graphql/generated/resolvers.ts'
import { syncCommands, type SyncCommand } from '../ports/jobs.ts'
import type { SyncRequest } from '../sync/request.ts'
import { usage } from './problems.ts'

const largestPage = 100

/** Throws USAGE (exit 2) for what makes no sense. A page size above 100 is taken as 100, the most Administrate gives. */
export function syncRequest(input: StartSyncInput, startedBy: string): SyncRequest {
  const { command, pageSize = largestPage, acceptMissing = null, acceptTenant = null, from = null } = input
  if (command !== 'sync_all' && !isSyncCommand(command))
    throw usage(`There is no command ${quoted(command)}.`, `Use sync_all or one of ${syncCommands.join(', ')}.`)
  if (from !== null && !isSyncCommand(from))
    throw usage(`There is no step ${quoted(from)} to begin with.`, `Use one of ${syncCommands.join(', ')}.`)
  if (from !== null && command !== 'sync_all')
    throw usage('Only sync_all can begin with a later step.', `Leave that out, or use sync_all.`)
  if (pageSize < 1) throw usage('The page size must be at least 1.', 'Use a number from 1 to 100.')
  if (acceptMissing !== null && acceptMissing < 0)
    throw usage(
      'The number of records that are really gone cannot be negative.',
      'Use the number that the guard named.',
    )
  return {
    command,
    from,
    reviewFirst: input.reviewFirst ?? false,
    skipErrors: input.skipErrors ?? false,
    pageSize: Math.min(pageSize, largestPage),
    acceptMissing,
    acceptTenant,
    startedBy,
  }
}

function isSyncCommand(text: string): text is SyncCommand {
  return syncCommands.some((command) => command === text)
}

function quoted(text: string): string {
  return `“${text.slice(0, 60)}”`
}
