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
import { type ConnectionDraft, secretsFor, tidied } from './connection-draft.ts'
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
  /** What would be cut off by leaving; null: nothing. */
  busy(): Promise<Problem | null>
  move(configuration: Configuration): Promise<void>
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

  async function requireIdle(): Promise<void> {
    const busy = await place.busy()
    if (busy !== null) throw refused(busy)
  }

  /** Kept, and where it is in use, counting from now on. */
  async function keep(settings: Settings): Promise<void> {
    await file.write(settings)
    await place.move(await parts.resolve(settings))
  }

  async function drafted(
    draft: ConnectionDraft,
  ): Promise<{ readonly draft: ConnectionDraft; readonly secrets: Secrets }> {
    for (const typed of Object.values(draft.typed)) if (typed !== null && typed !== '') parts.learn(typed)
    const tidy = tidied(draft)
    const before = file.read().connections[draft.environment]
    return { draft: tidy, secrets: secretsFor(tidy, before, await parts.readSecrets(draft.environment)) }
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
        const settings = file.read()
        const isInUse = environmentOf(base, settings) === wanted.environment
        if (isInUse) await requireIdle()
        for (const name of ['databasePassword', 'clientId', 'clientSecret'] as const)
          if (wanted.typed[name] !== null) await secrets.write(wanted.environment, name, own[name])
        const connections = { ...settings.connections, [wanted.environment]: wanted.connections }
        if (isInUse) await keep({ ...settings, connections })
        else await file.write({ ...settings, connections })
        return { isKept: true, checks }
      }),
    forget: (environment) =>
      inTurn(async () => {
        requireFree()
        if (environment === 'REHEARSAL') throw refused(nothingToReach())
        const settings = file.read()
        const isInUse = environmentOf(base, settings) === environment
        if (isInUse) await requireIdle()
        const without = { ...settings, connections: { ...settings.connections, [environment]: null } }
        if (isInUse) await keep({ ...without, environment: 'REHEARSAL' })
        else await file.write(without)
        for (const name of secretNames) await secrets.write(environment, name, null)
      }),
    use: (environment) =>
      inTurn(async () => {
        requireFree()
        const settings = file.read()
        if (environment !== 'REHEARSAL' && settings.connections[environment] === null)
          throw refused(notSetUp(environment === 'LIVE' ? 'Live' : 'Sandbox'))
        await requireIdle()
        await keep({ ...settings, environment })
      }),
    setReadOnly: (environment, on) =>
      inTurn(async () => {
        requireFree()
        const settings = file.read()
        await requireIdle()
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
