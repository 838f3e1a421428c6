// Which tutorial record each remote record is linked to after this run, and why the others are not.
import { areNamesKept } from '../matching/kept-names.ts'
import { comparableKey, matchRecords } from '../matching/match-records.ts'
import type { Finding, Reason } from '../ports/plan.ts'
import type {
  BridgeRow,
  KindState,
  LinkRow,
  MatchedEntity,
  RemoteRecord,
  TutorialRecord,
  Verdicts,
} from '../ports/records.ts'
import { keyOfRecord, keyOfTutorial, type Keyed, namesOf } from './keys.ts'
import type { ParentRow } from './parents.ts'

export interface LinkDecisions {
  /** Tutorial record id by identity; every usable record has an entry, null where it is not linked. */
  readonly links: ReadonlyMap<string, string | null>
  /** Rows that are not in Administrate any more and lose their rule-made link: to a reappeared twin, or because a person said so. */
  readonly released: readonly BridgeRow[]
  readonly unmatchedTutorial: readonly Unmatched<TutorialRecord>[]
  readonly unmatchedApi: readonly Unmatched<RemoteRecord>[]
  /** Not linked because a person decided so, each with that person's reason; counted nowhere. */
  readonly ignoredTutorial: readonly { readonly record: TutorialRecord; readonly why: string }[]
  readonly ignoredApi: readonly { readonly record: RemoteRecord; readonly why: string }[]
  /** Linked, but worth a look; counted nowhere. */
  readonly notices: readonly {
    readonly kind: Extract<Finding['kind'], 'inactive' | 'changed-since-linked'>
    readonly record: RemoteRecord
    readonly tutorial: TutorialRecord
  }[]
}

export interface Unmatched<Record> {
  readonly record: Record
  readonly reason: Reason
  /** Its key would match, but what a person decided stands against it. */
  readonly verdict?: 'not-the-same' | 'ignored'
}

const noVerdicts: Verdicts = { ignoredTutorial: new Map(), ignoredAdministrate: new Map(), notTheSame: new Set() }

/**
 * Decision 7. A link made by a person, by an import, or found in the database without an entry of ours stays as it is. Only
 * links that Tandem made by rule follow the rule: they are made, moved and cleared as names change, but deactivating a
 * tutorial record never removes one. What a person ignores, and pairs that a person called not the same, are never linked by
 * rule; for namesakes they count all the same, so a key that stands twice stays ambiguous. `present` tells whether a row of
 * ours was in this read. Yields between its parts.
 */
export function* decideLinks(
  entity: MatchedEntity,
  state: KindState,
  records: readonly RemoteRecord[],
  locations: ReadonlyMap<string, ParentRow>,
  present: (identity: string) => boolean,
): Generator<undefined, LinkDecisions> {
  const verdicts = state.verdicts ?? noVerdicts
  const linkedLocations = new Set<string>()
  for (const { tutorialId } of locations.values()) if (tutorialId !== null) linkedLocations.add(tutorialId)
  const tutorial = state.tutorial
    .filter((record) => record.active)
    .map((record) => keyOfTutorial(entity, record, linkedLocations))
  const api = records.map((record) => keyOfRecord(entity, record, locations))
  yield
  const { matched, ambiguous } = matchRecords(tutorial, api)
  yield
  /** Tutorial records whose partner by name is linked to another one, by a person, by an import or from before. */
  const lost = new Set<string>()
  const apart = new Map<string, Pick<Unmatched<never>, 'verdict'>>()

  const madeByRule = ruleMade(state)
  const linkedRows = state.bridge.filter((row) => row.tutorialId !== null)
  const usable = new Set(api.map(({ id }) => id))
  // A record that was sent but cannot be used keeps what it has.
  const isKept = (row: BridgeRow) => !madeByRule(row) || (!usable.has(row.identity) && present(row.identity))
  const kept = linkedRows.filter(isKept)
  const keptTutorial = new Set(kept.map((row) => row.tutorialId))
  const keptByIdentity = new Map(kept.map((row) => [row.identity, row.tutorialId]))
  // For the few records that are not linked to their active partner by rule.
  const rowByIdentity = once(() => new Map(state.bridge.map((row) => [row.identity, row])))
  const tutorialById = once(() => new Map(state.tutorial.map((record) => [record.id, record])))
  const linkRows = once(() => new Map(state.links.map((link) => [link.identity, link])))

  const links = new Map<string, string | null>()
  const notices: LinkDecisions['notices'][number][] = []
  const unmatchedApi: LinkDecisions['unmatchedApi'][number][] = []
  const ignoredApi: LinkDecisions['ignoredApi'][number][] = []
  for (const record of api) {
    const own = keptByIdentity.get(record.id) ?? null
    const same = matched.get(record.id)?.tutorial.id ?? null
    const decided = same !== null && isApart(verdicts, same, record.id)
    const verdict = decided ? verdictOf(verdicts, same, record.id) : {}
    if (decided) apart.set(same, verdict)
    if (own !== null && same !== null && own !== same) lost.add(same)
    const partner = decided ? null : same
    if (own === null && partner !== null && !keptTutorial.has(partner)) {
      // As nearly all are: an active partner by rule, about which nothing more is to be said.
      links.set(record.id, partner)
      continue
    }
    const asleep =
      own === null && partner === null && !isApart(verdicts, rowByIdentity().get(record.id)?.tutorialId, record.id)
        ? sleepingPartner(entity, record, rowByIdentity(), tutorialById(), linkedLocations, ambiguous.api)
        : null
    const link = own ?? asleep
    links.set(record.id, link)
    if (link === null) {
      const why = verdicts.ignoredAdministrate.get(record.id)
      const reason =
        record.obstacle ??
        (ambiguous.api.has(record.id) ? 'stands-twice' : partner ? 'linked-elsewhere' : 'no-such-key')
      if (why !== undefined) ignoredApi.push({ record: record.source, why })
      else unmatchedApi.push({ record: record.source, reason, ...verdict })
      continue
    }
    const linked = tutorialById().get(link)
    if (!linked) continue
    if (!linked.active) notices.push({ kind: 'inactive', record: record.source, tutorial: linked })
    if (own !== null && hasChanged(entity, record, linked, linkRows().get(record.id), linkedLocations))
      notices.push({ kind: 'changed-since-linked', record: record.source, tutorial: linked })
  }

  yield
  const taken = new Set(links.values())
  const unread = linkedRows.filter((row) => !links.has(row.identity))
  const released = unread.filter(
    (row) =>
      madeByRule(row) &&
      !present(row.identity) &&
      (taken.has(row.tutorialId) || isApart(verdicts, row.tutorialId, row.identity)),
  )
  const free = new Set(released)
  const gone = unread.filter((row) => !present(row.identity) && !free.has(row))
  const linkedToGone = new Set(gone.map((row) => row.tutorialId))
  for (const row of unread) if (present(row.identity)) taken.add(row.tutorialId)
  const unmatchedTutorial: LinkDecisions['unmatchedTutorial'][number][] = []
  const ignoredTutorial: LinkDecisions['ignoredTutorial'][number][] = []
  for (const { id, source: record, obstacle } of tutorial) {
    if (taken.has(id)) continue
    const why = verdicts.ignoredTutorial.get(id)
    if (why !== undefined) ignoredTutorial.push({ record, why })
    else if (linkedToGone.has(id)) unmatchedTutorial.push({ record, reason: 'gone-from-administrate' })
    else {
      const reason =
        obstacle ?? (ambiguous.tutorial.has(id) ? 'stands-twice' : lost.has(id) ? 'linked-elsewhere' : 'no-such-key')
      unmatchedTutorial.push({ record, reason, ...apart.get(id) })
    }
  }
  return { links, released, unmatchedTutorial, unmatchedApi, ignoredTutorial, ignoredApi, notices }
}

function verdictOf(verdicts: Verdicts, tutorialId: string, identity: string) {
  return { verdict: verdicts.notTheSame.has(`${tutorialId} ${identity}`) ? 'not-the-same' : 'ignored' } as const
}

/** Whether a person decided that the rule must not link these two. */
function isApart(verdicts: Verdicts, tutorialId: string | null | undefined, identity: string): boolean {
  if (tutorialId === null || tutorialId === undefined) return false
  return (
    verdicts.ignoredTutorial.has(tutorialId) ||
    verdicts.ignoredAdministrate.has(identity) ||
    verdicts.notTheSame.has(`${tutorialId} ${identity}`)
  )
}

/** Whether the present link of a row is one that Tandem made by rule. */
function ruleMade(state: KindState): (row: BridgeRow) => boolean {
  const byRule = new Map<string, string>()
  for (const { identity, tutorialId, author } of state.links) if (author === 'rule') byRule.set(identity, tutorialId)
  return (row) => row.tutorialId !== null && byRule.get(row.identity) === row.tutorialId
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
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

/** A record is not called as it was when the link was made; where that was not kept, the two are not called the same. */
function hasChanged(
  entity: MatchedEntity,
  record: Keyed<RemoteRecord>,
  linked: TutorialRecord,
  link: LinkRow | undefined,
  linkedLocations: ReadonlySet<string>,
): boolean {
  if (link?.tutorialId !== linked.id || link.tutorialKey === null || link.administrateKey === null)
    return !sameKey(entity, record, linked, linkedLocations)
  const parent = entity === 'venue' ? (record.source.parents[0] ?? '') : ''
  return (
    !areNamesKept(link.tutorialKey, linked.locationId ?? '', linked.names) ||
    !areNamesKept(link.administrateKey, parent, namesOf(entity, record.source))
  )
}

function sameKey(
  entity: MatchedEntity,
  record: Keyed<RemoteRecord>,
  linked: TutorialRecord,
  linkedLocations: ReadonlySet<string>,
): boolean {
  return comparableKey(record.key) === comparableKey(keyOfTutorial(entity, linked, linkedLocations).key)
}
