// What a person orders about a workbook that waits: each answers with the workbook as it is then, or with a problem in words.
import type { AnyVariables, Client, TypedDocumentNode } from 'urql'
import {
  CheckWorkbookAgainDocument,
  CorrectCellsDocument,
  LeaveEventsOutDocument,
  OpenWorkbookDocument,
  RemoveWorkbookDocument,
  RestoreCellsDocument,
  RevokeValueDocument,
} from '../../../../../graphql/generated/local.ts'
import type { CheckAnswerFieldsFragment } from '../../../../../graphql/generated/local.ts'
import { failureOf } from '../../../api.tsx'
import type { Problem } from '../../../model.ts'
import type { CellPlace, CheckedBook } from './check-model.ts'

export type CheckAnswer = { readonly workbook: CheckedBook } | { readonly problem: Problem }

export interface Correction {
  readonly cells: readonly CellPlace[]
  readonly text: string
  /** The problem’s value: in cells that name several people the one that is meant. null: the whole cell. */
  readonly value: string | null
  readonly remember: boolean
  /** What is shown until the answer is there, by cellKey, where it is not the text itself. */
  readonly shown?: ReadonlyMap<string, string>
}

export interface CheckOrders {
  correct(correction: Correction): Promise<CheckAnswer>
  restore(cells: readonly CellPlace[]): Promise<CheckAnswer>
  leaveOut(rows: readonly number[], leftOut: boolean): Promise<CheckAnswer>
  revoke(valueId: string): Promise<CheckAnswer>
  again(): Promise<CheckAnswer>
}

export function createCheckOrders(client: Client, id: string): CheckOrders {
  return {
    correct: ({ cells, text, value, remember }) =>
      order(
        client,
        CorrectCellsDocument,
        { id, cells: [...cells], text, value, remember },
        (data) => data.correctCells,
      ),
    restore: (cells) => order(client, RestoreCellsDocument, { id, cells: [...cells] }, (data) => data.restoreCells),
    leaveOut: (rows, leftOut) =>
      order(client, LeaveEventsOutDocument, { id, rows: [...rows], leftOut }, (data) => data.leaveEventsOut),
    revoke: (valueId) => order(client, RevokeValueDocument, { id, valueId }, (data) => data.revokeValue),
    again: () => order(client, CheckWorkbookAgainDocument, { id }, (data) => data.checkWorkbookAgain),
  }
}

/** Sends a file to be kept and checked; the returned function gives up, `done` is not called then. */
export function sendWorkbook(client: Client, file: File, done: (answer: CheckAnswer) => void): () => void {
  let over = false
  const { unsubscribe } = client.mutation(OpenWorkbookDocument, { file }).subscribe(({ data, error }) => {
    if (over) return
    over = true
    if (error !== undefined || data === undefined) {
      done({ problem: notSent(error === undefined ? 'The answer was empty.' : failureOf(error).message) })
    } else done(answerOf(data.openWorkbook))
  })
  return () => {
    over = true
    unsubscribe()
  }
}

/** null: it is gone. */
export async function removeWorkbook(client: Client, id: string): Promise<Problem | null> {
  const { data, error } = await client.mutation(RemoveWorkbookDocument, { id }).toPromise()
  if (error !== undefined || data === undefined) {
    return noAnswer(error === undefined ? 'The answer was empty.' : failureOf(error).message)
  }
  return data.removeWorkbook.__typename === 'NotStarted' ? data.removeWorkbook.problem : null
}

export function answerOf(answer: CheckAnswerFieldsFragment): CheckAnswer {
  return answer.__typename === 'Workbook' ? { workbook: answer } : { problem: answer.problem }
}

async function order<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => CheckAnswerFieldsFragment,
): Promise<CheckAnswer> {
  const { data, error } = await client.mutation(document, variables).toPromise()
  return error === undefined && data !== undefined
    ? answerOf(pick(data))
    : { problem: noAnswer(error === undefined ? 'The answer was empty.' : failureOf(error).message) }
}

function noAnswer(message: string): Problem {
  return {
    code: 'WINDOW',
    message,
    effect: 'Whether it was kept is not known; nothing was written to either system.',
    next: 'The workbook is read again; look at the cell, then try once more.',
  }
}

function notSent(message: string): Problem {
  return {
    code: 'WINDOW',
    message,
    effect: 'The workbook was not read to its end, and nothing was changed.',
    next: 'Drop it again.',
  }
}
