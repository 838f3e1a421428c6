// A small world a workbook can refer to, and right events in it, for tests. Everybody in it is fictional.
import type { FieldKeys, LiveAnswers } from '../../ports/import-remote.ts'
import type { ImportReferences, KnownRecord, KnownTemplate, KnownVenue } from '../../ports/import-store.ts'
import type { ColumnKey, ImportEvent, ImportRow, WorkbookCell } from '../../ports/imports.ts'
import { createCellReaders } from '../file/cell-values.ts'
import { type Check, type CheckReferences, createChecker } from '../check/check.ts'
import { textCell } from '../check/value-map.ts'

let numbers = 0

/** Linked, active and there, unless told otherwise. */
export function known(name: string, more: Partial<KnownRecord> = {}): KnownRecord {
  const id = String(++numbers)
  return {
    ...{ tutorialId: id, bridgeId: `b${id}`, externalId: `x${id}`, name, administrateName: name },
    ...{ isActive: true, isMissing: false },
    ...more,
  }
}

/** One of each way not to be usable, by name. */
const unusable = (prefix: string): readonly KnownRecord[] => [
  known(`${prefix} here`, { bridgeId: null, externalId: null, administrateName: '' }),
  known(`${prefix} there`, { tutorialId: null }),
  known(`${prefix} twice`),
  known(`${prefix} twice`),
  known(`${prefix} closed`, { isActive: false }),
  known(`${prefix} gone`, { isMissing: true }),
]

const template = (record: KnownRecord, learningMode: string | null = 'blended'): KnownTemplate => ({
  ...record,
  learningMode,
})

const [live, online, london] = [known('Live online'), known('Online'), known('London', { name: ' LONDON' })]
const [leeds, york] = [known('Leeds'), known('York')]
const at = (place: KnownRecord, record: KnownRecord): KnownVenue => ({
  ...record,
  locationTutorialId: record.tutorialId === null ? null : place.tutorialId,
  locationExternalId: place.externalId,
})

const codes = { lo: 'CB1_LO_2', face: 'CB1_f2f_1', oc: 'OC_CB1', wait: 'CB1_WAITLIST' }
export const templates = {
  lo: template(known(codes.lo)),
  face: template(known(codes.face), 'BLENDED'),
  oc: template(known(codes.oc), 'LMS'),
  wait: template(known(codes.wait), 'lms'),
}
export const people = {
  ada: known('Ada Archer'),
  ben: known('Ben Barker'),
  anna: known('Anna Bell Carter', { administrateName: 'Anna  Bell Carter' }),
}

function product(id: number, location: string, format: string, examSession = '2026-04', isActive = true) {
  return {
    id: `p${id}`,
    code: `CB1/T${location}${format}/${examSession}`,
    subject: 'CB1',
    ...{ examSession, location, format, isActive },
  }
}

export const references: ImportReferences = {
  templates: [
    ...Object.values(templates),
    template(known('ZZ9_LO_1')),
    template(known('CB1_XX_1')),
    template(known('CB2_LO_1')),
    template(known('CB1_LO_1')),
    template(known('CB1_f2f_3')),
    ...unusable('CB1_LO').map((record) => template(record)),
  ],
  locations: [live, online, london, leeds, york, ...unusable('City')],
  venues: [
    at(live, known('Live online')),
    at(london, known('BPP Waterloo')),
    at(leeds, known('Canal Hub')),
    ...unusable('Room').map((record) => at(london, record)),
  ],
  instructors: [...Object.values(people), known('Cleo Cole'), ...unusable('Nora')],
  catalogue: {
    subjects: ['CB1', 'CB2'],
    examSessions: ['2026-04', '2026-09', '2027-04'],
    places: [
      { code: 'Live', names: ['Live online'] },
      { code: 'OC', names: ['Online tuition'] },
      { code: 'Lon', names: ['London'] },
      { code: 'Lee', names: ['Leeds'] },
    ],
    formats: [...Object.values(codes), 'CB2_LO_1', 'ZZ9_LO_1', 'CB1_LO_1', 'CB1_f2f_3'],
    products: [
      product(1, 'Live', codes.lo),
      product(2, 'Lon', codes.face),
      product(3, 'OC', codes.oc),
      product(4, 'OC', codes.wait),
      product(5, 'Lee', codes.face, '2026-04', false),
      product(6, 'Live', 'CB1_LO_1'),
      { ...product(7, 'Live', 'CB1_LO_1'), code: 'CB1/other' },
    ],
  },
  customFields: [],
  maps: [],
  values: [],
  levels: new Map(),
}

export const fields: FieldKeys = {
  event: new Map([
    ['Sitting', 'k35'],
    ['Finalisation date', 'k36'],
    ['URL', 'k39'],
    ['Web sale', 'k24'],
    ['OCR Moodle Code', 'k37'],
  ]),
  session: new Map([
    ['Day', 'k57'],
    ['URL', 'k39'],
  ]),
}

const everybody = new Set([people.ada, people.ben, people.anna].map(({ externalId }) => externalId ?? ''))

export const answers: LiveAnswers = {
  approvals: new Map(references.templates.map(({ externalId }) => [externalId ?? '', everybody])),
  administrators: new Map([
    ['polly prentice', [{ externalId: 'a1', name: 'Polly Prentice' }]],
    ['greta gale', [1, 2].map((number) => ({ externalId: `g${number}`, name: 'Greta Gale' }))],
    ['no body', []],
  ]),
  events: new Map(),
  fields,
}

export type Texts = Readonly<Partial<Record<ColumnKey, string>>>

export function row(number: number, texts: Texts): ImportRow {
  const filled = Object.entries(texts).filter(([, text]) => text !== '')
  return { number, cells: new Map(filled.map(([key, text]) => [key as ColumnKey, textCell(text)])) }
}

const everyRow: Texts = { learningMode: 'Blended', timeZone: 'Europe - London', webSale: 'N' }
const times: Texts = { classroomStartTime: '09:30', classroomEndTime: '12:30' }
const onDay = (date: string): Texts => ({ ...times, classroomStartDate: date, classroomEndDate: date })
const lms: Texts = { lmsStartDate: '22/10/2025', lmsStartTime: '16:00', lmsEndDate: '10/04/2026', lmsEndTime: '00:00' }

/** Row 4 with row 5: two sessions live online. `first` and `second` change cells of them; an empty text clears one. */
export function liveOnline(first: Texts = {}, second: Texts = {}, start = 4, title = 'CB1-01-26A'): ImportEvent {
  const places: Texts = { location: 'Live online', venue: 'Live online' }
  const event: Texts = {
    ...{
      templateCode: codes.lo,
      eventTitle: title,
      sessionTitle: `${title}-1`,
      day: '1',
      sitting: '2026A',
      maxPlaces: '14',
    },
    ...{ instructor: 'Ada Archer', sessionInstructor: 'Ada Archer', eventUrl: 'https://rooms.example/1' },
    ...{ ...everyRow, ...places, ...lms, ...onDay('13/01/2026'), finalisationDate: '20/10/2025' },
  }
  const session: Texts = {
    ...everyRow,
    ...places,
    ...onDay('20/01/2026'),
    sessionTitle: `${title}-2`,
    day: '2',
    sessionInstructor: 'Ada Archer',
  }
  return { row: row(start, { ...event, ...first }), sessions: [row(start + 1, { ...session, ...second })] }
}

/** One row: a day face to face in London, venue to be confirmed. */
export function faceToFace(cells: Texts = {}, number = 10, title = 'CB1-20-26A'): ImportEvent {
  const event = liveOnline({}, {}, number, title)
  const own = new Map([...event.row.cells].map(([key, cell]) => [key, cell.shown]))
  const texts = { ...Object.fromEntries(own), templateCode: codes.face, location: 'London', venue: 'To be confirmed' }
  return {
    row: row(number, { ...texts, eventUrl: '', instructor: '', sessionInstructor: 'Ben Barker', ...cells }),
    sessions: [],
  }
}

/** One row: online study. */
export function onlineStudy(cells: Texts = {}, number = 14, title = 'CB1-OC-26A'): ImportEvent {
  const texts: Texts = {
    ...everyRow,
    ...lms,
    templateCode: codes.oc,
    eventTitle: title,
    learningMode: 'Self Paced (LMS)',
  }
  return {
    row: row(number, { ...texts, location: 'Online', sitting: '2026A', ocrMoodleCode: 'CB1 OC', ...cells }),
    sessions: [],
  }
}

/** An event with one cell that is no text. */
export function withCell(event: ImportEvent, column: ColumnKey, cell: WorkbookCell): ImportEvent {
  return { ...event, row: { ...event.row, cells: new Map([...event.row.cells, [column, cell]]) } }
}

export const readers = createCellReaders(false)
const now = '2025-09-01T12:00:00.000Z'

interface Changed {
  readonly references?: Partial<ImportReferences>
  readonly live?: Partial<LiveAnswers>
  readonly now?: string
}

export function inWorld(changed: Changed = {}): CheckReferences {
  return {
    references: { ...references, ...changed.references },
    live: { ...answers, ...changed.live },
    now: changed.now ?? now,
  }
}

export function checkEvents(events: readonly ImportEvent[], changed: Changed = {}): Check {
  return createChecker(inWorld(changed), readers).check(events)
}
