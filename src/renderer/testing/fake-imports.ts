// Workbooks of the fake backend: one that waits, with rows that are checked by rules simple enough to be read here.
import type { CheckedBook, CellProblem, ProblemGroup, SheetRow } from '../features/import/check/check-model.ts'
import type { Problem, RecentWorkbook } from '../model.ts'

export interface FakeWorkbooks {
  recent: readonly RecentWorkbook[]
  /** As the file has them; cells in the order of `bookColumns`. */
  file: readonly SheetRow[]
  head: Partial<CheckedBook>
  checked: Partial<CheckedBook['checked']>
  /** The workbook is gone, or the file cannot be read. */
  refusal: Problem | null
  /** What corrections are refused with. */
  correctionRefusal: Problem | null
  /** By `row column`. */
  readonly corrections: Map<string, string>
  readonly leftOut: Set<number>
  readonly remembered: Map<string, { readonly from: string; readonly to: string; readonly column: string }>
  revision: number
}

const bookColumns = [
  { key: 'templateCode', header: 'Course template code' },
  { key: 'eventTitle', header: 'Event title' },
  { key: 'sessionTitle', header: 'Session title' },
  { key: 'location', header: 'Location' },
  { key: 'venue', header: 'Venue' },
  { key: 'classroomStartDate', header: 'Classroom start date' },
  { key: 'day', header: 'Day' },
  { key: 'sessionInstructor', header: 'Session instructor' },
] as const

/** 3 rows with a wrong location, 2 right ones with a date to be looked at, and 2 without a fault. */
const bookRows: readonly SheetRow[] = [
  ...makeEvent(17, 'CB1-14-26A', 3, { location: 'Londn' }),
  ...makeEvent(41, 'CM2-07-26A', 2, { sessionInstructor: 'Yara Zeel' }),
  ...makeEvent(56, 'CM1-41-26A', 2),
]

export function makeEvent(
  row: number,
  title: string,
  sessions: number,
  change: Readonly<Record<string, string>> = {},
): readonly SheetRow[] {
  return Array.from({ length: sessions }, (_, index) => {
    const texts: Readonly<Record<string, string>> = {
      templateCode: index === 0 ? `${title.slice(0, 3)}_f2f_${sessions}` : '',
      eventTitle: index === 0 ? title : '',
      sessionTitle: `${title}-${index + 1}`,
      location: 'London',
      venue: 'To be confirmed',
      classroomStartDate: `1${index}/12/2025`,
      day: String(index + 1),
      sessionInstructor: 'Yara Zeal',
      ...change,
    }
    return {
      row: row + index,
      eventRow: row,
      cells: bookColumns.map(({ key }) => texts[key] ?? ''),
      corrected: [],
      hidden: false,
    }
  })
}

export function makeRecent(change: Partial<RecentWorkbook> = {}): RecentWorkbook {
  return {
    id: 'w1',
    importId: null,
    fileName: 'Events_2026A_part2.xlsx',
    rows: 212,
    events: 44,
    by: 'Priya',
    at: '2025-11-06T09:24:00.000Z',
    status: 'WAITING',
    errors: 8,
    errorRows: 8,
    eventsImported: 0,
    eventsFailed: 0,
    ...change,
  }
}

export function createFakeWorkbooks(): FakeWorkbooks {
  return {
    recent: [],
    file: bookRows,
    head: {},
    checked: {},
    refusal: null,
    correctionRefusal: null,
    corrections: new Map(),
    leftOut: new Set(),
    remembered: new Map(),
    revision: 1,
  }
}

type Variables = Readonly<Record<string, unknown>>

/** undefined: not a question about workbooks. */
export function answerWorkbooks(fake: FakeWorkbooks, name: string, variables: Variables): unknown {
  switch (name) {
    case 'Workbooks':
      return { workbooks: fake.recent }
    case 'Workbook':
    case 'WorkbookPlan':
      return { workbook: answer(fake) }
    case 'WorkbookRows': {
      const rows = rowsOf(fake).filter(({ row }) => row >= Number(variables['from']))
      return { workbookRows: rows.slice(0, Number(variables['first'])) }
    }
    default:
      return undefined
  }
}

/** undefined: not an order about workbooks. */
export function orderWorkbooks(fake: FakeWorkbooks, name: string, variables: Variables): unknown {
  const cells = (variables['cells'] ?? []) as readonly { readonly row: number; readonly column: string }[]
  const before = new Map(rowsOf(fake).map((row) => [row.row, JSON.stringify(row)]))
  switch (name) {
    case 'OpenWorkbook':
      return { openWorkbook: answer(fake) }
    case 'CheckWorkbookAgain':
      fake.revision += 1
      return { checkWorkbookAgain: answer(fake) }
    case 'RemoveWorkbook':
      fake.recent = fake.recent.filter(({ id }) => id !== variables['id'])
      return { removeWorkbook: { __typename: 'WorkbookRemoved', id: variables['id'] } }
    case 'CorrectCells':
      if (fake.correctionRefusal !== null) {
        return { correctCells: { __typename: 'NotStarted', exitCode: 2, problem: fake.correctionRefusal } }
      }
      for (const { row, column } of cells) fake.corrections.set(`${row} ${column}`, String(variables['text']))
      if (variables['remember'] === true) {
        const from = String(variables['value'])
        fake.remembered.set(from, { from, to: String(variables['text']), column: cells[0]?.column ?? '' })
      }
      break
    case 'RestoreCells':
      for (const { row, column } of cells) fake.corrections.delete(`${row} ${column}`)
      break
    case 'LeaveEventsOut':
      for (const row of variables['rows'] as readonly number[]) {
        fake.leftOut[variables['leftOut'] === true ? 'add' : 'delete'](row)
      }
      break
    case 'RevokeValue':
      fake.remembered.delete(String(variables['valueId']))
      break
    default:
      return undefined
  }
  fake.revision += 1
  const changedRows = rowsOf(fake).filter((row) => before.get(row.row) !== JSON.stringify(row))
  const field = name.charAt(0).toLowerCase() + name.slice(1)
  return { [field]: answer(fake, changedRows) }
}

function rowsOf({ file, corrections }: FakeWorkbooks): readonly SheetRow[] {
  return file.map((row) => {
    const corrected = bookColumns.filter(({ key }) => corrections.has(`${row.row} ${key}`)).map(({ key }) => key)
    const cells = row.cells.map((text, index) => corrections.get(`${row.row} ${bookColumns[index]?.key ?? ''}`) ?? text)
    return { ...row, cells, corrected }
  })
}

/** Londn is no location, Yara Zeel nobody; a date of February 31 is none, and a Sunday is warned of. */
function problemsOf(rows: readonly SheetRow[]): readonly CellProblem[] {
  return rows.flatMap(({ row, cells }) =>
    bookColumns.flatMap(({ key, header }, index): readonly CellProblem[] => {
      const value = cells[index] ?? ''
      const at = { row, column: header, columnKey: key, value, level: 'ERROR' as const, suggestions: [] }
      if (key === 'location' && !['London', 'Live online'].includes(value)) {
        return [
          { ...at, code: 'location-unknown', message: `Location “${value}” is not known.`, suggestions: ['London'] },
        ]
      }
      if (key === 'sessionInstructor' && value === 'Yara Zeel') {
        return [
          {
            ...at,
            code: 'instructor-unknown',
            message: `Instructor “${value}” is not known.`,
            suggestions: ['Yara Zeal'],
          },
        ]
      }
      if (value === '31/02/2026') return [{ ...at, code: 'date', message: `“${value}” is not a date.` }]
      if (value === '14/12/2025') {
        return [{ ...at, level: 'WARNING', code: 'weekend', message: '14 Dec 2025 is a Sunday.' }]
      }
      return []
    }),
  )
}

function groupsOf(problems: readonly CellProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>()
  for (const { row, ...problem } of problems) {
    const key = [problem.level, problem.code, problem.columnKey, problem.value].join()
    const group = groups.get(key)
    groups.set(key, { ...problem, rows: [...(group?.rows ?? []), row] })
  }
  return [...groups.values()]
}

function answer(fake: FakeWorkbooks, changedRows: readonly SheetRow[] = []): unknown {
  if (fake.refusal !== null) return { __typename: 'NotStarted', exitCode: 2, problem: fake.refusal }
  const rows = rowsOf(fake)
  const problems = problemsOf(rows)
  const wrong = new Set(problems.filter(({ level }) => level === 'ERROR').map(({ row }) => row))
  const events = [...new Set(rows.flatMap(({ eventRow }) => eventRow ?? []))]
  const ofEvent = (event: number) => rows.filter(({ eventRow }) => eventRow === event).map(({ row }) => row)
  const blocked = events.filter((event) => ofEvent(event).some((row) => wrong.has(row)))
  const out = events.filter((event) => fake.leftOut.has(event) || blocked.includes(event))
  const book: CheckedBook = {
    __typename: 'Workbook',
    id: 'w1',
    revision: fake.revision,
    droppedBy: 'Priya',
    droppedAt: '2025-11-06T09:20:00.000Z',
    checkedAt: '2025-11-06T09:24:00.000Z',
    columns: bookColumns,
    corrections: [...fake.corrections].map(([key, after]) => {
      const [row = '', column = ''] = key.split(' ')
      const index = bookColumns.findIndex((each) => each.key === column)
      const before = fake.file.find((each) => each.row === Number(row))?.cells[index] ?? ''
      return { row: Number(row), column, before, after }
    }),
    eventsLeftOut: [...fake.leftOut],
    rememberedValues: [...fake.remembered.values()].map((value) => ({
      ...value,
      id: value.from,
      by: 'Priya',
      at: '2025-11-06T09:24:00.000Z',
      rows: [17, 18, 19],
    })),
    missingApprovals: [],
    confirm: 'plan-1',
    ...fake.head,
    changedRows,
    checked: {
      fileName: 'Events_2026A_part2.xlsx',
      sha256: '0'.repeat(64),
      sheet: 'Import',
      headerRow: 1,
      rows: rows.length,
      events: events.length,
      sessions: rows.length,
      notes: ['Rows 2 and 3 hold examples and hints of the template and are left out.'],
      previous: [],
      problems,
      groups: groupsOf(problems),
      rowsLeftOut: out.reduce((sum, event) => sum + ofEvent(event).length, 0),
      plan: {
        create: events.length - out.length,
        link: 0,
        update: 0,
        unchanged: 0,
        blocked: blocked.length,
        byHand: 0,
        requests: 12,
        seconds: 2,
        notChecked: 'Administrate’s own rules.',
        blockedEvents: blocked.map((row) => ({
          row,
          title: `event ${row}`,
          by: ofEvent(row).filter((each) => wrong.has(each)),
          siblings: ofEvent(row).filter((each) => !wrong.has(each)),
        })),
      },
      ...fake.checked,
    },
  }
  return { ...book, checked: { ...book.checked, plan: { ...book.checked.plan, events: [] } } }
}
