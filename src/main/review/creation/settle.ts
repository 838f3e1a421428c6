// Settles what has no answer yet, also what a process left behind that died: a look-up says what became of it.
import { isCancelled, TandemError } from '../../errors.ts'
import type { Intent } from '../../ports/intents.ts'
import { isCreatableKind } from './capability.ts'
import { keepCreated, keepNode, settled, type Settlement, write } from './keep.ts'
import { lookPatiently } from './look-patiently.ts'
import { namesIn } from './namesakes.ts'
import type { CreationRun } from './parts.ts'
import type { RunEnd } from './run.ts'
import { lookedUp, neverThere, notLookedUp, severalNew } from './words.ts'

/** Nothing is sent. What cannot be looked up stays as it is. */
export async function settleIntents(run: CreationRun, open: readonly Intent[]): Promise<RunEnd> {
  for (const intent of open) {
    if (run.stop.aborted) return { status: 'cancelled', problem: null }
    try {
      const settlement = await lookUp(run, intent)
      await write(run, intent, settlement)
    } catch (error) {
      if (isCancelled(error)) return { status: 'cancelled', problem: null }
      if (!(error instanceof TandemError) || error.problem.code.startsWith('DB-')) throw error
      return { status: 'failed', problem: error.problem }
    }
  }
  return { status: 'done', problem: null }
}

async function lookUp(run: CreationRun, intent: Intent): Promise<Settlement> {
  const { entity, parts, state, stop } = run
  if (!isCreatableKind(entity)) throw new Error(`No creation of ${entity}`)
  const own = { parts, entity, state, settling: stop }
  const linked = [...state.links].find(([, { tutorialId }]) => tutorialId === intent.localId)
  if (linked) {
    const [identity] = linked
    const isOurs = identity === intent.externalId || !intent.knownBefore.includes(identity)
    return settled(isOurs ? 'created' : 'linked', isOurs ? lookedUp : 'It was linked meanwhile.', identity)
  }
  if (intent.externalId !== null) return keepCreated(own, intent.externalId, intent.localId, lookedUp)
  const looked = await lookPatiently(own, namesIn(entity, intent.request), intent.knownBefore)
  if ('absent' in looked) return settled('failed', neverThere)
  if ('impossible' in looked) return settled('unknown', notLookedUp(looked.impossible))
  const [ours, ...others] = looked.found
  if (!ours || others.length > 0) return settled('unknown', severalNew(entity))
  return keepNode(own, 'created', ours.node, ours.externalId, intent.localId, lookedUp)
}
