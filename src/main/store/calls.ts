// Metadata of requests to Administrate, for 30 days.
import type { CallStore } from '../ports/calls.ts'
import type { Database } from './connection/connect.ts'
import { writing } from './database-errors.ts'
import { jsonText, run } from './raw.ts'

const CHUNK = 2_000

/** Errors are TandemErrors. */
export function createCallStore({ prisma }: Database): CallStore {
  return {
    add: (jobId, calls) =>
      writing(async () => {
        for (let start = 0; start < calls.length; start += CHUNK) {
          await run(
            prisma,
            `with forgotten as (delete from tandem.api_calls where started_at < now() - interval '30 days')
             insert into tandem.api_calls (job_id, operation, type, started_at, milliseconds, status, ok, problem, records)
             select $1::text::bigint, c.operation, c.type, c."startedAt", round(c.milliseconds), c.status, c.ok, c.problem, c.records
             from json_to_recordset($2::json) as c(operation text, type text, "startedAt" timestamptz, milliseconds float8,
               status int, ok boolean, problem text, records int)`,
            jobId,
            jsonText(calls.slice(start, start + CHUNK)),
          )
        }
      }),
  }
}
