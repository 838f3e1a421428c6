// What was created, or is linked instead, is read back and written down with its row, link, snapshot and journal at once.
import { findById } from '../../administrate/creating.ts'
import { isCancelled, TandemError } from '../../errors.ts'
import { keepNames } from '../../matching/kept-names.ts'
import type { Intent, IntentStore } from '../../ports/intents.ts'
import type { PlanItem } from '../../ports/plan.ts'
import type { ReviewState } from '../../ports/review.ts'
import { administrateNames } from '../names.ts'
import { isCreatableKind } from './capability.ts'
import type { CreationRun } from './parts.ts'
import { notKept, notReadBack } from './words.ts'

export type Settlement = Parameters<IntentStore['settle']>[1]

export function settled(
  status: Settlement['status'],
  message: string | null = null,
  externalId: string | null = null,
): Settlement {
  return { status, externalId, message: message === '' ? null : message, item: null }
}

/** The settlement of a node in the shape a sync reads. */
export async function keepNode(
  { parts, entity, state, settling }: Pick<CreationRun, 'parts' | 'entity' | 'state' | 'settling'>,
  status: 'created' | 'linked',
  node: unknown,
  externalId: string,
  tutorialId: string,
  message: string,
): Promise<Settlement> {
  const kept = await parts.itemOf(entity, node, tutorialId, settling)
  if ('item' in kept) return { ...settled(status, message, externalId), item: withNames(kept.item, state, parts.owner) }
  return settled(status, notKept(kept.reason), externalId)
}

/** Keeps what both are called now, so that a later change of either is noticed. */
function withNames(item: PlanItem, { entity, tutorial }: ReviewState, by: string): PlanItem {
  const { link, record } = item
  const side = tutorial.find(({ id }) => id === link?.after)
  if (!link || !record || !side) return item
  const names = administrateNames(entity, { name: record.name, payload: record.payload })
  const kept = {
    by,
    tutorialKey: keepNames(side.locationId ?? '', side.names),
    administrateKey: keepNames(record.parents[0] ?? '', names),
  }
  return { ...item, link: { ...link, kept } }
}

/** Reads a created record back by its id. What cannot be read now stays unknown, with its id, and is looked up later. */
export async function keepCreated(
  run: Pick<CreationRun, 'parts' | 'entity' | 'state' | 'settling'>,
  externalId: string,
  tutorialId: string,
  message: string,
): Promise<Settlement> {
  if (!isCreatableKind(run.entity)) throw new Error(`No creation of ${run.entity}`)
  try {
    const node = await findById(run.parts.remote, run.entity, externalId, run.settling)
    if (node === null) return settled('unknown', notReadBack('it is not listed yet'), externalId)
    return await keepNode(run, 'created', node, externalId, tutorialId, message)
  } catch (error) {
    if (!(error instanceof TandemError) || error.problem.code.startsWith('DB-')) throw error
    const reason = isCancelled(error) ? 'Tandem was closed' : error.problem.message
    return settled('unknown', notReadBack(reason), externalId)
  }
}

/** Writes the settlement. A link that somebody else made meanwhile stays; what was created is told all the same. */
export async function write(
  { parts, lease }: Pick<CreationRun, 'parts' | 'lease'>,
  intent: Intent,
  settlement: Settlement,
): Promise<void> {
  try {
    await parts.intents.settle(intent, settlement, lease.fence)
  } catch (error) {
    if (settlement.item === null || !(error instanceof TandemError) || !error.problem.code.startsWith('LINK-'))
      throw error
    const status = settlement.status === 'linked' ? 'blocked' : settlement.status
    await parts.intents.settle(
      intent,
      { ...settlement, status, message: error.problem.message, item: null },
      lease.fence,
    )
  }
}
