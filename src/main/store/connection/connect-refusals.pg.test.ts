// What people are told when PostgreSQL cannot be used, and that nothing secret is said; and that its time zone does not matter.
import { createServer } from 'node:net'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../../tests/postgres.ts'
import { TandemError } from '../../errors.ts'
import { openDatabase } from './connect.ts'

const who = { owner: 'Tess Tester', host: 'here', command: 'test' }
let made: TestDatabase

beforeAll(async () => {
  made = await createTestDatabase()
})
afterAll(() => made.drop())

function changed(change: (url: URL) => void): string {
  const url = new URL(made.url)
  url.password = 'open-sesame'
  change(url)
  return url.href
}

async function refusal(url: string): Promise<string> {
  const error: unknown = await openDatabase({ url }, who).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof TandemError)) throw new Error(`Expected a refusal, got ${String(error)}`)
  expect(error.exitCode).toBe(2)
  expect(error.message).not.toContain('open-sesame')
  return error.message
}

test('nobody listens', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  expect(await refusal(changed((url) => (url.port = String(port))))).toBe(
    `The tutorial database at 127.0.0.1:${port} does not answer. Nothing was changed. Is PostgreSQL running on this machine? Then try again. (DB-CONNECT)`,
  )
})

test('a name nobody knows', async () => {
  expect(await refusal(changed((url) => (url.hostname = 'database.invalid')))).toMatch(
    /^The tutorial database at database\.invalid:\d+ does not answer\. Nothing was changed\. Is the VPN on\?/,
  )
})

test('no such user', async () => {
  expect(await refusal(changed((url) => (url.username = 'nobody_here')))).toMatch(/refused the sign-in.*\(DB-AUTH\)$/)
})

test('no such database', async () => {
  expect(await refusal(changed((url) => (url.pathname = 'not_there')))).toMatch(
    /^There is no database "not_there" on the server at 127\.0\.0\.1:\d+\..*\(DB-CONNECT\)$/,
  )
})

test.each(['', 'open-sesame', 'mysql://user:open-sesame@host/name', 'postgresql://user:open-sesame@ho st:54 32/x'])(
  'an address that is none (%#)',
  async (url) => {
    expect(await refusal(url)).toMatch(/is not one of PostgreSQL\..*\(CONFIG\)$/)
  },
)

test('a server, a database and an address in other time zones change no time', async () => {
  const url = changed((address) => {
    address.searchParams.set('options', '-c TimeZone=America/St_Johns -c DateStyle=German')
  })
  const database = await openDatabase({ url }, who)
  const name = new URL(made.url).pathname.slice(1)
  await database.pool.query(`alter database ${name} set timezone = 'Asia/Kolkata'`)
  await database.pool.query('create table times (at timestamptz, day date, clock time)')
  const at = new Date('2026-03-29T00:59:59.123Z')
  await database.prisma.$executeRaw`insert into times values (${at}, '2026-03-29', '09:30')`
  expect(await database.prisma.$queryRaw`select * from times`).toEqual([
    { at, day: new Date('2026-03-29'), clock: new Date('1970-01-01T09:30:00Z') },
  ])
  const dedicated = await database.dedicated()
  expect((await dedicated.query('show timezone')).rows).toEqual([{ TimeZone: 'UTC' }])
  await dedicated.end()
  await database.close()
})
