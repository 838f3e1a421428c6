// Columns of the rows that an import writes, by what the ports call them. Values are parameters, never part of the text.
import type { BridgeEvent, BridgeSession, TutorialEvent, TutorialSession } from '../../ports/import-writes.ts'
import { rows, run, type Sql } from '../raw.ts'

type Columns<Row> = { readonly [Key in keyof Row]-?: readonly [column: string, type: string] }

export const tutorialEventColumns: Columns<TutorialEvent> = {
  code: ['code', 'text'],
  productId: ['product_id', 'bigint'],
  locationId: ['location_id', 'bigint'],
  venueId: ['venue_id', 'bigint'],
  start: ['start_date', 'date'],
  end: ['end_date', 'date'],
  finalisation: ['finalisation_date', 'date'],
  places: ['remain_space', 'integer'],
}

export const tutorialSessionColumns: Columns<Omit<TutorialSession, 'instructorIds'>> = {
  title: ['title', 'text'],
  start: ['start_date', 'timestamptz'],
  end: ['end_date', 'timestamptz'],
  url: ['url', 'text'],
}

export const bridgeEventColumns: Columns<BridgeEvent> = {
  courseTemplateId: ['course_template_id', 'bigint'],
  title: ['title', 'text'],
  sessionTitle: ['session_title', 'text'],
  learningMode: ['learning_mode', 'text'],
  locationId: ['location_id', 'bigint'],
  venueId: ['venue_id', 'bigint'],
  primaryInstructorId: ['primary_instructor_id', 'bigint'],
  administrator: ['administrator', 'text'],
  maxPlaces: ['max_places', 'integer'],
  lmsStart: ['lms_start_date', 'timestamptz'],
  lmsEnd: ['lms_end_date', 'timestamptz'],
  url: ['event_url', 'text'],
  webSale: ['web_sale', 'boolean'],
  sitting: ['sitting', 'text'],
  finalisation: ['finalisation_date', 'timestamptz'],
  ocrMoodleCode: ['ocr_moodle_code', 'text'],
  timeZone: ['timezone', 'text'],
}

export const bridgeSessionColumns: Columns<BridgeSession> = {
  title: ['title', 'text'],
  startDate: ['classroom_start_date', 'date'],
  startTime: ['classroom_start_time', 'time'],
  endDate: ['classroom_end_date', 'date'],
  endTime: ['classroom_end_time', 'time'],
  instructorId: ['session_instructor_id', 'bigint'],
  url: ['session_url', 'text'],
}

type Value = string | number | boolean | null | undefined

/** A column with its type and value. */
export type Cell = readonly [column: string, type: string, value: Value]

/** The values that are there, in the order of the columns. */
export function cellsOf<Row extends object>(columns: Columns<Row>, row: Partial<Row>): readonly Cell[] {
  const values = new Map<string, Value>(Object.entries<Value>(row as Readonly<Record<string, Value>>))
  return Object.entries<readonly [string, string]>(columns).flatMap(([key, [column, type]]) =>
    values.has(key) ? [[column, type, values.get(key)] as const] : [],
  )
}

/** Gives the new row's id. Every column is named: tables of the existing system have no defaults. */
export async function insertRow(sql: Sql, table: string, cells: readonly Cell[]): Promise<string> {
  const [row] = await rows<{ id: bigint }>(
    sql,
    `insert into ${table} (${cells.map(([column]) => column).join(', ')}, created_at, updated_at)
     values (${cells.map(([, type], index) => `$${index + 1}::text::${type}`).join(', ')}, now(), now()) returning id`,
    ...cells.map(([, , value]) => textOf(value)),
  )
  if (!row) throw new Error('A new row is not there.')
  return String(row.id)
}

/** Writes nothing without cells. Gives how many rows there were. */
export function updateRow(sql: Sql, table: string, id: string, cells: readonly Cell[]): Promise<number> {
  if (cells.length === 0) return Promise.resolve(1)
  return run(
    sql,
    `update ${table} set ${cells.map(([column, type], index) => `${column} = $${index + 2}::text::${type}`).join(', ')}, updated_at = now()
     where id = $1::bigint`,
    id,
    ...cells.map(([, , value]) => textOf(value)),
  )
}

function textOf(value: Value): string | null {
  return value === null || value === undefined ? null : String(value)
}
