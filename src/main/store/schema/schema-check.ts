// Recognises what a database is by its columns, and names every column that is not as Tandem needs it.
import { expectedTables } from './schema-check-columns.ts'

/** A column as it stands in a database, its type by PostgreSQL's short name. */
export interface Column {
  readonly schema: string
  readonly table: string
  readonly column: string
  readonly type: string
  readonly nullable: boolean
  /** By default, as identity or generated: an insert need not name it. */
  readonly filled: boolean
}

/**
 * empty: none of the tables; existing: those of the existing system, none of ours; tandem: both; may: the existing system as it
 * became in May, with a thin adm.events; lacks: something is missing or different, each as words.
 */
export type Recognised = 'empty' | 'existing' | 'tandem' | 'may' | { readonly lacks: readonly string[] }

/** NOT NULL in a database the existing system made; only import needs them relaxed (`migrate --adopt`). */
export const adoptedColumns = [
  { table: 'adm.events', column: 'primary_instructor_id' },
  { table: 'adm.events', column: 'location_id' },
  { table: 'adm.sessions', column: 'session_instructor_id' },
] as const

/** Tables Tandem inserts into by sync and import; a required column it does not know would refuse every row. */
const written = new Set([
  ...Object.keys(expectedTables).filter((table) => table.startsWith('adm.') && table !== 'adm.api_audit_log'),
  'acted.tutorial_events',
  'acted.tutorial_sessions',
  'acted.tutorial_session_instructors',
])

export function recognise(columns: readonly Column[]): Recognised {
  const tables = byTable(columns)
  const theirs = [...tables.keys()].filter((table) => !table.startsWith('tandem.'))
  if (theirs.length === 0) return tables.has('tandem.origin') ? { lacks: missingTables() } : 'empty'
  if (isMay(tables.get('adm.events'))) return 'may'
  const lacks = Object.entries(expectedTables).flatMap(([table, expected]) => {
    const actual = tables.get(table)
    return actual ? differences(table, expected, actual) : [`table ${table} is missing`]
  })
  if (lacks.length > 0) return { lacks }
  return tables.has('tandem.origin') ? 'tandem' : 'existing'
}

function byTable(columns: readonly Column[]): ReadonlyMap<string, readonly Column[]> {
  const tables = new Map<string, Column[]>()
  for (const column of columns) {
    const table = `${column.schema}.${column.table}`
    tables.set(table, [...(tables.get(table) ?? []), column])
  }
  return tables
}

function missingTables(): readonly string[] {
  return Object.keys(expectedTables).map((table) => `table ${table} is missing`)
}

/** In May all facts of an event moved to acted.tutorial_events, and adm.events kept its ids only (domain: what changed after February). */
function isMay(events: readonly Column[] | undefined): boolean {
  const names = new Set(events?.map(({ column }) => column))
  return names.has('tutorial_event_id') && !names.has('title') && !names.has('course_template_id')
}

function differences(table: string, expected: string, actual: readonly Column[]): readonly string[] {
  const there = new Map(actual.map((column) => [column.column, column]))
  const wanted = parse(expected)
  const wrong = wanted.flatMap(({ name, type, nullable }) => {
    const column = there.get(name)
    const path = `${table}.${name}`
    if (!column) return [`${path} is missing`]
    if (column.type !== type) return [`${path} is ${column.type} instead of ${type}`]
    if (nullable && !column.nullable && !isAdopted(table, name)) return [`${path} does not take empty values`]
    return []
  })
  const known = new Set(wanted.map(({ name }) => name))
  const demanding = actual.filter(({ column, nullable, filled }) => !known.has(column) && !nullable && !filled)
  return [
    ...wrong,
    ...(written.has(table)
      ? demanding.map(({ column }) => `${table}.${column} is required there but unknown to Tandem`)
      : []),
  ]
}

function isAdopted(table: string, column: string): boolean {
  return adoptedColumns.some((adopted) => adopted.table === table && adopted.column === column)
}

interface Expected {
  readonly name: string
  readonly type: string
  readonly nullable: boolean
}

/** `id bigint, external_id varchar(50)?` */
export function parse(expected: string): readonly Expected[] {
  return expected.split(', ').map((part) => {
    const [name = '', type = ''] = part.split(' ')
    return { name, type: type.replace(/\?$/, ''), nullable: type.endsWith('?') }
  })
}
