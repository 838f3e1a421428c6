// How long a dropped workbook takes to its first problems, how much memory, and how long one corrected cell takes.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '../../tests/postgres-cluster.ts'
import { bundle, median } from '../child.ts'
import { newDatabase } from '../new-database.ts'
import { startRemote } from '../sync/start-remote.ts'

interface Checked {
  readonly rows: number
  /** Of the template's 34; nothing is read from the others. */
  readonly columnsRead: number
  readonly problems: number
  /** From the bytes to the first problems. */
  readonly milliseconds: number
  /** One cell with another text, the median of many. */
  readonly correction: number
  readonly longestBlockMilliseconds: number
  readonly peakMegabytes: number
}

const sizes = [2_000, 50_000]
const rounds = 3

/** JSON by rows of the workbook: medians of three rounds in processes of their own, memory at its highest. */
export async function benchImport(): Promise<object> {
  const remote = await startRemote()
  const cluster = await startCluster()
  const files = await mkdtemp(join(tmpdir(), 'tandem-bench-'))
  const processes = await bundle(['import/prepare-process.ts', 'import/check-process.ts'])
  try {
    const { target, drop } = await newDatabase(cluster.url)
    const systems = { database: target, remoteUrl: remote.url }
    await processes.measure('prepare-process.ts', { ...systems, files, sizes })
    const results: object[] = []
    for (const size of sizes) {
      const runs: Checked[] = []
      for (let round = 0; round < rounds; round++) {
        process.stderr.write(`${size} rows, round ${round + 1} of ${rounds}\n`)
        runs.push(await processes.measure<Checked>('check-process.ts', { ...systems, file: fileOf(files, size) }))
      }
      const of = (key: keyof Checked): readonly number[] => runs.map((run) => run[key])
      results.push({
        ...runs[0],
        milliseconds: median(of('milliseconds')),
        correction: median(of('correction')),
        longestBlockMilliseconds: median(of('longestBlockMilliseconds')),
        peakMegabytes: Math.max(...of('peakMegabytes')),
      })
    }
    await drop()
    return { node: process.version, workbooks: results }
  } finally {
    cluster.stop()
    remote.stop()
    await processes.remove()
    await rm(files, { recursive: true, force: true })
  }
}

function fileOf(folder: string, size: number): string {
  return join(folder, `season-${size}.xlsx`)
}
