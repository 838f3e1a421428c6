// From the state of a kind and the candidates for its open records to the rows that people see. Pure.
import { areNamesKept } from '../matching/kept-names.ts'
import { type Candidate, defaultStrength, type Suggestible } from '../matching/suggest.ts'
import type { AdministrateSide, LinkValue, ReviewState, TutorialSide } from '../ports/review.ts'
import { chooseSuggestions } from './choose-suggestions.ts'
import { administrateKey, indexState, tutorialKey } from './index-state.ts'
import { administrateNames, administrateWithin, tutorialName, tutorialWithin } from './names.ts'
import { messageOf } from './reason-words.ts'
import { type Group, groups, type Relation, type Review, type ReviewIndex, type ReviewRow } from './review.ts'
import { administrateVerdict, tutorialVerdict, type Standing } from './standing.ts'

/** At this strength and above a candidate is a suggestion. */
export const defaultSuggestionStrength = defaultStrength

/** What is to be compared: the open tutorial records, and every record that is in Administrate, those that are linked last. */
export function comparables(state: ReviewState): {
  readonly tutorial: readonly Suggestible[]
  readonly administrate: readonly Suggestible[]
} {
  const linked = new Set([...state.links.values()].map((link) => link.tutorialId))
  const ignored = new Set(state.ignored.filter(({ side }) => side === 'tutorial').map(({ id }) => id))
  return {
    tutorial: state.tutorial
      .filter((record) => record.active && !linked.has(record.id) && !ignored.has(record.id))
      .map((record) => ({ id: record.id, names: record.names, within: tutorialWithin(state, record) })),
    administrate: state.administrate
      .filter((record) => record.missingSince === null && record.name !== '')
      .toSorted((left, right) => Number(state.links.has(left.identity)) - Number(state.links.has(right.identity)))
      .map((record) => ({
        id: record.identity,
        names: administrateNames(state.entity, record),
        within: administrateWithin(state, record),
      })),
  }
}

/** Every active or linked tutorial record and every Administrate record is in exactly one row, in the order of the groups. */
export function buildReview(
  state: ReviewState,
  candidates: ReadonlyMap<string, readonly Candidate[]>,
  revision: string,
): Review {
  const index = indexState(state)
  const suggestions = chooseSuggestions(
    candidates,
    (tutorialId, identity) => isFreePair(state, index, tutorialId, identity),
    defaultStrength,
  )
  const open = state.tutorial
    .filter((record) => record.active && !index.linkedTo.has(record.id))
    .map((record) =>
      tutorialRow(state, index, record, suggestions.get(record.id) ?? null, candidates.get(record.id) ?? []),
    )
  const shown = new Set(open.map((row) => row.administrate?.identity))
  const others = state.administrate
    .filter((record) => !shown.has(record.identity))
    .map((record) => {
      const link = state.links.get(record.identity)
      return link ? linkedRow(state, index, record, link) : administrateRow(state, index, record)
    })
  const rows = sorted([...open, ...others])
  return {
    entity: state.entity,
    revision,
    state,
    rows,
    byId: new Map(rows.map((row) => [row.id, row])),
    candidates,
    index,
  }
}

/** Nobody decided against the pair, and neither side belongs to anybody. */
function isFreePair(state: ReviewState, index: ReviewIndex, tutorialId: string, identity: string): boolean {
  return (
    !state.links.has(identity) &&
    !index.linkedTo.has(tutorialId) &&
    !index.ignored.has(`administrate ${identity}`) &&
    !index.ignored.has(`tutorial ${tutorialId}`) &&
    !index.notTheSame.has(`${tutorialId} ${identity}`) &&
    !state.unknown.has(tutorialId)
  )
}

function linkedRow(state: ReviewState, index: ReviewIndex, record: AdministrateSide, link: LinkValue): ReviewRow {
  const tutorial = index.tutorial.get(link.tutorialId) ?? null
  const isFirst = index.linkedTo.get(link.tutorialId)?.[0] === record.identity
  const changed = tutorial !== null && record.missingSince === null && hasChanged(state, record, tutorial, link)
  const gone = record.missingSince !== null
  const asleep = tutorial?.active === false
  return {
    id: isFirst ? `t${link.tutorialId}` : `a${record.identity}`,
    group: gone ? 'missing' : 'linked',
    relation: link.author ?? 'found',
    tutorial,
    administrate: record,
    link,
    candidate: null,
    reason: gone ? 'gone-from-administrate' : asleep ? 'inactive' : null,
    message: gone ? 'gone from Administrate' : changed ? 'changed since linked' : asleep ? 'not active any more' : '',
    cure: null,
    ambiguous: false,
    changed,
  }
}

/** A link made by rule follows the names by itself; any other is worth a look when a name is not what it was. */
function hasChanged(
  state: ReviewState,
  record: AdministrateSide,
  tutorial: TutorialSide,
  { author, tutorialKey: keptTutorial, administrateKey: keptAdministrate }: LinkValue,
): boolean {
  if (author === 'rule' || record.name === '') return false
  if (keptTutorial === null || keptAdministrate === null)
    return tutorialKey(state, tutorial) !== administrateKey(state, record)
  return (
    !areNamesKept(keptTutorial, tutorial.locationId ?? '', tutorial.names) ||
    !areNamesKept(keptAdministrate, record.locationId ?? '', administrateNames(state.entity, record))
  )
}

function tutorialRow(
  state: ReviewState,
  index: ReviewIndex,
  record: TutorialSide,
  suggestion: Candidate | null,
  candidates: readonly Candidate[],
): ReviewRow {
  const standing = tutorialVerdict(state, index, record, suggestion, candidates)
  const shown = suggestion !== null && standing.group === 'suggested' ? suggestion : null
  return row(state, `t${record.id}`, record, shown && (index.administrate.get(shown.id) ?? null), standing, shown)
}

function administrateRow(state: ReviewState, index: ReviewIndex, record: AdministrateSide): ReviewRow {
  return row(state, `a${record.identity}`, null, record, administrateVerdict(state, index, record), null)
}

const relations: Readonly<Record<Exclude<Group, 'linked'>, Relation>> = {
  suggested: 'suggestion',
  blocked: 'blocked',
  'not-linked': 'not-linked',
  'only-in-administrate': 'not-linked',
  missing: 'not-linked',
  ignored: 'ignored',
}

function row(
  state: ReviewState,
  id: string,
  tutorial: TutorialSide | null,
  administrate: AdministrateSide | null,
  standing: Standing,
  candidate: Candidate | null,
): ReviewRow {
  return {
    id,
    group: standing.group,
    relation: tutorial !== null && state.unknown.has(tutorial.id) ? 'unknown' : relations[standing.group],
    tutorial,
    administrate,
    link: null,
    candidate,
    reason: standing.reason,
    message: messageOf(state, standing, tutorial === null ? 'administrate' : 'tutorial'),
    cure: standing.cure,
    ambiguous: standing.reason === 'stands-twice',
    changed: false,
  }
}

/** By group; suggestions strongest first, all others by where they stand and what they are called. */
function sorted(drafts: readonly ReviewRow[]): readonly ReviewRow[] {
  const keyed = drafts.map((draft) => ({ draft, rank: groups.indexOf(draft.group), key: sortKey(draft) }))
  keyed.sort((left, right) => {
    if (left.rank !== right.rank) return left.rank - right.rank
    const stronger = (right.draft.candidate?.strength ?? 0) - (left.draft.candidate?.strength ?? 0)
    if (stronger !== 0) return stronger
    return left.key < right.key ? -1 : left.key > right.key ? 1 : 0
  })
  return keyed.map(({ draft }) => draft)
}

function sortKey({ tutorial, administrate }: ReviewRow): string {
  return (tutorial === null ? (administrate?.name ?? '') : tutorialName(tutorial)).toLowerCase()
}
