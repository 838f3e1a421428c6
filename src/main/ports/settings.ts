// What Settings keeps on this computer: how both systems are reached in each environment, and where the secrets of that are.
import type { Problem } from '../errors.ts'

/** Environments that are set up; rehearsal needs nothing. */
export const connectedEnvironments = ['LIVE', 'SANDBOX'] as const
export type ConnectedEnvironment = (typeof connectedEnvironments)[number]

/** SANDBOX: a real Administrate to try things in. REHEARSAL: our stand-in (decision 13). */
export type Environment = ConnectedEnvironment | 'REHEARSAL'

/** No secrets. */
export interface Settings {
  /** null: nobody has chosen yet; it is rehearsal then. */
  readonly environment: Environment | null
  readonly connections: { readonly [environment in ConnectedEnvironment]: ConnectionSettings | null }
  /** Environments in which nothing is written. */
  readonly readOnly: readonly Environment[]
  readonly guards: GuardSettings
}

export interface ConnectionSettings {
  readonly database: DatabaseSettings
  readonly administrate: AdministrateSettings
}

/** Built in: the rest does not count. */
export interface DatabaseSettings {
  readonly builtIn: boolean
  readonly host: string
  readonly port: number
  readonly name: string
  readonly role: string
  readonly encryption: 'off' | 'unchecked' | 'checked'
  /** Whose certificates are believed, as PEM; null: those the system believes. */
  readonly certificate: string | null
}

export interface AdministrateSettings {
  /** Host of the tenant, lower case, without port. */
  readonly instance: string
  readonly apiUrl: string
  readonly authUrl: string
  readonly method: 'client-credentials' | 'authorization-code'
  /** 0: no limit. */
  readonly requestsPerSecond: number
}

/** A step stops when more than `missingAtLeast` records and more than `missingPercent` of those known went missing at once. */
export interface GuardSettings {
  readonly missingPercent: number
  readonly missingAtLeast: number
}

export const ownGuards: GuardSettings = { missingPercent: 10, missingAtLeast: 2 }

export const noSettings: Settings = {
  environment: null,
  connections: { LIVE: null, SANDBOX: null },
  readOnly: [],
  guards: ownGuards,
}

/** Kept in one file of the data folder. */
export interface SettingsFile {
  /** As it is on disk now: the command line may have changed it. CONFIG when somebody broke it; it is left as it is then. */
  read(): Settings
  /** Whole and at once, or not at all. CONFIG when somebody broke it; it is left as it is then too. */
  write(settings: Settings): Promise<void>
}

/** `signedInAt` is none itself: it says where the refresh token came from, and is kept beside it, because it goes nowhere else. */
export const secretNames = ['databasePassword', 'clientId', 'clientSecret', 'refreshToken', 'signedInAt'] as const
export type SecretName = (typeof secretNames)[number]

export type SecretsPlace = 'key-store' | 'file' | 'session'

/** Every value read or written is kept out of logs from then on: whoever makes the store sees to it. */
export interface SecretStore {
  place(): Promise<SecretsPlace>
  /**
   * null: there is none, or the key it was locked with is gone. SECRETS (exit 2) when there is one that cannot be read here, as one
   * of the key store by the command line.
   */
  read(environment: ConnectedEnvironment, name: SecretName): Promise<string | null>
  /** null removes it. */
  write(environment: ConnectedEnvironment, name: SecretName, value: string | null): Promise<void>
  /** Names that have a value, whether it can be read here or not. */
  names(environment: ConnectedEnvironment): Promise<readonly SecretName[]>
}

export interface ConnectionCheck {
  readonly id: string
  /** `Reached`, `All tables and columns found` */
  readonly title: string
  readonly state: 'passed' | 'warning' | 'failed' | 'note' | 'not-checked'
  /** `12 ms`; empty: the title says it all. */
  readonly detail: string
  readonly problem: Problem | null
}

/** Encrypts with a key that only this account of this computer has. */
export interface Cipher {
  encrypt(text: string): Promise<Buffer>
  /**
   * `again`: it should be encrypted anew, because the key has changed. Rejects when it cannot be read here any more, with a
   * TandemError when only not now.
   */
  decrypt(bytes: Buffer): Promise<{ readonly text: string; readonly again: boolean }>
}

/** How a process may keep secrets: encrypted by the system, in a file of this account alone, or not beyond its own end. */
export type KeyStore =
  { readonly place: 'key-store'; readonly cipher: Cipher } | { readonly place: 'file' } | { readonly place: 'session' }

/** What a host brings for secrets. */
export interface SecretKeeping {
  /** Asked once, when there is something to keep or to read. */
  keyStore(): Promise<KeyStore>
  /** From now on no log holds this value. */
  learn(value: string): void
}
