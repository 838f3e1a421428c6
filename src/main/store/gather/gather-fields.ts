// Columns as they are asked for, and their values as they are found.
import type { Json } from '../../ports/records.ts'
import type { Field } from './gather-read.ts'

export function text(sql: string): Field {
  return { sql, kind: 'text' }
}

export function json(sql: string): Field {
  return { sql, kind: 'json' }
}

export function optional(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null
}

/** Throws where a column that cannot be empty is. */
export function required(value: Json | undefined): string {
  if (typeof value !== 'string') throw new Error('A column that cannot be empty is empty.')
  return value
}
