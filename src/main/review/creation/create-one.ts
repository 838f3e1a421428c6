// One record: looked up just before, written down, sent, and its outcome made sure of.
import { type CreatableEntity, type CreationInputs, findById, sendCreation } from '../../administrate/creating.ts'
import { isCancelled, TandemError } from '../../errors.ts'
import type { Intent } from '../../ports/intents.ts'
import { numberOf } from '../names.ts'
import { isCreatableKind } from './capability.ts'
import { keepCreated, keepNode, settled, type Settlement } from './keep.ts'
import { lookPatiently } from './look-patiently.ts'
import { namesIn, type Namesake, namesakesOf } from './namesakes.ts'
import type { CreationRun } from './parts.ts'
import type { PlannedCreation } from './request.ts'
import {
  closedMeanwhile,
  goneMeanwhile,
  lookedUp,
  namesakes,
  namesakeTaken,
  neverThere,
  notAnInstructor,
  notLookedUp,
  severalNew,
  stoppedAfter,
} from './words.ts'

/** A record that is surely not there is sent again; so often at most in all. */
const mostSends = 3

/**
 * What became of a record. Throws a TandemError only while nothing of it was carried out: as cancelled, or with what keeps
 * Administrate from being asked.
 */
export async function createOne(run: CreationRun, intent: Intent, record: PlannedCreation): Promise<Settlement> {
  const { entity, parts, stop } = run
  if (!isCreatableKind(entity)) throw new Error(`No creation of ${entity}`)
  if (record.linkTo !== null) return linkTo(run, entity, record.linkTo, record.tutorialId)
  const names = namesIn(entity, intent.request)
  const before = await namesakesOf(parts.remote, entity, names, stop)
  const instead = await insteadOfSending(run, record, before)
  if (instead !== null) return instead
  const knownBefore = before.map(({ externalId }) => externalId)
  for (let sends = 0; sends < mostSends; sends += 1) {
    const outcome = await sendOnce(run, entity, intent, names, knownBefore)
    if (outcome !== 'absent') return outcome
    if (stop.aborted) return settled('left', stoppedAfter)
  }
  return settled('failed', neverThere)
}

async function sendOnce(
  run: CreationRun,
  entity: CreatableEntity,
  intent: Intent,
  names: readonly string[],
  knownBefore: readonly string[],
): Promise<Settlement | 'absent'> {
  const { parts, stop } = run
  await parts.intents.send(intent.id, knownBefore)
  const input = intent.request as unknown as CreationInputs[typeof entity]
  const answer = await sendCreation(parts.remote, entity, input, stop)
  switch (answer.outcome) {
    case 'created':
      return keepCreated(run, answer.externalId, intent.localId, answer.warnings.join(' '))
    case 'refused':
      return settled('failed', answer.messages.join(' '))
    case 'unknown':
      return afterLostAnswer(run, intent, names, knownBefore)
  }
}

/** Nothing is thrown from here on: the request may have been carried out. */
async function afterLostAnswer(
  run: CreationRun,
  intent: Intent,
  names: readonly string[],
  knownBefore: readonly string[],
): Promise<Settlement | 'absent'> {
  try {
    const looked = await lookPatiently(run, names, knownBefore)
    if ('absent' in looked) return 'absent'
    if ('impossible' in looked) return settled('unknown', notLookedUp(looked.impossible))
    const [ours, ...others] = looked.found
    if (!ours || others.length > 0) return settled('unknown', severalNew(run.entity))
    return await keepNode(run, 'created', ours.node, ours.externalId, intent.localId, lookedUp)
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    return settled('unknown', isCancelled(error) ? closedMeanwhile : notLookedUp(error.problem))
  }
}

/** A record of exactly this name is there already: it is linked when it is free, and nothing is sent. null: send. */
async function insteadOfSending(
  run: CreationRun,
  record: PlannedCreation,
  before: readonly Namesake[],
): Promise<Settlement | null> {
  const { state, entity } = run
  const different = new Set(
    state.notTheSame.filter(({ tutorialId }) => tutorialId === record.tutorialId).map(({ identity }) => identity),
  )
  const seen = new Set(record.createAnyway ? record.lookAlikes.map(({ identity }) => identity) : [])
  const same = before.filter(
    ({ externalId, isOfKind }) => isOfKind && !different.has(externalId) && !seen.has(externalId),
  )
  const [first, ...more] = same
  if (first && more.length > 0) return settled('blocked', namesakes(entity, same.length))
  if (first && state.links.has(first.externalId))
    return settled('blocked', namesakeTaken(entity, first.name, numberOf(first.externalId)))
  if (first) return keepNode(run, 'linked', first.node, first.externalId, record.tutorialId, '')
  const other = before.find(({ isOfKind }) => !isOfKind)
  return other && !record.createAnyway
    ? settled('blocked', notAnInstructor(other.name, numberOf(other.externalId)))
    : null
}

async function linkTo(
  run: CreationRun,
  entity: CreatableEntity,
  identity: string,
  tutorialId: string,
): Promise<Settlement> {
  const node = await findById(run.parts.remote, entity, identity, run.stop)
  if (node === null) return settled('blocked', goneMeanwhile(entity))
  return keepNode(run, 'linked', node, identity, tutorialId, '')
}
