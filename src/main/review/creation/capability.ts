// Whether this Administrate can create records of a kind: asked once per connection, by the fields of its Mutation type.
import type { AdministrateClient } from '../../administrate/client.ts'
import { type CreatableEntity, creationMutations, listMutations } from '../../administrate/creating.ts'
import { isCancelled, TandemError, throwIfCancelled } from '../../errors.ts'
import type { Clock, Log } from '../../ports/platform.ts'
import type { Entity } from '../../ports/records.ts'
import { kindWords } from '../reason-words.ts'
import type { Creatable } from './request.ts'

export interface Capability {
  /** Waits for Administrate's answer. UNKNOWN when it gave none; never rejects but as cancelled. */
  of(entity: Entity, signal: AbortSignal): Promise<Creatable>
  /** The same within a second; UNKNOWN until then. */
  soon(entity: Entity): Promise<Creatable>
}

/** How long a failed question stands before it is asked again, and how long `soon` waits; milliseconds. */
const asksAgainAfter = 60_000
const soon = 1_000

const unknown: Creatable = {
  support: 'UNKNOWN',
  sentence: 'Administrate has not said yet whether it can create these.',
}

export function createCapability(parts: {
  readonly remote: AdministrateClient
  readonly clock: Clock
  readonly log: Log
}): Capability {
  const { clock } = parts
  let answer: Promise<ReadonlySet<string> | null> | null = null
  let failedAt = Number.NEGATIVE_INFINITY

  /** null: it could not be asked. */
  function ask(): Promise<ReadonlySet<string> | null> {
    if (clock.now().getTime() - failedAt < asksAgainAfter) return Promise.resolve(null)
    answer ??= listMutations(parts.remote, new AbortController().signal).catch((error: unknown) => {
      answer = null
      if (!(error instanceof TandemError)) throw error
      if (!isCancelled(error)) failedAt = clock.now().getTime()
      parts.log.info({ code: error.problem.code }, 'Administrate did not say what can be created in it')
      return null
    })
    return answer
  }

  async function known(entity: Entity): Promise<Creatable> {
    if (!isCreatableKind(entity)) return byHand(entity)
    const mutations = await ask()
    if (mutations === null) return unknown
    return mutations.has(creationMutations[entity]) ? { support: 'CREATABLE', sentence: '' } : byHand(entity)
  }

  return {
    async of(entity, signal) {
      const creatable = await known(entity)
      throwIfCancelled(signal)
      return creatable
    },
    async soon(entity) {
      const enough = new AbortController()
      const waited = clock.wait(soon, enough.signal).then(
        () => unknown,
        () => unknown,
      )
      try {
        return await Promise.race([known(entity), waited])
      } finally {
        enough.abort()
      }
    },
  }
}

/** Administrate’s own lists, and venues, have no mutation anywhere (administrate-api 10). */
export function isCreatableKind(entity: Entity): entity is CreatableEntity {
  return Object.hasOwn(creationMutations, entity)
}

function byHand(entity: Entity): Creatable {
  const words = Object.hasOwn(kindWords, entity) ? kindWords[entity as keyof typeof kindWords].plural : 'these records'
  return {
    support: 'BY_HAND',
    sentence: `Administrate cannot create ${words} for other programs. Create them there by hand, then run the sync again.`,
  }
}
