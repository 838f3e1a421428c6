import { expect, test } from 'vitest'
import type { LocalApi } from './client.ts'
import { ToldError } from './failure.ts'
import { followJob } from './follow.ts'
import { job, refusedSignIn, step } from './output/sample-job.ts'
import type { Job } from './output/outcome.ts'

const never = new AbortController().signal
const running = job([step(2, { status: 'READING' })], { status: 'RUNNING' })
const done = job([step(2)])

function apiOf(query: () => Promise<object>, onChange: LocalApi['onChange'] = () => () => undefined): LocalApi {
  return { query: query as LocalApi['query'], mutate: query as LocalApi['mutate'], onChange }
}

test('without a word from the backend it asks all the same', async () => {
  const answers = [running, running, done]
  const seen: Job['status'][] = []
  const api = apiOf(async () => ({ job: answers.shift() }))
  const following = { api, signal: never, patience: 1, gap: 0, onJob: (state: Job) => seen.push(state.status) }
  expect(await followJob(running, following)).toBe(done)
  expect(seen).toEqual(['RUNNING', 'RUNNING', 'RUNNING', 'DONE'])
})

test('a word from the backend is enough, words about others are not', async () => {
  let tell: (topics: readonly string[]) => void = () => undefined
  let ended = false
  const api = apiOf(
    async () => ({ job: done }),
    (listener) => {
      tell = listener
      return () => (ended = true)
    },
  )
  const following = followJob(running, { api, signal: never, patience: 60_000, gap: 0, onJob: () => undefined })
  tell(['job:999', 'records'])
  tell(['job:41'])
  expect(await following).toBe(done)
  expect(ended).toBe(true)
})

test('a few failing questions are survived, many are not', async () => {
  let failures = 4
  const api = apiOf(async () => {
    if (failures-- > 0) throw new ToldError(refusedSignIn, 2)
    return { job: done }
  })
  const following = { api, signal: never, patience: 1, gap: 0, onJob: () => undefined }
  expect(await followJob(running, following)).toBe(done)
  failures = 5
  const error = await followJob(running, following).catch((caught: unknown) => caught)
  expect(error).toMatchObject({ failure: { exitCode: 1, problem: refusedSignIn } })
})
