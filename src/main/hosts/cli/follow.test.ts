import { expect, test } from 'vitest'
import type { LocalApi } from './client.ts'
import { ToldError } from './failure.ts'
import { follow, type Following } from './follow.ts'
import { refusedSignIn } from './output/sample-job.ts'

const never = new AbortController().signal

function following(look: () => Promise<number | null>, more: Partial<Following<number>> = {}): Following<number> {
  const respond = async (): Promise<never> => ({}) as never
  const api: LocalApi = { query: respond, mutate: respond, onChange: () => () => undefined }
  return {
    api,
    signal: never,
    jobId: '41',
    look,
    isOver: (state) => state === 3,
    onState: () => undefined,
    stop: async () => undefined,
    patience: 1,
    gap: 0,
    ...more,
  }
}

test('without a word from the backend it asks all the same', async () => {
  const answers = [1, 2, 3]
  const seen: number[] = []
  const watch = following(async () => answers.shift() ?? null, { onState: (state) => seen.push(state) })
  expect(await follow(0, watch)).toEqual({ last: 3, lost: null })
  expect(seen).toEqual([0, 1, 2, 3])
})

test('a word from the backend is enough, words about others are not', async () => {
  let tell: (topics: readonly string[]) => void = () => undefined
  let ended = false
  const watch = following(async () => 3, { patience: 60_000 })
  const api: LocalApi = {
    ...watch.api,
    onChange: (listener) => {
      tell = listener
      return () => (ended = true)
    },
  }
  const followed = follow(0, { ...watch, api })
  tell(['job:999', 'records'])
  tell(['job:41'])
  expect(await followed).toEqual({ last: 3, lost: null })
  expect(ended).toBe(true)
})

test('a few failing questions are survived, many are not; then what was seen last is known', async () => {
  const failure = new ToldError(refusedSignIn, 2)
  const failing = (failures: number) => {
    const answers = [1, ...Array<ToldError>(failures).fill(failure), 3]
    return following(async () => {
      const answer = answers.shift() ?? 3
      if (typeof answer !== 'number') throw answer
      return answer
    })
  }
  expect(await follow(0, failing(4))).toEqual({ last: 3, lost: null })
  expect(await follow(0, failing(5))).toEqual({ last: 1, lost: { cause: failure } })
})

test('a person may stop it at any time, also before it is followed', async () => {
  const stop = new AbortController()
  stop.abort()
  let state = 0
  const watch = following(async () => state, { signal: stop.signal, stop: async () => (state = 3) })
  expect(await follow(0, watch)).toEqual({ last: 3, lost: null })
})
