// What creating the chosen records would send, and what stands in the way of each. Pure, and the same for sheet and creation.
import type { Candidate } from '../../matching/suggest.ts'
import { defaultStrength } from '../../matching/suggest.ts'
import type { Json } from '../../ports/records.ts'
import type { ReviewState, TutorialSide } from '../../ports/review.ts'
import { indexState, tutorialKey } from '../index-state.ts'
import { administrateContext, administrateNames, numberOf, tutorialName } from '../names.ts'
import { keyWord, kindWords } from '../reason-words.ts'
import type { ReviewIndex } from '../review.ts'
import { type Meant, understood, withRemembered } from './answers.ts'
import { isCreatableKind } from './capability.ts'
import { inputOf, preparedOf, tidy } from './input.ts'
import type { Creatable, CreationAsk, LookAlike, PlannedCreation, Question } from './request.ts'
import { alike, goneMeanwhile, missing, noSuchRecord } from './words.ts'

export interface CreationPlanInput {
  readonly state: ReviewState
  /** In the order in which they are created. */
  readonly asks: readonly CreationAsk[]
  /** Answers for all of them. */
  readonly answers: Meant
  readonly questions: readonly Question[]
  readonly creatable: Creatable
  /** By tutorial id, over linked records too, strongest first. */
  readonly nearest: ReadonlyMap<string, readonly Candidate[]>
}

/** Throws NOT-FOUND for a record that is not there, CREATE-VALUES for an answer that means nothing. */
export function planCreations(input: CreationPlanInput): readonly PlannedCreation[] {
  const index = indexState(input.state)
  return input.asks.map((ask) => {
    const record = index.tutorial.get(ask.tutorialId)
    if (!record) throw noSuchRecord(input.state.entity)
    return planOne(input, index, record, ask)
  })
}

function planOne(
  { state, answers, questions, creatable, nearest }: CreationPlanInput,
  index: ReviewIndex,
  record: TutorialSide,
  ask: CreationAsk,
): PlannedCreation {
  const { entity } = state
  const own = withRemembered(questions, new Map([...answers, ...understood(entity, questions, ask.values)]))
  const { fields, open } = preparedOf(state, record, questions, own)
  const lookAlikes = lookAlikesOf(state, index, record, nearest.get(record.id) ?? [])
  const planned = (
    standing: PlannedCreation['state'],
    message: string,
    send: { readonly input?: Json; readonly linkTo?: string } = {},
  ): PlannedCreation => ({
    tutorialId: record.id,
    key: tutorialName(record),
    description: record.description,
    state: standing,
    message,
    fields,
    lookAlikes,
    input: send.input ?? null,
    linkTo: send.linkTo ?? null,
    createAnyway: ask.createAnyway,
  })
  if (creatable.support === 'BY_HAND' || !isCreatableKind(entity))
    return planned('by-hand', byHandMessage(state, record, creatable))
  const obstacle = obstacleOf(state, index, record)
  if (obstacle !== null) return planned('blocked', obstacle)
  if (ask.linkTo !== null) return linkPlan(state, index, ask.linkTo, planned)
  const [nearestOne] = lookAlikes
  if (nearestOne && !ask.createAnyway) {
    const { name, number, identity } = nearestOne
    return planned('looks-like', alike(entity, name, number, state.links.has(identity)))
  }
  if (open.length > 0) return planned('needs-value', missing(open))
  return planned('ready', '', { input: inputOf(entity, record, own) as unknown as Json })
}

function linkPlan(
  state: ReviewState,
  index: ReviewIndex,
  linkTo: string,
  planned: (state: PlannedCreation['state'], message: string, send?: { readonly linkTo: string }) => PlannedCreation,
): PlannedCreation {
  const other = index.administrate.get(linkTo)
  if (!other || other.missingSince !== null) return planned('blocked', goneMeanwhile(state.entity))
  const owner = state.links.get(linkTo)
  if (!owner) return planned('ready', '', { linkTo })
  const holder = index.tutorial.get(owner.tutorialId)
  const name = holder ? tutorialName(holder) : 'another record'
  return planned('blocked', `“${other.name}” is linked to “${name}” already.`)
}

/** Why nothing can be sent of a record as it is; null: nothing is in the way. */
function obstacleOf(state: ReviewState, index: ReviewIndex, record: TutorialSide): string | null {
  const { entity } = state
  const [linked] = index.linkedTo.get(record.id) ?? []
  if (linked !== undefined) return `It is linked to “${index.administrate.get(linked)?.name ?? 'a record'}” already.`
  if (state.unknown.has(record.id)) return 'Creating it was tried and no answer came. Look that up first.'
  const ignored = index.ignored.get(`tutorial ${record.id}`)
  if (ignored) return `${ignored.value.by} said that it is on purpose in the tutorial database only.`
  if (!record.active) return 'It is not active in the tutorial database.'
  if (record.names.some((name) => tidy(name) === '')) return `It has no ${keyWord(entity)}.`
  if (entity === 'course_template' && tidy(record.description) === '') return 'It has no title.'
  const twins = index.tutorialByKey.get(tutorialKey(state, record) ?? '') ?? []
  if (twins.length > 1)
    return `${twins.length} ${kindWords[entity].plural} in the tutorial database have this ${keyWord(entity)}. Tell them apart there first.`
  return null
}

function byHandMessage(state: ReviewState, record: TutorialSide, { sentence }: Creatable): string {
  if (state.entity !== 'venue') return sentence
  if (record.locationId === null) return `${sentence} It has no location yet.`
  const linked = [...state.locations.values()].some(({ tutorialId }) => tutorialId === record.locationId)
  return linked ? sentence : `${sentence} Its location ${record.description} is not linked yet: begin with that.`
}

/** Those that are strong enough to be suggested, but not those a person called different. */
function lookAlikesOf(
  state: ReviewState,
  index: ReviewIndex,
  record: TutorialSide,
  candidates: readonly Candidate[],
): readonly LookAlike[] {
  return candidates.flatMap(({ id, strength }) => {
    const other = index.administrate.get(id)
    if (!other || strength < defaultStrength || index.notTheSame.has(`${record.id} ${id}`)) return []
    return [
      {
        identity: id,
        name: administrateNames(state.entity, other).join(' '),
        context: administrateContext(state, other),
        number: numberOf(other.externalId),
        strength,
      },
    ]
  })
}
