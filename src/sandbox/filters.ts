// The thirteen filter operations and the ordering that every connection understands (administrate-api: filters and ordering).
import { GraphQLError } from 'graphql'

/** What a field of a record is for filtering and ordering; a list matches when one of its items does. */
export type FieldValue = string | number | boolean | null | readonly string[]

/** The filterable fields of one kind of record. Fields that the schema lists and this map lacks are refused. */
export type Fields<Item> = Readonly<Record<string, (item: Item) => FieldValue>>

export interface Filter {
  readonly field: string
  readonly operation: string
  readonly value?: string | null
  readonly values?: readonly (string | null)[] | null
}

export interface Order {
  readonly field: string
  readonly direction: 'asc' | 'desc'
}

type Test = (value: FieldValue) => boolean

/** A test that a record passes when it meets every filter. Throws a top-level error on a malformed filter. */
export function matcher<Item>(fields: Fields<Item>, filters: readonly (Filter | null)[]): (item: Item) => boolean {
  const tests = filters
    .filter((filter) => filter !== null)
    .map((filter) => {
      const read = fieldOf(fields, filter.field)
      const test = testOf(filter)
      return (item: Item) => test(read(item))
    })
  return (item) => tests.every((test) => test(item))
}

/** Compares two records by the wanted orders; equal records keep their places. */
export function comparer<Item>(fields: Fields<Item>, orders: readonly Order[]): (left: Item, right: Item) => number {
  const steps = orders.map((order) => {
    const read = fieldOf(fields, order.field)
    const sign = order.direction === 'desc' ? -1 : 1
    return (left: Item, right: Item) => sign * compare(single(read(left)), single(read(right)))
  })
  return (left, right) => {
    for (const step of steps) {
      const result = step(left, right)
      if (result !== 0) return result
    }
    return 0
  }
}

function fieldOf<Item>(fields: Fields<Item>, name: string): (item: Item) => FieldValue {
  const read = fields[name]
  if (read === undefined) throw new GraphQLError(`Filtering or ordering by ${name} is not implemented in the sandbox`)
  return read
}

function testOf(filter: Filter): Test {
  const { operation } = filter
  if (operation === 'isnull') return (value) => value === null
  if (operation === 'notnull') return (value) => value !== null
  // Identifiers are base64 and differ by case alone; every other text is compared without regard to case.
  const same = /(^id|_id|Ids?)$/.test(filter.field) ? exactly : equal
  if (operation === 'in') return anyEqual(valuesOf(filter), same)
  if (operation === 'notin') return not(anyEqual(valuesOf(filter), same))
  if (operation === 'contains') return containing(valuesOf(filter))
  const wanted = valueOf(filter)
  if (operation === 'eq') return anyEqual([wanted], same)
  if (operation === 'ne') return not(anyEqual([wanted], same))
  if (operation === 'like') return like(wanted)
  if (operation === 'wordlike') return wordlike(wanted)
  if (operation === 'lt') return ordered(wanted, (result) => result < 0)
  if (operation === 'le') return ordered(wanted, (result) => result <= 0)
  if (operation === 'gt') return ordered(wanted, (result) => result > 0)
  return ordered(wanted, (result) => result >= 0)
}

function valueOf(filter: Filter): string {
  if (typeof filter.value !== 'string')
    throw new GraphQLError(`Filter ${filter.field} ${filter.operation} needs a value`)
  return filter.value
}

function valuesOf(filter: Filter): readonly string[] {
  const values = filter.values?.filter((value) => value !== null)
  if (values === undefined) throw new GraphQLError(`Filter ${filter.field} ${filter.operation} needs values`)
  return values
}

/** As in SQL, an empty field is neither equal to something nor unequal. */
function not(test: Test): Test {
  return (value) => value !== null && !test(value)
}

type Same = (text: string, wanted: string, original: FieldValue) => boolean

function anyEqual(wanted: readonly string[], same: Same): Test {
  return (value) => texts(value).some((text) => wanted.some((candidate) => same(text, candidate, value)))
}

function exactly(text: string, wanted: string): boolean {
  return text === wanted
}

function equal(text: string, wanted: string, original: FieldValue): boolean {
  if (typeof original === 'number') return Number(wanted) === original && wanted.trim() !== ''
  return fold(text) === fold(wanted)
}

/** Text: every wanted piece occurs in it. List: it holds every wanted item. */
function containing(wanted: readonly string[]): Test {
  return (value) => {
    if (value === null) return false
    const found = texts(value).map(fold)
    if (Array.isArray(value)) return wanted.every((item) => found.includes(fold(item)))
    return wanted.every((item) => found.some((text) => text.includes(fold(item))))
  }
}

function like(pattern: string): Test {
  const escaped = fold(pattern).replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
  const expression = new RegExp(`^${escaped.replaceAll('%', '.*').replaceAll('_', '.')}$`, 's')
  return (value) => texts(value).some((text) => expression.test(fold(text)))
}

/** Every word occurs somewhere, in any order. */
function wordlike(words: string): Test {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  return (value) => texts(value).some((text) => wanted.every((word) => fold(text).includes(word)))
}

function ordered(wanted: string, accept: (result: number) => boolean): Test {
  return (value) => {
    const found = single(value)
    if (found === null) return false
    const other = typeof found === 'number' ? Number(wanted) : wanted
    return !Number.isNaN(other) && accept(compare(found, other))
  }
}

function texts(value: FieldValue): readonly string[] {
  if (value === null) return []
  return Array.isArray(value) ? (value as readonly string[]) : [String(value)]
}

function single(value: FieldValue): string | number | null {
  if (Array.isArray(value)) return (value as readonly string[])[0] ?? null
  return typeof value === 'number' || value === null ? value : String(value)
}

/** Nothing sorts before something; numbers by size, texts without regard to case. */
function compare(left: string | number | null, right: string | number | null): number {
  if (left === null || right === null) return (left === null ? 0 : 1) - (right === null ? 0 : 1)
  if (typeof left === 'number' && typeof right === 'number') return left - right
  const [first, second] = [fold(String(left)), fold(String(right))]
  return first < second ? -1 : first > second ? 1 : 0
}

function fold(text: string): string {
  return text.toLowerCase()
}
