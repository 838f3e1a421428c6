// The one subscription of this window: says which topics changed, comes back by itself, and says when it is down.
import type { Client } from 'urql'
import { ChangedDocument } from '../../graphql/generated/local.ts'

/** `*`: anything may have changed, ask again for everything. */
export type Topics = readonly string[]
export type LiveState = 'connecting' | 'open' | 'down'

export interface Live {
  readonly state: () => LiveState
  readonly onState: (listener: () => void) => () => void
  readonly onChange: (listener: (topics: Topics) => void) => () => void
  /** Tries again now instead of after the wait. */
  readonly retry: () => void
  readonly close: () => void
}

const firstWait = 500
const longestWait = 8_000

/**
 * Subscribes and stays subscribed: after an end or an error it waits (doubling, with jitter) and asks for what came after
 * the last cursor. Each time the stream opens or ends it announces `*`: nothing says what was missed, and asking tells at
 * once whether the backend is there at all.
 */
export function createLive(client: Client, request: typeof fetch): Live {
  const changeListeners = new Set<(topics: Topics) => void>()
  const stateListeners = new Set<() => void>()
  let state: LiveState = 'connecting'
  let cursor: string | null = null
  let wait = firstWait
  let timer: ReturnType<typeof setTimeout> | undefined
  const current = { stop: (): void => undefined }
  let closed = false

  function become(next: LiveState): void {
    if (state === next) return
    state = next
    stateListeners.forEach((listener) => listener())
  }
  function announce(topics: Topics): void {
    changeListeners.forEach((listener) => listener(topics))
  }
  async function fetchStream(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const response = await request(input, init)
    if (response.ok) {
      wait = firstWait
      become('open')
      announce(['*'])
    }
    return response
  }
  function ended(): void {
    if (closed) return
    if (state === 'open') announce(['*'])
    become('down')
    clearTimeout(timer)
    timer = setTimeout(connect, wait * (0.75 + Math.random() / 2))
    wait = Math.min(wait * 2, longestWait)
  }
  function connect(): void {
    current.stop()
    let over = false
    const subscription = client.subscription(ChangedDocument, { after: cursor }, { fetch: fetchStream })
    const subscribed = subscription.subscribe((result) => {
      if (over) return
      if (result.data && result.error === undefined) {
        cursor = result.data.changed.cursor
        announce(result.data.changed.topics)
      }
      if (result.error !== undefined || !result.hasNext) {
        over = true
        ended()
      }
    })
    current.stop = () => {
      over = true
      subscribed.unsubscribe()
    }
  }

  connect()
  return {
    state: () => state,
    onState: (listener) => listen(stateListeners, listener),
    onChange: (listener) => listen(changeListeners, listener),
    retry() {
      if (closed || state !== 'down') return
      clearTimeout(timer)
      wait = firstWait
      connect()
    },
    close() {
      closed = true
      clearTimeout(timer)
      current.stop()
    },
  }
}

function listen<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
