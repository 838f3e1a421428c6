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

export const jsonImportSchema = z.strictObject({
  file: z.string(),
  rows: whole,
  events: whole,
  sessions: whole,
  problems: z.array(
    z.strictObject({
      row: whole,
      column: z.string().nullable(),
      level: z.enum(['error', 'warning']),
      code: z.string(),
      message: z.string(),
    }),
  ),
  plan: z.strictObject({ create: whole, update: whole, unchanged: whole, blocked: whole }),
  outcome: z.strictObject({ imported: whole, unchanged: whole, failed: whole, leftOut: whole }).optional(),
})
