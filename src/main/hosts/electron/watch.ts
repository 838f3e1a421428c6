// Follows what Tandem does in this process: told by the backend that something changed, and asking now and then all the same.
import { CancelJobDocument, DesktopDocument, ImportProgressDocument } from '../../../../graphql/generated/local.ts'
import type { DesktopQuery } from '../../../../graphql/generated/local.ts'
import type { LocalApi } from '../cli/client.ts'
import { createNudge, pause } from '../cli/nudge.ts'
import { type Activity, activityOf, type Ending, endingOf, importHere, type Run } from './activity.ts'

export interface Watch {
  /** Asks now. Rejects when the backend cannot tell. */
  ask(): Promise<Activity>
  /** Orders the run to stop and resolves when it has: nothing half-written is left then. At once when nothing runs here. */
  stopRun(): Promise<void>
  close(): void
}

export interface Watching {
  readonly api: LocalApi
  readonly onActivity: (activity: Activity) => void
  readonly onEnd: (ending: Ending) => void
  /** Milliseconds between two questions that nobody prompted: while something runs, and else. */
  readonly patience?: { readonly running: number; readonly idle: number }
  /** Rest after each question. */
  readonly gap?: number
}

/** Questions in a row that may go wrong before nobody waits for a stop any longer: closing the backend stops a run too. */
const mostFailures = 5

export function watch(watching: Watching): Watch {
  const { api, onActivity, onEnd, patience = { running: 2_000, idle: 30_000 }, gap = 250 } = watching
  const nudge = createNudge()
  let closed = false
  let run: Run | null = null
  let stopped: (() => void)[] = []
  let failures = 0
  const unsubscribe = api.onChange(() => nudge.give())

  async function ask(): Promise<Activity> {
    const desktop = await api.query(DesktopDocument, {})
    const id = importHere(desktop)
    const progress = id === null ? null : (await api.query(ImportProgressDocument, { id })).import
    const activity = activityOf(desktop, progress)
    if (!closed) take(activity, desktop)
    return activity
  }

  function take(activity: Activity, desktop: DesktopQuery): void {
    const before = run
    run = activity.run
    onActivity(activity)
    if (before !== null && before.jobId !== run?.jobId) onEnd(endingOf(before, desktop))
    if (run === null) tellStopped()
  }

  function tellStopped(): void {
    const waiting = stopped
    stopped = []
    for (const tell of waiting) tell()
  }

  async function follow(): Promise<void> {
    while (!closed) {
      // A database that is down is the window's to say; what was known last stays.
      await ask().then(
        () => (failures = 0),
        () => (failures += 1),
      )
      if (failures >= mostFailures) tellStopped()
      await pause(gap)
      await nudge.taken(run === null && stopped.length === 0 ? patience.idle : patience.running)
    }
  }

  void follow()
  return {
    ask,
    async stopRun() {
      const { run: now } = await ask()
      if (now === null) return
      const over = new Promise<void>((resolve) => stopped.push(resolve))
      await api.mutate(CancelJobDocument, { id: now.jobId })
      nudge.give()
      await over
    },
    close() {
      closed = true
      unsubscribe()
      nudge.give()
    },
  }
}
