// Processes that die: one beginning, had again and again, and engines that stand still at a named point and are gone then.
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { At, CrashPoint } from '../../src/main/imports/run/crash-points.ts'
import { type Database, openDatabase } from '../../src/main/store/connection/connect.ts'
import { seed } from '../../src/main/store/seed/seed.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'
import { createMigrated, tester } from '../databases.ts'
import { createEngine, outcome } from '../sync-rig.ts'
import { createImporter, type Importer } from './import-rig.ts'
import { watchTransactions } from './doors.ts'

const url = 'http://sandbox.test'

export interface Beginning {
  /** Both systems as they are at the beginning, whatever happened since. */
  again(): Promise<Copy>
  drop(): Promise<void>
}

export interface Copy {
  readonly sandbox: Sandbox
  /** Of the observer, who outlives every process. */
  readonly database: Database
  /** A process of its own. */
  process(at?: At): Importer
  /** Ends all processes as a power cut does: sessions of the database are cut, and nothing of them runs on. */
  cut(): Promise<void>
}

/** Practice data, synced; then what `prepare` does. */
export async function createBeginning(prepare: (importer: Importer) => Promise<void>): Promise<Beginning> {
  const folder = await mkdtemp(join(tmpdir(), 'tandem-crash-'))
  const { database, target, drop } = await createMigrated('postgresql')
  const logFile = join(folder, 'beginning.log')
  const first = createSandbox({ url, logFile })
  await seed(database)
  const engine = createEngine(database, first)
  const synced = await engine.run()
  if (synced.status !== 'done') throw new Error(outcome(synced).join(', '))
  await engine.runner.close()
  const importer = createImporter({ database, sandbox: first })
  await prepare(importer)
  await importer.runner.close()
  const observer = await openDatabase(target, { ...tester, command: 'observer' })
  const restore = await keepRows(observer)
  await watchTransactions(observer)
  let runs = 0
  let sandbox = first

  const others = `from pg_stat_activity where datname = current_database() and application_name <> 'tandem observer'`
  const isAlive = async () => {
    const { rows } = await observer.pool.query<{ count: number }>(`select count(*)::int as count ${others}`)
    return rows[0]?.count !== 0
  }
  const cut = async () => {
    await observer.pool.query(`select pg_terminate_backend(pid) ${others}`)
    while (await isAlive());
    // The next process uses the same pool: what is left of the dead sessions is thrown out of it.
    const isDead = async () => {
      const asked = await Promise.allSettled(Array.from({ length: 5 }, () => database.pool.query('select 1')))
      return asked.some(({ status }) => status === 'rejected')
    }
    while (await isDead());
  }

  return {
    async again() {
      await restore()
      await sandbox.close()
      runs += 1
      const log = join(folder, `${runs}.log`)
      await copyFile(logFile, log)
      sandbox = createSandbox({ url, logFile: log })
      const own = { database, sandbox }
      return {
        sandbox,
        database: observer,
        process: (at) => createImporter(own, at === undefined ? {} : { change: () => ({ at }) }),
        cut,
      }
    },
    async drop() {
      await sandbox.close()
      await observer.close()
      await drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Remembers all rows that an import may write, and where the ids of new ones begin; gives what brings that back. */
async function keepRows({ pool }: Database): Promise<() => Promise<void>> {
  const written = [
    ...['acted.tutorial_events', 'acted.tutorial_sessions', 'acted.tutorial_session_instructors'],
    ...['adm.events', 'adm.sessions', 'tandem.jobs', 'tandem.steps', 'tandem.lease', 'tandem.intents'],
    ...['tandem.import_batches', 'tandem.import_rows', 'tandem.journal', 'tandem.api_calls', 'tandem.change_log'],
  ]
  const kept = (name: string) => `beginning.${name.replace('.', '_')}`
  await pool.query(
    `create schema beginning; ${written.map((name) => `create table ${kept(name)} as table ${name};`).join(' ')}
     create table beginning.sequences as select format('%I.%I', schemaname, sequencename) as name, last_value from pg_sequences;`,
  )
  const back = written.map(
    (name) => `delete from ${name}; insert into ${name} overriding system value table ${kept(name)};`,
  )
  return async () => {
    // Neither foreign keys nor the doors are to notice.
    await pool.query(
      `begin; set local session_replication_role = replica; ${back.join(' ')}
       select setval(name, coalesce(last_value, 1), last_value is not null) from beginning.sequences; commit;`,
    )
  }
}

/** Stands still for ever at the announcement of this number, from 1; `reached` resolves with its name. */
export function deadline(number: number): { readonly at: At; readonly reached: Promise<CrashPoint> } {
  let count = 0
  let tell: (point: CrashPoint) => void = () => undefined
  const reached = new Promise<CrashPoint>((resolve) => {
    tell = resolve
  })
  return {
    reached,
    at: (point) => {
      count += 1
      if (count !== number) return Promise.resolve()
      tell(point)
      return new Promise(() => undefined)
    },
  }
}
