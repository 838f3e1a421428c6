// What a person's decision writes: the small pieces of state with the values they start from. Pure; refusals are values.
import { keepNames } from '../matching/kept-names.ts'
import type { Problem } from '../errors.ts'
import type { Cell, LinkValue, RecordDecision, Side, Verdict } from '../ports/review.ts'
import { administrateContext, administrateNames, administrateWithin, tutorialName, tutorialWithin } from './names.ts'
import { acrossParent, alreadyLinked, notThere } from './refusals.ts'
import type { Review } from './review.ts'

/** A record that was left as it is, and why. */
export interface Left {
  readonly name: string
  readonly message: string
}

export interface Decided {
  readonly records: readonly RecordDecision[]
  readonly left: readonly Left[]
}

export interface RecordRef {
  readonly side: Side
  readonly id: string
}

/** Links one pair by hand. `isAcrossParent`: a person has seen that the venues stand in different locations. */
export function linkPair(
  review: Review,
  tutorialId: string,
  identity: string,
  isAcrossParent: boolean,
  verdict: Verdict,
): RecordDecision | Problem {
  const { state, index, entity } = review
  const tutorial = index.tutorial.get(tutorialId)
  const administrate = index.administrate.get(identity)
  if (!tutorial || !administrate || administrate.missingSince !== null) return notThere(entity)
  const name = tutorialName(tutorial)
  const [linked] = index.linkedTo.get(tutorialId) ?? []
  if (linked !== undefined) return alreadyLinked(name, index.administrate.get(linked)?.name ?? 'another record')
  const taken = state.links.get(identity)
  if (taken) {
    const owner = index.tutorial.get(taken.tutorialId)
    return alreadyLinked(administrate.name, owner ? tutorialName(owner) : 'another record')
  }
  if (!isAcrossParent && !standTogether(review, tutorialId, identity))
    return acrossParent(administrate.name, administrateContext(state, administrate), name, tutorial.description)
  const after: LinkValue = { tutorialId, author: 'person', ...namesToday(review, tutorialId, identity), ...verdict }
  return {
    name,
    cells: [
      { of: 'link', identity, before: null, after },
      ...freed(review, 'tutorial', tutorialId),
      ...freed(review, 'administrate', identity),
      ...sameAgain(review, tutorialId, identity),
    ],
  }
}

/** Both stand in locations that are linked to each other; for other kinds always. */
export function standTogether({ state, index }: Review, tutorialId: string, identity: string): boolean {
  const tutorial = index.tutorial.get(tutorialId)
  const administrate = index.administrate.get(identity)
  if (!tutorial || !administrate) return false
  const within = tutorialWithin(state, tutorial)
  return within !== null && within === administrateWithin(state, administrate)
}

/** The suggestions of these tutorial records that are at least so strong; what was decided already stays. */
export function acceptSuggestions(
  review: Review,
  tutorialIds: readonly string[],
  strength: number,
  verdict: Verdict,
): Decided {
  const records: RecordDecision[] = []
  const left: Left[] = []
  for (const id of new Set(tutorialIds)) {
    const row = review.byId.get(`t${id}`)
    const name = row?.tutorial ? tutorialName(row.tutorial) : 'A record that is gone'
    if (row?.group !== 'suggested' || row.candidate === null || row.administrate === null)
      left.push({ name, message: 'There is no suggestion for it any more.' })
    else if (row.candidate.strength < strength)
      left.push({ name, message: `Its suggestion is weaker than ${strength}.` })
    else {
      const pair = linkPair(review, id, row.administrate.identity, false, verdict)
      if ('cells' in pair) records.push(pair)
      else left.push({ name, message: pair.message })
    }
  }
  return { records, left }
}

/** Takes links away and remembers the pairs as not the same, or the next sync would make them again. */
export function unlink(review: Review, identities: readonly string[], verdict: Verdict): Decided {
  return each(identities, (identity) => {
    const before = review.state.links.get(identity)
    const name = nameOf(review, { side: 'administrate', id: identity })
    if (!before) return { name, message: 'It is not linked any more.' }
    return {
      name,
      cells: [{ of: 'link', identity, before, after: null }, ...apart(review, before.tutorialId, identity, verdict)],
    }
  })
}

export function notTheSame(review: Review, tutorialId: string, identity: string, verdict: Verdict): Decided {
  if (review.state.links.get(identity)?.tutorialId === tutorialId) return unlink(review, [identity], verdict)
  const name = nameOf(review, { side: 'tutorial', id: tutorialId })
  const cells = apart(review, tutorialId, identity, verdict)
  return cells.length > 0
    ? { records: [{ name, cells }], left: [] }
    : { records: [], left: [{ name, message: 'They are known as not the same already.' }] }
}

export function maybeTheSame(review: Review, tutorialId: string, identity: string): Decided {
  const name = nameOf(review, { side: 'tutorial', id: tutorialId })
  const cells = sameAgain(review, tutorialId, identity)
  return cells.length > 0
    ? { records: [{ name, cells }], left: [] }
    : { records: [], left: [{ name, message: 'Nobody said that they are not the same.' }] }
}

export function ignore(review: Review, refs: readonly RecordRef[], reason: string, verdict: Verdict): Decided {
  return each(refs, ({ side, id }) => {
    const name = nameOf(review, { side, id })
    const isLinked = side === 'tutorial' ? review.index.linkedTo.has(id) : review.state.links.has(id)
    if (isLinked) return { name, message: 'It is linked; unlink it first.' }
    const before = review.index.ignored.get(`${side} ${id}`)?.value ?? null
    return { name, cells: [{ of: 'ignored', side, id, before, after: { reason, ...verdict } }] }
  })
}

export function restore(review: Review, refs: readonly RecordRef[]): Decided {
  return each(refs, (ref) => {
    const cells = freed(review, ref.side, ref.id)
    const name = nameOf(review, ref)
    return cells.length > 0 ? { name, cells } : { name, message: 'Nobody ignores it.' }
  })
}

/** An empty text takes the note away. */
export function note(review: Review, { side, id }: RecordRef, text: string, verdict: Verdict): Decided {
  const before = review.index.notes.get(`${side} ${id}`)?.value ?? null
  const name = nameOf(review, { side, id })
  const after = text.trim() === '' ? null : { text: text.trim(), ...verdict }
  if (before?.text === after?.text) return { records: [], left: [{ name, message: 'The note says that already.' }] }
  return { records: [{ name, cells: [{ of: 'note', side, id, before, after }] }], left: [] }
}

/** The link stays, under the names of today and in the name of whoever kept it. */
export function keepLinks(review: Review, identities: readonly string[], verdict: Verdict): Decided {
  return each(identities, (identity) => {
    const before = review.state.links.get(identity)
    const name = nameOf(review, { side: 'administrate', id: identity })
    if (!before) return { name, message: 'It is not linked any more.' }
    const after: LinkValue = {
      ...before,
      author: 'person',
      ...namesToday(review, before.tutorialId, identity),
      ...verdict,
    }
    return { name, cells: [{ of: 'link', identity, before, after }] }
  })
}

function namesToday({ entity, index }: Review, tutorialId: string, identity: string) {
  const tutorial = index.tutorial.get(tutorialId)
  const administrate = index.administrate.get(identity)
  return {
    tutorialKey: tutorial ? keepNames(tutorial.locationId ?? '', tutorial.names) : null,
    administrateKey: administrate
      ? keepNames(administrate.locationId ?? '', administrateNames(entity, administrate))
      : null,
  }
}

function freed({ index }: Review, side: Side, id: string): readonly Cell[] {
  const before = index.ignored.get(`${side} ${id}`)?.value
  return before ? [{ of: 'ignored', side, id, before, after: null }] : []
}

function apart({ index }: Review, tutorialId: string, identity: string, verdict: Verdict): readonly Cell[] {
  if (index.notTheSame.has(`${tutorialId} ${identity}`)) return []
  return [{ of: 'not-the-same', tutorialId, identity, before: null, after: verdict }]
}

function sameAgain({ index }: Review, tutorialId: string, identity: string): readonly Cell[] {
  const before = index.notTheSame.get(`${tutorialId} ${identity}`)?.value
  return before ? [{ of: 'not-the-same', tutorialId, identity, before, after: null }] : []
}

export function nameOf({ index }: Review, { side, id }: RecordRef): string {
  if (side === 'administrate') return index.administrate.get(id)?.name || 'A record that is gone'
  const record = index.tutorial.get(id)
  return record ? tutorialName(record) : 'A record that is gone'
}

function each<Item>(items: readonly Item[], decide: (item: Item) => RecordDecision | Left): Decided {
  const results = items.map(decide)
  return {
    records: results.filter((result) => 'cells' in result),
    left: results.filter((result) => 'message' in result),
  }
}
