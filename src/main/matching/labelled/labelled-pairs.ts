// Pairs of fictional names that people said are the same, or are not: what suggestions are measured against.
import tuning from './tuning.json' with { type: 'json' }
import untouched from './untouched.json' with { type: 'json' }

export interface LabelledPair {
  readonly kind: 'location' | 'venue' | 'instructor' | 'course_template'
  /** Key fields, as stored: [code], [name] or [first, last]. */
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly same: boolean
  /** Why they differ though they are the same; for the others, what keeps them apart. */
  readonly category: Category
}

type Category =
  | 'spelling'
  | 'abbreviation'
  | 'order'
  | 'accents'
  | 'punctuation'
  | 'shortened'
  | 'other number'
  | 'opposite'
  | 'other name'
  | 'other word'

/**
 * Two halves, split by the hash of each pair within its kind and category. Rules and weights are chosen by the first alone; the
 * second says what they are worth, so it must stay unseen while they are being changed.
 */
export const labelled = {
  tuning: tuning as readonly LabelledPair[],
  untouched: untouched as readonly LabelledPair[],
}
