// Everything between the desktop and the backend: workbooks from outside, menu orders, the signs of a run, and ending it well.
import type { Backend } from '../../backend.ts'
import type { Log } from '../../ports/platform.ts'
import type { Activity, Ending, Run } from './activity.ts'
import type { Incoming } from './incoming.ts'
import { createLeaving, type Leaving } from './leave.ts'
import type { Action } from './menu.ts'
import { createPresence } from './presence.ts'
import type { TandemWindow } from './window.ts'
import type { Departure } from './update-steps.ts'

export interface DeskParts {
  readonly handle: Backend['handle']
  readonly incoming: Incoming
  readonly log: Log
  readonly window: Omit<TandemWindow, 'window'>
  readonly setBadge: (count: number) => void
  readonly keepAwake: (on: boolean) => void
  readonly notify: (ending: Ending, onClick: () => void) => void
  /** Something began or ended to run, or may have. */
  readonly onActivity: () => void
  readonly installUpdate: () => void
  /** Ends the process; called when nothing runs. */
  readonly leave: (departure: Departure) => void
}

export interface Desk {
  readonly leaving: Leaving
  act(action: Action): void
  /** The computer goes to sleep: a run is stopped, so that it does not wake up to connections and locks that are gone. */
  fallAsleep(): void
  /** As far as is known now. */
  runs(): boolean
  close(): void
}

/** Milliseconds to wait for word of what runs before what was known last counts. */
const patience = 2_000

/** Loads what it needs to speak to the backend only now that the window is there. */
export async function createDesk(parts: DeskParts): Promise<Desk> {
  const [{ createClient }, { watch }, { openWorkbook }, { startRun }] = await Promise.all([
    import('../cli/client.ts'),
    import('./watch.ts'),
    import('./open-workbook.ts'),
    import('./start-run.ts'),
  ])
  const { window, log } = parts
  const api = createClient(parts.handle)
  let known: Activity = { run: null, waiting: 0 }
  function show(place: string): void {
    window.show()
    window.go(place)
  }
  const presence = createPresence({
    setProgress: (progress) => window.setProgress(progress),
    setBadge: parts.setBadge,
    keepAwake: parts.keepAwake,
    notify: parts.notify,
    isFocused: () => window.isFocused(),
    show,
  })
  const watching = watch({
    api,
    onActivity(activity) {
      known = activity
      presence.activity(activity)
      parts.onActivity()
    },
    onEnd: (ending) => presence.ended(ending),
  })
  function stopRun(): void {
    watching.stopRun().catch((error: unknown) => log.warn({ error }, 'What runs could not be stopped'))
  }

  async function open(file: string): Promise<void> {
    show('import')
    try {
      const opened = await openWorkbook(api, file)
      if ('place' in opened) show(opened.place)
      else window.tell(opened.refusal)
    } catch (error) {
      log.error({ error }, 'A workbook from outside could not be opened')
      window.tell('The workbook could not be opened. Nothing was changed. Drop it on the window instead, or try again.')
    }
  }
  parts.incoming.serve((file) => void open(file))

  async function start(wanted: Extract<Action, { start: unknown }>['start']): Promise<void> {
    show('sync')
    try {
      const refusal = await startRun(api, wanted)
      if (refusal !== null) window.tell(refusal)
    } catch (error) {
      log.error({ error }, 'A run could not be started from the menu')
      window.tell('Whether the run was started is not known. Look at the list of runs, then try again.')
    }
  }

  async function running(): Promise<Run | null> {
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<Activity>((resolve) => (timer = setTimeout(() => resolve(known), patience)))
    const { run } = await Promise.race([watching.ask().catch(() => known), tooLong])
    clearTimeout(timer)
    return run
  }
  const leaving = createLeaving({
    running,
    stopRun: () => watching.stopRun(),
    choose: (sentence, signal) => window.askToLeave(sentence, signal),
    count: (seconds) => window.count(seconds),
    leave: parts.leave,
    log: (error) => log.warn({ error }, 'What runs could not be stopped before ending'),
  })
  const orders = {
    'open-workbook': () =>
      void window.chooseWorkbook().then((file) => {
        if (file !== null) void open(file)
      }),
    'stop-run': stopRun,
    'install-update': () => parts.installUpdate(),
    quit: () => leaving.request(),
  }
  return {
    leaving,
    act(action) {
      if ('go' in action) show(action.go)
      else if ('press' in action) window.press(action.press)
      else if ('start' in action) void start(action.start)
      else orders[action.order]()
    },
    fallAsleep() {
      if (known.run === null) return
      presence.fallsAsleep()
      stopRun()
    },
    runs: () => known.run !== null,
    close: () => watching.close(),
  }
}
