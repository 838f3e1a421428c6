// The real engine between a real database and the sandbox, for tests of whole runs.
import { createAdministrateClient } from '../src/main/administrate/client.ts'
import { createManualClock } from '../src/main/administrate/manual-clock.ts'
import type { Job } from '../src/main/ports/jobs.ts'
import type { CallRecord, Log } from '../src/main/ports/platform.ts'
import { ownGuards } from '../src/main/ports/settings.ts'
import { createCallStore } from '../src/main/store/calls.ts'
import { createChangeLog } from '../src/main/store/change-log/change-log.ts'
import type { Database } from '../src/main/store/connection/connect.ts'
import { createJobStore } from '../src/main/store/jobs/jobs.ts'
import { createLeaseStore } from '../src/main/store/lease/lease.ts'
import { createOriginStore } from '../src/main/store/origin.ts'
import { createSyncStore } from '../src/main/store/sync/sync-store.ts'
import type { SyncParts } from '../src/main/sync/parts.ts'
import type { SyncRequest } from '../src/main/sync/request.ts'
import { createSyncRunner } from '../src/main/sync/runner.ts'
import { sandboxFetch } from '../src/sandbox/fetch.ts'
import { createSandbox, type SandboxOptions } from '../src/sandbox/sandbox.ts'
import { createMigrated, type Kind } from './databases.ts'

const logged: { readonly level: string; readonly fields: object; readonly message: string }[] = []
const log: Log = {
  debug: (fields, message) => void logged.push({ level: 'debug', fields, message }),
  info: (fields, message) => void logged.push({ level: 'info', fields, message }),
  warn: (fields, message) => void logged.push({ level: 'warn', fields, message }),
  error: (fields, message) => void logged.push({ level: 'error', fields, message }),
}

export type Rig = Awaited<ReturnType<typeof createRig>>

/** A database of the given kind, filled by `fill` (SQL), and a sandbox; waits of the client pass at once. */
export async function createRig(
  kind: Kind | 'existing',
  options: { readonly sandbox?: SandboxOptions; readonly fill?: readonly string[] } = {},
) {
  const { database, target, drop } =
    kind === 'existing' ? await createMigrated('postgresql', 'existing') : await createMigrated(kind)
  for (const statement of options.fill ?? []) await database.prisma.$executeRawUnsafe(statement)
  const sandbox = createSandbox({ url: 'http://sandbox.test', ...options.sandbox })
  const engine = createEngine(database, sandbox)
  return {
    ...engine,
    database,
    sandbox,
    target,
    rows: <Row>(sql: string, ...values: readonly unknown[]) => database.prisma.$queryRawUnsafe<Row[]>(sql, ...values),
    async drop() {
      await engine.runner.close()
      await drop()
    },
  }
}

/** An engine on a database that is already open. `tenant` tells other tenants apart; `broken` replaces parts by failing ones. */
export function createEngine(
  database: Database,
  sandbox: ReturnType<typeof createSandbox>,
  tenant = sandbox.instance,
  broken: (parts: SyncParts) => Partial<SyncParts> = () => ({}),
) {
  const changeLog = createChangeLog(database)
  const jobs = createJobStore(database, changeLog)
  const clock = createManualClock({ skips: true })
  const calls: CallRecord[] = []
  const remote = createAdministrateClient(
    {
      apiUrl: sandbox.graphqlUrl,
      authUrl: sandbox.authUrl,
      clientId: sandbox.clientId,
      clientSecret: sandbox.clientSecret,
      instance: tenant,
      requestsPerSecond: 0,
    },
    { fetch: sandboxFetch(sandbox), clock, log, onCall: (call) => void calls.push(call) },
  )
  const parts: SyncParts = {
    remote,
    tenant,
    owner: 'Tess',
    host: 'test-machine',
    store: createSyncStore(database),
    jobs,
    lease: createLeaseStore(database),
    origin: createOriginStore(database),
    calls: createCallStore(database),
    drainCalls: () => calls.splice(0),
    changeLog,
    clock,
    log,
    isReadOnly: false,
    guards: () => ownGuards,
  }
  const runner = createSyncRunner({ ...parts, ...broken(parts) })

  async function started(request: Partial<SyncRequest>) {
    const outcome = await runner.start({ ...fullSync, ...request })
    if ('busy' in outcome) throw new Error(`${outcome.busy.owner} runs the engine`)
    return outcome.started
  }
  return {
    runner,
    jobs,
    remote,
    start: started,
    run: async (request: Partial<SyncRequest> = {}): Promise<Job> => (await started(request)).finished,
  }
}

const fullSync: SyncRequest = {
  command: 'sync_all',
  from: null,
  reviewFirst: false,
  skipErrors: false,
  pageSize: 100,
  acceptMissing: null,
  acceptTenant: null,
  startedBy: 'Tess',
}

/** Steps as `command: status`, with the code of the problem behind it. */
export function outcome(job: Job): readonly string[] {
  return job.steps.map((step) => `${step.command}: ${step.status}${step.problem ? ` ${step.problem.code}` : ''}`)
}

/** Every row of the tables that a sync may write, with the version PostgreSQL gave it. */
export async function rowVersions(database: Database): Promise<readonly string[]> {
  const tables = await database.prisma.$queryRawUnsafe<{ name: string }[]>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('acted', 'adm') or (schemaname, tablename) in (('tandem', 'snapshot'), ('tandem', 'links')) order by 1`,
  )
  const versions: string[] = []
  for (const { name } of tables) {
    const rows = await database.prisma.$queryRawUnsafe<{ version: string }[]>(
      `select xmin::text || ' ' || t::text as version from ${name} t order by t::text`,
    )
    versions.push(...rows.map((row) => `${name} ${row.version}`))
  }
  return versions
}
