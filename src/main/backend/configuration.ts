// How this process works: what its variables say, and where they say nothing, what Settings keeps.
import type { Configuration } from '../config.ts'
import { secretNames, type ConnectedEnvironment, type SecretStore, type Settings } from '../ports/settings.ts'
import { environmentOf, noSecrets, resolveConfiguration, type Secrets } from '../settings/resolve.ts'
import { createSecrets } from '../settings/secrets.ts'
import { createSettingsFile } from '../settings/settings-file.ts'
import type { DatabasePorts } from './ports.ts'

/** Settings and secrets, and what they amount to. SECRETS and CONFIG (exit 2) when they cannot be read here. */
export async function configurationInUse(
  ports: Pick<DatabasePorts, 'configuration' | 'secrets' | 'log'>,
): Promise<Configuration> {
  const { configuration } = ports
  const settings = createSettingsFile(configuration.dataFolder).read()
  const secrets = createSecrets({ ...ports.secrets, dataFolder: configuration.dataFolder, log: ports.log })
  return resolve(configuration, settings, secrets)
}

/** Secrets are only asked for where they are needed: a key store may want to be unlocked. */
export async function resolve(base: Configuration, settings: Settings, store: SecretStore): Promise<Configuration> {
  const environment = environmentOf(base, settings)
  const isKept = !base.isFixed && environment !== 'REHEARSAL'
  return resolveConfiguration(base, settings, isKept ? await secretsOf(environment, store) : noSecrets)
}

export async function secretsOf(environment: ConnectedEnvironment, store: SecretStore): Promise<Secrets> {
  const entries = await Promise.all(
    secretNames.map(async (name) => [name, await store.read(environment, name)] as const),
  )
  return { ...noSecrets, ...Object.fromEntries(entries) }
}
