// From what was read and what is there to what will be written: pure, over plain data, in slices that let others run.
import { noCounts, type Finding, type PlanItem, type StepCounts } from '../ports/plan.ts'
import { matchedEntities, type MatchedEntity, type RemoteRecord, type SnapshotRow } from '../ports/records.ts'
import { decideLinks, type LinkDecisions } from './decide-links.ts'
import { apiFindings, tutorialFindings } from './describe.ts'
import type { ParentRow } from './parents.ts'
import type { PlanInput } from './plan-input.ts'
import { planMissing } from './plan-missing.ts'
import { planRecord } from './plan-record.ts'
import type { Pulled } from './pulled.ts'
import { readyRecords } from './ready-records.ts'

export interface StepPlan {
  readonly items: readonly PlanItem[]
  readonly findings: readonly Finding[]
  readonly counts: StepCounts
  /** Records read = created + updated + unchanged + skipped + errors. */
  readonly read: number
  /** How many records were there before, without those already missing. */
  readonly known: number
  /** The rows as kinds that hang on this one will see them. */
  readonly after: ReadonlyMap<string, ParentRow>
}

export interface PlanSlice {
  readonly compared: number
  readonly total: number
  readonly counts: StepCounts
  /** The item of the record just compared, or its name when it is unchanged. */
  readonly latest: readonly (PlanItem | { readonly unchanged: RemoteRecord; readonly linked: boolean })[]
}

const sliceSize = 500

/** Decisions 7 to 10. Yields after each slice of records and between its parts; never touches anything outside its input. */
export function* planStep(input: PlanInput): Generator<PlanSlice | undefined, StepPlan> {
  const { entity, state, pulled } = input
  const { records, skipped, read } = readyRecords(input)
  const rows = new Map(state.bridge.map((row) => [row.identity, row]))
  const snapshots = new Map(state.snapshot.map((row) => [row.identity, row]))
  const seen = new Set([...pulled.records, ...pulled.skipped, ...pulled.invalid].map((record) => record.identity))
  const present = (identity: string) => !input.whole || seen.has(identity) || refused(input, identity)
  const matched = matchedEntities.find((candidate) => candidate === entity)
  const locations = input.parents.get('location') ?? new Map<string, ParentRow>()
  const decisions = matched ? yield* decideLinks(matched, state, records, locations, present) : null
  const tutorialNames = new Map(state.tutorial.map((record) => [record.id, record.names.join(' ')]))
  const tutorialName = (id: string) => tutorialNames.get(id) ?? 'a record that is not there any more'

  const items: PlanItem[] = (decisions?.released ?? []).map((row) => ({
    action: 'release',
    entity,
    identity: row.identity,
    externalId: row.externalId,
    name: snapshots.get(row.identity)?.name ?? tutorialName(row.tutorialId ?? ''),
    context: '',
    parents: [],
    changes: [{ field: 'linked to', before: tutorialName(row.tutorialId ?? ''), after: null }],
    link: { before: row.tutorialId, after: null, author: 'rule' },
  }))
  let counts = { ...noCounts, errors: pulled.invalid.length + pulled.refused.length, skipped: skipped.length }
  for (let start = 0; start < records.length; start += sliceSize) {
    const latest: PlanSlice['latest'][number][] = []
    for (const record of records.slice(start, start + sliceSize)) {
      const item = planRecord({
        entity,
        record,
        hash: input.hashes.get(record.identity) ?? '',
        row: rows.get(record.identity) ?? null,
        known: snapshots.get(record.identity) ?? null,
        payload: input.payloads.get(record.identity) ?? null,
        link: decisions ? (decisions.links.get(record.identity) ?? null) : undefined,
        tutorialName,
        display: (field, value) =>
          field === 'location' || field === 'location_id'
            ? (locations.get(typeof value === 'string' ? value : '')?.name ?? null)
            : value,
      })
      counts = counted(counts, item)
      if (item) items.push(item)
      latest.push(item ?? { unchanged: record, linked: Boolean(rows.get(record.identity)?.tutorialId) })
    }
    yield { compared: Math.min(start + sliceSize, records.length), total: records.length, counts, latest }
  }
  const known = [...rows.keys()].filter((identity) => !snapshots.get(identity)?.missingSince).length
  const missing =
    input.whole && pulled.invalid.every((record) => record.identity !== null) ? planMissing(input, present) : []
  for (const item of missing) items.push(item)
  yield
  const findings = [
    ...leftAlone(pulled, skipped),
    ...(decisions && matched ? yield* linkFindings(matched, decisions) : []),
  ]
  yield
  return {
    items,
    findings,
    read,
    known,
    counts: {
      ...counts,
      deleted: missing.length,
      unmatchedTutorial: decisions?.unmatchedTutorial.length ?? 0,
      unmatchedApi: decisions?.unmatchedApi.length ?? 0,
    },
    after: rowsAfter(input, records, decisions, snapshots),
  }
}

/** Adds a record's item (null: unchanged) to the counters; release and missing are not records that were read. */
function counted(counts: StepCounts, item: PlanItem | null): StepCounts {
  if (item === null) return { ...counts, unchanged: counts.unchanged + 1 }
  if (item.action === 'create') return { ...counts, created: counts.created + 1 }
  return { ...counts, updated: counts.updated + 1 }
}

function refused(input: PlanInput, identity: string): boolean {
  return input.pulled.refused.some(({ type }) => identity.startsWith(`${type}/`))
}

function leftAlone(pulled: Pulled, skipped: Pulled['skipped']): readonly Finding[] {
  const plain = { description: '', reason: null }
  return [
    ...pulled.refused.map(({ type, message }): Finding => ({
      ...plain,
      kind: 'invalid',
      id: type,
      key: type,
      message,
    })),
    ...pulled.invalid.map(({ externalId, name, reason }): Finding => ({
      ...plain,
      kind: 'invalid',
      id: externalId ?? '',
      key: name,
      message: `Left alone: ${reason}.`,
    })),
    ...skipped.map(({ id, name, message }): Finding => ({ ...plain, kind: 'skipped', id, key: name, message })),
  ]
}

function* linkFindings(entity: MatchedEntity, decisions: LinkDecisions): Generator<undefined, readonly Finding[]> {
  const here = tutorialFindings(entity, decisions.unmatchedTutorial)
  yield
  const there = apiFindings(entity, decisions.unmatchedApi)
  yield
  return [
    ...here,
    ...there,
    ...decisions.notices.map(({ kind, record, tutorial }): Finding => ({
      kind,
      id: tutorial.id,
      key: tutorial.names.join(' '),
      description: tutorial.description,
      reason: kind === 'inactive' ? 'inactive' : null,
      message:
        kind === 'inactive'
          ? 'Linked, but not active in the tutorial database.'
          : `Linked by hand; in Administrate it is called ${record.name} now.`,
    })),
  ]
}

function rowsAfter(
  input: PlanInput,
  records: readonly RemoteRecord[],
  decisions: LinkDecisions | null,
  snapshots: ReadonlyMap<string, SnapshotRow>,
): ReadonlyMap<string, ParentRow> {
  const released = new Set(decisions?.released.map((row) => row.identity))
  const after = new Map<string, ParentRow>()
  for (const row of input.state.bridge) {
    const tutorialId = released.has(row.identity) ? null : row.tutorialId
    after.set(row.externalId, { tutorialId, name: snapshots.get(row.identity)?.name ?? '' })
  }
  for (const record of records)
    after.set(record.externalId, { tutorialId: decisions?.links.get(record.identity) ?? null, name: record.name })
  return after
}
