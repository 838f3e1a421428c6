// A sample season made up from the practice world: the workbook of one sitting in the layout of the event template.
import { type MadeCell, type MadeRow, makeXlsx } from '../../src/main/imports/testing/xlsx.ts'
import { seasonInstructors } from '../../src/sandbox/world/people.ts'
import { seasonTemplates } from '../../src/sandbox/world/templates.ts'

/** All headers of the template, those that nothing is read from among them; the last but one column has none. */
const layout = [
  ...['Course template code', 'Event title', 'Session title', 'Learning mode', 'Location', 'Venue', 'Time Zone'],
  ...['Classroom start date', 'Classroom start time', 'Classroom end date', 'Classroom end time'],
  ...['LMS start date', 'LMS start time', 'LMS end date', 'LMS end time', 'Max places', 'Access Duration'],
  ...['Instructor', 'Session instructor', 'Event administrator', 'Day', 'Event url', 'Session url'],
  ...['Finalisation date', 'Web sale', 'Sitting', 'OCR moodle code', 'Recordings', 'Recording pin', 'Tutors'],
  ...['Sage code', 'Cancelled', 'Extra information', '', 'Registration Deadline Date'],
] as const
export type Header = Exclude<(typeof layout)[number], ''>
/** A row of the workbook by its headers. */
export type SeasonRow = Readonly<Partial<Record<Header, MadeCell>>>

const examples: SeasonRow = {
  'Course template code': 'e.g. CB1_LO_6',
  Location: 'e.g. London',
  Venue: 'e.g. BPP Waterloo',
}
const hints: SeasonRow = {
  'Learning mode': 'blended/classroom/lms',
  Location: 'free-text',
  'Classroom start date': 'DD/MM/YYYY',
  'Classroom start time': 'HH:mm',
  'Max places': 'Integer',
  Day: 'Number',
  'Web sale': 'Y/N',
}
/** The sheet's row number of the first event. */
export const firstRow = 4

export function seasonWorkbook(rows: readonly SeasonRow[]): Buffer {
  const header = Object.fromEntries(layout.filter((name) => name !== '').map((name) => [name, name])) as SeasonRow
  const lines = [header, examples, hints, ...rows]
  return makeXlsx({
    sheets: [
      { name: 'Import', rows: lines.map(cellsOf) },
      { name: 'From Adm', rows: [['xname', null, 'xlocator']] },
    ],
  })
}

function cellsOf(row: SeasonRow): MadeRow {
  return { cells: layout.map((name) => (name === '' ? null : (row[name] ?? null))) }
}

/** `2026-01-05` as a spreadsheet counts days. */
function dateCell(date: string): { readonly date: number } {
  return { date: Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000) + 25_569 }
}

export interface Delivery {
  readonly code: string
  readonly title: string
  readonly location: string
  readonly venue: string | null
  readonly instructor: string
  /** One per session: date, start and end. */
  readonly days: readonly (readonly [date: string, start: string, end: string])[]
}

const window = {
  'LMS start date': dateCell('2025-10-22'),
  'LMS start time': { time: 2 / 3 },
  'LMS end date': dateCell('2026-04-10'),
  'LMS end time': { time: 0 },
} as const
const everywhere = { 'Time Zone': 'Europe - London' } as const

/** The rows of a blended event: its own is its first session's too. */
export function blendedRows({ code, title, location, venue, instructor, days }: Delivery): readonly SeasonRow[] {
  return days.map(([date, start, end], index): SeasonRow => {
    const session: SeasonRow = {
      ...everywhere,
      ...{ 'Session title': `${title}-${index + 1}`, 'Learning mode': 'Blended', Location: location, Venue: venue },
      ...{ 'Classroom start date': dateCell(date), 'Classroom start time': start },
      ...{ 'Classroom end date': dateCell(date), 'Classroom end time': end },
      ...{ 'LMS start time': window['LMS start time'], 'LMS end time': window['LMS end time'] },
      ...{ 'Session instructor': instructor, Day: index + 1 },
    }
    if (index > 0) return session
    return {
      ...session,
      ...window,
      ...{ 'Course template code': code, 'Event title': title, Instructor: instructor, Sitting: '2026A' },
      ...{ 'Max places': location === 'Live online' ? 14 : 12, 'Web sale': 'N', Cancelled: 'N' },
      ...{ 'Finalisation date': dateCell('2025-10-20') },
      ...(location === 'Live online' ? { 'Event url': `https://rooms.example/${title.toLowerCase()}` } : {}),
    }
  })
}

/** The one row of an online event. */
export function onlineRow(code: string, title: string): SeasonRow {
  return {
    ...everywhere,
    ...{ 'Course template code': code, 'Event title': title, 'Learning mode': 'Self Paced (LMS)', Location: 'Online' },
    ...{ 'LMS start date': dateCell('2025-09-01'), 'LMS start time': { time: 0 } },
    ...{ 'LMS end date': dateCell('2026-04-30'), 'LMS end time': { time: 0 } },
    ...{ Sitting: '2026A', 'OCR moodle code': `${code.slice(3)} OC`, Cancelled: 'N' },
  }
}

const wanted = { blended: 331, sessions: 1_288 }
const cities = ['London', 'London', 'Edinburgh', 'London', 'Manchester', 'London', 'Birmingham', 'London', 'Leeds']
const furtherCities = ['London', 'Glasgow', 'London', 'Bristol', 'London', 'Dublin', 'London', 'London', 'London']
const places = [...cities, ...furtherCities]

type Course = (typeof seasonTemplates)[number]

/** 348 events with 1,288 sessions: every code of the season, nobody in two places at once, some days in summer time. */
export function sampleSeason(): readonly SeasonRow[] {
  const blended = seasonTemplates.filter(([, sessions]) => sessions > 0)
  const online = seasonTemplates.filter(([, sessions]) => sessions === 0)
  const diary = createDiary()
  const numbers = new Map<string, number>()
  const rows = coursesOf(blended).flatMap(([code, sessions, approved], index) => {
    const subject = code.split('_')[0] ?? ''
    const number = (numbers.get(subject) ?? 0) + 1
    numbers.set(subject, number)
    const location = code.includes('_LO_') ? 'Live online' : (places[index % places.length] ?? 'London')
    const { person, days } = diary.book(approved, sessions, index)
    return blendedRows({
      ...{ code, location, days, instructor: nameOf(person) },
      title: `${subject}-${String(number).padStart(2, '0')}-26A`,
      venue: location === 'Live online' ? 'Live online' : 'To be confirmed',
    })
  })
  return [...rows, ...online.map(([code]) => onlineRow(code, `${code.slice(3)}-OC-26A`))]
}

/** Every course once, then in turn; the last are chosen so that the sessions come out right. In the order of their codes. */
function coursesOf(all: readonly Course[]): readonly Course[] {
  const chosen: Course[] = [...all]
  const left = () => wanted.sessions - chosen.reduce((sum, [, sessions]) => sum + sessions, 0)
  for (let next = 0; chosen.length < wanted.blended; next += 7) {
    const open = wanted.blended - chosen.length
    const course = all[next % all.length]
    const fair = left() / open
    const nearest = [...all].sort(([, one], [, other]) => Math.abs(one - fair) - Math.abs(other - fair))[0]
    const taken = open > 40 && course !== undefined ? course : nearest
    if (taken !== undefined) chosen.push(taken)
  }
  if (left() !== 0) throw new Error(`The sessions do not come out right: ${left()} are left.`)
  return chosen.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
}

function nameOf(position: number): string {
  const person = seasonInstructors[position]
  return `${person?.first ?? ''} ${person?.last ?? ''}`
}

/** Weekdays of the season but for Christmas; the last four are in summer time. */
const weekdays = Array.from({ length: 151 }, (_, index) => new Date(Date.UTC(2025, 10, 3 + index)))
  .filter((day) => day.getUTCDay() % 6 !== 0)
  .map((day) => day.toISOString().slice(0, 10))
  .filter((day) => day < '2025-12-22' || day > '2026-01-02')

const halves = [
  ['09:00', '12:30'],
  ['13:45', '17:15'],
] as const

function createDiary() {
  const busy = new Map<number, Set<string>>()
  const slotsOf = (person: number) => busy.get(person) ?? new Set<string>()

  /** Days after each other, from near `first` on; null: this person has not so many. */
  function find(person: number, sessions: number, half: 0 | 1 | null, first: number, isLate: boolean) {
    const taken = slotsOf(person)
    const isFree = (day: string) =>
      half === null ? !taken.has(`${day} 0`) && !taken.has(`${day} 1`) : !taken.has(`${day} ${half}`)
    const found: string[] = []
    let from = first
    for (let session = 0; session < sessions; session++) {
      if (isLate && session === sessions - 1) from = Math.max(from, weekdays.length - 4)
      const at = weekdays.findIndex((day, index) => index >= from && isFree(day))
      if (at < 0) return null
      found.push(weekdays[at] ?? '')
      from = at + Math.max(1, Math.floor((weekdays.length - at) / (sessions - session + 1)))
    }
    return found
  }

  return {
    book(approved: readonly number[], sessions: number, index: number) {
      const half = sessions >= 6 ? (index % 2 === 0 ? 0 : 1) : null
      const people = [...approved].sort((one, other) => slotsOf(one).size - slotsOf(other).size)
      for (const first of [(index * 5) % 60, 30, 10, 0])
        for (const person of people) {
          const dates = find(person, sessions, half, first, index % 40 === 0)
          if (dates === null) continue
          const taken = slotsOf(person)
          for (const date of dates) for (const each of half === null ? [0, 1] : [half]) taken.add(`${date} ${each}`)
          busy.set(person, taken)
          const [start, end] = half === null ? (['09:30', '17:00'] as const) : halves[half]
          return { person, days: dates.map((date) => [date, start, end] as const) }
        }
      throw new Error('Nobody has so many days left.')
    },
  }
}
