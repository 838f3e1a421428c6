// From what was read and what is there to what will be written: pure, over plain data, in slices that let others run.
import { noCounts, type Finding, type PlanItem, type StepCounts } from '../ports/plan.ts'
import { matchedEntities, type BridgeRow, type Json, type RemoteRecord, type SnapshotRow } from '../ports/records.ts'
import { decideLinks } from './decide-links.ts'
import { leftAloneFindings, linkFindings } from './findings.ts'
import { hasDependents } from './kinds-text.ts'
import { rowsAfter, type ParentRow } from './parents.ts'
import type { PlanInput } from './plan-input.ts'
import { planMissing } from './plan-missing.ts'
import { planRecord } from './plan-record.ts'
import { readyRecords } from './ready-records.ts'

export interface StepPlan {
  readonly items: readonly PlanItem[]
  readonly findings: readonly Finding[]
  readonly counts: StepCounts
  /** Records read = created + updated + unchanged + skipped + errors. */
  readonly read: number
  /** How many records were there before, without those already missing. */
  readonly known: number
  /** The rows as kinds that hang on this one will see them; empty for kinds that nothing hangs on. */
  readonly after: ReadonlyMap<string, ParentRow>
}

export interface PlanSlice {
  readonly compared: number
  readonly total: number
  readonly counts: StepCounts
  /** What became of the last records of the slice: the item, or the record itself when it is unchanged. */
  readonly latest: readonly (PlanItem | { readonly unchanged: RemoteRecord; readonly linked: boolean })[]
}

const sliceSize = 500
const shownOfSlice = 20

/** Decisions 7 to 10. Yields after each slice of records and between its parts; never touches anything outside its input. */
export function* planStep(input: PlanInput): Generator<PlanSlice | undefined, StepPlan> {
  const { entity, state, pulled } = input
  const rows = byIdentity(state.bridge)
  yield
  const { records, skipped, read } = readyRecords(input, rows)
  yield
  const snapshots = byIdentity(state.snapshot)
  const present = presence(input)
  yield
  const matched = matchedEntities.find((candidate) => candidate === entity)
  const locations = input.parents.get('location') ?? new Map<string, ParentRow>()
  const decisions = matched ? yield* decideLinks(matched, state, records, locations, present) : null
  const tutorialName = nameOnce(state)
  const display = (field: string, value: Json): Json =>
    field === 'location' || field === 'location_id'
      ? (locations.get(typeof value === 'string' ? value : '')?.name ?? null)
      : value

  const items: PlanItem[] = (decisions?.released ?? []).map((row) => release(row, snapshots, input, tutorialName))
  const counts = { ...noCounts, errors: pulled.invalid.length + pulled.refused.length, skipped: skipped.length }
  for (let start = 0; start < records.length; start += sliceSize) {
    const slice = records.slice(start, start + sliceSize)
    const latest: PlanSlice['latest'][number][] = []
    for (const [index, record] of slice.entries()) {
      const row = rows.get(record.identity) ?? null
      const item = planRecord({
        entity,
        record,
        hash: input.hashes.get(record.identity) ?? '',
        row,
        known: snapshots.get(record.identity) ?? null,
        payload: input.payloads.get(record.identity) ?? null,
        link: decisions ? (decisions.links.get(record.identity) ?? null) : undefined,
        tutorialName,
        display,
      })
      counts[counterOf(item)] += 1
      if (item) items.push(item)
      if (index >= slice.length - shownOfSlice)
        latest.push(item ?? { unchanged: record, linked: row !== null && row.tutorialId !== null })
    }
    yield { compared: start + slice.length, total: records.length, counts: { ...counts }, latest }
  }
  const missing = planMissing(input, present)
  for (const item of missing) items.push(item)
  yield
  const linking = decisions && matched ? yield* linkFindings(matched, decisions) : []
  yield
  return {
    items,
    findings: [...leftAloneFindings(pulled, skipped), ...linking],
    read,
    known: knownBefore(state),
    counts: {
      ...counts,
      deleted: missing.length,
      unmatchedTutorial: decisions?.unmatchedTutorial.length ?? 0,
      unmatchedApi: decisions?.unmatchedApi.length ?? 0,
    },
    after: hasDependents(entity) ? rowsAfter(state, records, decisions) : new Map(),
  }
}

/** The counter of a record that was read and can be used; release and missing are not records that were read. */
function counterOf(item: PlanItem | null): 'created' | 'updated' | 'unchanged' {
  if (item === null) return 'unchanged'
  return item.action === 'create' ? 'created' : 'updated'
}

/**
 * Whether a row of ours was in this read, usable or not, or belongs to an entity type that was not read. A record without an id
 * could be any of those we know, so none is absent beside it.
 */
function presence({ pulled, hashes, whole }: PlanInput): (identity: string) => boolean {
  const conclusive = whole && pulled.invalid.every(({ identity }) => identity !== null)
  const unusable = new Set<string | null>()
  for (const { identity } of pulled.skipped) unusable.add(identity)
  for (const { identity } of pulled.invalid) unusable.add(identity)
  return (identity) =>
    !conclusive ||
    hashes.has(identity) ||
    unusable.has(identity) ||
    pulled.refused.some(({ type }) => identity.startsWith(`${type}/`))
}

/** Rows that are not known to be missing already. */
function knownBefore({ bridge, snapshot }: PlanInput['state']): number {
  const missing = new Set<string>()
  for (const row of snapshot) if (row.missingSince !== null) missing.add(row.identity)
  if (missing.size === 0) return bridge.length
  return bridge.filter((row) => !missing.has(row.identity)).length
}

/** Names of tutorial records by id, looked up for the few records that change. */
function nameOnce({ tutorial }: PlanInput['state']): (id: string) => string {
  let names: ReadonlyMap<string, string> | null = null
  return (id) => {
    names ??= new Map(tutorial.map((record) => [record.id, record.names.join(' ')]))
    return names.get(id) ?? 'a record that is not there any more'
  }
}

function byIdentity<Row extends { readonly identity: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>()
  for (const row of rows) found.set(row.identity, row)
  return found
}

function release(
  row: BridgeRow,
  snapshots: ReadonlyMap<string, SnapshotRow>,
  { entity }: PlanInput,
  tutorialName: (id: string) => string,
): PlanItem {
  const linked = tutorialName(row.tutorialId ?? '')
  return {
    action: 'release',
    entity,
    identity: row.identity,
    externalId: row.externalId,
    name: snapshots.get(row.identity)?.name ?? linked,
    context: '',
    parents: [],
    changes: [{ field: 'linked to', before: linked, after: null }],
    link: { before: row.tutorialId, after: null, author: 'rule' },
  }
}
