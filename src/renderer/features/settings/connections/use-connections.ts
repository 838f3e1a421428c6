// Connections, read and kept up to date, with what this window remembers of them.
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { ConnectionsDocument } from '../../../../../graphql/generated/local.ts'
import { useApi, useQuestion } from '../../../api.tsx'
import type { Failure } from '../../../resource.ts'
import { useTandem } from '../../../tandem.tsx'
import { say } from '../../frame/speech.ts'
import { memoryOf } from './connections-memory.ts'
import type { Connections } from './connections-model.ts'
import { deskOf } from './desk.ts'
import type { Desk } from './desk.ts'

export type Reading =
  { readonly desk: Desk } | { readonly desk: null; readonly failure: Failure | null; readonly again: () => void }

export function useConnections(): Reading {
  const { client } = useApi()
  const { workspace } = useTandem()
  const memory = memoryOf(client)
  const { answered } = useSyncExternalStore(memory.subscribe, memory.get)
  const { data, failure, refresh } = useQuestion(ConnectionsDocument, {}, ['connection'], 30_000)
  const connections = answered !== null && answered.after === data ? answered.connections : data?.connections
  useSignIn(connections?.signIn?.state, refresh)
  if (connections === undefined) return { desk: null, failure, again: refresh }
  // Whoever comes here to connect for the first time wants the fields, not rehearsal.
  const first = workspace?.firstStart === true ? 'LIVE' : connections.current
  return { desk: deskOf({ client, memory, connections, data, refresh }, first) }
}

type SignInState = NonNullable<Connections['signIn']>['state']

/** Asks often while somebody signs in, and says how it ends: the window may stand behind the browser. */
function useSignIn(state: SignInState | undefined, refresh: () => void): void {
  const before = useRef(state)
  useEffect(() => {
    if (before.current === 'WAITING' && state === 'DONE') say('You are signed in to Administrate.')
    if (before.current === 'WAITING' && state === 'FAILED') say('The sign-in to Administrate failed.')
    before.current = state
    if (state !== 'WAITING') return
    const timer = setInterval(refresh, 2_000)
    return () => clearInterval(timer)
  }, [state, refresh])
}
