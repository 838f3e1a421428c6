// What a person decides about records: each answers with the decision, and what it left, or with a problem in words.
import type { AnyVariables, Client, TypedDocumentNode } from 'urql'
import {
  AcceptSuggestionsDocument,
  IgnoreRecordsDocument,
  KeepLinksDocument,
  LinkRecordsDocument,
  MaybeTheSameDocument,
  NotTheSameDocument,
  NoteRecordDocument,
  RemoveMissingDocument,
  RestoreRecordsDocument,
  UndoDecisionDocument,
  UnlinkRecordsDocument,
} from '../../../../graphql/generated/local.ts'
import type { DecisionResultFieldsFragment, RecordRef } from '../../../../graphql/generated/local.ts'
import { failureOf } from '../../api.tsx'
import type { Decision, Kind, MatchRow, Problem } from '../../model.ts'

export interface Made {
  /** null: nothing was left to write. */
  readonly decision: Decision | null
  readonly left: readonly { readonly name: string; readonly message: string }[]
}

export type DecisionOutcome = Made | { readonly problem: Problem }

export interface Decisions {
  link(tutorialId: string, identity: string, acrossParent?: boolean): Promise<DecisionOutcome>
  accept(tutorialIds: readonly string[], strength: number): Promise<DecisionOutcome>
  unlink(identity: string): Promise<DecisionOutcome>
  notTheSame(tutorialId: string, identity: string): Promise<DecisionOutcome>
  maybeTheSame(tutorialId: string, identity: string): Promise<DecisionOutcome>
  ignore(record: RecordRef, reason: string): Promise<DecisionOutcome>
  restore(record: RecordRef): Promise<DecisionOutcome>
  note(record: RecordRef, text: string): Promise<DecisionOutcome>
  keep(identity: string): Promise<DecisionOutcome>
  remove(identity: string): Promise<DecisionOutcome>
  undo(id: string): Promise<DecisionOutcome>
}

export function createDecisions(client: Client, kind: Kind['name']): Decisions {
  return {
    link: (tutorialId, identity, acrossParent = false) =>
      decide(client, LinkRecordsDocument, { kind, tutorialId, identity, acrossParent }, (data) => data.linkRecords),
    accept: (tutorialIds, strength) =>
      decide(client, AcceptSuggestionsDocument, { kind, tutorialIds, strength }, (data) => data.acceptSuggestions),
    unlink: (identity) =>
      decide(client, UnlinkRecordsDocument, { kind, identities: [identity] }, (data) => data.unlinkRecords),
    notTheSame: (tutorialId, identity) =>
      decide(client, NotTheSameDocument, { kind, tutorialId, identity }, (data) => data.notTheSame),
    maybeTheSame: (tutorialId, identity) =>
      decide(client, MaybeTheSameDocument, { kind, tutorialId, identity }, (data) => data.maybeTheSame),
    ignore: (record, reason) =>
      decide(client, IgnoreRecordsDocument, { kind, records: [record], reason }, (data) => data.ignoreRecords),
    restore: (record) =>
      decide(client, RestoreRecordsDocument, { kind, records: [record] }, (data) => data.restoreRecords),
    note: (record, text) => decide(client, NoteRecordDocument, { kind, record, text }, (data) => data.noteRecord),
    keep: (identity) => decide(client, KeepLinksDocument, { kind, identities: [identity] }, (data) => data.keepLinks),
    remove: (identity) =>
      decide(client, RemoveMissingDocument, { kind, identities: [identity] }, (data) => data.removeMissing),
    undo: (id) => decide(client, UndoDecisionDocument, { id }, (data) => data.undoDecision),
  }
}

/** The record a decision about this row is about: the tutorial record where there is one. null: there is none at all. */
export function recordOf(row: MatchRow): RecordRef | null {
  if (row.tutorialId !== null) return { side: 'TUTORIAL', id: row.tutorialId }
  return row.identity === null ? null : { side: 'ADMINISTRATE', id: row.identity }
}

async function decide<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => DecisionResultFieldsFragment,
): Promise<DecisionOutcome> {
  const { data, error } = await client.mutation(document, variables).toPromise()
  if (error !== undefined || data === undefined) {
    return { problem: noAnswer(error === undefined ? 'The answer was empty.' : failureOf(error).message) }
  }
  const answer = pick(data)
  return answer.__typename === 'DecisionMade'
    ? { decision: answer.decision, left: answer.left }
    : { problem: answer.problem }
}

/** For requests without a usable answer. */
export function noAnswer(message: string): Problem {
  return {
    code: 'WINDOW',
    message,
    effect: 'Whether it was done is not known.',
    next: 'The list is read again; look at the row, then decide once more.',
  }
}
