// The creation of records between a real database and the sandbox, beside the sync engine of a rig.
import { createAdministrateClient } from '../../src/main/administrate/client.ts'
import { createManualClock } from '../../src/main/administrate/manual-clock.ts'
import { nearest } from '../../src/main/matching/suggest.ts'
import type { CallRecord, Log } from '../../src/main/ports/platform.ts'
import type { MatchedEntity } from '../../src/main/ports/records.ts'
import { createCreations } from '../../src/main/review/creation/creations.ts'
import type { CreationParts } from '../../src/main/review/creation/parts.ts'
import type { CreationView } from '../../src/main/review/creation/request.ts'
import { createCallStore } from '../../src/main/store/calls.ts'
import { createChangeLog } from '../../src/main/store/change-log/change-log.ts'
import { createIntentStore } from '../../src/main/store/intents.ts'
import { createJobStore } from '../../src/main/store/jobs/jobs.ts'
import { createLeaseStore } from '../../src/main/store/lease/lease.ts'
import { createReviewStore } from '../../src/main/store/review/review-store.ts'
import { createdItemOf } from '../../src/main/sync/created-item.ts'
import { sandboxFetch } from '../../src/sandbox/fetch.ts'
import type { Rig } from '../sync-rig.ts'

const quiet = () => undefined
const log: Log = { debug: quiet, info: quiet, warn: quiet, error: quiet }

/** `change` replaces parts, by failing ones for example; `onRequest` sees each request's operation before it is answered. */
export function createCreator(
  { database, sandbox }: Pick<Rig, 'database' | 'sandbox'>,
  options: {
    readonly change?: (parts: CreationParts) => Partial<CreationParts>
    readonly onRequest?: (operation: string) => void
  } = {},
) {
  const changeLog = createChangeLog(database)
  const clock = createManualClock({ skips: true })
  const calls: CallRecord[] = []
  const reach = sandboxFetch(sandbox)
  const { graphqlUrl: apiUrl, authUrl, clientId, clientSecret, instance } = sandbox
  const remote = createAdministrateClient(
    { apiUrl, authUrl, clientId, clientSecret, instance, requestsPerSecond: 0 },
    {
      async fetch(input, init) {
        const body = typeof init?.body === 'string' && init.body.startsWith('{') ? init.body : '{}'
        const { operationName } = JSON.parse(body) as { readonly operationName?: string }
        options.onRequest?.(operationName ?? 'signIn')
        return reach(input, init)
      },
      clock,
      log,
      onCall: (call) => void calls.push(call),
    },
  )
  const parts: CreationParts = {
    remote,
    tenant: instance,
    owner: 'Tess',
    host: 'test-machine',
    review: createReviewStore(database),
    intents: createIntentStore(database, changeLog),
    jobs: createJobStore(database, changeLog),
    lease: createLeaseStore(database),
    calls: createCallStore(database),
    drainCalls: () => calls.splice(0),
    changeLog,
    clock,
    log,
    nearest: async (style, tutorial, administrate) => nearest(style, tutorial, administrate),
    itemOf: (entity, node, tutorialId, signal) => createdItemOf(remote, entity, node, tutorialId, signal),
    isReadOnly: false,
    refusal: async () => null,
  }
  const creations = createCreations({ ...parts, ...options.change?.(parts) })

  async function begin(entity: MatchedEntity, ids: readonly string[], values: Readonly<Record<string, string>>) {
    const { confirm } = await creations.sheet(entity, ids, new AbortController().signal)
    const outcome = await creations.start({
      entity,
      records: ids.map((tutorialId) => ({ tutorialId, linkTo: null, createAnyway: true, values: new Map() })),
      values: new Map(Object.entries(values)),
      confirm,
      startedBy: 'Tess',
    })
    if ('busy' in outcome) throw new Error(`${outcome.busy.owner} runs the engine`)
    return outcome.started
  }

  async function ended(started: { readonly jobId: string; readonly finished: Promise<void> }): Promise<CreationView> {
    await started.finished
    const view = await creations.view(started.jobId)
    if (!view) throw new Error('The creation is not there')
    return view
  }

  return {
    creations,
    begin,
    create: async (...order: Parameters<typeof begin>) => ended(await begin(...order)),
    async settle(entity: MatchedEntity): Promise<CreationView> {
      const outcome = await creations.settle(entity, 'Tess')
      if ('busy' in outcome) throw new Error(`${outcome.busy.owner} runs the engine`)
      return ended(outcome.started)
    },
  }
}

/** How many records ended in each way. */
export function tally({ intents }: CreationView): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { status } of intents) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
