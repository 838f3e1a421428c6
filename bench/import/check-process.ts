// A workbook from its bytes to its first problems, then cells corrected one by one; measured.
import { readFile } from 'node:fs/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { systemClock as clock } from '../../src/main/hosts/machine.ts'
import { createImports } from '../../src/main/imports/check/check-workbook.ts'
import { openDatabase, type Target } from '../../src/main/store/connection/connect.ts'
import { createImportStore } from '../../src/main/store/imports/import-store.ts'
import { median } from '../child.ts'
import { benchLog as log } from '../runner.ts'
import { measurer } from '../sync/target.ts'
import { administrateAt } from './administrate-at.ts'

const {
  database: target,
  remoteUrl,
  file,
} = JSON.parse(process.argv[2] ?? '{}') as {
  readonly database: Target
  readonly remoteUrl: string
  readonly file: string
}
const corrections = 20
const signal = new AbortController().signal

const bytes = await readFile(file)
const database = await openDatabase(target, measurer)
const remote = administrateAt(remoteUrl)
const store = createImportStore(database)
const imports = createImports({ store, remote, clock, log, requestsPerSecond: 0, refusal: async () => null })

const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
const start = performance.now()
const workbook = await imports.open({ name: 'season.xlsx', bytes }, signal)
const check = workbook.check()
const milliseconds = Math.round(performance.now() - start)
// A block is noticed only when it is over.
await setTimeout(20)
delay.disable()

const times: number[] = []
for (const { row } of check.events.slice(0, corrections)) {
  const begun = performance.now()
  await workbook.correct([{ row, column: 'location', text: 'Londn' }], [], signal)
  workbook.check()
  times.push(performance.now() - begun)
}
await database.close()
remote.close()
process.stdout.write(
  `${JSON.stringify({
    rows: workbook.rows,
    columnsRead: workbook.layout.columns.size,
    events: check.found.events,
    problems: check.problems.length,
    milliseconds,
    correction: Math.round(median(times) * 10) / 10,
    longestBlockMilliseconds: Math.round(delay.max / 1e5) / 10,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  })}\n`,
)
