// A long list read page by page: answers to questions of before are not shown, and what was read stays when a page fails.
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Client } from 'urql'
import { expect, test } from 'vitest'
import { ApiProvider, createApi } from '../../api.tsx'
import { usePages } from './pages.ts'

const document = {} as never

interface Asked {
  readonly list: string
  readonly offset: number
  answer(items: readonly string[] | null): void
}

function open(firstList: string) {
  const asked: Asked[] = []
  const client = {
    subscription: () => ({ subscribe: () => ({ unsubscribe: () => undefined }) }),
    query: (_document: unknown, { list, offset }: { list: string; offset: number }) => ({
      toPromise: () =>
        new Promise((resolve) => {
          const answer = (items: readonly string[] | null) =>
            resolve(
              items === null ? { error: { graphQLErrors: [{ message: 'Not now.' }] } } : { data: { total: 4, items } },
            )
          asked.push({ list, offset, answer })
        }),
    }),
  } as unknown as Client
  const api = createApi(client, () => new Promise(() => undefined))
  const view = renderHook(
    ({ list }: { list: string }) =>
      usePages(
        document,
        (offset) => ({ list, offset }),
        (data: { total: number; items: readonly string[] }) => ({
          total: data.total,
          items: data.items.map((name) => ({ name })),
        }),
        list,
      ),
    {
      initialProps: { list: firstList },
      wrapper: ({ children }: { children: ReactNode }) => <ApiProvider api={api}>{children}</ApiProvider>,
    },
  )
  const names = () => view.result.current.items.map(({ name }) => name)
  return { asked, view, names, close: () => api.close() }
}

test('an answer that comes after the list has changed is not shown, and does not hide the new one', async () => {
  const { asked, view, names, close } = open('old')
  await waitFor(() => expect(asked).toHaveLength(1))
  view.rerender({ list: 'new' })
  await waitFor(() => expect(asked).toHaveLength(2))
  await act(async () => asked[1]?.answer(['n1', 'n2', 'n3', 'n4']))
  await act(async () => asked[0]?.answer(['o1']))
  expect(names()).toEqual(['n1', 'n2', 'n3', 'n4'])
  expect(view.result.current).toMatchObject({ total: 4, loading: false, failure: null })
  close()
})

test('a page that fails keeps those before it, and can be asked for again', async () => {
  const { asked, view, names, close } = open('list')
  await waitFor(() => expect(asked).toHaveLength(1))
  await act(async () => asked[0]?.answer(['a', 'b']))
  act(() => view.result.current.more())
  await act(async () => asked[1]?.answer(null))
  expect(names()).toEqual(['a', 'b'])
  expect(view.result.current).toMatchObject({ total: 4, failure: 'Not now.' })
  act(() => view.result.current.more())
  await act(async () => asked[2]?.answer(['c', 'd']))
  expect(names()).toEqual(['a', 'b', 'c', 'd'])
  expect(view.result.current.failure).toBeNull()
  close()
})
