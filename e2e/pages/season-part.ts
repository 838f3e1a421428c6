// The workbook of the pictures: a part of the sample season with the typing errors that people make.
import { firstRow, sampleSeason, seasonWorkbook } from '../../tests/imports/season.ts'
import type { SeasonRow } from '../../tests/imports/season.ts'

export const partName = 'Events_2026A_part2.xlsx'

export interface SeasonPart {
  readonly bytes: Buffer
  readonly rows: number
  readonly events: number
  /** Rows of the sheet that say “Londn”. */
  readonly londn: readonly number[]
  /** The row with 31/02/2026. */
  readonly noDate: number
}

/** `events` of the season from its first event with three sessions in London on; `wrong`: with typing errors. */
export function seasonPart(events = 44, wrong = true): SeasonPart {
  const season = sampleSeason().map(inFuture)
  const all = eventsOf(season)
  const first = all.findIndex((event) => event.length === 3 && event[0]?.Location === 'London')
  const chosen = all.slice(first, first + events)
  const rows = chosen.flat().map((row) => ({ ...row }))
  const starts = chosen.map((_, index) => chosen.slice(0, index).reduce((sum, event) => sum + event.length, 0))
  const at = (event: number, session: number): number => (starts[event] ?? 0) + session
  const change = (index: number, put: SeasonRow): void => {
    rows[index] = { ...rows[index], ...put }
  }
  const long = chosen.findIndex((event, index) => index > 0 && event.length >= 4)
  const longer = chosen.findIndex((event, index) => index > long && event.length >= 3)
  if (wrong) {
    for (const session of [0, 1, 2]) change(at(0, session), { Location: 'Londn' })
    const instructor = rows[at(1, 0)]?.['Session instructor']
    const name = typeof instructor === 'string' ? instructor : ''
    for (const session of [0, 1]) change(at(1, session), { 'Session instructor': `${name.slice(0, -1)}z` })
    change(at(long, 3), { 'Classroom start time': '13:45', 'Classroom end time': '12:30' })
    const free = saturdayAfter(rows[at(2, 2)]?.['Classroom start date'])
    change(at(2, 2), { 'Classroom start date': free, 'Classroom end date': free })
    change(at(longer, 2), { 'Classroom start date': '31/02/2026' })
  }
  return {
    bytes: seasonWorkbook(rows),
    rows: rows.length,
    events: chosen.length,
    londn: wrong ? [0, 1, 2].map((session) => firstRow + at(0, session)) : [],
    noDate: firstRow + at(longer, 2),
  }
}

/** Counted as a spreadsheet does, whose day 7 was a Saturday. */
function saturdayAfter(cell: SeasonRow['Classroom start date']): { readonly date: number } {
  const date = typeof cell === 'object' && cell !== null && 'date' in cell ? cell.date : 0
  return { date: date + 7 - (date % 7) }
}

const day = 86_400_000
/** Whole weeks: a weekday stays one. As many as bring the whole season behind today, about which nobody has to be warned then. */
const later = 364 * Math.max(0, Math.ceil((Date.now() - Date.parse('2025-09-01')) / day / 364))

function inFuture(row: SeasonRow): SeasonRow {
  const moved = Object.entries(row).map(([header, cell]) => [
    header,
    typeof cell === 'object' && cell !== null && 'date' in cell ? { date: cell.date + later } : cell,
  ])
  return Object.fromEntries(moved) as SeasonRow
}

/** A row with a title begins an event. */
function eventsOf(rows: readonly SeasonRow[]): readonly (readonly SeasonRow[])[] {
  const events: SeasonRow[][] = []
  for (const row of rows) {
    if (row['Event title'] !== undefined) events.push([row])
    else events.at(-1)?.push(row)
  }
  return events
}
