// What a database is recognised as, from its columns alone.
import { expect, test } from 'vitest'
import { expectedTables } from './schema-check-columns.ts'
import { type Column, parse, recognise } from './schema-check.ts'

const existing: readonly Column[] = Object.entries(expectedTables).flatMap(([path, expected]) => {
  const [schema = '', table = ''] = path.split('.')
  return parse(expected).map(({ name, type, nullable }) => ({
    schema,
    table,
    column: name,
    type,
    nullable,
    filled: false,
  }))
})
const origin: Column = {
  schema: 'tandem',
  table: 'origin',
  column: 'mark',
  type: 'text',
  nullable: true,
  filled: false,
}

function change(path: string, patch: Partial<Column> | null): readonly Column[] {
  return existing.flatMap((column) => {
    if (`${column.schema}.${column.table}.${column.column}` !== path) return [column]
    return patch ? [{ ...column, ...patch }] : []
  })
}

test('the whole states', () => {
  expect(recognise([])).toBe('empty')
  expect(recognise(existing)).toBe('existing')
  expect(recognise([...existing, origin])).toBe('tandem')
})

test('Tandem without the tables it works on lacks all of them', () => {
  const result = recognise([origin])
  expect(typeof result === 'object' && result.lacks.length).toBe(27)
})

test('one table of another system is not an empty database', () => {
  const users = existing.filter(({ table }) => table === 'auth_user')
  const result = recognise(users)
  expect(typeof result === 'object' && result.lacks).toContain('table acted.tutorial_venues is missing')
})

test('in May adm.events keeps ids only', () => {
  const thin = new Set(['id', 'external_id', 'tutorial_event_id', 'created_at', 'updated_at'])
  const may = existing.filter(({ schema, table, column }) => schema !== 'adm' || table !== 'events' || thin.has(column))
  expect(recognise(may)).toBe('may')
})

test.each([
  ['adm.venues.location_id', null, 'adm.venues.location_id is missing'],
  ['adm.venues.location_id', { type: 'bigint' }, 'adm.venues.location_id is bigint instead of varchar(255)'],
  ['adm.pricelevels.name', { type: 'varchar(100)' }, 'adm.pricelevels.name is varchar(100) instead of varchar(255)'],
  ['adm.locations.legacy_id', { nullable: false }, 'adm.locations.legacy_id does not take empty values'],
] as const)('%s changed to %o is named', (path, patch, words) => {
  expect(recognise(change(path, patch))).toEqual({ lacks: [words] })
})

test('what only import needs empty may be required, and a known column may take empty values', () => {
  expect(recognise(change('adm.events.primary_instructor_id', { nullable: false }))).toBe('existing')
  expect(recognise(change('adm.sessions.session_instructor_id', { nullable: false }))).toBe('existing')
  expect(recognise(change('adm.pricelevels.name', { nullable: true }))).toBe('existing')
})

test('a column more is no harm, unless every row Tandem writes would have to fill it', () => {
  const more: Column = { ...origin, schema: 'adm', table: 'venues', column: 'floor', nullable: false }
  expect(recognise([...existing, { ...more, nullable: true }])).toBe('existing')
  expect(recognise([...existing, { ...more, filled: true }])).toBe('existing')
  expect(recognise([...existing, { ...more, schema: 'acted', table: 'staff' }])).toBe('existing')
  expect(recognise([...existing, more])).toEqual({
    lacks: ['adm.venues.floor is required there but unknown to Tandem'],
  })
})
