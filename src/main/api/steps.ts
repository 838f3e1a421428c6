// The steps of a run in the words of the local schema, with what only all of a run's steps together can tell.
import type {
  Counts,
  FieldChange,
  KindName,
  RecordChange,
  Step as StepView,
} from '../../../graphql/generated/resolvers.ts'
import type { Job, JournalEntry, Step, SyncCommand } from '../ports/jobs.ts'
import type { Entity } from '../ports/records.ts'
import { kindTexts, type KindText, textOf } from '../sync/kinds-text.ts'
import { totalCounts } from '../sync/outcome-counts.ts'
import type { LiveChange } from '../sync/request.ts'
import type { JobParent } from './context.ts'
import { actionNames, kindNames, stepStatusNames } from './names.ts'
import type { SecondsLeft } from './seconds-left.ts'

const failedStatuses: readonly Step['status'][] = ['failed', 'blocked', 'stopped', 'cancelled']
const runningStatuses: readonly Step['status'][] = ['reading', 'comparing', 'writing']

/** `moved`: positions of the steps that left out records because somebody else had changed them meanwhile. */
export function stepsOf({ job, live }: JobParent, left: SecondsLeft, moved: ReadonlySet<number>): readonly StepView[] {
  return job.steps.map((step, index) => {
    const text = kindOf(step.command)
    const warned = step.status === 'done' && (step.counts.errors > 0 || moved.has(step.position))
    return {
      position: step.position,
      command: step.command,
      kind: kindNames[text.entity],
      title: text.title,
      status: warned ? 'DONE_WITH_WARNINGS' : stepStatusNames[step.status],
      counts: step.counts,
      read: step.read,
      ...step.progress,
      problem: step.problem,
      blockedBy: step.status === 'blocked' ? blockedBy(job, text.entity) : [],
      startedAt: step.startedAt,
      finishedAt: step.finishedAt,
      secondsLeft: left.steps[index] ?? null,
      live: runningStatuses.includes(step.status) ? (live.get(step.position) ?? []).map(recordChange) : [],
      wouldGo: step.wouldGo,
    }
  })
}

/** The sums over the steps that are done; what the others have planned is neither written nor listed. */
export function totalsOf(job: Job): Counts {
  return totalCounts(job.steps.filter((step) => step.status === 'done').map((step) => step.counts))
}

export function kindOf(command: SyncCommand): KindText {
  const text = kindTexts.find((candidate) => candidate.command === command)
  if (text === undefined) throw new Error(`No kind for ${command}`)
  return text
}

/** The kind of the step at a position of a job. */
export function kindAt(job: Job, position: number): KindText {
  const step = job.steps.find((candidate) => candidate.position === position)
  if (step === undefined) throw new Error(`Job ${job.id} has no step ${position}`)
  return kindOf(step.command)
}

export function recordChange(entry: JournalEntry | LiveChange): RecordChange {
  const { name, context, linked, position } = entry
  return { action: actionNames[entry.action], name, context, linked, position, fields: fieldsOf(entry.changes) }
}

export function fieldsOf(changes: JournalEntry['changes']): readonly FieldChange[] {
  return changes.map(({ field, before, after }) => ({ field, before, after }))
}

function blockedBy(job: Job, entity: Entity): readonly KindName[] {
  return textOf(entity)
    .needs.filter((need) =>
      job.steps.some((step) => failedStatuses.includes(step.status) && kindOf(step.command).entity === need),
    )
    .map((need) => kindNames[need])
}
