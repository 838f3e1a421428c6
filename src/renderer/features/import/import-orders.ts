// What a person can order about an import: start, go on, pause, stop, take back, approve, save as a file.
import type { AnyVariables, Client, TypedDocumentNode } from 'urql'
import {
  ApproveInstructorsDocument,
  ContinueImportDocument,
  ExportImportDocument,
  ImportUndoDocument,
  PauseImportDocument,
  StartImportDocument,
  StopImportDocument,
  UndoImportDocument,
} from '../../../../graphql/generated/local.ts'
import type { ImportUndoQuery } from '../../../../graphql/generated/local.ts'
import { failureOf } from '../../api.tsx'
import type { Api } from '../../api.tsx'
import type { Problem } from '../../model.ts'
import { noFile, saveFile } from '../../save-file.ts'
import type { Import, Workbook } from './import-model.ts'

export type Answer<Value> = { readonly value: Value } | { readonly problem: Problem }
export type UndoPlan = Extract<ImportUndoQuery['importUndo'], { readonly __typename: 'ImportUndo' }>

/** What the person saw and, where it is live, typed. */
export interface Confirmation {
  readonly confirm: string
  /** null: nothing had to be typed. */
  readonly typed: string | null
}

export async function startImport(client: Client, id: string, seen: Confirmation): Promise<Answer<Import>> {
  return started(await order(client, StartImportDocument, { id, ...seen }), (data) => data.startImport)
}

export async function continueImport(client: Client, id: string, failed: boolean): Promise<Answer<Import>> {
  return started(await order(client, ContinueImportDocument, { id, failed }), (data) => data.continueImport)
}

export async function undoImport(
  client: Client,
  id: string,
  rows: readonly number[],
  seen: Confirmation,
): Promise<Answer<Import>> {
  return started(await order(client, UndoImportDocument, { id, rows: [...rows], ...seen }), (data) => data.undoImport)
}

export async function pauseImport(client: Client, id: string, paused: boolean): Promise<Problem | null> {
  const answer = await order(client, PauseImportDocument, { id, paused })
  if ('problem' in answer) return answer.problem
  return answer.value.pauseImport.__typename === 'NotStarted' ? answer.value.pauseImport.problem : null
}

export async function stopImport(client: Client, id: string): Promise<Problem | null> {
  const answer = await order(client, StopImportDocument, { id })
  if ('problem' in answer) return answer.problem
  return answer.value.stopImport.__typename === 'NotStarted' ? answer.value.stopImport.problem : null
}

export async function approveInstructors(
  client: Client,
  id: string,
  approvals: readonly { readonly templateId: string; readonly instructorId: string }[],
  seen: Confirmation,
): Promise<Answer<Workbook>> {
  const answer = await order(client, ApproveInstructorsDocument, { id, approvals: [...approvals], ...seen })
  if ('problem' in answer) return answer
  const { approveInstructors: result } = answer.value
  return result.__typename === 'NotStarted' ? { problem: result.problem } : { value: result }
}

/** Looks into both systems; takes requests to Administrate. `rows` null: all events. */
export async function lookUpUndo(
  client: Client,
  id: string,
  rows: readonly number[] | null,
): Promise<Answer<UndoPlan>> {
  const { data, error } = await client
    .query(ImportUndoDocument, { id, rows: rows === null ? null : [...rows] }, { requestPolicy: 'network-only' })
    .toPromise()
  if (error !== undefined || data === undefined) {
    const message = error === undefined ? 'The answer was empty.' : failureOf(error).message
    return { problem: { code: 'WINDOW', message, effect: 'Nothing was changed.', next: 'Try again.' } }
  }
  const { importUndo: result } = data
  return result.__typename === 'NotStarted' ? { problem: result.problem } : { value: result }
}

/** null: the file is being saved. */
export async function saveWorkbook(
  { client, request }: Pick<Api, 'client' | 'request'>,
  id: string,
  onlyToDo: boolean,
): Promise<Problem | null> {
  const { data, error } = await client.mutation(ExportImportDocument, { id, onlyToDo }).toPromise()
  if (error !== undefined || data === undefined) {
    return noFile(error === undefined ? 'The answer was empty.' : failureOf(error).message)
  }
  const { exportImport: ready } = data
  if (ready.__typename === 'NotDecided') return ready.problem
  return saveFile(request, ready)
}

type Started =
  | { readonly __typename: 'ImportStarted'; readonly import: Import }
  | { readonly __typename: 'EngineBusy' | 'NotStarted'; readonly problem: Problem }

function started<Data>(answer: Answer<Data>, pick: (data: Data) => Started): Answer<Import> {
  if ('problem' in answer) return answer
  const result = pick(answer.value)
  return result.__typename === 'ImportStarted' ? { value: result.import } : { problem: result.problem }
}

async function order<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  const { data, error } = await client.mutation(document, variables).toPromise()
  if (error === undefined && data !== undefined) return { value: data }
  return {
    problem: {
      code: 'WINDOW',
      message: error === undefined ? 'The answer was empty.' : failureOf(error).message,
      effect: 'Whether it was done is not known.',
      next: 'Look at the list of imports, then try again.',
    },
  }
}
