// What one record that was read means for the tutorial database: written anew, changed, or as it was.
import type { FieldChange, PlanItem } from '../ports/plan.ts'
import type { BridgeRow, Columns, Entity, Json, RemoteRecord, SnapshotRow } from '../ports/records.ts'
import { fieldChanges, sameColumns } from './compare.ts'
import { fieldWords } from './field-words.ts'

export interface RecordInput {
  readonly entity: Entity
  readonly record: RemoteRecord
  readonly hash: string
  readonly row: BridgeRow | null
  readonly known: SnapshotRow | null
  /** What the snapshot held; needed only where the hash differs. */
  readonly payload: Columns | null
  /** The link after this run; undefined where the kind has no tutorial side. */
  readonly link: string | null | undefined
  readonly tutorialName: (id: string) => string
  /** A value as people know it: the name of a location instead of its id. */
  readonly display: (field: string, value: Json) => Json
}

/** The item to write, or null when nothing differs (counter: unchanged). */
export function planRecord(input: RecordInput): PlanItem | null {
  const { entity, record, hash, row, known, link } = input
  const columnsDiffer = row === null || !sameColumns(row.columns, record.columns)
  const snapshotDiffers = known?.hash !== hash
  const returns = known !== null && known.missingSince !== null
  const linkBefore = row?.tutorialId ?? null
  const linkDiffers = link !== undefined && link !== linkBefore
  if (!columnsDiffer && !snapshotDiffers && !returns && !linkDiffers) return null
  return {
    action: row === null ? 'create' : returns ? 'return' : linkDiffers ? 'relink' : 'update',
    entity,
    identity: record.identity,
    externalId: record.externalId,
    name: record.name,
    context: record.context,
    parents: record.parents,
    changes: row === null ? [] : changesOf(input, linkDiffers, linkBefore),
    ...(columnsDiffer
      ? { row: { before: row ? only(row.columns, record.columns) : null, after: record.columns } }
      : {}),
    ...(linkDiffers ? { link: { before: linkBefore, after: link, author: 'rule' } } : {}),
    ...(snapshotDiffers
      ? { snapshot: { before: known?.hash ?? null, after: { name: record.name, hash, payload: record.payload } } }
      : {}),
    ...(returns ? { missing: false } : {}),
    record,
  }
}

/** Fields as people see them; columns only tell what the payload does not. */
function changesOf(input: RecordInput, linkDiffers: boolean, linkBefore: string | null): readonly FieldChange[] {
  const { record, row, payload, known, link } = input
  const seen = payload === null || known?.hash === input.hash ? [] : fieldChanges(payload, record.payload)
  const stored = seen.length > 0 || row === null ? [] : fieldChanges(only(row.columns, record.columns), record.columns)
  const linked: readonly FieldChange[] = linkDiffers
    ? [
        {
          field: 'linked to',
          before: linkBefore === null ? null : input.tutorialName(linkBefore),
          after: link === null || link === undefined ? null : input.tutorialName(link),
        },
      ]
    : []
  return [...seen, ...stored, ...linked].map(({ field, before, after }) => ({
    field: fieldWords(field),
    before: input.display(field, before),
    after: input.display(field, after),
  }))
}

function only(columns: Columns, like: Columns): Columns {
  return Object.fromEntries(Object.keys(like).map((column) => [column, columns[column] ?? null]))
}
