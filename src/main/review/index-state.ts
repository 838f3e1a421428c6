// The state of a kind arranged for looking things up: by id, by link, by the rule's key.
import type { AdministrateSide, ReviewState, TutorialSide } from '../ports/review.ts'
import { administrateNames, administrateWithin, keyOf, tutorialWithin } from './names.ts'
import type { ReviewIndex } from './review.ts'

export function indexState(state: ReviewState): ReviewIndex {
  const active = state.tutorial.filter((record) => record.active)
  const present = state.administrate.filter((record) => record.missingSince === null)
  const inactive = state.tutorial.filter((record) => !record.active)
  return {
    tutorial: new Map(state.tutorial.map((record) => [record.id, record])),
    administrate: new Map(state.administrate.map((record) => [record.identity, record])),
    linkedTo: grouped(
      [...state.links],
      ([, link]) => link.tutorialId,
      ([identity]) => identity,
    ),
    ignored: new Map(state.ignored.map((entry) => [`${entry.side} ${entry.id}`, entry])),
    notTheSame: new Map(state.notTheSame.map((entry) => [`${entry.tutorialId} ${entry.identity}`, entry])),
    notes: new Map(state.notes.map((entry) => [`${entry.side} ${entry.id}`, entry])),
    tutorialByKey: grouped(
      active,
      (record) => tutorialKey(state, record),
      (record) => record,
    ),
    administrateByKey: grouped(
      present,
      (record) => administrateKey(state, record),
      (record) => record,
    ),
    inactiveByKey: new Map(
      inactive.flatMap((record) => {
        const key = tutorialKey(state, record)
        return key === null ? [] : [[key, record] as const]
      }),
    ),
    linkedLocations: new Set([...state.locations.values()].flatMap(({ tutorialId }) => tutorialId ?? [])),
  }
}

export function tutorialKey(state: ReviewState, record: TutorialSide): string | null {
  return keyOf(tutorialWithin(state, record), record.names)
}

export function administrateKey(state: ReviewState, record: AdministrateSide): string | null {
  return keyOf(administrateWithin(state, record), administrateNames(state.entity, record))
}

function grouped<Item, Value>(
  items: readonly Item[],
  keyOfItem: (item: Item) => string | null,
  valueOf: (item: Item) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const item of items) {
    const key = keyOfItem(item)
    if (key === null) continue
    const known = groups.get(key)
    if (known) known.push(valueOf(item))
    else groups.set(key, [valueOf(item)])
  }
  return groups
}
