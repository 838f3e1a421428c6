// A kind's state as plain data: built from short descriptions, planned and applied in memory, for tests of the decisions.
import type { PlanItem } from '../../ports/plan.ts'
import type {
  BridgeRow,
  Entity,
  KindState,
  LinkAuthor,
  LinkRow,
  RemoteRecord,
  SnapshotRow,
  TutorialRecord,
  Verdicts,
} from '../../ports/records.ts'
import { fingerprints } from '../fingerprint.ts'
import type { Parents } from '../parents.ts'
import type { PlanInput } from '../plan-input.ts'
import { planStep, type StepPlan } from '../plan.ts'

export const emptyState: KindState = { bridge: [], snapshot: [], links: [], tutorial: [] }

export function location(id: string, name: string): RemoteRecord {
  return {
    identity: id,
    externalId: id,
    name,
    context: '',
    parents: [],
    columns: { legacy_id: id },
    payload: { name, code: null },
  }
}

export function venue(id: string, name: string, locationId: string): RemoteRecord {
  return {
    identity: id,
    externalId: id,
    name,
    context: '',
    parents: [locationId],
    columns: { location_id: locationId },
    payload: { name, description: null, location: locationId },
  }
}

export function tutorial(id: string, name: string, more: Partial<TutorialRecord> = {}): TutorialRecord {
  return { id, names: [name], description: '', active: true, locationId: null, ...more }
}

export function row(
  id: string,
  tutorialId: string | null,
  columns: BridgeRow['columns'] = { legacy_id: id },
): BridgeRow {
  return { identity: id, externalId: id, columns, tutorialId }
}

export function link(
  identity: string,
  tutorialId: string,
  author: LinkAuthor = 'rule',
  kept: Partial<Pick<LinkRow, 'tutorialKey' | 'administrateKey'>> = {},
): LinkRow {
  return { identity, tutorialId, author, tutorialKey: null, administrateKey: null, ...kept }
}

/** `ignored`: ids of either side with the reason; `apart`: `{tutorial id} {identity}`. */
export function verdicts(ignored: { here?: Reasons; there?: Reasons } = {}, apart: readonly string[] = []): Verdicts {
  return {
    ignoredTutorial: new Map(Object.entries(ignored.here ?? {})),
    ignoredAdministrate: new Map(Object.entries(ignored.there ?? {})),
    notTheSame: new Set(apart),
  }
}

type Reasons = Readonly<Record<string, string>>

interface Reading {
  readonly records: readonly RemoteRecord[]
  readonly entity?: Entity
  readonly parents?: Parents
  readonly whole?: boolean
  readonly pulled?: Partial<PlanInput['pulled']>
}

/** Plans one read against a state, all slices at once. */
export function planOf(
  state: KindState,
  { records, entity = 'location', parents, whole = true, pulled }: Reading,
): StepPlan {
  const hashes = finish(fingerprints(records))
  const input: PlanInput = {
    entity,
    state,
    pulled: { records, invalid: [], skipped: [], refused: [], ...pulled },
    hashes,
    payloads: new Map(),
    parents: parents ?? new Map(),
    whole,
  }
  return finish(planStep(input))
}

/** What the store makes of a plan, in memory. */
export function applied(state: KindState, items: readonly PlanItem[]): KindState {
  const bridge = new Map(state.bridge.map((known) => [known.identity, known]))
  const snapshot = new Map(state.snapshot.map((known) => [known.identity, known]))
  const links = new Map(state.links.map((known) => [known.identity, known]))
  for (const item of items) {
    const before = bridge.get(item.identity) ?? {
      identity: item.identity,
      externalId: item.externalId,
      columns: {},
      tutorialId: null,
    }
    const tutorialId = item.link ? item.link.after : before.tutorialId
    bridge.set(item.identity, { ...before, columns: item.row?.after ?? before.columns, tutorialId })
    if (item.link?.after) links.set(item.identity, link(item.identity, item.link.after, item.link.author))
    else if (item.link) links.delete(item.identity)
    const known: SnapshotRow = snapshot.get(item.identity) ?? {
      identity: item.identity,
      name: item.name,
      hash: '',
      missingSince: null,
    }
    const missingSince = item.missing === undefined ? known.missingSince : item.missing ? '2026-01-01T00:00:00Z' : null
    snapshot.set(item.identity, {
      ...known,
      ...(item.snapshot && { name: item.snapshot.after.name, hash: item.snapshot.after.hash }),
      missingSince,
    })
  }
  return { ...state, bridge: [...bridge.values()], snapshot: [...snapshot.values()], links: [...links.values()] }
}

/** The state after reading and writing `records` once. */
export function synced(state: KindState, reading: Reading): KindState {
  return applied(state, planOf(state, reading).items)
}

function finish<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
