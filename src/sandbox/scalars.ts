// How the scalars of Administrate's schema are read: strict, so that a client that sends the wrong form finds out here.
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import type { GraphQLSchema, ValueNode } from 'graphql'
import { Temporal } from 'temporal-polyfill'

const readers: Readonly<Record<string, (value: unknown) => string>> = {
  Decimal: readDecimal,
  LocalDateTime: readLocalDateTime,
  Date: (value) => read('Date', value, (text) => Temporal.PlainDate.from(text).toString(), /^\d{4}-\d\d-\d\d$/),
  TimeZonedDateTime: (value) =>
    read('TimeZonedDateTime', value, (text) => Temporal.Instant.from(text).toString(), /(Z|[+-]\d\d:\d\d)$/),
}

/** Gives the schema's own scalars their readers; answers go out as they are stored. */
export function useScalars(schema: GraphQLSchema): void {
  for (const [name, reader] of Object.entries(readers)) {
    const type = schema.getType(name)
    if (!(type instanceof GraphQLScalarType)) throw new Error(`The schema has no scalar ${name}`)
    type.parseValue = reader
    type.parseLiteral = (node) => reader(literal(node))
  }
}

/** A decimal from text or a number, as text with at least two places: `395` is `395.00`. */
function readDecimal(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || !/^-?\d+(\.\d+)?$/.test(text)) throw unreadable('Decimal', value)
  const [whole = '0', fraction = ''] = text.split('.')
  return `${whole}.${fraction.padEnd(2, '0')}`
}

/** Wall time without a zone, to the second: `2026-01-31T09:30:00`. */
function readLocalDateTime(value: unknown): string {
  const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/
  return read(
    'LocalDateTime',
    value,
    (text) => Temporal.PlainDateTime.from(text).toString({ smallestUnit: 'second' }),
    pattern,
  )
}

function read(scalar: string, value: unknown, convert: (text: string) => string, pattern: RegExp): string {
  if (typeof value !== 'string' || !pattern.test(value)) throw unreadable(scalar, value)
  try {
    return convert(value)
  } catch {
    throw unreadable(scalar, value)
  }
}

function unreadable(scalar: string, value: unknown): GraphQLError {
  return new GraphQLError(`${scalar} cannot represent value: ${JSON.stringify(value)}`)
}

function literal(node: ValueNode): unknown {
  if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return node.value
  return null
}
