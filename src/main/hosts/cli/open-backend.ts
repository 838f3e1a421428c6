// Opens the backend in this process for one command.
import { createBackend } from '../../backend.ts'
import type { DatabasePorts } from '../../backend/ports.ts'
import { openAdministrate } from '../rehearsal.ts'
import { version } from '../version.ts'
import { createClient, type LocalApi } from './client.ts'

export interface OpenBackend {
  readonly api: LocalApi
  /** Stops what runs, gives everything back. */
  close(): Promise<void>
}

/** Rehearsal gets its stand-in in this process. Rejects with the TandemError of settings or secrets that cannot be read. */
export async function openBackend(ports: DatabasePorts): Promise<OpenBackend> {
  const backend = createBackend({
    ...ports,
    openAdministrate: (configuration) => openAdministrate(configuration, fetch),
    fetch,
    // Nobody signs in through a browser from here, and no command gives diagnostics.
    browser: null,
    diagnostics: async () => [],
    version,
    introspection: false,
  })
  try {
    await backend.begun()
  } catch (error) {
    await backend.close()
    throw error
  }
  return { api: createClient((request) => backend.handle(request)), close: () => backend.close() }
}
