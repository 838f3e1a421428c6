// Opens the backend in this process for one command.
import { createBackend, type DatabasePorts } from '../../backend.ts'
import { openAdministrate } from '../rehearsal.ts'
import { version } from '../version.ts'
import { createClient, type LocalApi } from './client.ts'

export interface OpenBackend {
  readonly api: LocalApi
  /** Stops what runs, gives everything back. */
  close(): Promise<void>
}

/** Rehearsal gets its stand-in in this process. */
export function openBackend(ports: DatabasePorts): OpenBackend {
  const administrate = openAdministrate(ports.configuration, fetch)
  const backend = createBackend({
    ...ports,
    administrate: administrate.ports,
    version,
    // No command gives them.
    diagnostics: async () => [],
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
