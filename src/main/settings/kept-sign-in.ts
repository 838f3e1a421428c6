// The sign-in of a person as it is kept: every renewal takes the place of the one before, whoever of this process renewed it.
import type { Log } from '../ports/platform.ts'
import type { ConnectedEnvironment, SecretStore } from '../ports/settings.ts'

/** What a client towards Administrate needs, of the environment it works in (`AdministratePorts`). */
export interface KeptSignIn {
  onRefreshToken(token: string, before: string): void
  keptRefreshToken(): Promise<string | null>
}

export interface KeptSignIns {
  /** `place`: where that client works (`placeOf`). What was kept of another place is not given to it. */
  of(environment: ConnectedEnvironment, place: string): KeptSignIn
  /** A person has signed in at `place`. Whatever fails, no token stands beside a place that it is not of. */
  keep(environment: ConnectedEnvironment, place: string, token: string): Promise<void>
}

/**
 * One for all clients of a process, checks included: with servers that renew, the token that one of them used up is gone for the
 * others. A renewal is only kept in the place of the token it came from, so that it never undoes a new sign-in or a removal.
 */
export function createKeptSignIn(secrets: SecretStore, log: Log): KeptSignIns {
  let written: Promise<void> = Promise.resolve()

  async function replace(environment: ConnectedEnvironment, token: string, before: string): Promise<void> {
    try {
      const kept = await secrets.read(environment, 'refreshToken')
      if (kept === before) await secrets.write(environment, 'refreshToken', token)
    } catch (error) {
      log.error({ err: error, environment }, 'A renewed sign-in could not be kept: a person has to sign in again later')
    }
  }

  async function exchange(environment: ConnectedEnvironment, place: string, token: string): Promise<void> {
    await secrets.write(environment, 'refreshToken', null)
    await secrets.write(environment, 'signedInAt', place)
    await secrets.write(environment, 'refreshToken', token)
  }

  return {
    of: (environment, place) => ({
      onRefreshToken(token, before) {
        written = written.then(() => replace(environment, token, before))
      },
      async keptRefreshToken() {
        await written
        const isTheirs = (await secrets.read(environment, 'signedInAt')) === place
        return isTheirs ? secrets.read(environment, 'refreshToken') : null
      },
    }),
    async keep(environment, place, token) {
      const kept = written.then(() => exchange(environment, place, token))
      written = kept.catch(() => undefined)
      await kept
    },
  }
}
