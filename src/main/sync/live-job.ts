// A run as it is this moment: every change at once in memory, told to windows at most four times a second, stored behind.
import type { ChangeLog } from '../ports/change-log.ts'
import type { Job, JobStore, StepPatch } from '../ports/jobs.ts'
import type { Log } from '../ports/platform.ts'
import { settledStatuses, type LiveChange, type LiveRun } from './request.ts'

const interval = 250
const liveChanges = 20

export interface LiveJob {
  readonly run: LiveRun
  /** Progress: seen at once, stored when the database has time. */
  progress(position: number, patch: StepPatch): void
  /** A step's change of state: stored before it returns, never overtaken by older progress. */
  settle(position: number, patch: StepPatch): Promise<void>
  /** Waits until no progress is being stored; from then on only memory follows until the next settle. */
  hold(): Promise<void>
  /** What the step's own transaction has stored already. */
  written(position: number, patch: StepPatch): void
  show(position: number, changes: readonly LiveChange[]): void
  end(job: Job): void
}

export function createLiveJob(job: Job, store: JobStore, changeLog: ChangeLog, log: Log): LiveJob {
  let current = job
  const changes = new Map<number, readonly LiveChange[]>()
  const unsaved = new Map<number, StepPatch>()
  let held = false
  let saving: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | null = null

  function merge(position: number, patch: StepPatch): void {
    current = {
      ...current,
      steps: current.steps.map((step) => (step.position === position ? { ...step, ...patch } : step)),
    }
  }

  function tell(): void {
    timer ??= setTimeout(() => {
      timer = null
      changeLog.nudge([`job:${job.id}`])
      if (!held) saving = saving.then(save)
    }, interval)
  }

  async function save(): Promise<void> {
    const batch = [...unsaved]
    unsaved.clear()
    for (const [position, patch] of batch) {
      if (held) {
        unsaved.set(position, { ...patch, ...unsaved.get(position) })
        continue
      }
      try {
        await store.patchStep(job.id, position, patch)
      } catch (error) {
        log.warn({ error, jobId: job.id }, 'progress could not be stored')
      }
    }
  }

  async function quiet(): Promise<void> {
    held = true
    await saving
    unsaved.clear()
  }

  return {
    get run() {
      return { job: current, changes }
    },
    progress(position, patch) {
      const step = current.steps.find((candidate) => candidate.position === position)
      if (!step || settledStatuses.includes(step.status)) return
      merge(position, patch)
      if (!held) unsaved.set(position, { ...unsaved.get(position), ...patch })
      tell()
    },
    async settle(position, patch) {
      held = true
      await saving
      const whole = { ...unsaved.get(position), ...patch }
      unsaved.clear()
      merge(position, patch)
      await store.patchStep(job.id, position, whole)
      held = false
      changeLog.nudge([`job:${job.id}`])
    },
    hold: quiet,
    written(position, patch) {
      merge(position, patch)
      held = false
      changeLog.nudge([`job:${job.id}`])
    },
    show(position, latest) {
      const known = changes.get(position) ?? []
      changes.set(position, [...latest.slice(-liveChanges).reverse(), ...known].slice(0, liveChanges))
    },
    end(finished) {
      current = finished
      if (timer) clearTimeout(timer)
      changeLog.nudge([`job:${job.id}`, 'jobs'])
    },
  }
}
