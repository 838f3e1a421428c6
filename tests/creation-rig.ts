// The creation of records against the sandbox, with stores in memory that can be looked into and made to fail.
import { createAdministrateClient } from '../src/main/administrate/client.ts'
import { createManualClock } from '../src/main/administrate/manual-clock.ts'
import type { Intent, IntentStore } from '../src/main/ports/intents.ts'
import type { Job } from '../src/main/ports/jobs.ts'
import type { CallRecord, Fetch, Log } from '../src/main/ports/platform.ts'
import type { MatchedEntity } from '../src/main/ports/records.ts'
import type { AdministrateSide, LinkValue, ReviewState, TutorialSide } from '../src/main/ports/review.ts'
import { nearest } from '../src/main/matching/suggest.ts'
import { createCreations } from '../src/main/review/creation/creations.ts'
import type { CreationParts } from '../src/main/review/creation/parts.ts'
import type { CreationAsk, CreationView } from '../src/main/review/creation/request.ts'
import { createdItemOf } from '../src/main/sync/created-item.ts'
import { sandboxFetch } from '../src/sandbox/fetch.ts'
import { createSandbox, type SandboxOptions } from '../src/sandbox/sandbox.ts'

const quiet = () => undefined
const log: Log = { debug: quiet, info: quiet, warn: quiet, error: quiet }

/** A tutorial record of a kind: code; name; first and last name. */
export function tutorialSide(id: string, names: readonly string[], more: Partial<TutorialSide> = {}): TutorialSide {
  return {
    id,
    names,
    description: '',
    active: true,
    locationId: null,
    fields: {},
    events: 0,
    nextEvent: null,
    changedAt: null,
    ...more,
  }
}

export function administrateSide(
  identity: string,
  name: string,
  more: Partial<AdministrateSide> = {},
): AdministrateSide {
  return {
    identity,
    externalId: identity,
    name,
    payload: {},
    locationId: null,
    missingSince: null,
    changedAt: null,
    ...more,
  }
}

export function reviewState(entity: MatchedEntity, more: Partial<ReviewState> = {}): ReviewState {
  return {
    entity,
    tutorial: [],
    administrate: [],
    links: new Map<string, LinkValue>(),
    ignored: [],
    notTheSame: [],
    notes: [],
    locations: new Map(),
    unknown: new Set(),
    readAt: null,
    readByJob: null,
    ...more,
  }
}

export type CreationRig = ReturnType<typeof createCreationRig>

/** `state` is what match review knows; the sandbox is as it is. `intercept` may answer a request instead of the sandbox. */
export function createCreationRig(
  state: ReviewState,
  options: {
    readonly sandbox?: SandboxOptions
    readonly intercept?: (operation: string) => Response | null
    readonly change?: (parts: CreationParts) => Partial<CreationParts>
    readonly intents?: ReturnType<typeof memoryIntents>
  } = {},
) {
  const sandbox = createSandbox({ url: 'http://sandbox.test', ...options.sandbox })
  const clock = createManualClock({ skips: true })
  const calls: CallRecord[] = []
  const reach = sandboxFetch(sandbox)
  const fetch: Fetch = async (input, init) => {
    const body = typeof init?.body === 'string' && init.body.startsWith('{') ? init.body : '{}'
    const { operationName } = JSON.parse(body) as { readonly operationName?: string }
    return options.intercept?.(operationName ?? '') ?? reach(input, init)
  }
  const { graphqlUrl: apiUrl, authUrl, clientId, clientSecret, instance } = sandbox
  const remote = createAdministrateClient(
    { apiUrl, authUrl, clientId, clientSecret, instance, requestsPerSecond: 0 },
    { fetch, clock, log, onCall: (call) => void calls.push(call) },
  )
  const intents = options.intents ?? memoryIntents()
  const jobs = memoryJobs()
  const parts: CreationParts = {
    remote,
    tenant: instance,
    owner: 'Tess',
    host: 'test-machine',
    review: { read: async () => ({ ...state, unknown: intents.unanswered() }) },
    intents: intents.store,
    jobs,
    lease: freeLease(),
    calls: { add: async () => undefined },
    drainCalls: () => calls.splice(0),
    changeLog: { append: async () => undefined, nudge: quiet, follow: async function* () {} },
    clock,
    log,
    nearest: async (...lists) => nearest(lists[0], lists[1], lists[2]),
    itemOf: (entity, node, tutorialId, signal) => createdItemOf(remote, entity, node, tutorialId, signal),
    isReadOnly: false,
    refusal: async () => null,
  }
  const creations = createCreations({ ...parts, ...options.change?.(parts) })
  const { signal } = new AbortController()

  async function requestOf(
    asks: readonly (string | Partial<CreationAsk>)[],
    values: Readonly<Record<string, string>> = {},
  ) {
    const records = asks.map((ask): CreationAsk => ({
      tutorialId: '',
      linkTo: null,
      createAnyway: false,
      values: new Map(),
      ...(typeof ask === 'string' ? { tutorialId: ask } : ask),
    }))
    const { confirm } = await creations.sheet(
      state.entity,
      records.map(({ tutorialId }) => tutorialId),
      signal,
    )
    return { entity: state.entity, records, values: new Map(Object.entries(values)), confirm, startedBy: 'Tess' }
  }

  async function begin(...given: Parameters<typeof requestOf>) {
    const request = await requestOf(...given)
    const outcome = await creations.start(request)
    if ('busy' in outcome) throw new Error(`${outcome.busy.owner} runs the engine`)
    return outcome.started
  }

  return {
    sandbox,
    clock,
    creations,
    intents,
    jobs,
    begin,
    /** Runs to the end; every ticked record has exactly one outcome then. */
    async create(...given: Parameters<typeof begin>): Promise<CreationView> {
      const { jobId, finished } = await begin(...given)
      await finished
      const view = await creations.view(jobId)
      if (!view) throw new Error('The creation is not there')
      return view
    },
    async settle(): Promise<CreationView> {
      const outcome = await creations.settle(state.entity, 'Tess')
      if ('busy' in outcome) throw new Error('busy')
      await outcome.started.finished
      const view = await creations.view(outcome.started.jobId)
      if (!view) throw new Error('The creation is not there')
      return view
    },
    requests: async (...given: Parameters<typeof requestOf>) => creations.requests(await requestOf(...given), signal),
    sheet: (...ids: readonly string[]) => creations.sheet(state.entity, ids, signal),
  }
}

/** Outcomes as `key: status`, with the message where there is one. */
export function outcomes({ intents }: Pick<CreationView, 'intents'>): readonly string[] {
  return intents.map(({ key, status, message }) => `${key}: ${status}${message === null ? '' : ` (${message})`}`)
}

export function memoryIntents() {
  const kept: Intent[] = []
  const remembered = new Map<string, string>()
  const items: Parameters<IntentStore['settle']>[1]['item'][] = []
  const change = (id: string, patch: Partial<Intent>): void => {
    const place = kept.findIndex((intent) => intent.id === id)
    const before = kept[place]
    if (before) kept[place] = { ...before, ...patch }
  }
  const store: IntentStore = {
    async add(jobId, intents) {
      // As the table does.
      if (intents.some(({ request }) => request === null)) throw new Error('null in column request')
      const added = intents.map((intent, index): Intent => ({
        ...intent,
        id: String(kept.length + index + 1),
        jobId,
        knownBefore: [],
        status: 'waiting',
        externalId: null,
        message: null,
      }))
      kept.push(...added)
      return added
    },
    list: async (jobId) => kept.filter((intent) => intent.jobId === jobId),
    open: async () => kept.filter(({ status }) => status === 'sent' || status === 'unknown'),
    async send(id, knownBefore) {
      change(id, { status: 'sent', knownBefore })
    },
    async settle(intent, { item, ...settled }) {
      change(intent.id, settled)
      if (item) items.push(item)
    },
    values: async () => remembered,
    async rememberValues(_entity, values) {
      for (const [name, value] of values) remembered.set(name, value)
    },
  }
  return {
    store,
    kept,
    items,
    remembered,
    unanswered: () =>
      new Set(kept.flatMap(({ status, localId }) => (['sent', 'unknown'].includes(status) ? [localId] : []))),
  }
}

function memoryJobs(): CreationParts['jobs'] {
  const kept = new Map<string, Job>()
  return {
    async create(job) {
      const id = String(kept.size + 1)
      const made: Job = { ...job, id, status: 'running', startedAt: '', finishedAt: null, problem: null, steps: [] }
      kept.set(id, made)
      return made
    },
    get: async (id) => kept.get(id) ?? null,
    async finish(id, status, problem) {
      const job = kept.get(id)
      if (job) kept.set(id, { ...job, status, problem, finishedAt: 'now' })
    },
    markInterrupted: async () => [],
  }
}

function freeLease(): CreationParts['lease'] {
  let held = false
  return {
    async acquire(holder) {
      if (held) return { holder: { ...holder, jobId: null, since: '' } }
      held = true
      return {
        lease: {
          fence: 1n,
          lost: new AbortController().signal,
          setJob: async () => undefined,
          async release() {
            held = false
          },
        },
      }
    },
    current: async () => null,
  }
}
