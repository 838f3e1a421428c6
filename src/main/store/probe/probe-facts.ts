// What the seven checks of a tutorial database found, before it is put into words.
import type { Problem } from '../../errors.ts'
import type { Version } from '../connection/connect-postgresql.ts'
import type { Look } from '../schema/migrate.ts'
import type { Rights } from './probe-rights.ts'

/** null: it was not looked at, because something before it did not hold. */
export type Fact<Value> = { readonly value: Value } | { readonly problem: Problem } | null

export interface DatabaseFacts {
  readonly isBuiltIn: boolean
  /** Milliseconds until it answered; null: built in, and not made yet. */
  readonly reached: Fact<number | null>
  /** The role. */
  readonly signedIn: Fact<string>
  readonly version: Fact<Version>
  readonly encryption: Fact<Encryption>
  readonly tables: Fact<Pick<Look, 'was' | 'pending'>>
  readonly rights: Fact<Rights>
}

export interface Encryption {
  /** As the server names it, `TLSv1.3`; null: not encrypted. */
  readonly protocol: string | null
  readonly isCertificateChecked: boolean
  /** The server is on this computer: nobody else hears it. */
  readonly isLocal: boolean
}

export const unseen: DatabaseFacts = {
  isBuiltIn: false,
  reached: null,
  signedIn: null,
  version: null,
  encryption: null,
  tables: null,
  rights: null,
}
