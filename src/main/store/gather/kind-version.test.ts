// The version of a kind is made of the rows that a look at it reads: of all of them, and of no other table.
import { expect, it } from 'vitest'
import { entities, type Entity } from '../../ports/records.ts'
import type { Database } from '../connection/connect.ts'
import { gather } from './gather.ts'
import { kindVersions } from './kind-version.ts'
import type { Sql } from '../raw.ts'

const versions = { whole: '1', theirs: '1' }

/** A database that answers as an empty one and remembers which tables it was asked about. */
function listening() {
  const asked: string[] = []
  const sql: Sql = {
    $queryRawUnsafe: async <Rows>(text: string) => {
      asked.push(text)
      return (text.includes('theirs') ? [versions] : []) as Rows
    },
    $executeRawUnsafe: () => Promise.reject(new Error('Nothing is written here.')),
  }
  const tables = () =>
    [
      ...new Set(
        [...asked.join('\n').matchAll(/\b(?:from|join) ((?:acted|adm|public|tandem)\.\w+)/g)].map(([, name]) => name),
      ),
    ].sort()
  return { sql, asked, tables }
}

it.each(entities)('%s', async (entity: Entity) => {
  const look = listening()
  const database = { prisma: { $transaction: (work: (sql: Sql) => unknown) => work(look.sql) } } as unknown as Database
  await gather(database, entity)
  const own = look.asked.findIndex((text) => text.includes('theirs'))
  look.asked.splice(own, 1)
  const version = listening()
  expect(await kindVersions(version.sql, entity)).toEqual(versions)
  expect(version.tables()).toEqual(look.tables())
  expect(version.tables()).toContain('tandem.snapshot')
})
