// What a creation would send, put together from the tutorial database, Administrate's lists and the remembered answers.
import { listNamed, type NamedRecord } from '../../administrate/creating.ts'
import type { Candidate } from '../../matching/suggest.ts'
import type { MatchedEntity } from '../../ports/records.ts'
import type { ReviewState } from '../../ports/review.ts'
import { comparables } from '../build-review.ts'
import { nameStyles } from '../compare.ts'
import { tutorialWithin } from '../names.ts'
import { type Meant, understood, withRemembered } from './answers.ts'
import type { Capability } from './capability.ts'
import type { CreationParts } from './parts.ts'
import { planCreations } from './plan.ts'
import { listBehind, questionsOf } from './questions.ts'
import type { Answers, Creatable, CreationAsk, PlannedCreation, Question } from './request.ts'

export interface Prepared {
  readonly state: ReviewState
  readonly creatable: Creatable
  readonly questions: readonly Question[]
  /** The answers given for all records, as they were understood. */
  readonly given: Meant
  readonly records: readonly PlannedCreation[]
}

/** How long a list of regions or accounts is good for, in milliseconds. */
const listsKeptFor = 300_000

/** Reads only. Throws NOT-FOUND, CREATE-VALUES, or what keeps Administrate or the tutorial database from being read. */
export function createSheets(parts: CreationParts, capability: Capability) {
  const lists = new Map<string, { readonly at: number; readonly records: readonly NamedRecord[] }>()

  async function listFor(entity: MatchedEntity, signal: AbortSignal): Promise<readonly NamedRecord[]> {
    const connection = listBehind(entity)
    if (connection === null) return []
    const known = lists.get(connection)
    const now = parts.clock.now().getTime()
    if (known && now - known.at < listsKeptFor) return known.records
    const records = await listNamed(parts.remote, connection, signal)
    lists.set(connection, { at: now, records })
    return records
  }

  return async function prepare(
    entity: MatchedEntity,
    asks: readonly CreationAsk[],
    answers: Answers,
    signal: AbortSignal,
  ): Promise<Prepared> {
    const creatable = await capability.of(entity, signal)
    const [state, remembered, list] = await Promise.all([
      parts.review.read(entity),
      parts.intents.values(entity),
      creatable.support === 'BY_HAND' ? [] : listFor(entity, signal),
    ])
    const questions = creatable.support === 'BY_HAND' ? [] : questionsOf(entity, list, remembered)
    const given = understood(entity, questions, creatable.support === 'BY_HAND' ? new Map() : answers)
    const nearest = creatable.support === 'BY_HAND' ? none : await nearestOf(state, asks, signal)
    const shared = withRemembered(questions, given)
    const records = planCreations({ state, asks, answers: shared, questions, creatable, nearest })
    return { state, creatable, questions, given, records }
  }

  function nearestOf(state: ReviewState, asks: readonly CreationAsk[], signal: AbortSignal) {
    const chosen = new Set(asks.map(({ tutorialId }) => tutorialId))
    const tutorial = state.tutorial
      .filter(({ id }) => chosen.has(id))
      .map((record) => ({ id: record.id, names: record.names, within: tutorialWithin(state, record) }))
    return parts.nearest(nameStyles[state.entity], tutorial, comparables(state).administrate, signal)
  }
}

const none: ReadonlyMap<string, readonly Candidate[]> = new Map()
