// `jobs`, `job`, `latestJob` and everything inside a run: steps, findings, written changes, the plan under review.
import type {
  Finding as FindingView,
  JobResolvers,
  PlanItem as PlanItemView,
  QueryResolvers,
} from '../../../../graphql/generated/resolvers.ts'
import type { Job, PlannedItem, StepFinding } from '../../ports/jobs.ts'
import type { Context } from '../context.ts'
import { findJob, jobParent } from '../job-parent.ts'
import {
  actionNames,
  findingKindNames,
  findingKindsOf,
  isOfTutorial,
  jobStatusNames,
  kindNames,
  planStatusNames,
  reasonNames,
} from '../names.ts'
import { pageOf } from '../pages.ts'
import { shownFields } from '../../sync/shown.ts'
import { type SecondsLeft, secondsLeft } from '../seconds-left.ts'
import { fieldsOf, kindAt, kindOf, recordChange, stepsOf, totalsOf } from '../steps.ts'

const mostJobs = 200

export const jobQueries: QueryResolvers = {
  async jobs(_parent, { first, before }, { database }) {
    const { jobs, runner } = await database.open()
    const list = await jobs.list(pageOf({ first, offset: 0 }, mostJobs).first, before ?? undefined)
    return list.map((job) => jobParent(job, runner))
  },
  async job(_parent, { id }, { database }) {
    return findJob(await database.open(), id)
  },
  async latestJob(_parent, _arguments, { database }) {
    const { jobs, runner } = await database.open()
    const [latest] = await jobs.list(1)
    return latest === undefined ? null : jobParent(latest, runner)
  },
}

export const jobResolvers: JobResolvers = {
  id: ({ job }) => job.id,
  command: ({ job }) => job.command,
  title: ({ job }) => titleOf(job),
  status: ({ job }) => jobStatusNames[job.status],
  reviewFirst: ({ job }) => job.options.reviewFirst,
  skipErrors: ({ job }) => job.options.skipErrors,
  startedBy: ({ job }) => job.startedBy,
  host: ({ job }) => job.host,
  startedAt: ({ job }) => job.startedAt,
  finishedAt: ({ job }) => job.finishedAt,
  here: ({ here }) => here,
  problem: ({ job }) => job.problem,
  totals: ({ job }) => totalsOf(job),
  read: ({ job }) => job.steps.reduce((sum, step) => sum + step.read, 0),
  secondsLeft: async ({ job }, _arguments, context) => (await timeLeft(job, context)).job,
  async steps(parent, _arguments, context) {
    const { jobs } = await context.database.open()
    const [left, moved] = await Promise.all([timeLeft(parent.job, context), context.memory.moved(parent.job, jobs)])
    return stepsOf(parent, left, moved)
  },
  async findings({ job }, { kinds, position, ...page }, { database }) {
    const { jobs } = await database.open()
    const { first, offset } = pageOf(page)
    const found = await jobs.findings(job.id, position ?? null, findingKindsOf(kinds), first, offset)
    return { total: found.total, items: found.items.map((finding) => findingView(job, finding)) }
  },
  async changes({ job }, { position, ...page }, { database }) {
    const { jobs } = await database.open()
    const { first, offset } = pageOf(page)
    const { total, items } = await jobs.changes(job.id, position ?? null, first, offset)
    return { total, items: items.map(recordChange) }
  },
  async plan({ job }, { position, ...page }, { database }) {
    if (!job.options.reviewFirst) return null
    const { jobs } = await database.open()
    const { first, offset } = pageOf(page)
    const plan = await jobs.plan(job.id, position ?? null, first, offset)
    return { ...plan, items: plan.items.map(planItemView) }
  },
}

function titleOf({ command, steps }: Job): string {
  const [step] = steps
  if (command === 'create_unmatched') return 'Create in Administrate'
  return command === 'sync_all' || step === undefined ? 'Full Sync' : kindOf(step.command).title
}

async function timeLeft(job: Job, { database, clock, memory }: Context): Promise<SecondsLeft> {
  const earlier = job.status === 'running' ? await memory.durations(job, (await database.open()).jobs) : new Map()
  return secondsLeft(job, clock.now(), earlier)
}

function findingView(job: Job, finding: StepFinding): FindingView {
  const text = kindAt(job, finding.position)
  return {
    id: finding.id,
    position: finding.position,
    kind: findingKindNames[finding.kind],
    kindName: kindNames[text.entity],
    model: (isOfTutorial(finding.kind) ? text.tutorialModel : null) ?? text.apiModel,
    key: finding.key,
    description: finding.description,
    reason: finding.reason === null ? null : reasonNames[finding.reason],
    message: finding.message,
  }
}

function planItemView({ id, position, ticked, status, item }: PlannedItem): PlanItemView {
  return {
    id,
    position,
    ticked,
    status: planStatusNames[status],
    kind: kindNames[item.entity],
    action: actionNames[item.action],
    name: item.name,
    context: item.context,
    fields: fieldsOf(shownFields(item)),
    linked: item.link !== undefined && item.link.after !== null,
  }
}
