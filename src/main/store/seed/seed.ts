// Puts the practice data into a database that has none, and marks it, so that rehearsal may write to it.
import type { Prisma } from '../generated/prisma/client.ts'
import type { Database } from '../connection/connect.ts'
import { refusal } from '../connection/connect-errors.ts'
import type { Sql } from '../raw.ts'
import { expectedTables } from '../schema/schema-check-columns.ts'
import { seedInstructors } from './people.ts'
import { seedLocations, seedVenues } from './places.ts'
import { seedProducts } from './products.ts'
import { seedTemplates } from './templates.ts'
import { writeCatalogue } from './write-catalogue.ts'
import { writePeople } from './write-people.ts'
import { writePlaces } from './write-places.ts'

/** How many records of each kind were put in. */
export interface SeedResult {
  readonly locations: number
  readonly venues: number
  readonly instructors: number
  readonly courseTemplates: number
  readonly products: number
}

const TIMEOUT_MILLISECONDS = 60_000

/** All or nothing, in one transaction. Throws SEED-REFUSED (exit 2) unless the tables of the existing system and the snapshot are empty. */
export async function seed(database: Database): Promise<SeedResult> {
  await database.prisma.$transaction(
    async (transaction) => {
      // Two at once would both find it empty.
      await transaction.$executeRaw`lock table tandem.origin in exclusive mode`
      await refuseUnlessEmpty(transaction)
      const now = new Date()
      await writePlaces(transaction, now)
      await writePeople(transaction, now)
      await writeCatalogue(transaction, now)
      await continueIds(transaction)
      await transaction.$executeRaw`insert into tandem.origin (mark) values ('rehearsal') on conflict (one) do update set mark = 'rehearsal'`
      await transaction.$executeRaw`set constraints all immediate`
    },
    { timeout: TIMEOUT_MILLISECONDS, maxWait: TIMEOUT_MILLISECONDS },
  )
  return {
    locations: seedLocations.length,
    venues: seedVenues.length,
    instructors: seedInstructors.length,
    courseTemplates: seedTemplates.length,
    products: seedProducts.length,
  }
}

/** Whether no table of the existing system has a row, and Tandem remembers nothing of an Administrate: nothing here belongs to anybody. */
export async function isFresh(client: Pick<Sql, '$queryRawUnsafe'>): Promise<boolean> {
  return (await filledTables(client)).length === 0
}

async function refuseUnlessEmpty(transaction: Prisma.TransactionClient): Promise<void> {
  const origin = await transaction.origin.findUnique({ where: { one: true } })
  if (origin?.mark === 'rehearsal')
    throw refusal('SEED-REFUSED', 'This database holds practice data already.', 'Just start Tandem.')
  const filled = await filledTables(transaction)
  if (filled.length > 0)
    throw refusal(
      'SEED-REFUSED',
      `This database holds data already: there are rows in ${filled.slice(0, 3).join(', ')}${filled.length > 3 ? ' and elsewhere' : ''}.`,
      'Practice data only goes into an empty database; make one and name it in DATABASE_URL, or use the built-in one.',
    )
}

async function filledTables(client: Pick<Sql, '$queryRawUnsafe'>): Promise<readonly string[]> {
  const tables = [...Object.keys(expectedTables), 'tandem.snapshot', 'tandem.links', 'tandem.jobs']
  const rows = await client.$queryRawUnsafe<{ name: string }[]>(
    tables.map((name) => `select '${name}' as name where exists (select from ${name})`).join(' union all '),
  )
  return rows.map(({ name }) => name).sort()
}

/** The rows brought their ids; the next ones must come after them. */
async function continueIds(transaction: Prisma.TransactionClient): Promise<void> {
  const tables = Object.keys(expectedTables).filter((name) => !name.startsWith('adm.'))
  await transaction.$queryRawUnsafe(
    tables
      .map(
        (name) =>
          `select setval(pg_get_serial_sequence('${name}', 'id'), (select coalesce(max(id), 1) from ${name}), exists (select from ${name}))::text`,
      )
      .join(' union all '),
  )
}
