// The short value by which an unchanged record is recognised without reading what it held before.
import { hash } from 'node:crypto'
import type { RemoteRecord } from '../ports/records.ts'

/** Equal for equal payloads, which are built with their fields in a fixed order; names are made of them, or of their parents'. */
function fingerprint(record: RemoteRecord): string {
  return hash('sha1', JSON.stringify(record.payload), 'base64')
}

/** Of a record that went missing before it was ever read; differs from every real one, so its return is noticed. */
export const fingerprintOfNothing = ''

const sliceSize = 1_000

/** Fingerprints by identity; yields after each slice. */
export function* fingerprints(records: readonly RemoteRecord[]): Generator<number, ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>()
  for (const [index, record] of records.entries()) {
    hashes.set(record.identity, fingerprint(record))
    if (index % sliceSize === sliceSize - 1) yield index
  }
  return hashes
}
