// One write to Administrate: written down, sent, and its outcome made sure of.
import { type ImportWrite, type ImportWriteAnswer, sendImportWrite } from '../../administrate/import-writes.ts'
import { findEvents } from '../../administrate/import-reads.ts'
import { isCancelled, type Problem, TandemError } from '../../errors.ts'
import { normalise } from '../../matching/normalise.ts'
import type { RemoteEvent } from '../../ports/import-remote.ts'
import type { NewImportIntent } from '../../ports/import-writes.ts'
import type { Json } from '../../ports/records.ts'
import { around } from './crash-points.ts'
import type { ImportRun } from './parts.ts'
import { lostAnswer, neverArrived } from './words.ts'

/** What a write is sent with; a whole run is not needed for it. */
export type Sender = Pick<ImportRun, 'parts' | 'at' | 'jobId' | 'ended'>

export interface Step {
  readonly entity: NewImportIntent['entity']
  readonly tutorialId: string
  readonly key: string
  readonly write: ImportWrite
  readonly knownBefore: readonly string[]
  /** Looks whether it is there; null: it is not. `event`: the one that was written to, as far as it is one. */
  readonly look: (sender: Sender) => Promise<{ readonly externalId: string; readonly event: RemoteEvent | null } | null>
}

export type StepOutcome =
  | { readonly outcome: 'done'; readonly event: RemoteEvent | null; readonly messages: readonly string[] }
  | { readonly outcome: 'failed' | 'unknown'; readonly messages: readonly string[] }

/** What is surely not there is sent again; so often at most in all. */
const mostSends = 3
/** Milliseconds before each look: together the time limit of a request, so that none is still under way at the last. */
const waits = [500, 1_500, 4_000, 8_000, 16_000]
/** Administrate’s words for somebody who is staff already: what was wanted is so (domain: 5.7). */
const alreadyStaff = /already exists as staff/i

/**
 * Throws a TandemError only while nothing of it was carried out: as cancelled, or with what keeps Administrate from being asked;
 * and those of the database.
 */
export async function sendStep(run: Sender, step: Step): Promise<StepOutcome> {
  const { at, parts } = run
  const intent = await around(at, 'intent', () => parts.writes.intend(intentOf(run, step)))
  const outcome = await sendUntilKnown(run, step).catch(async (error: unknown) => {
    if (error instanceof TandemError && !run.ended.aborted)
      await around(at, 'answer', () =>
        parts.writes.answered(intent, { status: 'left', externalId: null, message: error.problem.message }),
      )
    throw error
  })
  const { messages } = outcome
  await around(at, 'answer', () =>
    parts.writes.answered(intent, {
      status: outcome.outcome === 'done' ? 'created' : outcome.outcome,
      externalId: outcome.outcome === 'done' ? outcome.externalId : null,
      message: messages.length > 0 ? messages.join(' ') : null,
    }),
  )
  return outcome
}

export type Sent = StepOutcome & { readonly externalId: string | null }

async function sendUntilKnown(run: Sender, step: Step): Promise<Sent> {
  for (let sends = 0; sends < mostSends; sends += 1) {
    const answer = await around(run.at, step.write.mutation, () =>
      sendImportWrite(run.parts.remote, step.write, run.ended),
    )
    const known = await knownOf(run, step, answer)
    if (known !== 'absent') return known
  }
  return { outcome: 'failed', messages: [neverArrived], externalId: null }
}

async function knownOf(run: Sender, step: Step, answer: ImportWriteAnswer): Promise<Sent | 'absent'> {
  switch (answer.outcome) {
    case 'done':
      if (answer.externalId === null || (step.write.mutation.startsWith('event.create') && answer.event === null))
        return lookPatiently(run, step)
      return { outcome: 'done', event: answer.event, messages: answer.warnings, externalId: answer.externalId }
    case 'refused':
      if (step.entity === 'staff' && answer.messages.every((message) => alreadyStaff.test(message)))
        return { outcome: 'done', event: null, messages: [], externalId: null }
      return { outcome: 'failed', messages: answer.messages, externalId: null }
    case 'unknown':
      return lookPatiently(run, step)
  }
}

/** Administrate may still be writing, so it is asked several times. */
export async function lookPatiently(run: Sender, step: Step): Promise<Sent | 'absent'> {
  let failure: Problem | null = null
  for (const wait of waits) {
    await run.parts.clock.wait(wait, run.ended)
    try {
      const there = await step.look(run)
      if (there !== null) return { outcome: 'done', messages: [], ...there }
      failure = null
    } catch (error) {
      if (!(error instanceof TandemError) || isCancelled(error)) throw error
      failure = error.problem
    }
  }
  return failure === null ? 'absent' : { outcome: 'unknown', messages: [lostAnswer(failure)], externalId: null }
}

/** How an event is looked for: among those of its title. */
export function among(title: string, isThere: (events: readonly RemoteEvent[]) => RemoteEvent | null): Step['look'] {
  return async (sender) => {
    const event = isThere(await eventsTitled(sender, title))
    return event === null ? null : { externalId: event.externalId, event }
  }
}

/** Events of exactly this title, as titles are compared. */
export async function eventsTitled(
  { parts, ended }: Pick<ImportRun, 'parts' | 'ended'>,
  title: string,
): Promise<readonly RemoteEvent[]> {
  const found = await findEvents(parts.remote, [title], ended)
  return found.filter((event) => normalise(event.title) === normalise(title))
}

function intentOf({ jobId }: Sender, { entity, tutorialId, key, write, knownBefore }: Step): NewImportIntent {
  const { mutation, ...request } = write
  return { jobId, entity, tutorialId, key, operation: mutation, request: request as unknown as Json, knownBefore }
}
