// Which of the records that were read can be planned: the ones whose parents are there, one per pair.
import type { BridgeRow, RemoteRecord } from '../ports/records.ts'
import { textOf } from './kinds-text.ts'
import type { Parents } from './parents.ts'
import type { PlanInput } from './plan-input.ts'
import { readOf } from './pulled.ts'
import { choosePrices } from './records/price.ts'
import type { SkippedRecord } from './records/node.ts'

export interface ReadyRecords {
  readonly records: readonly RemoteRecord[]
  readonly skipped: readonly SkippedRecord[]
  /** How many records Administrate sent, usable or not. */
  readonly read: number
}

/** `rows`: of ours, by identity. Prices are reduced to one per pair; a record whose location, template or price level is not there is skipped and says so. */
export function readyRecords(
  { entity, state, pulled, parents }: PlanInput,
  rows: ReadonlyMap<string, BridgeRow>,
): ReadyRecords {
  const priced = entity === 'course_template_price_level'
  const kept = { get: (pair: string) => rows.get(pair)?.externalId }
  let pairs: ReadonlyMap<string, string> | null = null
  const holder = (externalId: string) => {
    pairs ??= new Map(state.bridge.map((row) => [row.externalId, row.identity]))
    return pairs.get(externalId)
  }
  const needed =
    entity === 'venue' ? (['location'] as const) : priced ? (['course_template', 'price_level'] as const) : []
  const { chosen, skipped } = priced ? choosePrices(pulled.records, kept) : { chosen: pulled.records, skipped: [] }
  const records: RemoteRecord[] = []
  const orphans: SkippedRecord[] = []
  for (const record of chosen) {
    const missing = missingParent(record, needed, parents)
    const held =
      priced &&
      kept.get(record.identity) !== record.externalId &&
      (holder(record.externalId) ?? record.identity) !== record.identity
    if (missing === null && !held) records.push(entity === 'venue' ? withLocation(record, parents) : record)
    else
      orphans.push({
        identity: record.identity,
        id: record.externalId,
        name: record.name,
        message:
          missing === null
            ? 'The tutorial database holds this price for another template or price level.'
            : `Its ${textOf(missing).singular} is not in the tutorial database.`,
      })
  }
  return { records, skipped: [...pulled.skipped, ...skipped, ...orphans], read: readOf(pulled) }
}

function missingParent<Kind extends 'location' | 'course_template' | 'price_level'>(
  record: RemoteRecord,
  kinds: readonly Kind[],
  parents: Parents,
): Kind | null {
  return kinds.find((kind, index) => !parents.get(kind)?.has(record.parents[index] ?? '')) ?? null
}

function withLocation(record: RemoteRecord, parents: Parents): RemoteRecord {
  const { identity, externalId, name, columns, payload } = record
  const context = parents.get('location')?.get(record.parents[0] ?? '')?.name ?? ''
  return { identity, externalId, name, context, parents: record.parents, columns, payload }
}
