// Signing in to Administrate by a person: the browser of the host, the pages of Administrate, and what is kept.
import { redeemCode } from '../administrate/sign-in.ts'
import { signInAddress } from '../administrate/sign-in-address.ts'
import type { Configuration } from '../config.ts'
import type { KeptSignIn, KeptSignIns } from '../settings/kept-sign-in.ts'
import { createPersonSignIn, type PersonSignIn } from '../settings/person-sign-in.ts'
import { placeOf } from '../settings/resolve.ts'
import type { BackendPorts } from './ports.ts'

/** null: this host has no browser. `onChange` is called after each step. */
export function createSignIn(ports: BackendPorts, kept: KeptSignIns, onChange: () => void): PersonSignIn | null {
  const { browser, clock, log } = ports
  if (browser === null) return null
  return createPersonSignIn({
    browser,
    addressOf: (connection, asked) => signInAddress({ ...connection, ...asked }),
    redeem: (connection, returned, signal) =>
      redeemCode({ ...connection, ...returned }, { fetch: ports.fetch, clock, log, onCall: () => undefined }, signal),
    keep: (environment, refreshToken, connection) => kept.keep(environment, placeOf(connection), refreshToken),
    onChange,
    clock,
    log,
  })
}

export type SignInKept = (configuration: Configuration) => Partial<KeptSignIn>

/** In rehearsal, and where variables say how to sign in, there is nothing to keep. */
export function createSignInKept(kept: KeptSignIns): SignInKept {
  return ({ environment, isFixed, administrate }) =>
    environment === 'REHEARSAL' || isFixed || administrate === null ? {} : kept.of(environment, placeOf(administrate))
}
