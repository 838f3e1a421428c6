// Reads both sides of a step at once, and shows how far Administrate's has come.
import type { Entity } from '../ports/records.ts'
import type { Gathered } from '../ports/sync-store.ts'
import { entityOf, textOf } from './kinds-text.ts'
import type { Run } from './parts.ts'
import type { WholeRead } from './read-whole.ts'
import { settledStatuses } from './request.ts'
import type { PlanBasis } from './step-memory.ts'

/** What the tutorial database holds; its rows themselves only where nothing is remembered that they may still be. */
export type TutorialSide = Pick<Gathered, 'version'> & Partial<Gathered>

/** Both sides at once; when one cannot be read, nothing of the other goes on. */
export async function readBoth(
  run: Run,
  position: number,
  entity: Entity,
  parents: PlanBasis['parents'],
): Promise<{ readonly whole: WholeRead; readonly tutorial: TutorialSide }> {
  const reading = new AbortController()
  try {
    const signal = AbortSignal.any([run.signal, reading.signal])
    const [whole, tutorial] = await Promise.all([read(run, position, entity, signal), lookAt(run, entity, parents)])
    return { whole, tutorial }
  } finally {
    reading.abort()
  }
}

async function lookAt({ parts, memory }: Run, entity: Entity, parents: PlanBasis['parents']): Promise<TutorialSide> {
  return memory.holds(entity, parents) ? { version: await parts.store.version(entity) } : parts.store.gather(entity)
}

async function read(run: Run, position: number, entity: Entity, signal: AbortSignal): Promise<WholeRead> {
  const { live, parts, job } = run
  let progress = { done: 0, total: null as number | null }
  const show = () =>
    live.progress(position, {
      read: progress.done,
      progress: { ...progress, waitingUntil: parts.remote.waitingUntil()?.toISOString() ?? null },
    })
  const waiting = setInterval(show, 250)
  try {
    const onProgress = (done: number, total: number | null) => {
      progress = { done, total }
      show()
    }
    return await run.reads.take(entity, { pageSize: job.options.pageSize, signal, onProgress }, nextKind(run, position))
  } finally {
    clearInterval(waiting)
  }
}

/** The kind of the step after this one; null when there is none or when it hangs on a step that did not end well. */
function nextKind(run: Run, position: number): Entity | null {
  const { steps } = run.live.run.job
  const next = steps.find((step) => step.position > position && step.status === 'waiting')
  if (!next) return null
  const entity = entityOf(next.command)
  const lost = steps.some(
    (step) =>
      textOf(entity).needs.includes(entityOf(step.command)) &&
      settledStatuses.includes(step.status) &&
      !['done', 'planned'].includes(step.status),
  )
  return lost ? null : entity
}
