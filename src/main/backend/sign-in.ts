// Signing in to Administrate by a person: the browser of the host, the pages of Administrate, and what is kept.
import { redeemCode } from '../administrate/sign-in.ts'
import { signInAddress } from '../administrate/sign-in-address.ts'
import type { SecretStore } from '../ports/settings.ts'
import { createPersonSignIn, type PersonSignIn } from '../settings/person-sign-in.ts'
import type { BackendPorts } from './ports.ts'

/** null: this host has no browser. `onChange` is called after each step. */
export function createSignIn(ports: BackendPorts, secrets: SecretStore, onChange: () => void): PersonSignIn | null {
  const { browser, clock, log } = ports
  if (browser === null) return null
  return createPersonSignIn({
    browser,
    addressOf: (connection, asked) => signInAddress({ ...connection, ...asked }),
    redeem: (connection, returned, signal) =>
      redeemCode({ ...connection, ...returned }, { fetch: ports.fetch, clock, log, onCall: () => undefined }, signal),
    keep: (environment, refreshToken) => secrets.write(environment, 'refreshToken', refreshToken),
    onChange,
    clock,
    log,
  })
}
