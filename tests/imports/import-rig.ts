// The import between a real database and the sandbox: practice data on both sides, linked by a full sync.
import { createAdministrateClient } from '../../src/main/administrate/client.ts'
import { createManualClock } from '../../src/main/administrate/manual-clock.ts'
import { createImports } from '../../src/main/imports/check/check-workbook.ts'
import type { CheckedWorkbook } from '../../src/main/imports/check/checked-workbook.ts'
import type { RunParts } from '../../src/main/imports/run/parts.ts'
import { createImportRunner, type ImportStart, type ImportView } from '../../src/main/imports/run/runner.ts'
import { textOf } from '../../src/main/imports/file/cell-values.ts'
import type { CallRecord, Fetch, Log } from '../../src/main/ports/platform.ts'
import { createCallStore } from '../../src/main/store/calls.ts'
import { createChangeLog } from '../../src/main/store/change-log/change-log.ts'
import type { Database } from '../../src/main/store/connection/connect.ts'
import { createImportStore } from '../../src/main/store/imports/import-store.ts'
import { createImportWriteStore } from '../../src/main/store/imports/import-write.ts'
import { createJobStore } from '../../src/main/store/jobs/jobs.ts'
import { createLeaseStore } from '../../src/main/store/lease/lease.ts'
import { adopt } from '../../src/main/store/schema/migrate-adopt.ts'
import { seed } from '../../src/main/store/seed/seed.ts'
import { sandboxFetch } from '../../src/sandbox/fetch.ts'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'
import type { Kind } from '../databases.ts'
import { createRig, outcome } from '../sync-rig.ts'
import { type SeasonRow, seasonWorkbook } from './season.ts'

const quiet = () => undefined
const log: Log = { debug: quiet, info: quiet, warn: quiet, error: quiet }
const never = new AbortController().signal

export interface ImporterOptions {
  readonly change?: (parts: RunParts) => Partial<RunParts>
  /** Sees each request's operation before it is answered. */
  readonly onRequest?: (operation: string) => void
}

export type Importer = ReturnType<typeof createImporter>
export type ImportRig = Awaited<ReturnType<typeof createImportRig>>

/** Checks workbooks and runs their imports, on a database and a sandbox that are there already. */
export function createImporter(
  { database, sandbox }: { readonly database: Database; readonly sandbox: Sandbox },
  options: ImporterOptions = {},
) {
  const changeLog = createChangeLog(database)
  const clock = createManualClock({ skips: true })
  const calls: CallRecord[] = []
  const reach = sandboxFetch(sandbox)
  const fetch: Fetch = async (input, init) => {
    const body = typeof init?.body === 'string' && init.body.startsWith('{') ? init.body : '{}'
    const { operationName } = JSON.parse(body) as { readonly operationName?: string }
    options.onRequest?.(operationName ?? 'signIn')
    return reach(input, init)
  }
  const { graphqlUrl: apiUrl, authUrl, clientId, clientSecret, instance } = sandbox
  const remote = createAdministrateClient(
    { apiUrl, authUrl, clientId, clientSecret, instance, requestsPerSecond: 0 },
    { fetch, clock, log, onCall: (call) => void calls.push(call) },
  )
  const store = createImportStore(database)
  const parts: RunParts = {
    remote,
    tenant: instance,
    owner: 'Tess',
    host: 'test-machine',
    store,
    writes: createImportWriteStore(database),
    jobs: createJobStore(database, changeLog),
    lease: createLeaseStore(database),
    calls: createCallStore(database),
    drainCalls: () => calls.splice(0),
    changeLog,
    clock,
    log,
    refusal: async () => null,
  }
  const runner = createImportRunner({ ...parts, ...options.change?.(parts) })
  const imports = createImports({ store, remote, clock, log, requestsPerSecond: 0, refusal: async () => null })

  async function open(rows: readonly SeasonRow[] | Uint8Array, name = 'season.xlsx'): Promise<CheckedWorkbook> {
    return imports.open({ name, bytes: rows instanceof Uint8Array ? rows : seasonWorkbook(rows) }, never)
  }

  function start(workbook: CheckedWorkbook, leaveOut: readonly number[] = []): Promise<ImportStart> {
    return runner.start({
      check: workbook.check(),
      plan: workbook.plan(),
      cells: cellsOf(workbook),
      leaveOut: new Set(leaveOut),
      fileName: workbook.fileName,
      sha256: workbook.sha256,
      sheet: workbook.layout.sheet,
      rows: workbook.rows,
      startedBy: 'Tess',
    })
  }

  async function ended(outcome: ImportStart): Promise<ImportView> {
    if ('busy' in outcome) throw new Error(`${outcome.busy.owner} runs the engine`)
    await outcome.started.finished
    const view = await runner.view(outcome.started.batchId)
    if (!view) throw new Error('The import is not there')
    return view
  }

  return {
    runner,
    store,
    parts,
    open,
    start,
    ended,
    run: async (rows: readonly SeasonRow[] | Uint8Array, name?: string) => ended(await start(await open(rows, name))),
    resume: async (batchId: string, failed = false) => ended(await runner.resume(batchId, 'Tess', failed)),
    undoPlan: (batchId: string, rows: readonly number[] | null = null) => runner.undoPlan(batchId, rows, never),
    undo: async (batchId: string, rows: readonly number[]) => ended(await runner.undo(batchId, rows, 'Tess')),
  }
}

function cellsOf({ cells: sheet }: CheckedWorkbook): ReadonlyMap<number, Readonly<Record<string, string>>> {
  return new Map(
    sheet
      .rows()
      .map(({ number, cells }) => [number, Object.fromEntries([...cells].map(([key, cell]) => [key, textOf(cell)]))]),
  )
}

/** `existing`: the tables as the existing system makes them, adopted. */
export async function createImportRig(kind: Kind | 'existing', options: ImporterOptions = {}) {
  const rig = await createRig(kind)
  await seed(rig.database)
  if (kind === 'existing') await adopt(rig.database)
  const synced = await rig.run({ acceptMissing: null })
  if (synced.status !== 'done') throw new Error(`The sync did not end well: ${outcome(synced).join(', ')}`)
  rig.sandbox.clearRequests()
  const importer = createImporter(rig, options)
  return {
    ...rig,
    ...importer,
    importer,
    async drop() {
      await importer.runner.close()
      await rig.drop()
    },
  }
}

/** How many rows ended in each way. */
export function tally({ outcomes }: ImportView): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { status } of outcomes) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

/** Rows that have something to tell, as `row status: messages`. */
export function told({ outcomes }: ImportView): readonly string[] {
  return outcomes
    .filter(({ messages }) => messages.length > 0)
    .map(({ row, status, messages }) => `${row} ${status}: ${messages.join(' | ')}`)
}
