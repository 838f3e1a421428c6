// Dates and times: there, readable, in order, inside the LMS window, and not where the clocks change (domain: 5.5, 8).
import type { ColumnKey } from '../../../ports/imports.ts'
import type { EventDraft, Moment } from '../draft.ts'
import type { CellFault } from '../../file/cell-values.ts'
import { parsedOf, type Parsed } from '../found.ts'
import { inOrder } from './chronology.ts'
import { eventRule, finding, type Finding, type Rule, when } from './rule.ts'
import { cellDate, quoted, shownDate, shownTime } from '../../words.ts'

interface Placed {
  readonly row: number
  readonly what: string
  readonly moment: Moment
}

export const dateRules: readonly Rule[] = [
  eventRule('fixed', 'zone', 'Time zone is not known', ({ row, zone, zoneText }) =>
    when(zone === null, () =>
      finding(row, 'timeZone', zoneText, `${quoted(zoneText)} is not a time zone.`, ['Europe - London']),
    ),
  ),
  eventRule('fixed', 'date-empty', 'A date is missing', (draft) =>
    placed(draft).flatMap(({ row, what, moment: { date, dateColumn } }) =>
      when(date.state === 'empty', () => finding(row, dateColumn, '', `The date of the ${what} is missing.`)),
    ),
  ),
  eventRule('fixed', 'date', 'A date cannot be read', (draft) =>
    placed(draft).flatMap(({ row, moment: { date, dateColumn } }) => {
      const text = date.state === 'wrong' ? date.text : ''
      return when(date.state === 'wrong', () => finding(row, dateColumn, text, unreadable(date, 'a date')))
    }),
  ),
  eventRule('fixed', 'time-empty', 'A time is missing', (draft) =>
    placed(draft).flatMap(({ row, what, moment: { time, timeColumn } }) =>
      when(time.state === 'empty', () => finding(row, timeColumn, '', `The time of the ${what} is missing.`)),
    ),
  ),
  eventRule('fixed', 'time', 'A time cannot be read', (draft) =>
    placed(draft).flatMap(({ row, moment: { time, timeColumn } }) => {
      const text = time.state === 'wrong' ? time.text : ''
      return when(time.state === 'wrong', () => finding(row, timeColumn, text, unreadable(time, 'a time')))
    }),
  ),
  eventRule('fixed', 'end-before-start', 'End is not after the start', (draft) => [
    ...draft.sessions.flatMap(({ row, start, end }) => endsFirst(row, start, end, 'session')),
    ...endsFirst(draft.row, draft.lmsStart, draft.lmsEnd, 'LMS window'),
  ]),
  eventRule('fixed', 'finalisation', 'Finalisation date cannot be read', ({ row, finalisation }) => {
    const text = finalisation.state === 'wrong' ? finalisation.text : ''
    return when(finalisation.state === 'wrong', () =>
      finding(row, 'finalisationDate', text, unreadable(finalisation, 'a date')),
    )
  }),
  eventRule('error', 'finalisation-empty', 'Finalisation date is missing', ({ row, mode, finalisation }) =>
    when(mode === 'blended' && finalisation.state === 'empty', () =>
      finding(row, 'finalisationDate', '', 'The event has no finalisation date.'),
    ),
  ),
  eventRule('warning', 'chronology', 'Sessions are not in the order of their days', (draft) =>
    inOrder(draft).map(({ session, other }) => {
      const [start = '', before = ''] = [session.start.wall?.local, other.start.wall?.local]
      const day = parsedOf(session.day) ?? 0
      const order = day > (parsedOf(other.day) ?? 0) ? 'not after' : 'not before'
      const message = `Day ${day} is on ${shownDate(start)}, ${order} day ${parsedOf(other.day) ?? 0} on ${shownDate(before)}.`
      return finding(session.row, 'classroomStartDate', shown(session.start), message, inWindow(draft, start))
    }),
  ),
  eventRule('warning', 'lms-window', 'Session lies outside the LMS window', (draft) => {
    const [from, until] = [draft.lmsStart.wall?.local, draft.lmsEnd.wall?.local]
    if (from === undefined || until === undefined || from >= until) return []
    return draft.sessions.flatMap(({ row, start, end }) => {
      const [begins, ends] = [start.wall?.local, end.wall?.local]
      return when(begins !== undefined && ends !== undefined && (begins < from || ends > until), () => {
        const message = `${shownTime(begins ?? '')} lies outside the LMS window, ${shownTime(from)} to ${shownTime(until)}.`
        return finding(row, 'classroomStartDate', shown(start), message, inWindow(draft, begins ?? ''))
      })
    })
  }),
  eventRule('warning', 'past', 'Event is over already', ({ row, sessions, lmsEnd }, { readers, now }) => {
    const ends = [...sessions.map(({ end }) => end), lmsEnd].flatMap(({ wall }) =>
      wall ? [readers.instant(wall)] : [],
    )
    return when(ends.length > 0 && ends.every((end) => end < now), () =>
      finding(row, null, '', 'All dates of the event lie in the past.'),
    )
  }),
  eventRule('warning', 'weekend', 'Session is on a weekend', ({ sessions }) =>
    sessions.flatMap(({ row, start }) => {
      const date = parsedOf(start.date)
      const weekday = date === null ? 1 : new Date(`${date}T00:00:00Z`).getUTCDay()
      return when(weekday === 0 || weekday === 6, () =>
        finding(
          row,
          start.dateColumn,
          shown(start),
          `${shownDate(date ?? '')} is a ${weekday === 0 ? 'Sunday' : 'Saturday'}.`,
        ),
      )
    }),
  ),
  eventRule('warning', 'clock-skipped', 'Time does not exist: the clocks go forward', (draft, { readers }) =>
    placed(draft).flatMap(({ row, moment: { wall, timeColumn } }) =>
      when(wall !== null && readers.clockChange(wall) === 'skipped', () => {
        const local = wall?.local ?? ''
        return finding(
          row,
          timeColumn,
          local.slice(11, 16),
          `${shownTime(local)} does not exist: the clocks go forward over it.`,
        )
      }),
    ),
  ),
  eventRule('warning', 'clock-twice', 'Time comes twice: the clocks go back', (draft, { readers }) =>
    placed(draft).flatMap(({ row, moment: { wall, timeColumn } }) =>
      when(wall !== null && readers.clockChange(wall) === 'twice', () => {
        const local = wall?.local ?? ''
        return finding(
          row,
          timeColumn,
          local.slice(11, 16),
          `${shownTime(local)} comes twice, because the clocks go back; the first is meant.`,
        )
      }),
    ),
  ),
]

function placed({ row, sessions, lmsStart, lmsEnd }: EventDraft): readonly Placed[] {
  return [
    ...sessions.flatMap((session) => [
      { row: session.row, what: 'session’s start', moment: session.start },
      { row: session.row, what: 'session’s end', moment: session.end },
    ]),
    { row, what: 'LMS start', moment: lmsStart },
    { row, what: 'LMS end', moment: lmsEnd },
  ]
}

function endsFirst(row: number, start: Moment, end: Moment, what: string): readonly Finding[] {
  const [from, until] = [start.wall?.local, end.wall?.local]
  if (from === undefined || until === undefined || until > from) return []
  const column: ColumnKey = from.slice(0, 10) === until.slice(0, 10) ? end.timeColumn : end.dateColumn
  const text = column === end.dateColumn ? shown(end) : until.slice(11, 16)
  return [finding(row, column, text, `The ${what} ends ${shownTime(until)}, not after its start ${shownTime(from)}.`)]
}

const faults: ReadonlyMap<string | undefined, string> = new Map<CellFault, string>([
  ['no-such-day', 'is a day that the calendar does not have'],
  ['month-first', 'has the month before the day; dates are written DD/MM/YYYY'],
  ['short-year', 'has a year of two digits; dates are written DD/MM/YYYY'],
  ['other-century', 'lies before 2000 or after 2099'],
])

function unreadable(parsed: Parsed<string>, what: string): string {
  if (parsed.state !== 'wrong') return ''
  return `${quoted(parsed.text)} ${faults.get(parsed.fault) ?? `is not ${what}`}.`
}

/** The date as a workbook has it: what a replacement is remembered for. */
function shown({ date }: Moment): string {
  return cellDate(parsedOf(date) ?? '')
}

/** The same day and month in a year that lies inside the LMS window: the year is what is mistyped most. */
function inWindow({ lmsStart, lmsEnd }: EventDraft, local: string): readonly string[] {
  const [from, until] = [lmsStart.wall?.local, lmsEnd.wall?.local]
  if (from === undefined || until === undefined) return []
  const years = [Number(from.slice(0, 4)), Number(until.slice(0, 4))]
  return [...new Set(years)]
    .map((year) => `${year}${local.slice(4)}`)
    .filter((candidate) => candidate !== local && candidate >= from && candidate <= until)
    .map(cellDate)
}
