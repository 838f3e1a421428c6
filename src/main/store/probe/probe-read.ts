// Reads from an open session what the checks judge, in a transaction that may not write and is rolled back.
import type pg from 'pg'
import { TandemError } from '../../errors.ts'
import { errorCode, type Place, refusal } from '../connection/connect-errors.ts'
import { readVersion, versionProblem } from '../connection/connect-postgresql.ts'
import { reading } from '../database-errors.ts'
import { checkMark } from '../admit.ts'
import type { Mode } from '../origin.ts'
import { look } from '../schema/migrate.ts'
import type { ServerSession } from './probe-connect.ts'
import { type DatabaseFacts, type Encryption, type Fact, unseen } from './probe-facts.ts'
import { readRights } from './probe-rights.ts'

export function readServer(session: ServerSession, mode: Mode, place: Place): Promise<DatabaseFacts> {
  const { client } = session
  const facts = { ...unseen, reached: { value: session.milliseconds }, signedIn: { value: session.role } }
  return withoutWriting(client, async () => {
    const encryption = await fact(() => readEncryption(session))
    const version = await fact(() => readVersion(client))
    if (version === null || 'problem' in version) return { ...facts, encryption, version }
    const tooOld = versionProblem(version.value, place)
    if (tooOld) return { ...facts, encryption, version: { problem: tooOld.problem } }
    return { ...facts, encryption, version, ...(await readContent(client, mode, false)) }
  })
}

export function readBuiltIn(client: pg.ClientBase, milliseconds: number, mode: Mode): Promise<DatabaseFacts> {
  return withoutWriting(client, async () => {
    const version = await fact(() => readVersion(client))
    const facts = { ...unseen, isBuiltIn: true, reached: { value: milliseconds }, version }
    return { ...facts, ...(await readContent(client, mode, true)) }
  })
}

async function withoutWriting(client: pg.ClientBase, work: () => Promise<DatabaseFacts>): Promise<DatabaseFacts> {
  await reading(() => client.query('begin transaction read only'))
  try {
    return await work()
  } finally {
    await client.query('rollback').catch(() => undefined)
  }
}

async function readContent(
  client: pg.ClientBase,
  mode: Mode,
  isBuiltIn: boolean,
): Promise<Pick<DatabaseFacts, 'tables' | 'rights'>> {
  const tables = await fact(async () => {
    const found = await look(client)
    await checkMark(client, found, mode, isBuiltIn)
    return found
  })
  if (tables === null || 'problem' in tables) return { tables, rights: null }
  return { tables, rights: await fact(() => readRights(client, tables.value)) }
}

async function readEncryption({ client, ...session }: ServerSession): Promise<Encryption> {
  const answer = await client.query<{ protocol: string | null }>(
    'select case when ssl then version end as protocol from pg_stat_ssl where pid = pg_backend_pid()',
  )
  return {
    protocol: answer.rows[0]?.protocol ?? null,
    isCertificateChecked: session.isCertificateChecked,
    isLocal: session.isLocal,
  }
}

async function fact<Value>(read: () => Promise<Value>): Promise<Fact<Value>> {
  try {
    return { value: await reading(() => explained(read)) }
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    return { problem: error.problem }
  }
}

async function explained<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read()
  } catch (error) {
    if (errorCode(error) !== '42501') throw error
    throw refusal(
      'DB-RIGHTS',
      'The database user may not read how this database was set up.',
      'Ask the owner of the database for the right to read public._prisma_migrations.',
      error,
    )
  }
}
