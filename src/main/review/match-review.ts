// Match review as the screens use it: a look at a kind, and decisions that are written and can be taken back.
import { readOnlyProblem, type Problem, type TandemError } from '../errors.ts'
import type { LeaseStore } from '../ports/lease.ts'
import type { Clock } from '../ports/platform.ts'
import type { MatchedEntity } from '../ports/records.ts'
import type { Decision, DecisionAction, ReviewStore, Verdict } from '../ports/review.ts'
import { buildReview, comparables } from './build-review.ts'
import { nameStyles } from './compare.ts'
import * as decide from './decide.ts'
import { emptyReason, movedMeanwhile, nothingToUndo, undoMoved } from './refusals.ts'
import { removeMissing } from './remove-missing.ts'
import type { Review } from './review.ts'
import type { Suggestions } from './suggestions.ts'
import { summaryOf } from './summary.ts'

export interface MatchReviewParts {
  readonly store: ReviewStore
  readonly suggestions: Suggestions
  readonly lease: LeaseStore
  readonly clock: Clock
  /** Who decides, and on which computer. */
  readonly person: string
  readonly host: string
  /** Decisions are writes to the tutorial database. */
  readonly isReadOnly: boolean
  /**
   * What keeps decisions from being written at all, such as another tenant than last time: then this is not the tutorial
   * database, or not the Administrate, that the person means. null: nothing.
   */
  readonly refusal: () => Promise<TandemError | null>
}

export type DecisionResult =
  { readonly decision: Decision | null; readonly left: readonly decide.Left[] } | { readonly problem: Problem }

/** Errors of the store are TandemErrors; what speaks against a decision comes back as a value. */
export interface MatchReview {
  /** A new look; with `revision` that very one, while it is kept. */
  look(entity: MatchedEntity, signal: AbortSignal, revision?: string): Promise<Review>
  /** The newest look there is, or a new one. */
  latest(entity: MatchedEntity, signal: AbortSignal): Promise<Review>
  decisions(): Promise<readonly Decision[]>
  link(entity: MatchedEntity, tutorialId: string, identity: string, isAcrossParent: boolean): Promise<DecisionResult>
  acceptSuggestions(
    entity: MatchedEntity,
    tutorialIds: readonly string[],
    strength: number,
    signal: AbortSignal,
  ): Promise<DecisionResult>
  unlink(entity: MatchedEntity, identities: readonly string[]): Promise<DecisionResult>
  notTheSame(entity: MatchedEntity, tutorialId: string, identity: string): Promise<DecisionResult>
  maybeTheSame(entity: MatchedEntity, tutorialId: string, identity: string): Promise<DecisionResult>
  ignore(entity: MatchedEntity, refs: readonly decide.RecordRef[], reason: string): Promise<DecisionResult>
  restore(entity: MatchedEntity, refs: readonly decide.RecordRef[]): Promise<DecisionResult>
  note(entity: MatchedEntity, ref: decide.RecordRef, text: string): Promise<DecisionResult>
  keepLinks(entity: MatchedEntity, identities: readonly string[]): Promise<DecisionResult>
  /** Takes the engine's lease: a sync must not write the same rows meanwhile. */
  remove(entity: MatchedEntity, identities: readonly string[]): Promise<DecisionResult>
  undo(id: string): Promise<DecisionResult>
}

/** Looks that pages may still be asked of, per kind. */
const kept = 2
/** How many decisions can be offered for undoing. */
const decisionsOffered = 20
const longestReason = 500

export function createMatchReview(parts: MatchReviewParts): MatchReview {
  const { store, suggestions, person } = parts
  const looks = new Map<MatchedEntity, readonly Review[]>()
  let count = 0

  async function look(entity: MatchedEntity, signal: AbortSignal, revision?: string): Promise<Review> {
    const known = looks.get(entity)?.find((review) => review.revision === revision)
    if (known) return known
    const state = await store.read(entity)
    const { tutorial, administrate } = comparables(state)
    const candidates = await suggestions.nearest(nameStyles[entity], tutorial, administrate, signal)
    const review = buildReview(state, candidates, String(++count))
    looks.set(entity, [review, ...(looks.get(entity) ?? [])].slice(0, kept))
    return review
  }

  /** Enough for decisions that need no suggestions. */
  async function bare(entity: MatchedEntity): Promise<Review> {
    return buildReview(await store.read(entity), new Map(), '')
  }

  function verdict(): Verdict {
    return { by: person, at: parts.clock.now().toISOString() }
  }

  async function write(
    entity: MatchedEntity,
    action: DecisionAction,
    { records, left }: decide.Decided,
  ): Promise<DecisionResult> {
    if (records.length === 0) return { decision: null, left }
    const summarise = (written: typeof records) => summaryOf(entity, action, written)
    const outcome = await store.decide({ entity, action, by: person, summarise }, records)
    looks.delete(entity)
    if (outcome.decision === null && left.length === 0) return { problem: movedMeanwhile(outcome.moved) }
    const moved = outcome.moved.map((name) => ({ name, message: 'Somebody changed it meanwhile.' }))
    return { decision: outcome.decision, left: [...left, ...moved] }
  }

  const review: MatchReview = {
    look,
    async latest(entity, signal) {
      return looks.get(entity)?.[0] ?? look(entity, signal)
    },
    decisions: () => store.decisions(decisionsOffered),
    async link(entity, tutorialId, identity, isAcrossParent) {
      const pair = decide.linkPair(await bare(entity), tutorialId, identity, isAcrossParent, verdict())
      return 'cells' in pair ? write(entity, 'link', { records: [pair], left: [] }) : { problem: pair }
    },
    async acceptSuggestions(entity, tutorialIds, strength, signal) {
      const review = await look(entity, signal)
      return write(entity, 'accept', decide.acceptSuggestions(review, tutorialIds, strength, verdict()))
    },
    async unlink(entity, identities) {
      return write(entity, 'unlink', decide.unlink(await bare(entity), identities, verdict()))
    },
    async notTheSame(entity, tutorialId, identity) {
      return write(entity, 'not-the-same', decide.notTheSame(await bare(entity), tutorialId, identity, verdict()))
    },
    async maybeTheSame(entity, tutorialId, identity) {
      return write(entity, 'maybe-the-same', decide.maybeTheSame(await bare(entity), tutorialId, identity))
    },
    async ignore(entity, refs, reason) {
      const said = reason.trim().slice(0, longestReason)
      if (said === '') return { problem: emptyReason() }
      return write(entity, 'ignore', decide.ignore(await bare(entity), refs, said, verdict()))
    },
    async restore(entity, refs) {
      return write(entity, 'restore', decide.restore(await bare(entity), refs))
    },
    async note(entity, ref, text) {
      return write(entity, 'note', decide.note(await bare(entity), ref, text.slice(0, longestReason), verdict()))
    },
    async keepLinks(entity, identities) {
      return write(entity, 'keep-link', decide.keepLinks(await bare(entity), identities, verdict()))
    },
    async remove(entity, identities) {
      const outcome = await parts.lease.acquire({ owner: person, host: parts.host, command: 'remove' })
      if ('holder' in outcome) return { problem: engineBusy(outcome.holder) }
      try {
        const [rows, uses] = [await store.rows(entity, identities), await store.uses(entity, identities)]
        return await write(entity, 'remove', removeMissing(await bare(entity), identities, rows, uses))
      } finally {
        await outcome.lease.release()
      }
    },
    async undo(id) {
      const outcome = await store.undo(id, person)
      looks.clear()
      if (outcome === null) return { problem: nothingToUndo() }
      if (outcome.decision === null) return { problem: undoMoved(outcome.moved) }
      return { decision: outcome.decision, left: [] }
    },
  }
  return { ...review, ...atTheDoor(parts, review) }
}

type Deciding = Omit<MatchReview, 'look' | 'latest' | 'decisions'>

/** Every decision refused before anything is read where nothing may be written. */
function atTheDoor({ isReadOnly, refusal }: MatchReviewParts, review: Deciding): Deciding {
  function guarded<Asked extends readonly unknown[]>(
    decideOn: (...asked: Asked) => Promise<DecisionResult>,
  ): (...asked: Asked) => Promise<DecisionResult> {
    return async (...asked) => {
      if (isReadOnly) return { problem: readOnlyProblem('A decision') }
      const refused = await refusal()
      return refused ? { problem: refused.problem } : decideOn(...asked)
    }
  }
  return {
    link: guarded(review.link),
    acceptSuggestions: guarded(review.acceptSuggestions),
    unlink: guarded(review.unlink),
    notTheSame: guarded(review.notTheSame),
    maybeTheSame: guarded(review.maybeTheSame),
    ignore: guarded(review.ignore),
    restore: guarded(review.restore),
    note: guarded(review.note),
    keepLinks: guarded(review.keepLinks),
    remove: guarded(review.remove),
    undo: guarded(review.undo),
  }
}

function engineBusy(holder: { readonly owner: string; readonly host: string; readonly command: string }): Problem {
  return {
    code: 'ENGINE-BUSY',
    message: `${holder.owner} is running ${holder.command} on ${holder.host}.`,
    effect: 'Nothing was removed.',
    next: 'Wait until that run has ended, then remove the records.',
  }
}
