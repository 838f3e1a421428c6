// Which tutorial record each remote record is linked to after this run, and why the others are not.
import { comparableKey, matchRecords } from '../matching/match-records.ts'
import type { Finding, Reason } from '../ports/plan.ts'
import type { BridgeRow, KindState, MatchedEntity, RemoteRecord, TutorialRecord } from '../ports/records.ts'
import { keyOfRecord, keyOfTutorial, type Keyed } from './keys.ts'
import type { ParentRow } from './parents.ts'

export interface LinkDecisions {
  /** Tutorial record id by identity; every usable record has an entry, null where it is not linked. */
  readonly links: ReadonlyMap<string, string | null>
  /** Rows that are not in Administrate any more and give their rule-made link to a reappeared twin. */
  readonly released: readonly BridgeRow[]
  readonly unmatchedTutorial: readonly { readonly record: TutorialRecord; readonly reason: Reason }[]
  readonly unmatchedApi: readonly { readonly record: RemoteRecord; readonly reason: Reason }[]
  /** Linked, but worth a look; counted nowhere. */
  readonly notices: readonly {
    readonly kind: Extract<Finding['kind'], 'inactive' | 'changed-since-linked'>
    readonly record: RemoteRecord
    readonly tutorial: TutorialRecord
  }[]
}

/**
 * Decision 7. A link made by a person, by an import, or found in the database without an entry of ours stays as it is. Only
 * links that Tandem made by rule follow the rule: they are made, moved and cleared as names change, but deactivating a
 * tutorial record never removes one. `present` tells whether a row of ours was in this read. Yields between its parts.
 */
export function* decideLinks(
  entity: MatchedEntity,
  state: KindState,
  records: readonly RemoteRecord[],
  locations: ReadonlyMap<string, ParentRow>,
  present: (identity: string) => boolean,
): Generator<undefined, LinkDecisions> {
  const linkedLocations = new Set([...locations.values()].flatMap((row) => row.tutorialId ?? []))
  const tutorialById = new Map(state.tutorial.map((record) => [record.id, record]))
  const tutorial = state.tutorial
    .filter((record) => record.active)
    .map((record) => keyOfTutorial(entity, record, linkedLocations))
  const api = records.map((record) => keyOfRecord(entity, record, locations))
  yield
  const { matched, ambiguous } = matchRecords(tutorial, api)
  yield

  const madeByRule = ruleMade(state)
  const linkedRows = state.bridge.filter((row) => row.tutorialId !== null)
  const kept = linkedRows.filter((row) => !madeByRule.has(row.identity))
  const keptTutorial = new Set(kept.map((row) => row.tutorialId))
  const keptByIdentity = new Map(kept.map((row) => [row.identity, row.tutorialId]))
  const rowByIdentity = new Map(state.bridge.map((row) => [row.identity, row]))

  const links = new Map<string, string | null>()
  const notices: LinkDecisions['notices'][number][] = []
  const unmatchedApi: LinkDecisions['unmatchedApi'][number][] = []
  for (const record of api) {
    const own = keptByIdentity.get(record.id) ?? null
    const partner = matched.get(record.id)?.tutorial.id ?? null
    const asleep =
      own === null && partner === null
        ? sleepingPartner(entity, record, rowByIdentity, tutorialById, linkedLocations, ambiguous.api)
        : null
    const link = own ?? (partner !== null && !keptTutorial.has(partner) ? partner : asleep)
    links.set(record.id, link)
    if (link === null) {
      const reason =
        record.obstacle ??
        (ambiguous.api.has(record.id) ? 'stands-twice' : partner ? 'linked-elsewhere' : 'no-such-key')
      unmatchedApi.push({ record: record.source, reason })
      continue
    }
    const linked = tutorialById.get(link)
    if (!linked) continue
    if (!linked.active) notices.push({ kind: 'inactive', record: record.source, tutorial: linked })
    if (own !== null && !sameKey(entity, record, linked, linkedLocations))
      notices.push({ kind: 'changed-since-linked', record: record.source, tutorial: linked })
  }

  yield
  const taken = new Set(links.values())
  const unread = linkedRows.filter((row) => !links.has(row.identity))
  const released = unread.filter(
    (row) => madeByRule.has(row.identity) && !present(row.identity) && taken.has(row.tutorialId),
  )
  const linkedToGone = new Set(unread.filter((row) => !present(row.identity)).map((row) => row.tutorialId))
  for (const row of unread) if (present(row.identity)) taken.add(row.tutorialId)
  const unmatchedTutorial = tutorial
    .filter((record) => !taken.has(record.id))
    .map((record) => ({
      record: record.source,
      reason: linkedToGone.has(record.id)
        ? ('gone-from-administrate' as const)
        : (record.obstacle ?? (ambiguous.tutorial.has(record.id) ? 'stands-twice' : 'no-such-key')),
    }))
  return { links, released, unmatchedTutorial, unmatchedApi, notices }
}

/** Identities whose present link is one that Tandem made by rule. */
function ruleMade(state: KindState): ReadonlySet<string> {
  const byRule = new Map(
    state.links.filter((link) => link.author === 'rule').map((link) => [link.identity, link.tutorialId]),
  )
  return new Set(
    state.bridge
      .filter((row) => row.tutorialId !== null && byRule.get(row.identity) === row.tutorialId)
      .map((row) => row.identity),
  )
}

/** The inactive tutorial record a rule-made link still points to, while the names still agree. */
function sleepingPartner(
  entity: MatchedEntity,
  record: Keyed<RemoteRecord>,
  rows: ReadonlyMap<string, BridgeRow>,
  tutorialById: ReadonlyMap<string, TutorialRecord>,
  linkedLocations: ReadonlySet<string>,
  ambiguous: ReadonlySet<string>,
): string | null {
  const linked = tutorialById.get(rows.get(record.id)?.tutorialId ?? '')
  if (!linked || linked.active || ambiguous.has(record.id)) return null
  return sameKey(entity, record, linked, linkedLocations) ? linked.id : null
}

function sameKey(
  entity: MatchedEntity,
  record: Keyed<RemoteRecord>,
  linked: TutorialRecord,
  linkedLocations: ReadonlySet<string>,
): boolean {
  return comparableKey(record.key) === comparableKey(keyOfTutorial(entity, linked, linkedLocations).key)
}
