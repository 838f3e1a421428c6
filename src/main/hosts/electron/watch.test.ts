// Following what runs here: its beginning and end, a stop that is waited for, and a backend that does not answer.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  CancelJobDocument,
  DesktopDocument,
  type DesktopQuery,
  ImportProgressDocument,
} from '../../../../graphql/generated/local.ts'
import type { LocalApi } from '../cli/client.ts'
import type { Activity, Ending } from './activity.ts'
import { watch } from './watch.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Job = NonNullable<DesktopQuery['latestJob']>

const idle: DesktopQuery = { workspace: { engine: null }, latestJob: null, workbooks: [] }

function job(id: string, status: Job['status']): DesktopQuery {
  return {
    workspace: { engine: status === 'RUNNING' ? { jobId: id, here: true } : null },
    latestJob: { id, title: 'Venues', status, problem: null, steps: [] },
    workbooks: [],
  }
}

function stage() {
  let answer: DesktopQuery | Error = idle
  let tellChange: (topics: readonly string[]) => void = () => undefined
  const asked = { desktop: 0, progress: 0 }
  const stopped: string[] = []
  let listening = true
  const api: LocalApi = {
    async query(document, variables) {
      if (answer instanceof Error) throw answer
      if ((document as unknown) === ImportProgressDocument) {
        asked.progress += 1
        const events = { total: 4, waiting: 1 }
        return { import: { ...variables, jobId: '9', here: true, secondsLeft: null, events } } as never
      }
      expect(document).toBe(DesktopDocument)
      asked.desktop += 1
      return answer as never
    },
    async mutate(document, variables) {
      expect(document).toBe(CancelJobDocument)
      stopped.push((variables as unknown as { readonly id: string }).id)
      return {} as never
    },
    onChange(listener) {
      tellChange = listener
      return () => void (listening = false)
    },
  }
  const seen: Activity[] = []
  const ended: Ending[] = []
  const watching = watch({
    api,
    onActivity: (activity) => seen.push(activity),
    onEnd: (ending) => ended.push(ending),
    patience: { running: 2_000, idle: 30_000 },
    gap: 250,
  })
  return {
    watching,
    asked,
    seen,
    ended,
    stopped,
    isListening: () => listening,
    becomes: (next: DesktopQuery | Error) => void (answer = next),
    hint: () => tellChange(['jobs']),
    /** The backend says that something changed, and the rest after the last question is over. */
    async changes(next: DesktopQuery | Error) {
      await vi.advanceTimersByTimeAsync(250)
      answer = next
      tellChange(['jobs'])
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

const first = () => vi.advanceTimersByTimeAsync(0)

test('it asks at once, and says what it is told', async () => {
  const { seen, asked } = stage()
  await first()
  expect(seen).toEqual([{ run: null, waiting: 0 }])
  expect(asked.desktop).toBe(1)
})

test('a run begins and ends: each is told when the backend says that something changed', async () => {
  const { seen, ended, changes } = stage()
  await first()
  await changes(job('7', 'RUNNING'))
  expect(seen.at(-1)?.run?.jobId).toBe('7')
  expect(ended).toEqual([])
  await changes(job('7', 'DONE'))
  expect(seen.at(-1)?.run).toBeNull()
  expect(ended).toEqual([{ title: 'Venues', body: 'Finished.', place: 'sync/7' }])
})

test('an import is asked for its progress', async () => {
  const { seen, asked, changes } = stage()
  await first()
  await changes({
    workspace: { engine: { jobId: '9', here: true } },
    latestJob: null,
    workbooks: [{ importId: 'i1', fileName: 'May.xlsx', status: 'RUNNING' }],
  })
  expect(asked.progress).toBe(1)
  expect(seen.at(-1)?.run).toMatchObject({ importId: 'i1', share: 0.75 })
})

test('one run follows another at once: the end of the first is told', async () => {
  const { ended, changes } = stage()
  await first()
  await changes(job('7', 'RUNNING'))
  await changes(job('8', 'RUNNING'))
  expect(ended).toHaveLength(1)
  await changes(job('8', 'CANCELLED'))
  expect(ended.at(-1)?.body).toBe('Stopped. What was finished stays as written.')
})

test('nobody says anything: it asks now and then, more often while something runs', async () => {
  const { asked, becomes } = stage()
  await first()
  await vi.advanceTimersByTimeAsync(29_000)
  expect(asked.desktop).toBe(1)
  becomes(job('7', 'RUNNING'))
  await vi.advanceTimersByTimeAsync(1_250)
  expect(asked.desktop).toBe(2)
  await vi.advanceTimersByTimeAsync(22_500)
  expect(asked.desktop).toBe(12)
})

test('a storm of changes is one question for each rest', async () => {
  const { asked, hint } = stage()
  await first()
  for (let times = 0; times < 25; times += 1) {
    hint()
    await vi.advanceTimersByTimeAsync(10)
  }
  await first()
  expect(asked.desktop).toBe(2)
})

test('nothing runs: stopping is done at once, and nothing is ordered', async () => {
  const { watching, stopped } = stage()
  await first()
  await watching.stopRun()
  expect(stopped).toEqual([])
})

test('a run is stopped, and only its end is the answer', async () => {
  const { watching, stopped, becomes } = stage()
  await first()
  becomes(job('7', 'RUNNING'))
  const over = vi.fn()
  const stopping = watching.stopRun().then(over)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(stopped).toEqual(['7'])
  expect(over).not.toHaveBeenCalled()
  becomes(job('7', 'CANCELLED'))
  await vi.advanceTimersByTimeAsync(2_250)
  await stopping
  expect(over).toHaveBeenCalledOnce()
})

test('the database is down: what was known last stays, nothing is said to have ended, and it goes on asking', async () => {
  const { seen, ended, changes } = stage()
  await first()
  await changes(job('7', 'RUNNING'))
  await changes(new Error('down'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(seen.at(-1)?.run?.jobId).toBe('7')
  expect(ended).toEqual([])
  await changes(job('7', 'FAILED'))
  expect(ended).toHaveLength(1)
})

test('a stop that nobody can confirm is not waited for for ever: five questions in a row without an answer', async () => {
  const { watching, becomes } = stage()
  await first()
  becomes(job('7', 'RUNNING'))
  const over = vi.fn()
  const stopping = watching.stopRun().then(over)
  await first()
  becomes(new Error('down'))
  await vi.advanceTimersByTimeAsync(4 * 2_250)
  expect(over).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(2_250)
  await stopping
  expect(over).toHaveBeenCalledOnce()
})

test('a question that is answered in between begins the count anew', async () => {
  const { watching, becomes } = stage()
  await first()
  becomes(job('7', 'RUNNING'))
  const over = vi.fn()
  void watching.stopRun().then(over)
  await first()
  becomes(new Error('down'))
  await vi.advanceTimersByTimeAsync(4 * 2_250)
  becomes(job('7', 'RUNNING'))
  await vi.advanceTimersByTimeAsync(2_250)
  becomes(new Error('down'))
  await vi.advanceTimersByTimeAsync(4 * 2_250)
  expect(over).not.toHaveBeenCalled()
})

test('asking rejects when the backend cannot tell', async () => {
  const { watching, becomes } = stage()
  await first()
  becomes(new Error('down'))
  await expect(watching.ask()).rejects.toThrow('down')
})

test('closed: nothing more is asked or told, and the changes are let go', async () => {
  const { watching, asked, seen, isListening, becomes } = stage()
  await first()
  watching.close()
  becomes(job('7', 'RUNNING'))
  await vi.advanceTimersByTimeAsync(120_000)
  expect([asked.desktop, seen.length, isListening()]).toEqual([1, 1, false])
})

test('closed while a question is under way: its answer is not told', async () => {
  const { watching, seen } = stage()
  watching.close()
  await vi.advanceTimersByTimeAsync(120_000)
  expect(seen).toEqual([])
})
