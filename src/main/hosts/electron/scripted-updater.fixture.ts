// What stands for electron-updater in tests: it finds, brings and installs what a test says, and remembers what it was told.
import type { Updater } from './updates.ts'

export interface ScriptedUpdater extends Updater {
  /** The version on the feed; null: none that is newer. */
  latest: string | null
  /** What goes wrong next; null: nothing. */
  problem: (Error & { code?: string }) | null
  /** What was asked of it, in order. */
  readonly asked: string[]
  /** The download that is on its way comes to its end. */
  arrive(): void
}

export function scriptedUpdater(): ScriptedUpdater {
  let complain: (error: Error) => void = () => undefined
  let arrive: () => void = () => undefined
  function failed(): Error | null {
    const { problem } = updater
    updater.problem = null
    // electron-updater, AppUpdater.ts: what rejects is emitted as `error` too.
    if (problem !== null) complain(problem)
    return problem
  }
  const updater: ScriptedUpdater = {
    autoDownload: true,
    autoInstallOnAppQuit: true,
    allowDowngrade: true,
    disableWebInstaller: false,
    netSession: { closeAllConnections: async () => void updater.asked.push('cut') },
    requestHeaders: null,
    logger: console,
    latest: null,
    problem: null,
    asked: [],
    arrive: () => arrive(),
    on(_event, listener) {
      const before = complain
      complain = (error) => {
        before(error)
        listener(error)
      }
    },
    async checkForUpdates() {
      updater.asked.push('look')
      const problem = failed()
      if (problem !== null) throw problem
      const version = updater.latest ?? '0.1.0'
      let cancelled: () => void = () => undefined
      return {
        isUpdateAvailable: updater.latest !== null,
        updateInfo: { version },
        cancellationToken: {
          cancel: () => cancelled(),
          onCancel: (handler: () => void) => (cancelled = handler),
        },
      }
    },
    async downloadUpdate(cancellation) {
      updater.asked.push('fetch')
      const problem = failed()
      if (problem !== null) throw problem
      await new Promise<void>((resolve, reject) => {
        arrive = resolve
        // electron-updater, AppUpdater.ts, `errorHandler`: of a cancellation no `error` is emitted.
        const { onCancel } = cancellation as unknown as { onCancel(handler: () => void): void }
        onCancel(() => {
          updater.asked.push('cancelled')
          reject(new Error('cancelled'))
        })
      })
    },
    quitAndInstall(isSilent, isForceRunAfter) {
      updater.asked.push(`install${isSilent ? ' silently' : ''}${isForceRunAfter ? ' and start again' : ''}`)
      failed()
    },
  }
  return updater
}
