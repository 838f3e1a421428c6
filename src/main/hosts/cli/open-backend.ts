// Opens the backend in this process for one command.
import { createBackend } from '../../backend.ts'
import type { Configuration } from '../../config.ts'
import type { Log } from '../../ports/platform.ts'
import { hostName, personName, systemClock } from '../machine.ts'
import { openAdministrate } from '../rehearsal.ts'
import { version } from '../version.ts'
import { createClient, type LocalApi } from './client.ts'

export interface OpenBackend {
  readonly api: LocalApi
  /** Stops what runs, gives everything back. */
  close(): Promise<void>
}

/** `command`: told to whoever else wants the engine or the built-in database. */
export function openBackend(configuration: Configuration, log: Log, command: string): OpenBackend {
  const administrate = openAdministrate(configuration, fetch)
  const backend = createBackend({
    configuration,
    administrate: administrate.ports,
    clock: systemClock,
    log,
    person: personName(),
    host: hostName(),
    command,
    version,
    introspection: false,
  })
  return {
    api: createClient((request) => backend.handle(request)),
    close: async () => {
      await backend.close()
      await administrate.close()
    },
  }
}
