// Does what a valid command line asks for. Loaded only then, so that help and usage errors cost nothing.
import { readConfiguration, type Variables } from '../../config.ts'
import type { Log } from '../../ports/platform.ts'
import { createKnownSecrets } from '../log-redaction.ts'
import { hostName, machine, personName, systemClock } from '../machine.ts'
import { secretsOf } from '../start-backend.ts'
import { createCommandLog } from './command-log.ts'
import { requireDataFolder } from './data-folder.ts'
import type { ExitCode } from './exit-code.ts'
import { openBackend } from './open-backend.ts'
import type { Invocation } from './program.ts'
import { runCreate } from './run-create.ts'
import { runImport } from './run-import.ts'
import { runSync } from './run-sync.ts'
import type { Screen } from './screen.ts'
import { showStatus } from './status.ts'
import { maintain } from './upkeep.ts'

export interface Surroundings {
  readonly environment: Variables
  readonly screen: Screen
  /** Aborts when a person wants it to stop. */
  readonly signal: AbortSignal
  /** The number under which the log tells more of an error nobody expected. */
  readonly incident: string
  /** Given the log as soon as there is one. */
  readonly logOpened?: ((log: Log) => void) | undefined
}

/** Rejects with a TandemError or ToldError for what can be expected; anything else has been logged. */
export async function perform(invocation: Invocation, surroundings: Surroundings): Promise<ExitCode> {
  const { environment, screen, signal, incident, logOpened } = surroundings
  const configuration = readConfiguration(environment, machine)
  requireDataFolder(configuration)
  const known = createKnownSecrets(secretsOf(configuration))
  const log = createCommandLog({
    level: configuration.logLevel,
    dataFolder: configuration.dataFolder,
    known,
    show: invocation.debug ? (line) => screen.err(line) : null,
  })
  logOpened?.(log)
  try {
    screen.progress('Opening the tutorial database')
    const command = 'command' in invocation ? invocation.command : invocation.action
    const database = {
      ...{ configuration, clock: systemClock, log, person: personName(), host: hostName(), command },
      secrets: { keyStore: async () => ({ place: 'file' as const }), learn: known.learn },
    }
    if (invocation.action === 'migrate' || invocation.action === 'seed')
      return await maintain(invocation, database, screen)
    const backend = await openBackend(database)
    try {
      if (invocation.action === 'sync') return await runSync(invocation, { api: backend.api, screen, signal })
      if (invocation.action === 'create') return await runCreate(invocation, { api: backend.api, screen, signal })
      if (invocation.action === 'import') return await runImport(invocation, { api: backend.api, screen, signal })
      return await showStatus(backend.api, screen, invocation.json)
    } finally {
      // The command has its end already, and says it.
      await backend.close().catch((error: unknown) => log.error({ err: error }, 'The backend could not be closed'))
    }
  } catch (error) {
    log.error({ err: error, incident }, 'The command ended with an error')
    throw error
  } finally {
    screen.progress(null)
  }
}
