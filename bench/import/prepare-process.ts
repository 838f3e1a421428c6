// A tutorial database linked with the practice world, and workbooks of the sizes asked for: seasons one after the other.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openDatabase, type Target } from '../../src/main/store/connection/connect.ts'
import { migrate } from '../../src/main/store/schema/migrate.ts'
import { seed } from '../../src/main/store/seed/seed.ts'
import { sampleSeason, type SeasonRow, seasonWorkbook } from '../../tests/imports/season.ts'
import { createBenchRunner, fullSync } from '../runner.ts'
import { connectionTo, measurer } from '../sync/target.ts'
import { administrateAt } from './administrate-at.ts'

const {
  database: target,
  remoteUrl,
  files,
  sizes,
} = JSON.parse(process.argv[2] ?? '{}') as {
  readonly database: Target
  readonly remoteUrl: string
  readonly files: string
  readonly sizes: readonly number[]
}

const database = await openDatabase(target, measurer)
await migrate(database)
await seed(database)
const remote = administrateAt(remoteUrl)
await createBenchRunner(database, remote, connectionTo(remoteUrl).instance)
  .start(fullSync)
  .then((outcome) => {
    if (!('started' in outcome)) throw new Error('somebody else runs the engine')
    return outcome.started.finished
  })
await database.close()
remote.close()

const season = sampleSeason()
for (const size of sizes) {
  const rows = Array.from({ length: size }, (_, index): SeasonRow => {
    const row = season[index % season.length] ?? {}
    // Those before lie in the past.
    return withFaults(inSeason(row, 2 + Math.floor(index / season.length)), index)
  })
  await writeFile(join(files, `season-${size}.xlsx`), seasonWorkbook(rows))
}
process.stdout.write('{}\n')

/** Whole weeks later, so that a weekday stays one and nobody is in two places at once. */
function inSeason(row: SeasonRow, number: number): SeasonRow {
  const moved = Object.entries(row).map(([header, cell]) => {
    if (typeof cell === 'string' && header.endsWith(' title')) return [header, titleOf(cell, number)]
    const isDate = typeof cell === 'object' && cell !== null && 'date' in cell
    return [header, isDate ? { date: cell.date + 364 * number } : cell]
  })
  return Object.fromEntries(moved) as SeasonRow
}

/** The number of the season before the sitting, so that a session's title still is its event's with its day. */
function titleOf(title: string, number: number): string {
  return title.replace('-26A', `-${number}-26A`)
}

/** As people write: now and then a name that nobody has, and a session on its wrong day. */
function withFaults(row: SeasonRow, index: number): SeasonRow {
  if (index % 50 === 7) return { ...row, 'Session instructor': 'Nobody Known' }
  return index % 50 === 32 ? { ...row, Day: 9 } : row
}
