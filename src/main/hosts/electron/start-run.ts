// Starts a run that a menu names whole: nothing that is chosen in the window is part of it.
import { StartSyncDocument } from '../../../../graphql/generated/local.ts'
import type { LocalApi } from '../cli/client.ts'
import { ToldError } from '../cli/failure.ts'
import { sentenceOf } from '../cli/output/problem.ts'
import type { Action } from './menu.ts'

/** null: it runs, and the window shows it. Else a sentence that says why it does not. */
export async function startRun(
  api: LocalApi,
  { command, reviewFirst }: Extract<Action, { start: unknown }>['start'],
): Promise<string | null> {
  try {
    const input = { command, reviewFirst, skipErrors: false, pageSize: 100 }
    const { startSync } = await api.mutate(StartSyncDocument, { input })
    return startSync.__typename === 'JobStarted' ? null : sentenceOf(startSync.problem)
  } catch (error) {
    if (error instanceof ToldError) return sentenceOf(error.failure.problem)
    throw error
  }
}
