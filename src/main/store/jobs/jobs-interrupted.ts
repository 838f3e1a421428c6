// Finds runs whose process died: they claim to run, and nobody holds the lease.
import type { Problem } from '../../errors.ts'
import type { Job } from '../../ports/jobs.ts'
import type { Database } from '../connection/connect.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { readJobs } from './jobs-read.ts'
import { isLeaseHeld } from '../lease/lease-holder.ts'
import { jsonText, rows, run } from '../raw.ts'

const interrupted: Problem = {
  code: 'ENGINE-LOST',
  message: 'The program that ran this ended before it was done.',
  effect: 'Finished steps stay as written; the step that was running is untouched.',
  next: 'Run it again to continue.',
}

/** Their steps in progress become stopped, what they would have sent is left. Returns the jobs, newest first. */
export function markInterrupted(prisma: PrismaClient, kind: Database['kind']): Promise<readonly Job[]> {
  return prisma.$transaction(async (sql) => {
    // Under the row's lock, so that nobody takes the lease between the look and the mark; who holds it now is alive.
    const [lease] = await rows(sql, 'select fence from tandem.lease for update skip locked')
    if (!lease || (await isLeaseHeld(sql, prisma, kind))) return []
    const ended = await rows<{ id: bigint }>(
      sql,
      `update tandem.jobs set status = 'interrupted', finished_at = now(), problem = $1::jsonb
       where status = 'running' returning id`,
      jsonText(interrupted),
    )
    if (ended.length === 0) return []
    const ids = JSON.stringify(ended.map(({ id }) => String(id)))
    const those = 'in (select json_array_elements_text($1::json)::bigint)'
    await run(
      sql,
      `update tandem.steps set status = 'stopped', finished_at = now()
       where job_id ${those} and status in ('reading', 'comparing', 'writing')`,
      ids,
    )
    // What was sent has an answer somewhere, and is looked up; what was not sent never will be.
    await run(
      sql,
      `update tandem.intents set status = 'left', settled_at = now() where job_id ${those} and status = 'waiting'`,
      ids,
    )
    return readJobs(sql, `j.id ${those} order by j.id desc`, ids)
  })
}
