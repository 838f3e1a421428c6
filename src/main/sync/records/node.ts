// What every reader of Administrate's nodes shares: tolerant fields, limits of our columns, and the verdict on one node.
import { z } from 'zod'
import type { Columns, InvalidRecord, Json, RemoteRecord } from '../../ports/records.ts'

/** Text that may be missing; ids and names are checked afterwards so that one bad record is one sentence. */
export const text = z.string().nullish()

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
  return { invalid: { identity, externalId: identity, name: name?.trim() || 'a record without a name', reason } }
}

/** A record whose values fit our columns, or the reason why it cannot be kept. `limits` are characters by column or field. */
export function checked(record: RemoteRecord, limits: Readonly<Record<string, number>>): Parsed {
  const values: Columns = { ...record.payload, ...record.columns, externalId: record.externalId }
  for (const [field, value] of Object.entries(values)) {
    if (holdsNul(value))
      return invalid(record.identity, record.name, `its ${field} holds a character that cannot be stored`)
    const limit = limits[field]
    if (limit !== undefined && typeof value === 'string' && characters(value) > limit)
      return invalid(record.identity, record.name, `its ${field} is longer than ${limit} characters`)
  }
  return { record }
}

/** As PostgreSQL counts them: code points, not UTF-16 units. */
function characters(value: string): number {
  return Array.from(value).length
}

function holdsNul(value: Json): boolean {
  if (typeof value === 'string') return value.includes('\u0000')
  if (value === null || typeof value !== 'object') return false
  return JSON.stringify(value).includes('\\u0000')
}
