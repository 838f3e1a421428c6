// Processes that die: copies of one beginning, each with an engine that stands still at a named point and is gone then.
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { inject } from 'vitest'
import type { At, CrashPoint } from '../../src/main/imports/run/crash-points.ts'
import { type Database, openDatabase } from '../../src/main/store/connect.ts'
import { adopt } from '../../src/main/store/migrate-adopt.ts'
import { seed } from '../../src/main/store/seed/seed.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'
import { createMigrated, tester } from '../databases.ts'
import { createEngine, outcome } from '../sync-rig.ts'
import { createImporter, type Importer } from './import-rig.ts'
import { watchTransactions } from './doors.ts'

const url = 'http://sandbox.test'

export interface Beginning {
  /** A copy of both systems as they are at the beginning. */
  copy(): Promise<Copy>
  drop(): Promise<void>
}

export interface Copy {
  readonly sandbox: Sandbox
  /** Of the observer, who outlives every process. */
  readonly database: Database
  /** A process of its own. */
  process(at?: At): Promise<Importer>
  /** Ends all processes as a power cut does: sessions of the database are cut, and nothing of them runs on. */
  cut(): Promise<void>
  drop(): Promise<void>
}

/** Practice data, synced; then what `prepare` does. */
export async function createBeginning(prepare: (importer: Importer) => Promise<void>): Promise<Beginning> {
  const folder = await mkdtemp(join(tmpdir(), 'tandem-crash-'))
  const made = await createMigrated('postgresql')
  const logFile = join(folder, 'beginning.log')
  const sandbox = createSandbox({ url, logFile })
  await seed(made.database)
  await adopt(made.database)
  const engine = createEngine(made.database, sandbox)
  const synced = await engine.run()
  if (synced.status !== 'done') throw new Error(outcome(synced).join(', '))
  await engine.runner.close()
  const importer = createImporter({ database: made.database, sandbox })
  await prepare(importer)
  await importer.runner.close()
  await watchTransactions(made.database)
  await made.database.close()
  await sandbox.close()
  const address = 'url' in made.target ? made.target.url : ''
  const name = new URL(address).pathname.slice(1)
  let copies = 0

  async function copy(): Promise<Copy> {
    const number = (copies += 1)
    const own = `${name}_${number}`
    await administer(`create database ${own} template ${name}`)
    const target = { url: Object.assign(new URL(address), { pathname: own }).href }
    const log = join(folder, `${number}.log`)
    await copyFile(logFile, log)
    const world = createSandbox({ url, logFile: log })
    const database = await openDatabase(target, { ...tester, command: 'observer' })
    const opened: Database[] = []
    const cut = async () => {
      await administer(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${own}' and application_name <> 'tandem observer'`,
      )
      await Promise.allSettled(opened.splice(0).map((one) => one.close()))
    }
    return {
      sandbox: world,
      database,
      async process(at) {
        const handle = await openDatabase(target, tester)
        opened.push(handle)
        return createImporter({ database: handle, sandbox: world }, at === undefined ? {} : { change: () => ({ at }) })
      },
      cut,
      async drop() {
        await cut()
        await database.close()
        await world.close()
        await administer(`drop database ${own} with (force)`)
      },
    }
  }

  return {
    copy,
    async drop() {
      await administer(`drop database ${name} with (force)`)
      await rm(folder, { recursive: true, force: true })
    },
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

async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
