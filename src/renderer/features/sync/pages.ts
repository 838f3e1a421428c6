// A long list that is read page by page, as far as somebody looks.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { AnyVariables, TypedDocumentNode } from 'urql'
import { ask, useApi } from '../../api.tsx'

interface Page<Item> {
  readonly total: number
  readonly items: readonly Item[]
}

export interface Pages<Item> {
  readonly items: readonly (Item & { readonly id: string })[]
  /** null before the first page. */
  readonly total: number | null
  readonly loading: boolean
  readonly failure: string | null
  readonly more: () => void
}

interface Read<Item> {
  readonly key: string
  readonly items: readonly Item[]
  readonly total: number | null
  readonly failure: string | null
}

/** `key` names the list; when it changes everything is read anew. Rows get their place as `id`, for nothing else makes them one. */
export function usePages<Data, Variables extends AnyVariables, Item>(
  document: TypedDocumentNode<Data, Variables>,
  variables: (offset: number) => Variables,
  pick: (data: Data) => Page<Item> | null,
  key: string,
): Pages<Item> {
  const { client, connection } = useApi()
  const [read, setRead] = useState<Read<Item>>({ key, items: [], total: null, failure: null })
  const [loading, setLoading] = useState(false)
  const current = listOf(read, key)
  const question = useRef({ variables, pick, key })
  useEffect(() => {
    question.current = { variables, pick, key }
  })
  const load = useCallback(
    async (offset: number, before: readonly Item[]): Promise<void> => {
      setLoading(true)
      const answer = await ask(client, connection, document, question.current.variables(offset))
      // The answer to a question of before: another list is shown by now.
      if (question.current.key !== key) return
      const page = 'data' in answer ? question.current.pick(answer.data) : null
      if ('failure' in answer) setRead((last) => ({ ...listOf(last, key), failure: answer.failure.message }))
      else setRead({ key, items: [...before, ...(page?.items ?? [])], total: page?.total ?? 0, failure: null })
      setLoading(false)
    },
    [client, connection, document, key],
  )
  useEffect(() => {
    const timer = setTimeout(() => void load(0, []))
    return () => clearTimeout(timer)
  }, [load])
  return {
    items: current.items.map((item, index) => ({ ...item, id: String(index) })),
    total: current.total,
    loading,
    failure: current.failure,
    more: () => {
      if (!loading && current.total !== null && current.items.length < current.total)
        void load(current.items.length, current.items)
    },
  }
}

function listOf<Item>(read: Read<Item>, key: string): Read<Item> {
  return read.key === key ? read : { key, items: [], total: null, failure: null }
}
