// First and second Full Sync of a large world against the floor of bare fetch and bare insert, on both databases.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startCluster } from '../../tests/postgres-cluster.ts'
import { type Bundle, bundle, median } from '../child.ts'
import { type NewDatabase, newDatabase } from '../new-database.ts'
import { startRemote } from './start-remote.ts'
import type { SyncTarget } from './target.ts'

interface Floor {
  readonly requests: number
  readonly rows: number
  readonly fetch: number
  readonly insert: number
}
interface FullSync {
  readonly milliseconds: number
  readonly longestBlockMilliseconds: number
  readonly counts: object
  readonly steps: object
}
interface Measured {
  readonly first: FullSync
  /** In the same process, as in a window that stays open. */
  readonly second: FullSync
  readonly peakMegabytes: number
}

/** What the original needs for 30,057 records, in milliseconds. */
const original = { first: 39_500, second: 14_600 }
const rounds = 3

/** `--records N` (30,000): JSON with times in milliseconds, medians of three rounds, and ratios to the floor. */
export async function benchSync(args: readonly string[]): Promise<object> {
  const { values } = parseArgs({ args: [...args], options: { records: { type: 'string', default: '30000' } } })
  const size = Number(values.records)
  const remote = await startRemote(size)
  const cluster = await startCluster()
  const processes = await bundle(['sync/fill-process.ts', 'sync/floor-process.ts', 'sync/sync-process.ts'])
  try {
    const postgresql = await measure(processes, remote.url, size, () => newDatabase(cluster.url))
    const embedded = await measure(processes, remote.url, size, newFolder)
    return { records: size, node: process.version, postgresql, embedded }
  } finally {
    cluster.stop()
    remote.stop()
    await processes.remove()
  }
}

type NewTarget = () => Promise<NewDatabase>

async function measure(processes: Bundle, remoteUrl: string, size: number, newTarget: NewTarget): Promise<object> {
  const floors: Floor[] = []
  const runs: Measured[] = []
  await once(processes, 'sync-process.ts', remoteUrl, newTarget)
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`round ${round + 1} of ${rounds}\n`)
    floors.push(await once<Floor>(processes, 'floor-process.ts', remoteUrl, newTarget))
    const { target, drop } = await newTarget()
    const input: SyncTarget = { database: target, remoteUrl }
    await processes.measure('fill-process.ts', { ...input, size })
    runs.push(await processes.measure<Measured>('sync-process.ts', input))
    await drop()
  }
  const fetch = median(floors.map((floor) => floor.fetch))
  const insert = median(floors.map((floor) => floor.insert))
  const first = summary(
    runs.map((run) => run.first),
    original.first,
  )
  const second = summary(
    runs.map((run) => run.second),
    original.second,
  )
  return {
    floor: {
      requests: floors[0]?.requests,
      rows: floors[0]?.rows,
      fetch: Math.round(fetch),
      insert: Math.round(insert),
    },
    first: { ...first, timesFloor: ratio(first.milliseconds, fetch + insert) },
    second: { ...second, timesFetch: ratio(second.milliseconds, fetch) },
    peakMegabytes: Math.max(...runs.map((run) => run.peakMegabytes)),
  }
}

/** Medians of the rounds; counts and steps of the first round. */
function summary(runs: readonly FullSync[], originally: number) {
  const milliseconds = Math.round(median(runs.map((run) => run.milliseconds)))
  return {
    milliseconds,
    timesFasterThanOriginal: ratio(originally, milliseconds),
    longestBlockMilliseconds: median(runs.map((run) => run.longestBlockMilliseconds)),
    counts: runs[0]?.counts,
    steps: runs[0]?.steps,
  }
}

async function once<Result>(
  processes: Bundle,
  script: string,
  remoteUrl: string,
  newTarget: NewTarget,
): Promise<Result> {
  const { target, drop } = await newTarget()
  try {
    return await processes.measure<Result>(script, { database: target, remoteUrl } satisfies SyncTarget)
  } finally {
    await drop()
  }
}

async function newFolder(): ReturnType<NewTarget> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'tandem-bench-'))
  return { target: { dataFolder }, drop: () => rm(dataFolder, { recursive: true, force: true }) }
}

function ratio(value: number, base: number): number {
  return Math.round((value / base) * 100) / 100
}
