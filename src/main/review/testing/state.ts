// States of a kind for tests, made of few words.
import type { MatchedEntity } from '../../ports/records.ts'
import type { AdministrateSide, Cell, LinkValue, ReviewState, TutorialSide } from '../../ports/review.ts'

export function tutorialSide(id: string, name: string, more: Partial<TutorialSide> = {}): TutorialSide {
  return {
    id,
    names: [name],
    description: '',
    active: true,
    locationId: null,
    fields: { Name: name },
    events: 0,
    nextEvent: null,
    changedAt: null,
    ...more,
  }
}

export function administrateSide(
  identity: string,
  name: string,
  more: Partial<AdministrateSide> = {},
): AdministrateSide {
  return {
    identity,
    externalId: identity,
    name,
    payload: { name },
    locationId: null,
    missingSince: null,
    changedAt: null,
    ...more,
  }
}

export function linkValue(tutorialId: string, author: LinkValue['author'] = 'rule'): LinkValue {
  return { tutorialId, author, tutorialKey: null, administrateKey: null, by: null, at: null }
}

export function reviewState(entity: MatchedEntity, more: Partial<ReviewState> = {}): ReviewState {
  return {
    entity,
    tutorial: [],
    administrate: [],
    links: new Map(),
    ignored: [],
    notTheSame: [],
    notes: [],
    locations: new Map(),
    unknown: new Set(),
    readAt: '2026-01-05T09:10:00.000Z',
    readByJob: '42',
    ...more,
  }
}

/** What a store does with cells, on a plain state: for tests of decisions without a database. */
export function written(state: ReviewState, cells: readonly Cell[]): ReviewState {
  const links = new Map(state.links)
  let { ignored, notTheSame, notes } = state
  for (const cell of cells) {
    if (cell.of === 'link') {
      if (cell.after === null) links.delete(cell.identity)
      else links.set(cell.identity, cell.after)
    } else if (cell.of === 'ignored') {
      const others = ignored.filter(({ side, id }) => side !== cell.side || id !== cell.id)
      ignored = cell.after === null ? others : [...others, { side: cell.side, id: cell.id, value: cell.after }]
    } else if (cell.of === 'not-the-same') {
      const { tutorialId, identity, after } = cell
      const others = notTheSame.filter((entry) => entry.tutorialId !== tutorialId || entry.identity !== identity)
      notTheSame = after === null ? others : [...others, { tutorialId, identity, value: after }]
    } else if (cell.of === 'note') {
      const others = notes.filter(({ side, id }) => side !== cell.side || id !== cell.id)
      notes = cell.after === null ? others : [...others, { side: cell.side, id: cell.id, value: cell.after }]
    }
  }
  return { ...state, links, ignored, notTheSame, notes }
}
