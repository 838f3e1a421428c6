// Rows and details of match review in the words of the local schema.
import type {
  Decision as DecisionView,
  MatchDetail,
  MatchGroup,
  MatchLink,
  MatchReason,
  MatchRow,
} from '../../../graphql/generated/resolvers.ts'
import type { Decision } from '../ports/review.ts'
import type { Detail } from '../review/compare.ts'
import { administrateContext, administrateNames, numberOf, tutorialName } from '../review/names.ts'
import type { Group, Relation, Review, ReviewReason, ReviewRow } from '../review/review.ts'
import { kindNames } from './names.ts'

const groupNames: { readonly [group in Group]: MatchGroup } = {
  suggested: 'SUGGESTED',
  blocked: 'BLOCKED',
  'not-linked': 'NOT_LINKED',
  'only-in-administrate': 'ONLY_IN_ADMINISTRATE',
  missing: 'MISSING',
  ignored: 'IGNORED',
  linked: 'LINKED',
}

const linkNames: { readonly [relation in Relation]: MatchLink } = {
  rule: 'RULE',
  person: 'PERSON',
  import: 'IMPORT',
  found: 'FOUND',
  suggestion: 'SUGGESTION',
  blocked: 'BLOCKED',
  'not-linked': 'NOT_LINKED',
  ignored: 'IGNORED',
  unknown: 'UNKNOWN',
}

const reasonNames: { readonly [reason in ReviewReason]: MatchReason } = {
  'no-such-key': 'NO_SUCH_KEY',
  'differs-only-by': 'DIFFERS_ONLY_BY',
  'stands-twice': 'STANDS_TWICE',
  'location-not-linked': 'LOCATION_NOT_LINKED',
  'no-location': 'NO_LOCATION',
  'no-name': 'NO_NAME',
  inactive: 'INACTIVE',
  'linked-elsewhere': 'LINKED_ELSEWHERE',
  'gone-from-administrate': 'GONE_FROM_ADMINISTRATE',
  ignored: 'IGNORED',
  'not-the-same': 'NOT_THE_SAME',
}

export function rowView(review: Review, row: ReviewRow): MatchRow {
  const { state, index, entity } = review
  const { tutorial, administrate } = row
  return {
    id: row.id,
    group: groupNames[row.group],
    link: linkNames[row.relation],
    tutorialId: tutorial?.id ?? null,
    tutorialName: tutorial ? tutorialName(tutorial) : null,
    tutorialContext: tutorial?.description ?? '',
    identity: administrate?.identity ?? null,
    administrateName: administrate ? administrateNames(entity, administrate).join(' ').trim() : null,
    administrateContext: administrate ? administrateContext(state, administrate) : '',
    number: administrate ? numberOf(administrate.externalId) : null,
    strength: row.candidate?.strength ?? null,
    reason: row.reason === null ? null : reasonNames[row.reason],
    message: row.message,
    cure: row.cure && { kind: kindNames[row.cure.entity], rowId: row.cure.rowId },
    ambiguous: row.ambiguous,
    missing: row.group === 'missing',
    changed: row.changed,
    inactive: tutorial?.active === false,
    noted:
      (tutorial !== null && index.notes.has(`tutorial ${tutorial.id}`)) ||
      (administrate !== null && index.notes.has(`administrate ${administrate.identity}`)),
  }
}

export function detailView(review: Review, detail: Detail): MatchDetail {
  return {
    ...detail,
    row: rowView(review, detail.row),
    notes: detail.notes.map(({ side, text, by, at }) => ({
      side: side === 'tutorial' ? 'TUTORIAL' : 'ADMINISTRATE',
      text,
      by,
      at,
    })),
  }
}

export function decisionView({ id, summary, records, by, at }: Decision): DecisionView {
  return { id, summary, records, by, at }
}
