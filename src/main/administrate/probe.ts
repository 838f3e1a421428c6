// The seven checks of an Administrate: reached, signed in, instance, clock, may read, may create, cannot create. Nothing is written.
import { cancelled, isCancelled, type Problem } from '../errors.ts'
import type { ConnectionCheck } from '../ports/settings.ts'
import { type AdministratePorts, type Connection, createAdministrateClient } from './client.ts'
import { ask, type Asked } from './probe-ask.ts'
import { administrateChecks } from './probe-checks.ts'
import { watchFetch } from './probe-watch.ts'

/** All questions together; milliseconds. */
const timeLimit = 20_000

/**
 * Exactly seven, in this order; rejects only as cancelled. It signs in of its own: where a person's sign-in goes on with another
 * token then, `ports.onRefreshToken` must keep that.
 */
export async function probeAdministrate(
  connection: Connection,
  ports: AdministratePorts,
  signal: AbortSignal,
): Promise<readonly ConnectionCheck[]> {
  const watched = watchFetch(ports)
  const client = createAdministrateClient({ ...connection, readOnly: true }, { ...ports, fetch: watched.fetch })
  const done = new AbortController()
  const limit = new AbortController()
  ports.clock.wait(timeLimit, done.signal).then(
    () => limit.abort(),
    () => undefined,
  )
  try {
    const asked = await ask(client, AbortSignal.any([signal, limit.signal])).catch((error: unknown): Asked => {
      if (signal.aborted) throw cancelled()
      if (!limit.signal.aborted || !isCancelled(error)) throw error
      return { closed: tooSlow }
    })
    return administrateChecks({ connection, asked, milliseconds: watched.fastest(), ahead: watched.ahead() })
  } finally {
    done.abort()
    client.close()
  }
}

const tooSlow: Problem = {
  code: 'ADM-TIMEOUT',
  message: `Administrate did not answer within ${timeLimit / 1000} seconds.`,
  effect: 'Nothing was changed.',
  next: 'Check the network, then try again in a few minutes.',
}
