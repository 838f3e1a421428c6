// The only place where the parts of Tandem meet: one function from Request to Response, whoever hosts it.
import { createAdministrateClient } from './administrate/client.ts'
import { findById } from './administrate/creating.ts'
import { watchAdministrate } from './administrate/watch.ts'
import type { Opened } from './api/context.ts'
import { createEndpoint } from './api/endpoint.ts'
import { createDownloads } from './api/downloads.ts'
import { createRunMemory } from './api/run-memory.ts'
import { createTutorialDatabase, type TutorialDatabase } from './api/tutorial-database.ts'
import { createApi } from './api/yoga.ts'
import type { AdministrateConnection, Configuration } from './config.ts'
import { readOnlyProblem, TandemError } from './errors.ts'
import { createImports } from './imports/check-workbook.ts'
import { createImporting } from './imports/importing.ts'
import { createImportRunner, importCommand, type ImportRunner } from './imports/run/runner.ts'
import { createImportSettings } from './imports/settings.ts'
import { createWorkbooks } from './imports/workbooks.ts'
import type { ChangeLog } from './ports/change-log.ts'
import type { Diagnostics } from './ports/diagnostics.ts'
import type { ImportWriteStore } from './ports/import-writes.ts'
import type { JobStore } from './ports/jobs.ts'
import type { CallRecord, Clock, Fetch, Log } from './ports/platform.ts'
import { createCreations } from './review/creation/creations.ts'
import { createMatchReview } from './review/match-review.ts'
import { createSuggestions } from './review/suggestions.ts'
import { createCallStore } from './store/calls.ts'
import { createChangeLog } from './store/change-log.ts'
import { describePlace } from './store/connect-errors.ts'
import { parseAddress } from './store/connect-postgresql.ts'
import { createImportStore } from './store/import-store.ts'
import { createImportWriteStore } from './store/import-write.ts'
import { createIntentStore } from './store/intents.ts'
import { createJobStore } from './store/jobs.ts'
import { createLeaseStore } from './store/lease.ts'
import { adopt, adoptionSql } from './store/migrate-adopt.ts'
import { migrate, type MigrateResult, requireMigrated } from './store/migrate.ts'
import { overview } from './store/overview.ts'
import { createReviewStore } from './store/review-store.ts'
import { seed, type SeedResult } from './store/seed/seed.ts'
import { admit, openStore, type Store } from './store/store.ts'
import { createSyncStore } from './store/sync-store.ts'
import { createWorkbookStore } from './store/workbooks.ts'
import { openDatabase } from './store/connect.ts'
import { createdItemOf } from './sync/created-item.ts'
import { stoppedBy, tenantProblem } from './sync/guard.ts'
import { createSyncRunner } from './sync/runner.ts'

/** What the host brings. */
export interface BackendPorts {
  readonly configuration: Configuration
  /** Administrate: the configuration's own connection, or in rehearsal the one to the host's stand-in, with the fetch that reaches it. */
  readonly administrate: {
    readonly connection: AdministrateConnection
    readonly fetch: Fetch
  }
  readonly clock: Clock
  readonly log: Log
  /** First name or account name of the person at this computer. */
  readonly person: string
  /** Name of this computer. */
  readonly host: string
  /** What is being run, told to whoever else wants the embedded database: `Tandem`, or the command of the CLI. */
  readonly command: string
  readonly version: string
  /** What a person may hand to whoever helps. */
  readonly diagnostics: Diagnostics
  /** Lets clients ask for the schema; only in development and tests. */
  readonly introspection: boolean
}

/** What the commands that only work on the database need of the host. */
export type DatabasePorts = Pick<BackendPorts, 'configuration' | 'clock' | 'log' | 'person' | 'host' | 'command'>

export interface Backend {
  /** `POST /graphql` answers JSON or an event stream; everything else is refused. Never rejects. */
  handle(request: Request): Promise<Response>
  /** Resolves when the tutorial database was opened, or could not be; `workspace` says which. */
  ready(): Promise<void>
  /** Stops a running sync, ends all streams, gives the lease back and closes the database. */
  close(): Promise<void>
}

/** The tutorial database is opened in the background; until then, and while it is down, what does not need it is answered. */
export function createBackend(ports: BackendPorts): Backend {
  const { configuration, clock, log } = ports
  const closing = new AbortController()
  const calls: CallRecord[] = []
  const suggestions = createSuggestions()
  const { client, watch } = watchAdministrate(
    createAdministrateClient(
      { ...ports.administrate.connection, readOnly: configuration.readOnly },
      {
        fetch: ports.administrate.fetch,
        clock,
        log,
        onCall: (call) => remember(calls, call),
      },
    ),
    () => tellConnection(database),
  )

  async function open(): Promise<OpenedHere> {
    const store = await openStore(storeOptions(ports))
    try {
      await admit(store, configuration.environment === 'REHEARSAL' ? 'rehearsal' : 'real')
      const changes = createChangeLog(store.database)
      const jobs = createJobStore(store.database, changes)
      const lease = createLeaseStore(store.database)
      for (const job of await jobs.markInterrupted()) log.warn({ jobId: job.id }, 'A run was found interrupted')
      const engine = {
        remote: client,
        tenant: ports.administrate.connection.instance,
        owner: ports.person,
        host: ports.host,
        jobs,
        lease,
        calls: createCallStore(store.database),
        drainCalls: () => calls.splice(0),
        changeLog: changes,
        clock,
        log,
        isReadOnly: configuration.readOnly,
        guards: () => configuration.guards,
        refusal: () => otherTenant(store, ports.administrate.connection.instance),
      }
      const runner = createSyncRunner({
        ...engine,
        store: createSyncStore(store.database),
        origin: store.origin,
      })
      const reviewed = createReviewStore(store.database)
      const review = createMatchReview({
        store: reviewed,
        suggestions,
        lease,
        clock,
        person: ports.person,
        host: ports.host,
        isReadOnly: engine.isReadOnly,
        refusal: engine.refusal,
      })
      const creations = createCreations({
        ...engine,
        review: reviewed,
        intents: createIntentStore(store.database, changes),
        nearest: (...asked) => suggestions.nearest(...asked),
        itemOf: (entity, node, tutorialId, signal) => createdItemOf(client, entity, node, tutorialId, signal),
      })
      const importStore = createImportStore(store.database)
      const imports = createImports({
        ...engine,
        store: importStore,
        requestsPerSecond: ports.administrate.connection.requestsPerSecond,
      })
      const workbookStore = createWorkbookStore(store.database)
      await workbookStore.findImported()
      const workbooks = createWorkbooks({
        imports,
        store: workbookStore,
        decisions: importStore,
      })
      const importWrites = createImportWriteStore(store.database)
      await importWrites.markInterrupted()
      const importRunner = createImportRunner({
        ...engine,
        store: importStore,
        writes: importWrites,
      })
      const importing = createImporting({
        ...{
          runner: importRunner,
          workbooks,
          store: workbookStore,
          changeLog: changes,
          clock,
          log,
        },
        tenant: tenantOf(configuration),
        isReadOnly: engine.isReadOnly,
      })
      // The built-in database belongs to this process alone.
      const watching =
        store.database.kind === 'postgresql' ? watchForInterrupted(jobs, importWrites, changes, log) : undefined
      return {
        store,
        jobs,
        lease,
        changes,
        runner,
        review,
        creations,
        imports,
        workbooks,
        importing,
        importSettings: createImportSettings({
          store: importStore,
          changeLog: changes,
        }),
        importRunner,
        watching,
        overview: () => overview(store.database),
      }
    } catch (error) {
      await store.close()
      throw error
    }
  }

  const database = createTutorialDatabase({
    description: descriptionOf(configuration),
    open,
    async close({ runner, creations, importRunner, store, watching }) {
      clearInterval(watching)
      try {
        await Promise.all([runner.close(), creations.close(), importRunner.close()])
      } finally {
        await store.close()
      }
    },
    clock,
    log,
  })
  const downloads = createDownloads(clock)
  const answer = createApi({
    context: {
      facts: {
        environment: configuration.environment,
        readOnly: configuration.readOnly,
        firstStart: false,
        tenant: tenantOf(configuration),
        person: ports.person,
        version: ports.version,
      },
      database,
      administrate: watch,
      findLive: (entity, id, signal) => findById(client, entity, id, signal),
      memory: createRunMemory(),
      downloads,
      diagnostics: ports.diagnostics,
      clock,
      closing: closing.signal,
    },
    log,
    introspection: ports.introspection,
  })
  return {
    handle: createEndpoint({
      answer,
      download: downloads.take,
      log,
      closing: closing.signal,
    }),
    async ready() {
      await database.open().catch(() => undefined)
    },
    async close() {
      closing.abort()
      await database.close()
      await suggestions.close()
      client.close()
    },
  }
}

/** Nothing is decided, created or imported with another Administrate than the one that was read last. */
async function otherTenant({ origin }: Store, tenant: string): Promise<TandemError | null> {
  const problem = tenantProblem((await origin.read()).tenant, tenant, null)
  const next = `Check the connection to Administrate. If ${tenant} is right, run a sync and confirm it there, then try again.`
  return problem && stoppedBy({ ...problem, next })
}

/** Host of the Administrate instance; empty in rehearsal. */
function tenantOf({ administrate }: Configuration): string {
  return administrate?.instance ?? ''
}

interface OpenedHere extends Opened {
  readonly importRunner: ImportRunner
  readonly store: Store
  readonly watching: NodeJS.Timeout | undefined
}

/** A run whose process died while windows are open is found without anybody asking, and offered for continuing. */
function watchForInterrupted(
  jobs: JobStore,
  imports: Pick<ImportWriteStore, 'markInterrupted'>,
  changes: ChangeLog,
  log: Log,
): NodeJS.Timeout {
  const look = async (): Promise<void> => {
    const found = await jobs.markInterrupted()
    for (const job of found) log.warn({ jobId: job.id }, 'A run was found interrupted')
    if (!found.some(({ command }) => command === importCommand)) return
    await imports.markInterrupted()
    await changes.append(['imports'])
  }
  return setInterval(() => {
    look().catch((error: unknown) => {
      log.debug({ error }, 'It could not be asked whether a run was interrupted')
    })
  }, 5_000).unref()
}

export interface MigrationReport extends MigrateResult {
  /** Where the database is, without user and password. */
  readonly database: string
  /** What import needs relaxed in tables of the existing system, as SQL; `applied` only when asked to. */
  readonly adoption: {
    readonly sql: readonly string[]
    readonly applied: boolean
  }
}

/** Brings the database to what this version needs (CLI `migrate [--adopt]`). TandemErrors (exit 2) leave it as it was. */
export async function migrateDatabase(
  ports: DatabasePorts,
  options: { readonly adopt: boolean },
): Promise<MigrationReport> {
  const { database: target } = ports.configuration
  const database = await openDatabase(target, whoIs(ports))
  try {
    const { readOnly } = ports.configuration
    if (readOnly && options.adopt) throw new TandemError(readOnlyProblem('Relaxing columns'), 2)
    const result = await (readOnly ? requireMigrated(database) : migrate(database))
    const adoption = options.adopt ? await adopt(database) : { sql: await adoptionSql(database), applied: false }
    return { ...result, database: database.description, adoption }
  } finally {
    await database.close()
  }
}

export interface SeedReport extends SeedResult {
  /** Where the database is, without user and password. */
  readonly database: string
}

/** Puts the practice data into a database that has none and marks it (CLI `seed`). SEED-REFUSED (exit 2) for any other. */
export async function seedDatabase(ports: DatabasePorts): Promise<SeedReport> {
  if (ports.configuration.readOnly) throw new TandemError(readOnlyProblem('Putting in the practice data'), 2)
  const store = await openStore(storeOptions(ports))
  try {
    return {
      ...(await seed(store.database)),
      database: store.database.description,
    }
  } finally {
    await store.close()
  }
}

function storeOptions(ports: DatabasePorts): Parameters<typeof openStore>[0] {
  return {
    ...ports.configuration.database,
    who: whoIs(ports),
    isReadOnly: ports.configuration.readOnly,
    log: ports.log,
    clock: ports.clock,
  }
}

function whoIs({ person, host, command }: DatabasePorts) {
  return { owner: person, host, command }
}

function descriptionOf({ database }: Configuration): string {
  return 'url' in database ? describePlace(parseAddress(database.url)) : 'built in'
}

function tellConnection(database: TutorialDatabase<Opened>): void {
  const state = database.state()
  if (state.status === 'open') state.opened.changes.nudge(['connection'])
}

/** Outside a run nobody takes them; then only the newest are kept. */
function remember(calls: CallRecord[], call: CallRecord): void {
  calls.push(call)
  if (calls.length > 10_000) calls.shift()
}
