// Creates records in Administrate, one run at a time, and knows what became of each.
import { readOnlyProblem, TandemError } from '../../errors.ts'
import type { Intent } from '../../ports/intents.ts'
import type { JobOptions } from '../../ports/jobs.ts'
import type { Lease } from '../../ports/lease.ts'
import type { MatchedEntity } from '../../ports/records.ts'
import type { ReviewState } from '../../ports/review.ts'
import { createCapability } from './capability.ts'
import { confirmOf, isConfirmed } from './confirm.ts'
import type { CreationParts, CreationRun } from './parts.ts'
import type { CreationAsk, CreationOutcome, CreationRequest, Creations, StartedCreation } from './request.ts'
import { runCreations, type RunEnd } from './run.ts'
import { settleIntents } from './settle.ts'
import { newIntent, requestText } from './sent.ts'
import { createSheets } from './sheets.ts'
import { changedSinceSeen, closedMeanwhile, nothingChosen, stoppedBefore } from './words.ts'

const creationCommand = 'create_unmatched'

/** Look-up, sending and reading back. */
const requestsPerRecord = 3

/** A creation has no steps and nothing to choose but its records. */
const noOptions: JobOptions = {
  pageSize: 100,
  skipErrors: false,
  reviewFirst: false,
  acceptMissing: null,
  acceptTenant: null,
}

interface Active {
  readonly jobId: string
  readonly stop: AbortController
  readonly closing: AbortController
  readonly finished: Promise<void>
}

/** What a run shows: its own intents, or those of earlier runs that it looks up. */
interface Shown {
  readonly entity: MatchedEntity
  /** Intents of other runs, by their run; null: those of its own. */
  readonly others: ReadonlyMap<string, ReadonlySet<string>> | null
}

export function createCreations(parts: CreationParts): Creations {
  const capability = createCapability(parts)
  const prepare = createSheets(parts, capability)
  const shown = new Map<string, Shown>()
  let active: Active | null = null

  /** `what`: as a sentence begins. */
  async function underLease(what: string, begin: (lease: Lease) => Promise<StartedCreation>): Promise<CreationOutcome> {
    if (parts.isReadOnly) throw new TandemError(readOnlyProblem(what), 2)
    await parts.jobs.markInterrupted()
    const outcome = await parts.lease.acquire({ owner: parts.owner, host: parts.host, command: creationCommand })
    if ('holder' in outcome) return { busy: outcome.holder }
    try {
      const refusal = await parts.refusal()
      if (refusal) throw refusal
      return { started: await begin(outcome.lease) }
    } catch (error) {
      await outcome.lease.release()
      throw error
    }
  }

  async function newJob(lease: Lease, startedBy: string): Promise<string> {
    const { host, tenant } = parts
    const options = noOptions
    const job = await parts.jobs.create({ command: creationCommand, options, commands: [], startedBy, host, tenant })
    await lease.setJob(job.id)
    return job.id
  }

  /** A run whose beginning cannot be stored is no run. */
  async function orFailed<Begun>(jobId: string, begin: () => Promise<Begun>): Promise<Begun> {
    try {
      return await begin()
    } catch (error) {
      const problem = error instanceof TandemError ? error.problem : unforeseen
      await bestEffort('the end of a creation could not be stored', () => parts.jobs.finish(jobId, 'failed', problem))
      throw error
    }
  }

  /** Lets the run go on by itself; the lease is given back when it has ended, however it ended. */
  function launch(
    jobId: string,
    entity: MatchedEntity,
    state: ReviewState,
    lease: Lease,
    work: (run: CreationRun) => Promise<RunEnd>,
  ): StartedCreation {
    const stop = new AbortController()
    const closing = new AbortController()
    const settling = AbortSignal.any([closing.signal, lease.lost])
    const run: CreationRun = {
      parts,
      entity,
      lease,
      state,
      settling,
      stop: AbortSignal.any([stop.signal, settling]),
    }
    const finished = ended(work(run), jobId, lease).finally(() => {
      if (active?.jobId === jobId) active = null
    })
    active = { jobId, stop, closing, finished }
    return { jobId, finished }
  }

  async function ended(work: Promise<RunEnd>, jobId: string, lease: Lease): Promise<void> {
    const end = await work.catch((error: unknown): RunEnd => {
      parts.log.error({ error, jobId }, 'a creation ended before all outcomes could be stored')
      return { status: 'failed', problem: error instanceof TandemError ? error.problem : unforeseen }
    })
    await bestEffort('requests could not be remembered', () => parts.calls.add(jobId, parts.drainCalls()))
    await bestEffort('the end of a creation could not be stored', () =>
      parts.jobs.finish(jobId, end.status, end.problem),
    )
    // Before anybody hears of the end: who asks then must find the engine free.
    await bestEffort('the engine could not be given back; the database frees it by itself', () => lease.release())
    await bestEffort('the end of a creation could not be told', () =>
      parts.changeLog.append([`job:${jobId}`, 'jobs', 'records']),
    )
  }

  async function bestEffort(message: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      parts.log.warn({ error }, message)
    }
  }

  async function intentsOf(jobId: string): Promise<readonly Intent[]> {
    const others = shown.get(jobId)?.others ?? null
    if (others === null) return parts.intents.list(jobId)
    const found: Intent[] = []
    for (const [other, ids] of others) found.push(...(await parts.intents.list(other)).filter(({ id }) => ids.has(id)))
    return found
  }

  /** What was sent to another tenant cannot be looked up in this one; it stays without an answer. */
  async function openHere(entity: MatchedEntity): Promise<readonly Intent[]> {
    const open = await parts.intents.open(entity)
    const jobIds = [...new Set(open.map(({ jobId }) => jobId))]
    const jobs = await Promise.all(jobIds.map((jobId) => parts.jobs.get(jobId)))
    const elsewhere = new Set(jobs.filter((job) => job !== null && job.tenant !== parts.tenant).map((job) => job?.id))
    return open.filter(({ jobId }) => !elsewhere.has(jobId))
  }

  return {
    creatable: (entity) => capability.soon(entity),
    async sheet(entity, tutorialIds, signal) {
      const asks = [...new Set(tutorialIds)].map(plainAsk)
      const { creatable, questions, records } = await prepare(entity, asks, new Map(), signal)
      const open = records.filter(({ state }) => state !== 'blocked' && state !== 'by-hand')
      return {
        entity,
        creatable,
        questions,
        records,
        confirm: confirmOf(parts.tenant, entity, records),
        requests: open.length * requestsPerRecord,
      }
    },
    async requests(request, signal) {
      const { entity, values } = request
      const { records } = await prepare(entity, asksOf(request), values, signal)
      return records.map((record) => ({ tutorialId: record.tutorialId, text: requestText(entity, record) }))
    },
    start: (request) =>
      underLease('Creating records', async (lease) => {
        const { entity } = request
        const asks = asksOf(request)
        if (asks.length === 0) throw nothingChosen()
        const { state, records, given } = await prepare(entity, asks, request.values, lease.lost)
        if (!isConfirmed(request.confirm, parts.tenant, entity, records)) throw changedSinceSeen()
        const jobId = await newJob(lease, request.startedBy)
        shown.set(jobId, { entity, others: null })
        const intents = await orFailed(jobId, async () => {
          if (given.size > 0) await parts.intents.rememberValues(entity, given)
          return parts.intents.add(
            jobId,
            records.map((record) => newIntent(entity, record)),
          )
        })
        const ticked = intents.flatMap((intent, index) => {
          const record = records[index]
          return record ? [{ intent, record }] : []
        })
        return launch(jobId, entity, state, lease, (run) => runCreations(run, ticked))
      }),
    settle: (entity, startedBy) =>
      underLease('Linking what was created', async (lease) => {
        const [open, state] = await Promise.all([openHere(entity), parts.review.read(entity)])
        const jobId = await newJob(lease, startedBy)
        shown.set(jobId, { entity, others: grouped(open) })
        return launch(jobId, entity, state, lease, (run) => settleIntents(run, open))
      }),
    async view(jobId) {
      const job = await parts.jobs.get(jobId)
      if (job?.command !== creationCommand) return null
      const intents = await intentsOf(jobId)
      const entity = shown.get(jobId)?.entity ?? intents[0]?.entity
      if (entity === undefined) return null
      const here = active?.jobId === jobId
      const running = job.status === 'running'
      return { jobId, entity, running, here, problem: job.problem, intents: running ? intents : intents.map(asEnded) }
    },
    cancel(jobId) {
      if (active?.jobId !== jobId) return false
      active.stop.abort()
      return true
    },
    isHere: (jobId) => active?.jobId === jobId,
    async close() {
      active?.closing.abort()
      await active?.finished
    },
  }
}

/** What a run left open whose process died, or that could not store it: never sent, or sent without an answer. */
function asEnded(intent: Intent): Intent {
  if (intent.status === 'waiting') return { ...intent, status: 'left', message: stoppedBefore }
  return intent.status === 'sent' ? { ...intent, status: 'unknown', message: closedMeanwhile } : intent
}

function plainAsk(tutorialId: string): CreationAsk {
  return { tutorialId, linkTo: null, createAnyway: false, values: new Map() }
}

/** Each record once, as it was asked for last. */
function asksOf({ records }: CreationRequest): readonly CreationAsk[] {
  return [...new Map(records.map((ask) => [ask.tutorialId, ask])).values()]
}

function grouped(intents: readonly Intent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byJob = new Map<string, Set<string>>()
  for (const { jobId, id } of intents) byJob.set(jobId, (byJob.get(jobId) ?? new Set()).add(id))
  return byJob
}

const unforeseen = {
  code: 'INTERNAL',
  message: 'Something failed that Tandem does not know.',
  effect: 'Records without an outcome may have been created.',
  next: 'Look them up; the log says more.',
} as const
