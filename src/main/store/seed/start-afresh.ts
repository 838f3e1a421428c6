// Begins a rehearsal again: everything in a marked database goes, the practice data comes back.
import type { Database } from '../connect.ts'
import { refusal } from '../connect-errors.ts'
import { expectedTables } from '../schema-check-columns.ts'
import { seed, type SeedResult } from './seed.ts'

/** The lease stays with whoever holds it, and the change log goes on, because windows follow it. */
const OURS = ['origin', 'snapshot', 'links', 'jobs', 'steps', 'findings', 'journal', 'plan_items', 'api_calls']

/** Throws SEED-REFUSED (exit 2) on a database that is not marked for rehearsal. */
export async function startAfresh(database: Database): Promise<SeedResult> {
  await database.prisma.$transaction(async (transaction) => {
    await transaction.$executeRaw`lock table tandem.origin in access exclusive mode`
    const origin = await transaction.origin.findUnique({ where: { one: true } })
    if (origin?.mark !== 'rehearsal')
      throw refusal(
        'SEED-REFUSED',
        'This database is not marked for practice, so nothing in it is thrown away.',
        'Practise on the built-in database or on one prepared by "seed".',
      )
    const tables = [...Object.keys(expectedTables), ...OURS.map((name) => `tandem.${name}`)]
    await transaction.$executeRawUnsafe(`truncate ${tables.join(', ')} restart identity`)
  })
  return seed(database)
}
