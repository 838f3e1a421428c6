// Both kinds of database behave as one: types, transactions, time zone, constraints at commit.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase } from '../../../../tests/postgres.ts'
import { type Database, openDatabase } from './connect.ts'

const who = { owner: 'Test', host: 'here', command: 'test' }

const kinds = {
  async postgresql() {
    const { url, drop } = await createTestDatabase()
    return { target: { url }, drop }
  },
  async embedded() {
    const dataFolder = await mkdtemp(join(tmpdir(), 'tandem-connect-'))
    return { target: { dataFolder }, drop: () => rm(dataFolder, { recursive: true }) }
  },
} as const

describe.each(Object.entries(kinds))('%s', (kind, make) => {
  let database: Database
  let drop: () => Promise<void>

  beforeAll(async () => {
    const made = await make()
    drop = made.drop
    database = await openDatabase(made.target, who)
    await database.pool.query(`
      create table parents (id bigint primary key);
      create table children (id bigint primary key, parent_id bigint references parents (id) deferrable initially deferred)`)
  })
  afterAll(async () => {
    await database.close()
    await drop()
  })

  test('says what it is', () => {
    expect(database.kind).toBe(kind)
    expect(database.description).toMatch(kind === 'embedded' ? /^built in$/ : /^127\.0\.0\.1:\d+\/test_\w+$/)
  })

  test('answers with the right types', async () => {
    const rows = await database.prisma.$queryRaw`
      select 9007199254740993::bigint as big, 395::numeric(10,2) as amount, '{"a":[1]}'::jsonb as json,
        '2026-07-01T09:30:00+01:00'::timestamptz as at, array['x','y'] as names, null::text as nothing`
    expect(rows).toEqual([
      expect.objectContaining({
        big: 9007199254740993n,
        json: { a: [1] },
        at: new Date('2026-07-01T08:30:00Z'),
        names: ['x', 'y'],
        nothing: null,
      }),
    ])
  })

  test('rolls back a transaction that throws', async () => {
    const attempt = database.prisma.$transaction(async (transaction) => {
      await transaction.$executeRaw`insert into parents values (1)`
      throw new Error('changed my mind')
    })
    await expect(attempt).rejects.toThrow('changed my mind')
    expect(await database.prisma.$queryRaw`select * from parents`).toEqual([])
  })

  test('a foreign key that fails at commit is an error, and the row is not there', async () => {
    const attempt = database.prisma.$transaction(
      (transaction) => transaction.$executeRaw`insert into children values (1, 99)`,
    )
    await expect(attempt).rejects.toThrow(/foreign ?key|violates/i)
    expect(await database.prisma.$queryRaw`select * from children`).toEqual([])
  })

  test('set constraints all immediate meets it at a known statement', async () => {
    const statements: string[] = []
    const attempt = database.prisma.$transaction(async (transaction) => {
      await transaction.$executeRaw`insert into children values (1, 99)`
      statements.push('inserted')
      await transaction.$executeRaw`set constraints all immediate`
      statements.push('checked')
    })
    await expect(attempt).rejects.toThrow(/foreign ?key|violates/i)
    expect(statements).toEqual(['inserted'])
  })

  test('large answers and large parameters arrive whole', async () => {
    const text = 'ü'.repeat(3_000_000)
    const rows = await database.prisma.$queryRaw<{ text: string }[]>`select ${text}::text as text`
    expect(rows[0]?.text === text).toBe(true)
  })

  test('queries at the same time are all answered', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => database.prisma.$queryRaw`select ${index}::int as n`),
    )
    expect(answers).toEqual(Array.from({ length: 50 }, (_, n) => [{ n }]))
  })

  test('an error leaves the connection usable', async () => {
    await expect(database.prisma.$queryRaw`select * from nowhere`).rejects.toThrow('nowhere')
    expect(await database.prisma.$queryRaw`select 1 as one`).toEqual([{ one: 1 }])
  })
})
