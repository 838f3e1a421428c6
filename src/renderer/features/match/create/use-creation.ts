// The creation sheet from question to result: what would be sent, the order to send it, and how it goes.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { AnyVariables, TypedDocumentNode } from 'urql'
import {
  CreateRecordsDocument,
  CreationDocument,
  CreationSheetDocument,
  SettleCreationsDocument,
} from '../../../../../graphql/generated/local.ts'
import type { CreateRecordsInput, CreateRecordsResultFieldsFragment } from '../../../../../graphql/generated/local.ts'
import { ask, failureOf, useApi, useQuestion } from '../../../api.tsx'
import type { Kind, Problem } from '../../../model.ts'
import type { Sheet } from './create-facts.ts'
import type { Creation } from './creation-words.ts'
import { noAnswer } from '../decisions.ts'

export interface SheetReading {
  /** null while it is being made. */
  readonly sheet: Sheet | null
  readonly problem: Problem | null
  /** Makes it anew, with what Administrate says now. */
  readonly again: () => void
}

/** Asked once, for it may take requests to Administrate, and what is sent must be what was seen. */
export function useCreationSheet(kind: Kind['name'], tutorialIds: readonly string[]): SheetReading {
  const { client, connection } = useApi()
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const ids = tutorialIds.join(' ')
  const read = useCallback(async (): Promise<void> => {
    const variables = { kind, tutorialIds: ids.split(' ') }
    const answer = await ask(client, connection, CreationSheetDocument, variables)
    if ('failure' in answer) {
      setProblem({
        code: 'WINDOW',
        message: answer.failure.message,
        effect: 'Nothing was sent.',
        next: 'Try again when the connection is back.',
      })
      return
    }
    const { creationSheet: result } = answer.data
    if (result.__typename === 'NotDecided') setProblem(result.problem)
    else setSheet(result)
  }, [client, connection, kind, ids])
  useEffect(() => {
    const timer = setTimeout(() => void read())
    return () => clearTimeout(timer)
  }, [read])
  return {
    sheet,
    problem,
    again() {
      setProblem(null)
      setSheet(null)
      void read()
    },
  }
}

export type Sent = { readonly creation: Creation } | { readonly problem: Problem }

export interface CreationOrders {
  readonly create: (input: CreateRecordsInput) => Promise<Sent>
  readonly settle: (kind: Kind['name']) => Promise<Sent>
}

export function useCreationOrders(): CreationOrders {
  const { client } = useApi()
  async function send<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    pick: (data: Data) => CreateRecordsResultFieldsFragment,
  ): Promise<Sent> {
    const { data, error } = await client.mutation(document, variables).toPromise()
    if (error !== undefined || data === undefined) {
      return { problem: noAnswer(error === undefined ? 'The answer was empty.' : failureOf(error).message) }
    }
    const answer = pick(data)
    return answer.__typename === 'CreationStarted' ? { creation: answer.creation } : { problem: answer.problem }
  }
  return {
    create: (input) => send(CreateRecordsDocument, { input }, (data) => data.createRecords),
    settle: (kind) => send(SettleCreationsDocument, { kind }, (data) => data.settleCreations),
  }
}

/** How it goes: told by the stream, and asked for every two seconds as well. `onEnd`: once, when it is first seen ended. */
export function useCreation(first: Creation, onEnd: (creation: Creation) => void): Creation {
  const { data } = useQuestion(
    CreationDocument,
    { jobId: first.jobId },
    [`job:${first.jobId}`],
    first.running ? 2_000 : null,
  )
  const creation = data?.creation ?? first
  const ended = first.running && !creation.running
  const end = useRef(onEnd)
  useEffect(() => {
    end.current = onEnd
  })
  useEffect(() => {
    if (ended) end.current(creation)
  }, [ended, creation])
  return creation
}
