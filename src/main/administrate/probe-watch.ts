// A `fetch` that notes how long an answer takes and how far Administrate's clock is from this computer's.
import type { Clock, Fetch } from '../ports/platform.ts'

export interface WatchedFetch {
  readonly fetch: Fetch
  /** Milliseconds of the fastest answer; null: nobody answered. */
  fastest(): number | null
  /** Milliseconds by which this computer is ahead, negative when it is behind; null: no answer bore a date. */
  ahead(): number | null
}

/** A header `Date` says whole seconds: on average its moment is half a second later. */
const halfSecond = 500

interface Answered {
  readonly milliseconds: number
  readonly ahead: number | null
}

export function watchFetch({ fetch, clock }: { readonly fetch: Fetch; readonly clock: Clock }): WatchedFetch {
  const answers: Answered[] = []
  // The faster the answer, the surer when it was given.
  const sorted = () => [...answers].sort((one, other) => one.milliseconds - other.milliseconds)
  return {
    async fetch(input, init) {
      const sent = clock.now().getTime()
      const response = await fetch(input, init)
      const milliseconds = clock.now().getTime() - sent
      const date = Date.parse(response.headers.get('date') ?? '')
      const ahead = Number.isNaN(date) ? null : sent + milliseconds / 2 - (date + halfSecond)
      answers.push({ milliseconds, ahead })
      return response
    },
    fastest: () => sorted()[0]?.milliseconds ?? null,
    ahead: () => sorted().find((answer) => answer.ahead !== null)?.ahead ?? null,
  }
}
