// Runs as they are kept: the job, its steps, what they found, what they plan and what they changed.
import type { ChangeLog, Topic } from '../../ports/change-log.ts'
import type { JobStore } from '../../ports/jobs.ts'
import type { Database } from '../connection/connect.ts'
import { reading, writing } from '../database-errors.ts'
import { addFindings, findings } from './findings.ts'
import { changes } from './findings-journal.ts'
import { markInterrupted } from './jobs-interrupted.ts'
import { getJob, listJobs } from './jobs-read.ts'
import { createJob, finishJob, patchStep, reopenJob } from './jobs-write.ts'
import { addMovedItems, closePlan, plan, savePlan, tickPlan } from './plans.ts'

/** `changeLog` is told of every write. */
export function createJobStore({ prisma, kind }: Database, changeLog: ChangeLog): JobStore {
  async function told<Result>(id: string, work: () => Promise<Result>, ...more: readonly Topic[]): Promise<Result> {
    return writing(async () => {
      const result = await work()
      await changeLog.append([`job:${id}`, ...more])
      return result
    })
  }
  return {
    create: (job) =>
      writing(async () => {
        const created = await createJob(prisma, job)
        await changeLog.append([`job:${created.id}`, 'jobs'])
        return created
      }),
    get: (id) => reading(() => getJob(prisma, id)),
    list: (first, before) => reading(() => listJobs(prisma, first, before)),
    finish: (id, status, problem) => told(id, () => finishJob(prisma, id, status, problem), 'jobs'),
    reopen: (id) => told(id, () => reopenJob(prisma, id), 'jobs'),
    patchStep: (id, position, patch) => told(id, () => patchStep(prisma, id, position, patch)),
    addFindings: (id, position, found) => told(id, () => addFindings(prisma, id, position, found)),
    findings: (id, position, kinds, first, offset) =>
      reading(() => findings(prisma, id, position, kinds, first, offset)),
    changes: (id, position, first, offset) => reading(() => changes(prisma, id, position, first, offset)),
    markInterrupted: () =>
      writing(async () => {
        const jobs = await markInterrupted(prisma, kind)
        if (jobs.length > 0) await changeLog.append(['jobs', ...jobs.map(({ id }): Topic => `job:${id}`)])
        return jobs
      }),
    savePlan: (id, position, items) => told(id, () => savePlan(prisma, id, position, items)),
    plan: (id, position, first, offset) => reading(() => plan(prisma, id, position, first, offset)),
    tickPlan: (id, ids, ticked) => told(id, () => tickPlan(prisma, id, ids, ticked)),
    closePlan: (id, position, moved) => told(id, () => closePlan(prisma, id, position, moved)),
    addMovedItems: (id, position, items) => told(id, () => addMovedItems(prisma, id, position, items)),
  }
}
