// Why a record is not linked, and what has to be done first. The closed list of reasons in one place.
import type { Candidate } from '../matching/suggest.ts'
import type { MatchedEntity } from '../ports/records.ts'
import type { AdministrateSide, ReviewState, Side, TutorialSide } from '../ports/review.ts'
import { administrateKey, tutorialKey } from './index-state.ts'
import { administrateNames, tutorialName } from './names.ts'
import type { Group, ReviewIndex, ReviewReason } from './review.ts'

export interface Standing {
  readonly group: Exclude<Group, 'linked'>
  readonly reason: ReviewReason
  /** What the reason's sentence names: a location, a partner, a count, the reason of an ignore. */
  readonly about: string
  readonly cure: { readonly entity: MatchedEntity; readonly rowId: string } | null
  /** What makes the nearest candidate differ. */
  readonly nearest: Candidate | null
  /** How many records of one key there are, and where. */
  readonly twice: { readonly count: number; readonly side: Side } | null
}

const plain = { about: '', cure: null, nearest: null, twice: null }

export function tutorialVerdict(
  state: ReviewState,
  index: ReviewIndex,
  record: TutorialSide,
  suggestion: Candidate | null,
  candidates: readonly Candidate[],
): Standing {
  const ignored = index.ignored.get(`tutorial ${record.id}`)
  if (ignored) return ignoredStanding(ignored.value)
  if (record.names.some((name) => name.trim() === '')) return { ...plain, group: 'blocked', reason: 'no-name' }
  const location = state.entity === 'venue' ? locationStanding(index, record) : null
  if (location) return location
  const key = tutorialKey(state, record) ?? ''
  const here = index.tutorialByKey.get(key) ?? []
  const there = index.administrateByKey.get(key) ?? []
  if (here.length > 1 && (there.length > 0 || suggestion === null))
    return { ...plain, group: 'blocked', reason: 'stands-twice', twice: { count: here.length, side: 'tutorial' } }
  if (there.length > 1)
    return { ...plain, group: 'blocked', reason: 'stands-twice', twice: { count: there.length, side: 'administrate' } }
  if (suggestion) return { ...plain, group: 'suggested', reason: 'differs-only-by', nearest: suggestion }
  const [same] = there
  if (same) {
    const decided = index.notTheSame.has(`${record.id} ${same.identity}`)
    return { ...plain, group: 'not-linked', reason: decided ? 'not-the-same' : 'linked-elsewhere', about: same.name }
  }
  const decided = candidates.find(({ id }) => index.notTheSame.has(`${record.id} ${id}`))
  if (decided && decided === candidates[0])
    return {
      ...plain,
      group: 'not-linked',
      reason: 'not-the-same',
      about: index.administrate.get(decided.id)?.name ?? '',
    }
  return { ...plain, group: 'not-linked', reason: 'no-such-key' }
}

export function administrateVerdict(state: ReviewState, index: ReviewIndex, record: AdministrateSide): Standing {
  const ignored = index.ignored.get(`administrate ${record.identity}`)
  if (record.missingSince !== null) return { ...plain, group: 'missing', reason: 'gone-from-administrate' }
  if (ignored) return ignoredStanding(ignored.value)
  const group = 'only-in-administrate'
  if (administrateNames(state.entity, record).some((name) => name.trim() === ''))
    return { ...plain, group, reason: 'no-name' }
  const key = administrateKey(state, record)
  if (key === null) {
    const location = state.locations.get(record.locationId ?? '')
    const rowId = `a${record.locationId ?? ''}`
    return {
      ...plain,
      group,
      reason: 'location-not-linked',
      about: location?.name ?? '',
      cure: { entity: 'location', rowId },
    }
  }
  const there = index.administrateByKey.get(key) ?? []
  if (there.length > 1)
    return { ...plain, group, reason: 'stands-twice', twice: { count: there.length, side: 'administrate' } }
  const here = index.tutorialByKey.get(key) ?? []
  if (here.length > 1)
    return { ...plain, group, reason: 'stands-twice', twice: { count: here.length, side: 'tutorial' } }
  const [same] = here
  if (same) {
    const decided = index.notTheSame.has(`${same.id} ${record.identity}`)
    const isIgnored = index.ignored.has(`tutorial ${same.id}`)
    if (decided) return { ...plain, group, reason: 'not-the-same', about: tutorialName(same) }
    if (!isIgnored) return { ...plain, group, reason: 'linked-elsewhere', about: tutorialName(same) }
  }
  const asleep = index.inactiveByKey.get(key)
  if (asleep) return { ...plain, group, reason: 'inactive', about: tutorialName(asleep) }
  return { ...plain, group, reason: 'no-such-key' }
}

function ignoredStanding({ reason, by }: { readonly reason: string; readonly by: string }): Standing {
  return { ...plain, group: 'ignored', reason: 'ignored', about: `${reason} · ${by}` }
}

function locationStanding(index: ReviewIndex, { locationId, description }: TutorialSide): Standing | null {
  if (locationId === null) return { ...plain, group: 'blocked', reason: 'no-location' }
  if (index.linkedLocations.has(locationId)) return null
  return {
    ...plain,
    group: 'blocked',
    reason: 'location-not-linked',
    about: description,
    cure: { entity: 'location', rowId: `t${locationId}` },
  }
}
