// What a decision did, in one line of the past tense.
import type { MatchedEntity } from '../ports/records.ts'
import type { DecisionAction, RecordDecision } from '../ports/review.ts'
import { kindWords } from './reason-words.ts'

const verbs: Readonly<Record<DecisionAction, string>> = {
  link: 'Linked',
  accept: 'Linked',
  unlink: 'Unlinked',
  'not-the-same': 'Said not the same:',
  'maybe-the-same': 'Took back not the same:',
  ignore: 'Ignored',
  restore: 'No longer ignored:',
  note: 'Noted on',
  'keep-link': 'Kept the link of',
  remove: 'Removed',
}

/** `Linked Waterloo Rm 3`, `Linked 12 venues`. */
export function summaryOf(entity: MatchedEntity, action: DecisionAction, records: readonly RecordDecision[]): string {
  const [first] = records
  const what = records.length === 1 && first ? first.name : `${records.length} ${kindWords[entity].plural}`
  return `${verbs[action]} ${what}`
}
