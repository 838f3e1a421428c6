// The list of the kind that is looked at; all lists are kept while the window is open, so that coming back shows them at once.
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { MatchDocument, MatchRowsDocument } from '../../../../graphql/generated/local.ts'
import { ask, concerns, useApi } from '../../api.tsx'
import type { Api } from '../../api.tsx'
import type { Kind } from '../../model.ts'
import { createMatchList } from './list/match-list.ts'
import type { MatchList, MatchSnapshot } from './list/match-list.ts'

const firstPage = 1_000
const furtherPage = 2_500
/** Milliseconds: the stream is a help, never the only way. */
const backstop = 60_000

export interface MatchData extends MatchSnapshot {
  readonly refresh: () => void
}

export function useMatch(kind: Kind['name']): MatchData {
  const api = useApi()
  const list = listOf(api, kind)
  const { live } = api
  useEffect(() => {
    list.refresh()
    const timer = setInterval(list.refresh, backstop)
    const stop = live.onChange((changed) => {
      if (concerns(changed, ['records'])) list.refresh()
    })
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [list, live])
  const snapshot = useSyncExternalStore(list.subscribe, list.get)
  const refresh = useCallback(() => list.refresh(), [list])
  return { ...snapshot, refresh }
}

const listsOf = new WeakMap<Api['client'], Map<Kind['name'], MatchList>>()

function listOf({ client, connection }: Api, kind: Kind['name']): MatchList {
  const lists = listsOf.get(client) ?? new Map<Kind['name'], MatchList>()
  listsOf.set(client, lists)
  const known = lists.get(kind)
  if (known) return known
  const made = createMatchList({
    first: () => ask(client, connection, MatchDocument, { kind, first: firstPage }),
    page: (offset, revision) =>
      ask(client, connection, MatchRowsDocument, { kind, revision, first: furtherPage, offset }),
  })
  lists.set(kind, made)
  return made
}
