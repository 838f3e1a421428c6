// Follows what was started to its end: nudged by the backend, and asking now and then all the same.
import type { LocalApi } from './client.ts'
import { insist } from './insist.ts'
import { createNudge, pause } from './nudge.ts'

export interface Watch {
  readonly api: LocalApi
  /** Aborts when a person wants it to stop. */
  readonly signal: AbortSignal
  /** Asks again after this many milliseconds even if nothing was reported, and rests `gap` between two questions. */
  readonly patience?: number
  readonly gap?: number
}

export interface Following<State> extends Watch {
  readonly jobId: string
  /** null: nothing is known any more. */
  readonly look: () => Promise<State | null>
  readonly isOver: (state: State) => boolean
  /** Each state that was seen, the first and the last one included. */
  readonly onState: (state: State) => void
  /** Asks the backend to stop it. */
  readonly stop: () => Promise<unknown>
}

export interface Followed<State> {
  /** As it ended, or as it was seen last. */
  readonly last: State
  /** Why its end was not seen; null when it was. */
  readonly lost: { readonly cause: unknown } | null
}

/** Never rejects: what was started is not undone by losing sight of it. */
export async function follow<State>(started: State, following: Following<State>): Promise<Followed<State>> {
  const { api, signal, jobId, look, isOver, onState, patience = 1_000, gap = 100 } = following
  const nudge = createNudge()
  const unsubscribe = api.onChange((topics) => {
    if (topics.includes(`job:${jobId}`) || topics.includes('jobs')) nudge.give()
  })
  const ask = (): void => nudge.give()
  const stop = (): void => void following.stop().then(ask, ask)
  const rest = async (): Promise<void> => {
    await pause(gap)
    await nudge.taken(patience)
  }
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  let last = started
  try {
    for (;;) {
      onState(last)
      if (isOver(last)) return { last, lost: null }
      await rest()
      last = (await insist(look, rest)) ?? last
    }
  } catch (cause) {
    return { last, lost: { cause } }
  } finally {
    signal.removeEventListener('abort', stop)
    unsubscribe()
  }
}
