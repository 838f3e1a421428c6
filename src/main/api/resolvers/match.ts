// Match review: the list, its details, and what people decide. What speaks against a decision comes back as a member of the union.
import type {
  KindName,
  MatchResolvers,
  MutationResolvers,
  QueryResolvers,
  RecordRef as RecordRefInput,
  ResolversTypes,
} from '../../../../graphql/generated/resolvers.ts'
import { TandemError } from '../../errors.ts'
import type { MatchedEntity } from '../../ports/records.ts'
import { defaultSuggestionStrength } from '../../review/build-review.ts'
import { detailOf } from '../../review/compare.ts'
import { countRows, noRows } from '../../review/count.ts'
import type { RecordRef } from '../../review/decide.ts'
import type { DecisionResult as Result, MatchReview } from '../../review/match-review.ts'
import { lookUp } from '../../review/look-up.ts'
import { notMatched } from '../../review/refusals.ts'
import { textOf } from '../../sync/kinds-text.ts'
import type { Context } from '../context.ts'
import { logCause } from '../log-cause.ts'
import { matchedEntity } from '../match-parent.ts'
import { decisionView, detailView, rowView } from '../match-words.ts'
import { entityNamed, kindNames } from '../names.ts'
import { pageOf } from '../pages.ts'

type DecisionResult = Awaited<ResolversTypes['DecisionResult']>

export const matchQueries: QueryResolvers = {
  async match(_parent, { kind, revision }, { database, closing }) {
    const entity = entityNamed(kind)
    const matched = matchedEntity(entity)
    if (matched === null) return { entity, review: null, decisions: [] }
    const { review } = await database.open()
    return {
      entity,
      review: await review.look(matched, closing, revision ?? undefined),
      decisions: await review.decisions(),
    }
  },
  async matchRow(_parent, { kind, id }, { database, closing }) {
    const entity = matchedEntity(entityNamed(kind))
    if (entity === null) return null
    const { review } = await database.open()
    const latest = await review.latest(entity, closing)
    const row = latest.byId.get(id)
    return row ? detailView(latest, detailOf(latest, row)) : null
  },
  async lookUp(_parent, { kind, id, tutorialId }, { database, closing, findLive, log }) {
    const entity = matchedEntity(entityNamed(kind))
    if (entity === null) return { __typename: 'NotFound', problem: notMatched(textOf(entityNamed(kind)).title) }
    try {
      const { review } = await database.open()
      const found = await lookUp(await review.latest(entity, closing), id, tutorialId, findLive, closing)
      return 'code' in found ? { __typename: 'NotFound', problem: found } : { __typename: 'FoundRecord', ...found }
    } catch (error) {
      if (!(error instanceof TandemError)) throw error
      logCause(log, error)
      return { __typename: 'NotFound', problem: error.problem }
    }
  },
}

export const matchResolvers: MatchResolvers = {
  kind: ({ entity }) => kindNames[entity],
  matchable: ({ review }) => review !== null,
  whyNot: ({ review }) => (review === null ? 'Nothing to match: these come from Administrate.' : null),
  revision: ({ review }) => review?.revision ?? '',
  readAt: ({ review }) => review?.state.readAt ?? null,
  readByJob: ({ review }) => review?.state.readByJob ?? null,
  counts: ({ review }) => (review === null ? noRows : countRows(review)),
  total: ({ review }) => review?.rows.length ?? 0,
  defaultStrength: () => defaultSuggestionStrength,
  rows({ review }, page) {
    if (review === null) return []
    const { first, offset } = pageOf(page)
    return review.rows.slice(offset, offset + first).map((row) => rowView(review, row))
  },
  async creatable({ entity }, _arguments, { database }) {
    const { creations } = await database.open()
    return creations.creatable(entity)
  },
  decisions: ({ decisions }) => decisions.map(decisionView),
}

export const matchMutations: MutationResolvers = {
  linkRecords: (_parent, { kind, tutorialId, identity, acrossParent }, context) =>
    decide(context, kind, (review, entity) => review.link(entity, tutorialId, identity, acrossParent)),
  acceptSuggestions: (_parent, { kind, tutorialIds, strength }, context) =>
    decide(context, kind, (review, entity) => review.acceptSuggestions(entity, tutorialIds, strength, context.closing)),
  unlinkRecords: (_parent, { kind, identities }, context) =>
    decide(context, kind, (review, entity) => review.unlink(entity, identities)),
  notTheSame: (_parent, { kind, tutorialId, identity }, context) =>
    decide(context, kind, (review, entity) => review.notTheSame(entity, tutorialId, identity)),
  maybeTheSame: (_parent, { kind, tutorialId, identity }, context) =>
    decide(context, kind, (review, entity) => review.maybeTheSame(entity, tutorialId, identity)),
  ignoreRecords: (_parent, { kind, records, reason }, context) =>
    decide(context, kind, (review, entity) => review.ignore(entity, records.map(refOf), reason)),
  restoreRecords: (_parent, { kind, records }, context) =>
    decide(context, kind, (review, entity) => review.restore(entity, records.map(refOf))),
  noteRecord: (_parent, { kind, record, text }, context) =>
    decide(context, kind, (review, entity) => review.note(entity, refOf(record), text)),
  keepLinks: (_parent, { kind, identities }, context) =>
    decide(context, kind, (review, entity) => review.keepLinks(entity, identities)),
  removeMissing: (_parent, { kind, identities }, context) =>
    decide(context, kind, (review, entity) => review.remove(entity, identities)),
  undoDecision: (_parent, { id }, context) => answer(context, (review) => review.undo(id)),
}

function decide(
  context: Context,
  kind: KindName,
  act: (review: MatchReview, entity: MatchedEntity) => Promise<Result>,
): Promise<DecisionResult> {
  return answer(context, async (review) => {
    const entity = matchedEntity(entityNamed(kind))
    return entity === null ? { problem: notMatched(textOf(entityNamed(kind)).title) } : act(review, entity)
  })
}

async function answer(context: Context, act: (review: MatchReview) => Promise<Result>): Promise<DecisionResult> {
  try {
    const { review } = await context.database.open()
    const result = await act(review)
    if ('problem' in result) return { __typename: 'NotDecided', problem: result.problem }
    return {
      __typename: 'DecisionMade',
      decision: result.decision && decisionView(result.decision),
      left: result.left,
    }
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    logCause(context.log, error)
    return { __typename: 'NotDecided', problem: error.problem }
  }
}

function refOf({ side, id }: RecordRefInput): RecordRef {
  return { side: side === 'TUTORIAL' ? 'tutorial' : 'administrate', id }
}
