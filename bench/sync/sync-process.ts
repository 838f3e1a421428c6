// Two Full Syncs with the real engine, measured: time, memory at its peak, the longest time the event loop was blocked.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createAdministrateClient } from '../../src/main/administrate/client.ts'
import type { CallRecord } from '../../src/main/ports/platform.ts'
import { openDatabase } from '../../src/main/store/connection/connect.ts'
import { migrate } from '../../src/main/store/schema/migrate.ts'
import { createOriginStore } from '../../src/main/store/origin.ts'
import { totalCounts } from '../../src/main/sync/outcome-counts.ts'
import { keepHeapSmall } from '../../src/main/hosts/heap.ts'
import { systemClock as clock } from '../../src/main/hosts/machine.ts'
import { benchLog, createBenchRunner, fullSync } from '../runner.ts'
import { connectionTo, measurer, type SyncTarget } from './target.ts'

// As the http host and the command line begin.
keepHeapSmall()
const { database: target, remoteUrl } = JSON.parse(process.argv[2] ?? '{}') as SyncTarget
const database = await openDatabase(target, measurer)
await migrate(database)
const calls: CallRecord[] = []
const remote = createAdministrateClient(connectionTo(remoteUrl), {
  fetch,
  clock,
  log: benchLog,
  onCall: (call) => calls.push(call),
})
const runner = createBenchRunner(database, remote, 'bench.example', calls)

// As when a window or the command line starts: the database has answered before a run begins.
await createOriginStore(database).read()

async function measured(): Promise<object> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const cpu = process.cpuUsage()
  const start = performance.now()
  const outcome = await runner.start(fullSync)
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

const first = await measured()
const second = await measured()
await database.close()
remote.close()
process.stdout.write(
  `${JSON.stringify({ first, second, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`,
)
