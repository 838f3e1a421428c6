// The reasons as short sentences, as they stand in a row.
import { describeLikeness } from '../matching/likeness-words.ts'
import type { MatchedEntity } from '../ports/records.ts'
import type { ReviewState, Side } from '../ports/review.ts'
import type { Standing } from './standing.ts'

export const kindWords: Readonly<Record<MatchedEntity, { readonly singular: string; readonly plural: string }>> = {
  location: { singular: 'location', plural: 'locations' },
  venue: { singular: 'venue', plural: 'venues' },
  instructor: { singular: 'instructor', plural: 'instructors' },
  course_template: { singular: 'course template', plural: 'course templates' },
}

export function keyWord(entity: MatchedEntity): string {
  return entity === 'course_template' ? 'code' : 'name'
}

/** `side` is where the record stands that has no partner. */
export function messageOf({ entity }: ReviewState, { reason, about, nearest, twice }: Standing, side: Side): string {
  const { singular, plural } = kindWords[entity]
  const key = keyWord(entity)
  switch (reason) {
    case 'differs-only-by': {
      const difference = nearest?.why.find(({ kind }) => kind !== 'equal' && !kind.startsWith('same'))
      return difference === undefined ? 'nearly the same' : describeLikeness(difference)
    }
    case 'no-such-key':
      return side === 'tutorial'
        ? `no ${singular} of this ${key} in Administrate`
        : `no ${singular} of this ${key} in the tutorial database`
    case 'stands-twice':
      return `${twice?.count ?? 2} ${plural} have this ${key} in ${twice?.side === 'tutorial' ? 'the tutorial database' : 'Administrate'}`
    case 'location-not-linked':
      return about === '' ? 'Link its location first' : `Link the location ${about} first`
    case 'no-location':
      return 'it has no location'
    case 'no-name':
      return `it has no ${key}`
    case 'inactive':
      return `the tutorial ${singular} of this ${key} is not active`
    case 'linked-elsewhere':
      return `the ${singular} of this ${key} is linked to another record`
    case 'gone-from-administrate':
      return 'gone from Administrate'
    case 'ignored':
      return about
    case 'not-the-same':
      return about === '' ? 'a person said they are not the same' : `not the same as ${about}`
  }
}
