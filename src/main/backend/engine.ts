// The tutorial database opened, and everything that works on it: sync, review, imports, and what is stored of them.
import type { AdministrateClient } from '../administrate/client.ts'
import type { Opened } from '../api/context.ts'
import type { AdministrateConnection, Configuration } from '../config.ts'
import type { TandemError } from '../errors.ts'
import { createImports } from '../imports/check/check-workbook.ts'
import { createImporting } from '../imports/importing.ts'
import { createImportRunner, importCommand, type ImportRunner } from '../imports/run/runner.ts'
import { createImportSettings } from '../imports/settings.ts'
import { createWorkbooks } from '../imports/workbooks.ts'
import type { ChangeLog } from '../ports/change-log.ts'
import type { ImportWriteStore } from '../ports/import-writes.ts'
import type { JobStore } from '../ports/jobs.ts'
import type { CallRecord, Log } from '../ports/platform.ts'
import type { GuardSettings } from '../ports/settings.ts'
import { createCreations } from '../review/creation/creations.ts'
import { createMatchReview } from '../review/match-review.ts'
import type { Suggestions } from '../review/suggestions.ts'
import { createCallStore } from '../store/calls.ts'
import { createChangeLog } from '../store/change-log/change-log.ts'
import { createImportStore } from '../store/imports/import-store.ts'
import { createImportWriteStore } from '../store/imports/import-write.ts'
import { createIntentStore } from '../store/intents.ts'
import { createJobStore } from '../store/jobs/jobs.ts'
import { createLeaseStore } from '../store/lease/lease.ts'
import { overview } from '../store/sync/overview.ts'
import { createReviewStore } from '../store/review/review-store.ts'
import { admit } from '../store/admit.ts'
import { openStore, type Store } from '../store/store.ts'
import { createSyncStore } from '../store/sync/sync-store.ts'
import { createWorkbookStore } from '../store/imports/workbooks.ts'
import { createdItemOf } from '../sync/created-item.ts'
import { stoppedBy, tenantProblem } from '../sync/guard.ts'
import { createSyncRunner } from '../sync/runner.ts'
import { storeOptions } from './database.ts'
import type { BackendPorts } from './ports.ts'

/** What an engine works with. */
export interface EngineParts {
  readonly configuration: Configuration
  readonly ports: Pick<BackendPorts, 'clock' | 'log' | 'person' | 'host' | 'command'>
  readonly connection: AdministrateConnection
  readonly client: AdministrateClient
  readonly suggestions: Suggestions
  readonly guards: () => GuardSettings
  /** Requests to Administrate since it was last called. */
  readonly drainCalls: () => readonly CallRecord[]
}

export interface OpenEngine extends Opened {
  readonly importRunner: ImportRunner
  readonly store: Store
  readonly watching: NodeJS.Timeout | undefined
}

/** TandemErrors when the database cannot be opened, or not for this environment; nothing stays open then. */
export async function openEngine(parts: EngineParts): Promise<OpenEngine> {
  const { configuration, connection, ports, client, suggestions } = parts
  const { clock, log } = ports
  const mode = configuration.environment === 'REHEARSAL' ? 'rehearsal' : 'real'
  const store = await openStore({ ...storeOptions(configuration, ports), mode })
  try {
    await admit(store, mode)
    const changes = createChangeLog(store.database)
    const jobs = createJobStore(store.database, changes)
    const lease = createLeaseStore(store.database)
    for (const job of await jobs.markInterrupted()) log.warn({ jobId: job.id }, 'A run was found interrupted')
    const engine = {
      remote: client,
      tenant: connection.instance,
      owner: ports.person,
      host: ports.host,
      jobs,
      lease,
      calls: createCallStore(store.database),
      drainCalls: parts.drainCalls,
      changeLog: changes,
      clock,
      log,
      isReadOnly: configuration.readOnly,
      guards: parts.guards,
      refusal: () => otherTenant(store, connection.instance),
    }
    const runner = createSyncRunner({ ...engine, store: createSyncStore(store.database), origin: store.origin })
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
      requestsPerSecond: connection.requestsPerSecond,
    })
    const workbookStore = createWorkbookStore(store.database)
    await workbookStore.findImported()
    const workbooks = createWorkbooks({ imports, store: workbookStore, decisions: importStore })
    const importWrites = createImportWriteStore(store.database)
    await importWrites.markInterrupted()
    const importRunner = createImportRunner({
      ...engine,
      store: importStore,
      writes: importWrites,
    })
    const importing = createImporting({
      ...{ runner: importRunner, workbooks, store: workbookStore, changeLog: changes, clock, log },
      tenant: configuration.administrate?.instance ?? '',
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
      importSettings: createImportSettings({ store: importStore, changeLog: changes }),
      importRunner,
      watching,
      overview: () => overview(store.database),
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** What runs is stopped first, so that nothing half-written is left. */
export async function closeEngine({ runner, creations, importRunner, store, watching }: OpenEngine): Promise<void> {
  clearInterval(watching)
  try {
    await Promise.all([runner.close(), creations.close(), importRunner.close()])
  } finally {
    await store.close()
  }
}

/** Nothing is decided, created or imported with another Administrate than the one that was read last. */
async function otherTenant({ origin }: Store, tenant: string): Promise<TandemError | null> {
  const problem = tenantProblem((await origin.read()).tenant, tenant, null)
  const next = `Check the connection to Administrate. If ${tenant} is right, run a sync and confirm it there, then try again.`
  return problem && stoppedBy({ ...problem, next })
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
  let looking = false
  return setInterval(() => {
    if (looking) return
    looking = true
    look()
      .catch((error: unknown) => {
        log.debug({ error }, 'It could not be asked whether a run was interrupted')
      })
      .finally(() => (looking = false))
  }, 5_000).unref()
}
