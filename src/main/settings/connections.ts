// Settings of the connections: looked at, checked, kept and put to use. One change at a time; secrets go in and never come out.
import type { Configuration } from '../config.ts'
import type { Problem } from '../errors.ts'
import type { Clock } from '../ports/platform.ts'
import {
  type ConnectedEnvironment,
  connectedEnvironments,
  type ConnectionCheck,
  type ConnectionSettings,
  type Environment,
  type GuardSettings,
  secretNames,
  type SecretName,
  type SecretsPlace,
  type SecretStore,
  type Settings,
  type SettingsFile,
} from '../ports/settings.ts'
import { type ConnectionDraft, isMoved, secretsFor, tidied } from './connection-draft.ts'
import { fixedByVariables, nobodyToSignIn, nothingToReach, notSetUp, refused } from './connection-problems.ts'
import type { PersonSignIn, SignIn } from './person-sign-in.ts'
import { connectedBy, environmentOf, type Secrets } from './resolve.ts'

export interface ConnectionsView {
  readonly current: Environment
  readonly fixed: Problem | null
  readonly secretsPlace: SecretsPlace
  readonly environments: readonly EnvironmentView[]
  readonly signIn: SignIn | null
}

export interface EnvironmentView {
  readonly environment: Environment
  readonly isComplete: boolean
  readonly readOnly: boolean
  readonly connections: ConnectionSettings | null
  readonly kept: readonly SecretName[]
}

export interface Checks {
  readonly database: readonly ConnectionCheck[]
  readonly administrate: readonly ConnectionCheck[]
  readonly passed: boolean
  /** ISO time. */
  readonly at: string
}

/** Where this process works now, and how it gets elsewhere. */
export interface Place {
  configuration(): Promise<Configuration>
  /**
   * Goes where `decide` leads. Whoever asks meanwhile waits, so that nothing begins that leaving would cut off. Rejects with
   * ENGINE-BUSY, before anything is decided, when something runs; with that, and where `decide` rejects, everything stays.
   */
  move(decide: () => Promise<Configuration>): Promise<void>
}

export interface ConnectionsParts {
  readonly base: Configuration
  readonly file: SettingsFile
  readonly secrets: SecretStore
  readonly readSecrets: (environment: ConnectedEnvironment) => Promise<Secrets>
  readonly resolve: (settings: Settings) => Promise<Configuration>
  readonly place: Place
  readonly probeDatabase: (configuration: Configuration, signal: AbortSignal) => Promise<readonly ConnectionCheck[]>
  readonly probeAdministrate: (configuration: Configuration, signal: AbortSignal) => Promise<readonly ConnectionCheck[]>
  /** null: there is no browser. */
  readonly signIn: PersonSignIn | null
  /** From now on no log holds this value. */
  readonly learn: (secret: string) => void
  readonly clock: Clock
}

/** What speaks against it rejects as a TandemError (exit 2): CONFIG, SECRETS, ENGINE-BUSY. */
export interface ConnectionsService {
  view(): Promise<ConnectionsView>
  /** Nobody has chosen yet between connecting and looking around in rehearsal. */
  isFirstStart(): boolean
  /** Reads both systems only. null: as they are used now. */
  check(draft: ConnectionDraft | null, signal: AbortSignal): Promise<Checks>
  /** Not kept when a check failed, unless `anyway`. */
  save(
    draft: ConnectionDraft,
    anyway: boolean,
    signal: AbortSignal,
  ): Promise<{ readonly isKept: boolean; readonly checks: Checks }>
  forget(environment: Environment): Promise<void>
  use(environment: Environment): Promise<void>
  setReadOnly(environment: Environment, on: boolean): Promise<void>
  guards(): GuardSettings
  setGuards(guards: GuardSettings): Promise<void>
  beginSignIn(draft: ConnectionDraft): Promise<void>
  cancelSignIn(): Promise<void>
}

const typedNames = ['databasePassword', 'clientId', 'clientSecret'] as const

export function createConnections(parts: ConnectionsParts): ConnectionsService {
  const { base, file, secrets, place } = parts
  let last: Promise<unknown> = Promise.resolve()

  /** One after the other: two windows must not undo each other's half. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }

  function requireFree(): void {
    if (base.isFixed) throw refused(fixedByVariables())
  }

  /** Kept, and where it is in use, counting from now on. `write`: what is kept beside the settings. */
  function keep(settings: Settings, write = () => file.write(settings)): Promise<void> {
    return place.move(async () => {
      await write()
      return parts.resolve(settings)
    })
  }

  /** Whatever fails in between, no secret stands beside an address that it was not entered for. */
  async function exchange({ environment, connections, typed }: ConnectionDraft, own: Secrets): Promise<Settings> {
    const before = file.read()
    const isElsewhere = isMoved(before.connections[environment], connections)
    const names = typedNames.filter((name) => typed[name] !== null || before.connections[environment] === null)
    // A file that takes nothing is found out before anything is gone.
    await file.write(before)
    if (isElsewhere) for (const name of names) await secrets.write(environment, name, null)
    const settings = { ...before, connections: { ...before.connections, [environment]: connections } }
    await file.write(settings)
    for (const name of names) await secrets.write(environment, name, own[name])
    return settings
  }

  async function drafted(
    draft: ConnectionDraft,
  ): Promise<{ readonly draft: ConnectionDraft; readonly secrets: Secrets }> {
    const tidy = tidied(draft)
    for (const typed of Object.values(draft.typed)) if (typed !== null && typed !== '') parts.learn(typed)
    const before = file.read().connections[draft.environment]
    const kept = await parts.readSecrets(draft.environment)
    // Another window may have saved another address meanwhile, and what is kept is of that one then.
    const now = file.read().connections[draft.environment]
    if (JSON.stringify(now) !== JSON.stringify(before)) return drafted(draft)
    return { draft: tidy, secrets: secretsFor(tidy, before, kept) }
  }

  async function checksOf(configuration: Configuration, signal: AbortSignal): Promise<Checks> {
    const [database, administrate] = await Promise.all([
      parts.probeDatabase(configuration, signal),
      parts.probeAdministrate(configuration, signal),
    ])
    const passed = [...database, ...administrate].every(({ state }) => state !== 'failed')
    return { database, administrate, passed, at: parts.clock.now().toISOString() }
  }

  function asDrafted(draft: ConnectionDraft, own: Secrets): Configuration {
    const readOnly = base.readOnly || file.read().readOnly.includes(draft.environment)
    return connectedBy({ ...base, readOnly }, draft.environment, draft.connections, own)
  }

  async function environmentView(environment: Environment, settings: Settings): Promise<EnvironmentView> {
    const readOnly = base.readOnly || settings.readOnly.includes(environment)
    if (environment === 'REHEARSAL') return { environment, isComplete: true, readOnly, connections: null, kept: [] }
    const connections = settings.connections[environment]
    const kept = await secrets.names(environment)
    return {
      environment,
      isComplete: connections !== null && isComplete(connections, kept),
      readOnly,
      connections,
      kept,
    }
  }

  return {
    async view() {
      const settings = file.read()
      return {
        current: (await place.configuration()).environment,
        fixed: base.isFixed ? fixedByVariables() : null,
        secretsPlace: await secrets.place(),
        environments: await Promise.all(
          [...connectedEnvironments, 'REHEARSAL' as const].map((each) => environmentView(each, settings)),
        ),
        signIn: parts.signIn?.current() ?? null,
      }
    },
    isFirstStart: () => !base.isFixed && file.read().environment === null,
    async check(draft, signal) {
      if (draft === null) return checksOf(await place.configuration(), signal)
      const wanted = await drafted(draft)
      return checksOf(asDrafted(wanted.draft, wanted.secrets), signal)
    },
    save: (draft, anyway, signal) =>
      inTurn(async () => {
        requireFree()
        const { draft: wanted, secrets: own } = await drafted(draft)
        const checks = await checksOf(asDrafted(wanted, own), signal)
        if (!checks.passed && !anyway) return { isKept: false, checks }
        const isInUse = environmentOf(base, file.read()) === wanted.environment
        if (isInUse) await place.move(async () => parts.resolve(await exchange(wanted, own)))
        else await exchange(wanted, own)
        return { isKept: true, checks }
      }),
    forget: (environment) =>
      inTurn(async () => {
        requireFree()
        if (environment === 'REHEARSAL') throw refused(nothingToReach())
        const settings = file.read()
        const without = { ...settings, connections: { ...settings.connections, [environment]: null } }
        // First the secrets: should the rest fail, what is left of the connection is harmless.
        const forgetting = async (next: Settings) => {
          if (parts.signIn?.current()?.environment === environment) await parts.signIn.cancel()
          for (const name of secretNames) await secrets.write(environment, name, null)
          await file.write(next)
        }
        if (environmentOf(base, settings) !== environment) return forgetting(without)
        const rehearsal = { ...without, environment: 'REHEARSAL' as const }
        return keep(rehearsal, () => forgetting(rehearsal))
      }),
    use: (environment) =>
      inTurn(async () => {
        requireFree()
        const settings = file.read()
        if (environment !== 'REHEARSAL' && settings.connections[environment] === null)
          throw refused(notSetUp(environment === 'LIVE' ? 'Live' : 'Sandbox'))
        await keep({ ...settings, environment })
      }),
    setReadOnly: (environment, on) =>
      inTurn(async () => {
        requireFree()
        const settings = file.read()
        const others = settings.readOnly.filter((each) => each !== environment)
        await keep({ ...settings, readOnly: on ? [...others, environment] : others })
      }),
    guards: () => file.read().guards,
    setGuards: (guards) => inTurn(async () => file.write({ ...file.read(), guards })),
    async beginSignIn(draft) {
      requireFree()
      if (parts.signIn === null) throw refused(nobodyToSignIn())
      const wanted = await drafted(draft)
      const { administrate } = asDrafted(wanted.draft, wanted.secrets)
      if (administrate === null) throw refused(nothingToReach())
      await parts.signIn.begin(draft.environment, administrate)
    },
    async cancelSignIn() {
      await parts.signIn?.cancel()
    },
  }
}

/** Whether nothing that it needs is missing; whether it works is what the checks say. */
function isComplete({ administrate }: ConnectionSettings, kept: readonly SecretName[]): boolean {
  return kept.includes(administrate.method === 'authorization-code' ? 'refreshToken' : 'clientSecret')
}
