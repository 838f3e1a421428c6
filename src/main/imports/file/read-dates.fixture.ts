// A process of its own, started with another time zone: reads the file it is given and prints what dates and times it says.
import { readFileSync } from 'node:fs'
import { createCellReaders } from './cell-values.ts'
import { readWorkbook } from './workbook.ts'

const content = await readWorkbook(readFileSync(process.argv[2] ?? ''), 'dates.xlsx', new AbortController().signal)
const readers = createCellReaders(content.is1904)
const said = content.sheets.flatMap(({ rows }) =>
  rows.flatMap(({ cells }) =>
    [...cells.values()].map((cell) => [
      cell.type,
      cell.shown,
      ...[readers.date(cell), readers.time(cell)].map((value) => (value.state === 'ok' ? value.value : null)),
    ]),
  ),
)
const summer = readers.instant({ local: '2026-03-30T09:30:00', zone: readers.zone('Europe - London') ?? '' })
process.stdout.write(JSON.stringify({ clock: new Date(2026, 0, 1).toISOString(), said, summer }))
