// Plain facts about a run and its steps that several sentences and screens build on.
import type { Counts, Job, Kind, Step } from '../../model.ts'

/** The seven in the order in which they run (contract: sync_all). */
const order: readonly Kind['name'][] = [
  'CUSTOM_FIELDS',
  'PRICE_LEVELS',
  'LOCATIONS',
  'VENUES',
  'INSTRUCTORS',
  'COURSE_TEMPLATES',
  'COURSE_TEMPLATE_PRICE_LEVELS',
]

export function kindNumber(kind: Kind['name']): number {
  return order.indexOf(kind) + 1
}

/** Administrate's own lists: their records have no partner in the tutorial database. */
const ownLists: readonly Kind['name'][] = ['CUSTOM_FIELDS', 'PRICE_LEVELS', 'COURSE_TEMPLATE_PRICE_LEVELS']

export function hasPartner(kind: Kind['name']): boolean {
  return !ownLists.includes(kind)
}

export function isFullSync(job: Pick<Job, 'command'>): boolean {
  return job.command === 'sync_all'
}

/** The number people see before a step; of all steps when `step` is null. */
export function stepNumber(job: Job, step: Step | null): number {
  if (isFullSync(job)) return step === null ? order.length : kindNumber(step.kind)
  return step === null ? job.steps.length : job.steps.indexOf(step) + 1
}

const settled: readonly Step['status'][] = ['DONE', 'DONE_WITH_WARNINGS', 'FAILED', 'BLOCKED', 'STOPPED', 'CANCELLED']

/** Nothing more will be written for it in this run. */
export function isSettled(step: Pick<Step, 'status'>): boolean {
  return settled.includes(step.status)
}

export function isDone(step: Pick<Step, 'status'>): boolean {
  return step.status === 'DONE' || step.status === 'DONE_WITH_WARNINGS'
}

export function isActive(step: Pick<Step, 'status'>): boolean {
  return step.status === 'READING' || step.status === 'COMPARING' || step.status === 'WRITING'
}

/** The step at work; while one ends and the next begins, the next. */
export function runningStep(job: Job): Step | null {
  return job.steps.find(isActive) ?? job.steps.find((step) => !isSettled(step) && step.status !== 'PLANNED') ?? null
}

export function stoppedStep(job: Job): Step | null {
  return job.steps.find((step) => step.status === 'STOPPED') ?? null
}

/** Where an ended run has to go on: its first step that is not done. */
export function resumeStep(job: Job): Step | null {
  return job.steps.find((step) => !isDone(step)) ?? null
}

/** 0 to 1 over reading, comparing and writing, a third each; what is planned still has to be written. */
export function stepShare(step: Step): number {
  if (isSettled(step)) return 1
  if (step.status === 'PLANNED') return 2 / 3
  const phase = ['READING', 'COMPARING', 'WRITING'].indexOf(step.status)
  if (phase < 0) return 0
  return (phase + (step.total === null || step.total === 0 ? 0 : Math.min(1, step.done / step.total))) / 3
}

/** 0 to 1 over all steps. */
export function jobShare(job: Job): number {
  if (job.steps.length === 0) return 0
  return job.steps.reduce((sum, step) => sum + stepShare(step), 0) / job.steps.length
}

const none: Counts = {
  created: 0,
  updated: 0,
  unchanged: 0,
  deleted: 0,
  skipped: 0,
  errors: 0,
  unmatchedTutorial: 0,
  unmatchedApi: 0,
}

export function sumCounts(steps: readonly Step[]): Counts {
  return steps.reduce(
    (sum, { counts }) => ({
      created: sum.created + counts.created,
      updated: sum.updated + counts.updated,
      unchanged: sum.unchanged + counts.unchanged,
      deleted: sum.deleted + counts.deleted,
      skipped: sum.skipped + counts.skipped,
      errors: sum.errors + counts.errors,
      unmatchedTutorial: sum.unmatchedTutorial + counts.unmatchedTutorial,
      unmatchedApi: sum.unmatchedApi + counts.unmatchedApi,
    }),
    none,
  )
}

/** How many records Administrate sent for these steps. */
export function readOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + step.read, 0)
}

/** A plan for review that ended, by discarding or by stopping, before anything of it was written. */
export function isPlanGivenUp(job: Job): boolean {
  return job.status === 'CANCELLED' && job.reviewFirst && !job.steps.some(isDone)
}

/** No step of this run wrote a record. */
export function wroteNothing(job: Job): boolean {
  const { created, updated, deleted } = sumCounts(job.steps.filter(isDone))
  return created + updated + deleted === 0
}
