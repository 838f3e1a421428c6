// Updates: looked for, fetched and installed by electron-updater while nothing runs, and only where a package names a feed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../../ports/platform.ts'
import { decideInstall, decideUpdate, type Departure, type UpdatePhase } from './update-steps.ts'

/** What is used of electron-updater's `AppUpdater`. */
export interface Updater {
  autoDownload: boolean
  autoInstallOnAppQuit: boolean
  allowDowngrade: boolean
  disableWebInstaller: boolean
  requestHeaders: Record<string, string | string[] | number | undefined | null> | null
  logger: object | null
  /** What it downloads through, and nothing else does. */
  readonly netSession: { closeAllConnections(): Promise<void> }
  on(event: 'error', listener: (error: Error) => void): unknown
  checkForUpdates(): Promise<Look | null>
  downloadUpdate(cancellation: Look['cancellationToken']): Promise<unknown>
  quitAndInstall(isSilent: boolean, isForceRunAfter: boolean): void
}

interface Look {
  readonly isUpdateAvailable: boolean
  readonly updateInfo: { readonly version: string }
  readonly cancellationToken?: { cancel(): void } | undefined
}

export interface Updates {
  /** Something began or ended to run. */
  heed(): void
  /** The person wants to have it now. Nothing happens while something runs. */
  restart(): void
  /** Everything is closed, and Tandem ends by `quit` or by the installer. */
  depart(departure: Departure, quit: () => void): void
}

export interface UpdateParts {
  readonly updater: Updater
  /** Whether it can be installed without asking anybody for a password. */
  readonly quietly: boolean
  readonly log: Log
  readonly now: () => number
  readonly runs: () => boolean
  /** Whether "Restart to Update…" is offered. */
  readonly offer: (isReady: boolean) => void
  /** Asks Tandem to end as a person would; what runs by then is asked about. */
  readonly end: () => void
}

/** Milliseconds between two thoughts about whether a look is due. */
const between = 60_000
/** Milliseconds an installer may take to end Tandem before it ends without. */
const mostForInstaller = 30_000

/** null, and nothing of it is loaded: this is no package, or one that names no feed. */
export async function findUpdater(isPackaged: boolean, resources: string | undefined): Promise<Updater | null> {
  if (!isPackaged || resources === undefined || !existsSync(join(resources, 'app-update.yml'))) return null
  const { autoUpdater } = await import('electron-updater')
  return autoUpdater
}

/** A Debian package is installed by the administrator's password: not at the end of a day, only when it is asked for. */
export function installsQuietly(resources: string): boolean {
  const file = join(resources, 'package-type')
  return !existsSync(file) || readFileSync(file, 'utf8').trim() === ''
}

export function createUpdates({ updater, quietly, log, now, runs, offer, end }: UpdateParts): Updates {
  const usableSince = now()
  let phase: UpdatePhase = 'none'
  let lookedAt: number | null = null
  let found: Look | null = null
  let restart = false
  let offered = false

  function setUp(): void {
    updater.autoDownload = false
    updater.autoInstallOnAppQuit = false
    updater.allowDowngrade = false
    updater.disableWebInstaller = true
    // Who is among the first is worked out here; the feed is not told the number that it is worked out from.
    updater.requestHeaders = { 'x-user-staging-id': '0' }
    const tell = (message?: unknown) => log.debug({ said: String(message) }, 'Updates')
    updater.logger = { info: tell, warn: tell, error: tell, debug: tell }
    updater.on('error', (error) => tellProblem(error))
  }

  function tellProblem(error: Error & { readonly code?: unknown }): void {
    const isFalse = error.code === 'ERR_UPDATER_INVALID_SIGNATURE' || error.code === 'ERR_CHECKSUM_MISMATCH'
    if (isFalse) log.error({ error }, 'An update is not what its maker signed; it is not installed')
    else log.warn({ error }, 'There was no getting an update')
  }

  function think(): void {
    const going = runs()
    if (going) restart = false
    updater.autoInstallOnAppQuit = quietly && !going
    const step = decideUpdate({ phase, runs: going, now: now(), usableSince, lookedAt })
    if ((step === 'offer') !== offered) {
      offered = step === 'offer'
      offer(offered)
    }
    if (step === 'look') void look()
    if (step === 'fetch') void fetch()
    if (step === 'hold') hold()
  }

  // What is given up cannot be gone on with: it is looked for anew when nothing runs any more.
  function hold(): void {
    found?.cancellationToken?.cancel()
    // The token alone lets its connections go on (builder-util-runtime 9.7.0, httpExecutor.ts, `doDownload`).
    updater.netSession
      .closeAllConnections()
      .catch((error: unknown) => log.warn({ error }, 'A download could not be cut'))
    found = null
    lookedAt = null
  }

  // What goes wrong has come as `error` as well.
  async function look(): Promise<void> {
    phase = 'looking'
    lookedAt = now()
    const seen = await updater.checkForUpdates().catch(() => null)
    found = seen?.isUpdateAvailable === true ? seen : null
    phase = found === null ? 'none' : 'found'
    if (found !== null) log.info({ version: found.updateInfo.version }, 'There is an update')
    think()
  }

  async function fetch(): Promise<void> {
    phase = 'fetching'
    const whole = await updater.downloadUpdate(found?.cancellationToken).then(
      () => true,
      () => false,
    )
    phase = whole ? 'ready' : 'none'
    if (whole) log.info({}, 'The update is ready to be installed')
    think()
  }

  setUp()
  const timer = setInterval(think, between)
  timer.unref()
  return {
    heed: think,
    restart() {
      if (phase !== 'ready' || runs()) return
      restart = true
      end()
    },
    depart(departure, quit) {
      clearInterval(timer)
      const way = decideInstall({ phase, departure, restart, quietly })
      updater.autoInstallOnAppQuit = way === 'at-the-end'
      if (way !== 'restart') {
        quit()
        return
      }
      updater.on('error', quit)
      setTimeout(quit, mostForInstaller).unref()
      log.info({}, 'The update is being installed')
      updater.quitAndInstall(true, true)
    },
  }
}
