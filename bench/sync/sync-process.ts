// Two Full Syncs with the real engine, measured: time, memory at its peak, the longest time the event loop was blocked.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createAdministrateClient } from '../../src/main/administrate/client.ts'
import type { CallRecord } from '../../src/main/ports/platform.ts'
import { createCallStore } from '../../src/main/store/calls.ts'
import { createChangeLog } from '../../src/main/store/change-log.ts'
import { openDatabase } from '../../src/main/store/connect.ts'
import { createJobStore } from '../../src/main/store/jobs.ts'
import { createLeaseStore } from '../../src/main/store/lease.ts'
import { migrate } from '../../src/main/store/migrate.ts'
import { createOriginStore } from '../../src/main/store/origin.ts'
import { createSyncStore } from '../../src/main/store/sync-store.ts'
import { totalCounts } from '../../src/main/sync/outcome-counts.ts'
import { createSyncRunner } from '../../src/main/sync/runner.ts'
import { systemClock as clock } from '../../src/main/hosts/machine.ts'
import { connectionTo, measurer, type SyncTarget } from './target.ts'

const { database: target, remoteUrl } = JSON.parse(process.argv[2] ?? '{}') as SyncTarget
const silent = () => undefined
const log = { debug: silent, info: silent, warn: console.error, error: console.error }

const database = await openDatabase(target, measurer)
await migrate(database)
const changeLog = createChangeLog(database)
const calls: CallRecord[] = []
const remote = createAdministrateClient(connectionTo(remoteUrl), {
  fetch,
  clock,
  log,
  onCall: (call) => calls.push(call),
})
const runner = createSyncRunner({
  remote,
  tenant: 'bench.example',
  owner: measurer.owner,
  host: measurer.host,
  store: createSyncStore(database),
  jobs: createJobStore(database, changeLog),
  lease: createLeaseStore(database),
  origin: createOriginStore(database),
  calls: createCallStore(database),
  drainCalls: () => calls.splice(0),
  changeLog,
  clock,
  log,
})

// As when a window or the command line starts: the database has answered before a run begins.
await createOriginStore(database).read()

async function fullSync(): Promise<object> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const cpu = process.cpuUsage()
  const start = performance.now()
  const outcome = await runner.start({
    command: 'sync_all',
    from: null,
    reviewFirst: false,
    skipErrors: false,
    pageSize: 100,
    acceptMissing: null,
    acceptTenant: null,
    startedBy: 'Bench',
  })
  if (!('started' in outcome)) throw new Error('somebody else runs the engine')
  const job = await outcome.started.finished
  const milliseconds = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  delay.disable()
  if (job.status !== 'done') throw new Error(`the run ended as ${job.status}: ${JSON.stringify(job.problem)}`)
  return {
    milliseconds,
    cpuMilliseconds: Math.round((user + system) / 1000),
    longestBlockMilliseconds: Math.round(delay.max / 1e5) / 10,
    counts: totalCounts(job.steps.map((step) => step.counts)),
    steps: Object.fromEntries(
      job.steps.map((step) => [step.command, Date.parse(step.finishedAt ?? '') - Date.parse(step.startedAt ?? '')]),
    ),
  }
}

const first = await fullSync()
const second = await fullSync()
await database.close()
remote.close()
process.stdout.write(
  `${JSON.stringify({ first, second, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`,
)
