// Starts the backend for a host with a window: configuration, log in the data folder, Administrate or its stand-in.
import { type Backend, createBackend } from '../backend.ts'
import { type Configuration, readConfiguration, type Variables } from '../config.ts'
import type { Fetch, Log } from '../ports/platform.ts'
import { createLog, dailyLines } from './log.ts'
import { hostName, machine, personName, systemClock } from './machine.ts'
import { openAdministrate } from './rehearsal.ts'
import { version } from './version.ts'

export interface Started {
  readonly backend: Backend
  readonly configuration: Configuration
  readonly log: Log
  /** The backend first, then what it leaned on. */
  close(): Promise<void>
}

/** Throws a TandemError when the configuration cannot be used; everything else is said in the window. */
export function startBackend(options: {
  readonly environment: Variables
  readonly fetch: Fetch
  readonly introspection?: boolean
}): Started {
  const configuration = readConfiguration(options.environment, machine)
  const log = createLog(
    configuration.logLevel,
    dailyLines(configuration.dataFolder, () => systemClock.now()),
    secretsOf(configuration),
  )
  const administrate = openAdministrate(configuration, options.fetch)
  const backend = createBackend({
    configuration,
    administrate: administrate.ports,
    clock: systemClock,
    log,
    person: personName(),
    host: hostName(),
    command: 'Tandem',
    version,
    introspection: options.introspection ?? false,
  })
  return {
    backend,
    configuration,
    log,
    async close() {
      await backend.close()
      await administrate.close()
    },
  }
}

/** The values no log may hold. */
export function secretsOf({ administrate, database }: Configuration): readonly string[] {
  return [administrate?.clientSecret ?? '', administrate?.clientId ?? '', ...passwordsIn(database)]
}

/** An address may give one before the host, as `?password=`, or both; as it is written and as it is meant. */
function passwordsIn(database: Configuration['database']): readonly string[] {
  if (!('url' in database)) return []
  const { password, search, searchParams } = new URL(database.url)
  const written = /[?&]password=([^&]*)/.exec(search)?.[1] ?? ''
  return [password, decodeURIComponent(password), written, ...searchParams.getAll('password')]
}
