// What the four links into the catalogue are called.
import type { ImportMap, MapEntry, MapKind } from './settings-model.ts'

interface MapWords {
  /** The chip. */
  readonly title: string
  /** What a workbook says. */
  readonly from: string
  /** What the catalogue calls it. */
  readonly to: string
  readonly about: string
}

export const mapWords: { readonly [kind in MapKind]: MapWords } = {
  SUBJECT: {
    title: 'Subjects',
    from: 'course template',
    to: 'subject',
    about: 'Which subject of the catalogue a course template belongs to: by a part of its code, or as somebody chose.',
  },
  FORMAT: {
    title: 'Formats',
    from: 'course template',
    to: 'product variation',
    about: 'Which product variation a course template is sold as: by its code, or as somebody chose.',
  },
  SITTING: {
    title: 'Sittings',
    from: 'sitting',
    to: 'exam session',
    about: 'Which exam session of the catalogue a sitting of a workbook stands for.',
  },
  LOCATION: {
    title: 'Locations',
    from: 'location',
    to: 'catalogue product',
    about: 'Which product of the catalogue stands for a location.',
  },
}

/** `LON (London)` */
export function wordShown(map: ImportMap, word: string): string {
  const name = map.words.find((each) => each.word === word)?.name ?? null
  return name === null || name === word ? word : `${word} (${name})`
}

export type MapFacet = 'all' | 'open' | 'set'

export function isIn(facet: MapFacet, { to, changedBy }: MapEntry): boolean {
  if (facet === 'open') return to === null
  return facet === 'all' || changedBy !== null
}
