// What a person can order: start, stop, tick, apply, discard; each answers with the job or with a problem in words.
import type { AnyVariables, Client, TypedDocumentNode } from 'urql'
import {
  ApplyPlanDocument,
  CancelJobDocument,
  DiscardJobDocument,
  StartSyncDocument,
  TickPlanDocument,
} from '../../graphql/generated/local.ts'
import type { StartSyncInput } from '../../graphql/generated/local.ts'
import { failureOf } from './api.tsx'
import type { Job, Problem } from './model.ts'

export type Outcome = { readonly job: Job } | { readonly problem: Problem; readonly busy: boolean }

export interface Commands {
  start(input: StartSyncInput): Promise<Outcome>
  cancel(id: string): Promise<Outcome>
  discard(id: string): Promise<Outcome>
  apply(jobId: string): Promise<Outcome>
  /** `ids` null: all that wait. */
  tick(jobId: string, ids: readonly string[] | null, ticked: boolean): Promise<Outcome>
}

export function createCommands(client: Client): Commands {
  return {
    start: async (input) => order(client, StartSyncDocument, { input }, (data) => data.startSync),
    cancel: async (id) => order(client, CancelJobDocument, { id }, (data) => data.cancelJob),
    discard: async (id) => order(client, DiscardJobDocument, { id }, (data) => data.discardJob),
    apply: async (jobId) => order(client, ApplyPlanDocument, { jobId }, (data) => data.applyPlan),
    tick: async (jobId, ids, ticked) =>
      order(client, TickPlanDocument, { jobId, ids, ticked }, (data) => data.tickPlan),
  }
}

type Answer = { readonly job: Job } | { readonly problem: Problem; readonly __typename: string }

async function order<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Answer,
): Promise<Outcome> {
  const { data, error } = await client.mutation(document, variables).toPromise()
  if (error !== undefined || data === undefined) {
    const message = error === undefined ? 'The answer was empty.' : failureOf(error).message
    return {
      busy: false,
      problem: {
        code: 'WINDOW',
        message,
        effect: 'Whether it was done is not known.',
        next: 'Look at the list of runs, then try again.',
      },
    }
  }
  const answer = pick(data)
  return 'job' in answer ? { job: answer.job } : { problem: answer.problem, busy: answer.__typename === 'EngineBusy' }
}
