// What every reader of Administrate's nodes shares: tolerant fields, limits of our columns, and the verdict on one node.
import { z } from 'zod'
import { fieldWords } from '../field-words.ts'
import type { Columns, InvalidRecord, Json, RemoteRecord } from '../../ports/records.ts'

/** Text that may be missing; ids and names are checked afterwards so that one bad record is one sentence. */
export const text = z.string().nullish()

export type Look = Readonly<Record<string, unknown>>

/**
 * Reads nodes of a shape. A node that `looksPlain` recognises is taken as it came, at a tenth of the schema's time; whatever
 * else comes is the schema's to read or to refuse, so `looksPlain` must be no more tolerant than the schema is.
 */
export function reader<Node>(schema: z.ZodType<Node>, looksPlain: (node: Look) => boolean): (node: unknown) => Node {
  return (node) => (isObject(node) && looksPlain(node) ? (node as unknown as Node) : schema.parse(node))
}

export function isObject(value: unknown): value is Look {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether {@link text} takes the value. */
export function isText(value: unknown): boolean {
  return typeof value === 'string' || value === null || value === undefined
}

/** A record that stands for nothing we can keep; it is left alone and counted as skipped. */
export interface SkippedRecord {
  readonly identity: string
  readonly id: string
  readonly name: string
  readonly message: string
}

export type Parsed =
  { readonly record: RemoteRecord } | { readonly invalid: InvalidRecord } | { readonly skipped: SkippedRecord }

export function invalid(identity: string | null, name: string | null | undefined, reason: string): Parsed {
  return { invalid: { identity, externalId: identity, name: name?.trim() || nameless(identity), reason } }
}

function nameless(identity: string | null): string {
  return identity === null ? 'a record without a name' : `a record without a name (${identity})`
}

/** A record whose values fit our columns, or the reason why it cannot be kept. `limits` are characters by column or field. */
export function checked(record: RemoteRecord, limits: Readonly<Record<string, number>>): Parsed {
  const misfit =
    misfitIn(record.payload, limits) ??
    misfitIn(record.columns, limits) ??
    misfitIn({ externalId: record.externalId }, limits)
  return misfit === null ? { record } : invalid(record.identity, record.name, misfit)
}

function misfitIn(values: Columns, limits: Readonly<Record<string, number>>): string | null {
  for (const field in values) {
    const value = values[field] ?? null
    if (cannotBeStored(value)) return `its ${fieldWords(field)} holds a character that cannot be stored`
    const limit = limits[field]
    if (limit !== undefined && typeof value === 'string' && isLonger(value, limit))
      return `its ${fieldWords(field)} is longer than ${limit} characters`
  }
  return null
}

/** Counted as PostgreSQL does: code points, of which there are never more than UTF-16 units. */
function isLonger(value: string, limit: number): boolean {
  return value.length > limit && Array.from(value).length > limit
}

/** NUL, or half of a surrogate pair. */
function cannotBeStored(value: Json): boolean {
  if (typeof value === 'string') return /[\0\p{Surrogate}]/u.test(value)
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(([key, nested]) => cannotBeStored(key) || cannotBeStored(nested))
}
