// From what Settings keeps to how this process works: pure.
import { join } from 'node:path'
import type { AdministrateConnection, Configuration, DatabaseChoice } from '../config.ts'
import { hostInAddress } from './database-draft.ts'
import type {
  AdministrateSettings,
  ConnectedEnvironment,
  ConnectionSettings,
  DatabaseSettings,
  Environment,
  SecretName,
  Settings,
} from '../ports/settings.ts'

/** null: it is not kept. */
export type Secrets = { readonly [name in SecretName]: string | null }

export const noSecrets: Secrets = {
  databasePassword: null,
  clientId: null,
  clientSecret: null,
  refreshToken: null,
  signedInAt: null,
}

/** The environment that Settings lead to; variables of the process come before them. */
export function environmentOf(base: Configuration, settings: Settings): Environment {
  const { environment, connections } = settings
  if (base.isFixed || environment === null) return base.environment
  return environment !== 'REHEARSAL' && connections[environment] === null ? 'REHEARSAL' : environment
}

/** `secrets` are those of the environment that `environmentOf` names; what is missing is empty, and refused by whoever needs it. */
export function resolveConfiguration(base: Configuration, settings: Settings, secrets: Secrets): Configuration {
  const environment = environmentOf(base, settings)
  const own = { ...base, environment, guards: settings.guards }
  if (base.isFixed) return own
  const inUse = { ...own, readOnly: base.readOnly || settings.readOnly.includes(environment) }
  const connections = environment === 'REHEARSAL' ? null : settings.connections[environment]
  return environment === 'REHEARSAL' || connections === null
    ? inUse
    : connectedBy(inUse, environment, connections, secrets)
}

/** A configuration as these connections make it, in use or not. */
export function connectedBy(
  base: Configuration,
  environment: ConnectedEnvironment,
  { database, administrate }: ConnectionSettings,
  secrets: Secrets,
): Configuration {
  return {
    ...base,
    environment,
    database: choiceOf(database, secrets, join(base.dataFolder, environment.toLowerCase())),
    administrate: connectionOf(administrate, secrets, base.readOnly),
  }
}

/** The built-in database of each environment lies in a folder of its own. */
function choiceOf(database: DatabaseSettings, { databasePassword }: Secrets, folder: string): DatabaseChoice {
  if (database.builtIn) return { dataFolder: folder }
  const { host, port, name, role, encryption, certificate } = database
  const person = [role, databasePassword ?? ''].map(encodeURIComponent).join(':')
  const url = `postgresql://${person}@${hostInAddress(host)}:${port}/${encodeURIComponent(name)}`
  return encryption === 'off' ? { url } : { url, tls: { isChecked: encryption === 'checked', certificate } }
}

/**
 * Where a person signs in, as `signedInAt` says it. All three count: the tokens go to both addresses, and they are of one tenant.
 */
export function placeOf(administrate: Pick<AdministrateConnection, 'instance' | 'apiUrl' | 'authUrl'>): string {
  return [administrate.instance, administrate.apiUrl, administrate.authUrl.replace(/\/+$/, '')].join(' ')
}

/** A person's sign-in goes nowhere but where they signed in. */
function connectionOf(
  administrate: AdministrateSettings,
  { clientId, clientSecret, refreshToken, signedInAt }: Secrets,
  readOnly: boolean,
): AdministrateConnection {
  const { instance, apiUrl, authUrl, method, requestsPerSecond } = administrate
  const isTheirs = signedInAt === placeOf(administrate)
  return {
    ...{ instance, apiUrl, requestsPerSecond, readOnly },
    authUrl: authUrl.replace(/\/+$/, ''),
    clientId: clientId ?? '',
    clientSecret: clientSecret ?? '',
    ...(method === 'authorization-code' && { refreshToken: isTheirs ? (refreshToken ?? '') : '' }),
  }
}
