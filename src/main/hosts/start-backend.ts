// Starts the backend for a host with a window: configuration and log at once, everything that takes long behind the window.
import type { Backend } from '../backend.ts'
import { type Configuration, readConfiguration, type Variables } from '../config.ts'
import type { Fetch, Log } from '../ports/platform.ts'
import type { KeyStore } from '../ports/settings.ts'
import type { Answering } from './answering.ts'
import { createLog, logCrashes } from './log.ts'
import { dailyLines } from './log-files.ts'
import { createKnownSecrets } from './log-redaction.ts'
import { listenForReturn } from './loopback.ts'
import { machine, systemClock } from './machine.ts'
import { openInBrowser } from './open-browser.ts'

export interface StartOptions {
  readonly environment: Variables
  readonly fetch: Fetch
  /** How this host keeps secrets; a file of this account alone unless it says otherwise. */
  readonly keyStore?: () => Promise<KeyStore>
  /** Opens an address in the system's browser. */
  readonly openBrowser?: (address: string) => Promise<void>
}

export interface Started {
  readonly configuration: Configuration
  readonly log: Log
  /** Loads and opens what answers; once, and at the latest with the first question. Rejects with what keeps it from that. */
  begin(): Promise<void>
  /** A question that comes before there is somebody to answer waits. */
  readonly handle: Backend['handle']
  /** How it works now: Settings may have led elsewhere than `configuration`. */
  inUse(): Configuration
  /** The backend first, then what it leaned on. */
  close(): Promise<void>
}

/**
 * Throws a TandemError when the configuration cannot be used; everything else is said in the window, which can be on its way
 * before `begin`: loading the backend keeps this thread longer than everything a page needs of it.
 */
export function startBackend(options: StartOptions): Started {
  const configuration = readConfiguration(options.environment, machine)
  const known = createKnownSecrets(secretsOf(configuration))
  const log = createLog(
    configuration.logLevel,
    dailyLines(configuration.dataFolder, () => systemClock.now()),
    known,
  )
  const stopWatching = logCrashes(log, process)
  let loading: Promise<Answering> | null = null
  let opened: Answering | null = null
  async function load(): Promise<Answering> {
    const { openAnswering } = await import('./answering.ts')
    opened = await openAnswering({
      ...{ configuration, fetch: options.fetch, log },
      secrets: { keyStore: options.keyStore ?? inFile, learn: known.learn },
      browser: { open: options.openBrowser ?? openInBrowser, listen: listenForReturn },
      known: known.values,
    })
    return opened
  }
  function answering(): Promise<Answering> {
    loading ??= load()
    return loading
  }
  return {
    configuration,
    log,
    async begin() {
      await answering()
    },
    handle: async (request) => (await answering()).handle(request),
    inUse: () => opened?.inUse() ?? configuration,
    async close() {
      await (await loading?.catch(() => null))?.close()
      stopWatching()
    },
  }
}

const inFile = async (): Promise<KeyStore> => ({ place: 'file' })

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
