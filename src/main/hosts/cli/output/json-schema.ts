// The promised shape of `--json` (architecture §2), for the tests of the document and of the process.
import { z } from 'zod'

const whole = z.int().nonnegative()

export const jsonSyncSchema = z.strictObject({
  command: z.string(),
  steps: z.array(
    z.strictObject({
      command: z.string(),
      status: z.enum(['done', 'failed', 'blocked', 'stopped']),
      reason: z.string().optional(),
      stats: z.strictObject({
        created: whole,
        updated: whole,
        unchanged: whole,
        deleted: whole,
        skipped: whole,
        errors: whole,
        unmatchedTutorial: z.array(z.strictObject({ id: z.string(), key: z.string(), reason: z.string() })),
        unmatchedApi: z.array(z.strictObject({ externalId: z.string(), key: z.string(), reason: z.string() })),
      }),
    }),
  ),
  totals: z.strictObject({ created: whole, updated: whole, errors: whole }),
})
