// What answers a window: the backend, on Administrate or its stand-in. Only ever imported when the window is on its way.
import { type Backend, createBackend } from '../backend.ts'
import type { BackendPorts } from '../backend/ports.ts'
import { hostName, personName, systemClock } from './machine.ts'
import { openAdministrate } from './rehearsal.ts'
import { version } from './version.ts'

export interface Answering {
  readonly handle: Backend['handle']
  readonly inUse: Backend['inUse']
  close(): Promise<void>
}

/**
 * The tutorial database is opened in the background; `fetch` reaches the real Administrate. Rejects with the TandemError of
 * settings or secrets that cannot be read.
 */
export async function openAnswering(
  options: Pick<BackendPorts, 'configuration' | 'fetch' | 'log' | 'secrets' | 'browser'> & {
    /** Values that diagnostics must not hold. */
    readonly known: () => readonly string[]
  },
): Promise<Answering> {
  const { known, ...ports } = options
  const backend: Backend = createBackend({
    ...ports,
    openAdministrate: (configuration) => openAdministrate(configuration, ports.fetch),
    clock: systemClock,
    person: personName(),
    host: hostName(),
    command: 'Tandem',
    version,
    async diagnostics() {
      const { gatherDiagnostics } = await import('./diagnostics.ts')
      const [now, secrets] = [systemClock.now(), known()]
      const configuration = backend.inUse()
      return gatherDiagnostics({ configuration, handle: (request) => backend.handle(request), version, secrets, now })
    },
    introspection: false,
  })
  try {
    await backend.begun()
  } catch (error) {
    await backend.close()
    throw error
  }
  return backend
}
