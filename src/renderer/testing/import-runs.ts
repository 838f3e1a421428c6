// A plan and an import for tests: the events of the pictures. Everybody in them is fictional.
import type { Import, ImportedEvent, PlannedEvent, PlannedSession, Workbook } from '../features/import/import-model.ts'

export function makeSession(
  row: number,
  day: number,
  date: string,
  change: Partial<PlannedSession> = {},
): PlannedSession {
  return {
    row,
    day,
    title: `session ${day}`,
    start: `${date}T09:30:00`,
    end: `${date}T17:00:00`,
    zone: 'Europe/London',
    startUtc: `${date}T09:30:00.000Z`,
    instructors: ['Yara Zeal'],
    action: 'CREATE',
    changes: [],
    ...change,
  }
}

/** With as many sessions, a week apart from 11 December 2025. */
export function makePlanned(
  row: number,
  title: string,
  sessions: number,
  change: Partial<PlannedEvent> = {},
): PlannedEvent {
  const action = change.action ?? 'CREATE'
  const dates = Array.from({ length: sessions }, (_, index) =>
    new Date(Date.UTC(2025, 11, 11 + 7 * index)).toISOString().slice(0, 10),
  )
  return {
    row,
    lastRow: row + Math.max(sessions, 1) - 1,
    title,
    templateCode: `${title.slice(0, 3)}_f2f_${sessions}`,
    place: 'London',
    selfPaced: sessions === 0,
    maxPlaces: sessions === 0 ? null : 12,
    firstDate: dates[0] ?? '2025-09-01',
    lastDate: dates.at(-1) ?? '2026-04-30',
    action,
    changes: [],
    byHand: [],
    sessions: dates.map((date, index) =>
      makeSession(row + index, index + 1, date, { action: action === 'CREATE' ? 'CREATE' : 'UNCHANGED' }),
    ),
    extraDays: [],
    ...change,
  }
}

const places = (where: string) => ({ where, field: 'Max places', before: '12', after: '14' })

/** 2 new of 3 and 0 sessions, 1 changed of 4, 1 by hand of 5, 1 unchanged of 6, 1 blocked of 6: 25 rows. */
const plannedEvents: readonly PlannedEvent[] = [
  makePlanned(17, 'CB1-14-26A', 3),
  makePlanned(62, 'CB2-09-26A', 4, {
    action: 'UPDATE',
    changes: [places('tutorial database'), places('Administrate')],
  }),
  makePlanned(117, 'CS1-22-26A', 5, {
    action: 'UPDATE',
    byHand: [{ where: 'Administrate', field: 'Venue', before: '', after: 'Waterloo Room 3' }],
    changes: [{ where: 'tutorial database', field: 'Venue', before: '', after: 'Waterloo Room 3' }],
  }),
  makePlanned(131, 'CS2-18-26A', 6, { action: 'UNCHANGED' }),
  makePlanned(213, 'SP7-OC-26A', 0, { place: 'Online' }),
]

interface WorkbookChange extends Partial<Omit<Workbook, 'checked'>> {
  readonly checked?: Partial<Workbook['checked']>
  readonly plan?: Partial<Workbook['checked']['plan']>
}

export function makeWorkbook({ checked, plan, ...change }: WorkbookChange = {}): Workbook {
  return {
    __typename: 'Workbook',
    id: 'w1',
    revision: 1,
    droppedBy: 'Priya',
    droppedAt: '2025-11-06T09:28:00.000Z',
    checkedAt: '2025-11-06T09:31:00.000Z',
    columns: [],
    changedRows: [],
    corrections: [],
    eventsLeftOut: [],
    rememberedValues: [],
    missingApprovals: [],
    confirm: 'plan-1',
    checked: {
      fileName: 'Events_2026A_part2.xlsx',
      sha256: '0'.repeat(64),
      sheet: 'Import',
      headerRow: 1,
      rows: 25,
      events: 6,
      sessions: 24,
      notes: [],
      previous: [],
      problems: [],
      groups: [],
      rowsLeftOut: 6,
      ...checked,
      plan: {
        create: 2,
        link: 0,
        update: 2,
        unchanged: 1,
        blocked: 1,
        byHand: 1,
        requests: 37,
        seconds: 47,
        notChecked: 'Not checked here: Administrate’s own rules, which it applies when events are created.',
        events: plannedEvents,
        blockedEvents: [{ row: 56, title: 'CM1-41-26A', by: [56], siblings: [57, 58, 59, 60, 61] }],
        ...plan,
      },
    },
    ...change,
  }
}

export function makeImported(row: number, title: string, change: Partial<ImportedEvent> = {}): ImportedEvent {
  const outcome = change.outcome ?? 'IMPORTED'
  const isDone = outcome === 'IMPORTED' || outcome === 'UNCHANGED'
  const state = outcome === 'IMPORTED' ? 'WRITTEN' : outcome === 'UNCHANGED' ? 'UNCHANGED' : 'ABSENT'
  return {
    row,
    lastRow: row + 1,
    title,
    templateCode: `${title.slice(0, 3)}_LO_2`,
    outcome,
    messages: [],
    current: false,
    byHand: false,
    inTutorialDatabase: state,
    inAdministrate: state,
    number: isDone ? String(12_000 + row) : null,
    sessions: [
      { row, title: `${title}-1`, outcome, messages: [] },
      { row: row + 1, title: `${title}-2`, outcome, messages: [] },
    ],
    ...change,
  }
}

const refusedByAdministrate = makeImported(149, 'CS2-23-26A', {
  outcome: 'FAILED',
  messages: ['Administrate: “Venue does not belong to the Location”'],
  inTutorialDatabase: 'WRITTEN',
})

/** 3 imported, one of them with work by hand, 1 unchanged, 1 failed, 1 left out. */
const importedEvents: readonly ImportedEvent[] = [
  makeImported(17, 'CB1-14-26A'),
  makeImported(56, 'CM1-41-26A', { outcome: 'LEFT_OUT', messages: ['Left out: row 56 has an error.'] }),
  makeImported(62, 'CB2-09-26A'),
  makeImported(117, 'CS1-22-26A', { byHand: true, messages: ['Venue has to be changed in Administrate by hand.'] }),
  makeImported(131, 'CS2-18-26A', { outcome: 'UNCHANGED' }),
  refusedByAdministrate,
]

/** The sums are those of the events given, two rows each. */
export function makeImport(change: Partial<Import> = {}): Import {
  const results = change.results ?? importedEvents
  const count = (outcome: ImportedEvent['outcome']): number =>
    results.filter((event) => event.outcome === outcome).length
  const events = {
    total: results.length,
    imported: count('IMPORTED'),
    unchanged: count('UNCHANGED'),
    failed: count('FAILED'),
    leftOut: count('LEFT_OUT'),
    unknown: count('UNKNOWN'),
    waiting: count('WAITING'),
  }
  const rows = Object.fromEntries(Object.entries(events).map(([key, value]) => [key, value * 2])) as typeof events
  return {
    __typename: 'Import',
    id: 'i1',
    jobId: '57',
    fileName: 'Events_2026A_part2.xlsx',
    by: 'Priya',
    startedAt: '2025-11-06T09:32:00.000Z',
    finishedAt: '2025-11-06T09:33:00.000Z',
    status: 'PARTIAL',
    here: true,
    paused: false,
    undoing: false,
    secondsLeft: null,
    toContinue: events.waiting + events.unknown,
    problem: null,
    rows,
    events,
    results,
    exportable: true,
    ...change,
  }
}
