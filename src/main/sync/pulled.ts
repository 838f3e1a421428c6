// What a read of one kind brought, sorted into usable, unusable and left alone.
import { ZodError } from 'zod'
import type { InvalidRecord, RemoteRecord } from '../ports/records.ts'
import { invalid, type Parsed, type SkippedRecord } from './records/node.ts'

export interface PullOptions {
  readonly pageSize: number
  readonly signal: AbortSignal
  /** After each answer: records received so far and how many there are (null: not known). */
  readonly onProgress: (received: number, total: number | null) => void
}

/** Everything Administrate said about a kind. `refused` are entity types whose fields were not read; they stay as they are. */
export interface Pulled {
  readonly records: readonly RemoteRecord[]
  readonly invalid: readonly InvalidRecord[]
  readonly skipped: readonly SkippedRecord[]
  readonly refused: readonly { readonly type: string; readonly message: string }[]
}

/** How many records Administrate sent, usable or not. */
export function readOf({ records, invalid, skipped, refused }: Pulled): number {
  return records.length + invalid.length + skipped.length + refused.length
}

export interface Collector {
  /** A node of a shape we do not know is one invalid record, not a failed read. */
  add(parse: () => Parsed): void
  refuse(type: string, message: string): void
  size(): number
  pulled(): Pulled
}

export function collector(): Collector {
  const records: RemoteRecord[] = []
  const unusable: InvalidRecord[] = []
  const skipped: SkippedRecord[] = []
  const refused: { type: string; message: string }[] = []
  return {
    add(parse) {
      const parsed = safely(parse)
      if ('record' in parsed) records.push(parsed.record)
      else if ('invalid' in parsed) unusable.push(parsed.invalid)
      else skipped.push(parsed.skipped)
    },
    refuse: (type, message) => void refused.push({ type, message }),
    size: () => records.length + unusable.length + skipped.length,
    pulled: () => ({ records, invalid: unusable, skipped, refused }),
  }
}

function safely(parse: () => Parsed): Parsed {
  try {
    return parse()
  } catch (error) {
    if (error instanceof ZodError) return invalid(null, null, 'Administrate sent it in a form that is not known')
    throw error
  }
}
