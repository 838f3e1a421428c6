// What answers a window: the backend, on Administrate or its stand-in. Only ever imported when the window is on its way.
import { type Backend, createBackend } from '../backend.ts'
import type { Configuration } from '../config.ts'
import type { Fetch, Log } from '../ports/platform.ts'
import { hostName, personName, systemClock } from './machine.ts'
import { openAdministrate } from './rehearsal.ts'
import { version } from './version.ts'

export interface Answering {
  readonly handle: Backend['handle']
  /** The backend first, then what it leaned on. */
  close(): Promise<void>
}

/** The tutorial database is opened in the background; `fetch` reaches the real Administrate. */
export function openAnswering(options: {
  readonly configuration: Configuration
  readonly fetch: Fetch
  readonly log: Log
  /** Values that diagnostics must not hold. */
  readonly secrets: readonly string[]
}): Answering {
  const { configuration, log, secrets } = options
  const administrate = openAdministrate(configuration, options.fetch)
  const backend: Backend = createBackend({
    configuration,
    administrate: administrate.ports,
    clock: systemClock,
    log,
    person: personName(),
    host: hostName(),
    command: 'Tandem',
    version,
    async diagnostics() {
      const { gatherDiagnostics } = await import('./diagnostics.ts')
      const now = systemClock.now()
      return gatherDiagnostics({ configuration, handle: (request) => backend.handle(request), version, secrets, now })
    },
    introspection: false,
  })
  return {
    handle: (request) => backend.handle(request),
    async close() {
      await backend.close()
      await administrate.close()
    },
  }
}
