// The kinds as tabs of the Match screen: their order, their word in the address, and what stands beside a name.
import type { Kind } from '../../model.ts'

interface MatchKind {
  readonly name: Kind['name']
  readonly slug: string
  readonly title: string
  /** Head of the column beside the name; null: there is none. */
  readonly context: string | null
}

export const matchKinds: readonly MatchKind[] = [
  { name: 'LOCATIONS', slug: 'locations', title: 'Locations', context: null },
  { name: 'VENUES', slug: 'venues', title: 'Venues', context: 'Location' },
  { name: 'INSTRUCTORS', slug: 'instructors', title: 'Instructors', context: null },
  { name: 'COURSE_TEMPLATES', slug: 'course-templates', title: 'Course templates', context: 'Title' },
  { name: 'CUSTOM_FIELDS', slug: 'custom-fields', title: 'Custom fields', context: null },
  { name: 'PRICE_LEVELS', slug: 'price-levels', title: 'Price levels', context: null },
]

export function kindOfSlug(slug: string | null): MatchKind | null {
  return matchKinds.find((kind) => kind.slug === slug) ?? null
}

/** null for what has no tab of its own. */
export function slugOf(name: Kind['name']): string | null {
  return matchKinds.find((kind) => kind.name === name)?.slug ?? null
}

export function contextHead(name: Kind['name']): string | null {
  return matchKinds.find((kind) => kind.name === name)?.context ?? null
}

/** Where to begin when the address names no kind: the one with the most work, else venues. */
export function kindWithMostWork(kinds: readonly Kind[]): Kind['name'] {
  const work = kinds.filter((kind) => (kind.notLinkedTotal ?? 0) > 0)
  work.sort((left, right) => (right.notLinkedTotal ?? 0) - (left.notLinkedTotal ?? 0))
  return work[0]?.name ?? 'VENUES'
}
