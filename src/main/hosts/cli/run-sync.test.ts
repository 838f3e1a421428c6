import { afterEach, describe, expect, test, vi } from 'vitest'
import type { LocalApi } from './client.ts'
import { failureOf, LostSightError, ToldError } from './failure.ts'
import { finding, job, refusedSignIn, step } from './output/sample-job.ts'
import type { Finding, Job } from './output/outcome.ts'
import { parseArguments, type SyncInvocation } from './program.ts'
import { runSync } from './run-sync.ts'
import { answeringScreen, scriptedCreation } from './scripted-creation.fixture.ts'
import type { Screen } from './screen.ts'

afterEach(() => vi.restoreAllMocks())

function invocationOf(...args: readonly string[]): SyncInvocation {
  const parsed = parseArguments(args, '')
  if (!('invocation' in parsed) || parsed.invocation.action !== 'sync') throw new Error('Not a sync command')
  return parsed.invocation
}

const byHand = {
  __typename: 'CreationSheet',
  support: { support: 'BY_HAND', sentence: '' },
  records: [],
  questions: [],
  confirm: '',
  requests: 0,
}

/** A backend whose run goes through the given states, one per question, and reports each. */
function scripted(states: readonly Job[], findings: readonly Finding[] = [], startSync?: object) {
  const asked: { readonly operation: string; readonly variables: object }[] = []
  let at = 0
  let tell: (topics: readonly string[]) => void = () => undefined
  const answer = (operation: string, variables: { readonly offset?: number }): unknown => {
    asked.push({ operation, variables })
    if (operation === 'StartSync') return { startSync: startSync ?? { __typename: 'JobStarted', job: states[0] } }
    if (operation === 'JobFindings') {
      const items = findings.slice(variables.offset ?? 0).slice(0, 2)
      return { job: { id: '41', findings: { total: findings.length, items } } }
    }
    if (operation === 'Job') {
      at = Math.min(at + 1, states.length - 1)
      tell(['job:41'])
      return { job: states[at] }
    }
    if (operation === 'CreationSheet') return { creationSheet: byHand }
    return {}
  }
  const respond: LocalApi['query'] = async (document, variables) =>
    answer((document.definitions[0] as { name: { value: string } }).name.value, variables as object) as never
  const api: LocalApi = {
    query: respond,
    mutate: respond,
    onChange: (listener) => {
      tell = listener
      queueMicrotask(() => listener(['job:41']))
      return () => undefined
    },
  }
  return { api, asked }
}

function screenOf(answer: string | null = null, canAsk = false) {
  const said: string[] = []
  const screen: Screen = {
    out: (line) => said.push(line),
    err: (line) => said.push(`! ${line}`),
    progress: () => undefined,
    ask: async (question) => {
      said.push(question)
      return answer
    },
    canAsk,
  }
  return { screen, said }
}

function isOfCreation(document: { readonly definitions: readonly unknown[] }): boolean {
  const { name } = document.definitions[0] as { readonly name: { readonly value: string } }
  return ['CreationSheet', 'CreateRecords', 'Creation'].includes(name.value)
}

const never = new AbortController().signal
const running = job([step(2, { status: 'READING' })], { status: 'RUNNING' })
const done = job([step(2, { counts: { created: 1, unmatchedTutorial: 1 } })])

test('a command from start to end', async () => {
  const { api, asked } = scripted(
    [running, running, done],
    [finding({}), finding({ kind: 'SKIPPED' }), finding({ kind: 'UNMATCHED_API', model: 'Location' })],
  )
  const { screen, said } = screenOf()
  expect(await runSync(invocationOf('sync_locations', '--page-size', '20'), { api, screen, signal: never })).toBe(0)
  expect(asked[0]).toEqual({
    operation: 'StartSync',
    variables: {
      input: {
        command: 'sync_locations',
        pageSize: 20,
        skipErrors: false,
        acceptMissing: null,
        acceptTenant: null,
        reviewFirst: false,
      },
    },
  })
  expect(said).toEqual([
    'Sync completed: 1 created, 0 updated, 0 unchanged, 0 deleted, 0 skipped, 0 errors',
    '',
    '⚠ 1 tutorial records had no match in Administrate:',
    '  - TutorialLocation: Leeds',
    '',
    '⚠ 1 Administrate records had no match in tutorial tables:',
    '  - Location: Leeds',
    '! 1 record was left as it is:',
    '!   - TutorialLocation: Leeds: Administrate has no location of this name.',
  ])
})

test('--json is one document, and nobody is asked', async () => {
  const { api } = scripted([done], [finding({})])
  const { screen, said } = screenOf('y', true)
  await runSync(invocationOf('sync_locations', '--json'), { api, screen, signal: never })
  expect(said).toHaveLength(1)
  expect(JSON.parse(said[0]!)).toMatchObject({ command: 'sync_locations', totals: { created: 1 } })
})

test('a capped page size is said', async () => {
  const { api, asked } = scripted([done])
  const { screen, said } = screenOf()
  await runSync(invocationOf('sync_locations', '--page-size', '100000'), { api, screen, signal: never })
  expect(said[0]).toBe('! A page of 100000 is more than Administrate gives; pages of 100 are read.')
  expect(asked[0]?.variables).toMatchObject({ input: { pageSize: 100 } })
})

describe('the question', () => {
  test('with a terminal and something unmatched', async () => {
    const { api } = scripted([done], [finding({})])
    const { screen, said } = screenOf('y', true)
    await runSync(invocationOf('sync_locations'), { api, screen, signal: never })
    expect(said.slice(-2)).toEqual(['', 'Creation of locations in Administrate is not yet supported.'])
  })

  test('where it can be done, yes creates them and no does not', async () => {
    for (const [answer, created] of [
      ['y', 1],
      ['n', 0],
    ] as const) {
      const creating = scriptedCreation({ questions: [] })
      const { api: syncing } = scripted([done], [finding({ id: '1' })])
      const api: LocalApi = {
        ...syncing,
        query: (document, variables) => (isOfCreation(document) ? creating.api : syncing).query(document, variables),
        mutate: (document, variables) => (isOfCreation(document) ? creating.api : syncing).mutate(document, variables),
      }
      const { screen, said } = answeringScreen([answer])
      expect(await runSync(invocationOf('sync_locations'), { api, screen, signal: never })).toBe(0)
      expect(said).toContain('Create unmatched tutorial records in Administrate? [y/N]: ')
      expect(creating.sent.map(({ records }) => records.length)).toEqual(created === 1 ? [1] : [])
      expect(said.includes('Creation ended: 1 created (of 1 record)')).toBe(created === 1)
    }
  })

  test('with --no-prompt it is only said that they are logged, on the diagnostics', async () => {
    const { api } = scripted([done], [finding({})])
    const { screen, said } = screenOf('y', true)
    await runSync(invocationOf('sync_locations', '--no-prompt'), { api, screen, signal: never })
    expect(said.at(-1)).toBe('! 1 unmatched tutorial location logged (--no-prompt set)')
  })

  test('after sync_all once per kind', async () => {
    const found = [finding({}), finding({ kindName: 'COURSE_TEMPLATES', model: 'TutorialCourseTemplate' })]
    const { api } = scripted([job([step(2), step(5)])], found)
    const { screen, said } = screenOf('y', true)
    await runSync(invocationOf('sync_all'), { api, screen, signal: never })
    expect(said.slice(-3)).toEqual([
      '',
      'Creation of locations in Administrate is not yet supported.',
      'Creation of course templates in Administrate is not yet supported.',
    ])
  })
})

describe('what could not start', () => {
  test.each([
    [{ __typename: 'NotStarted', problem: refusedSignIn, exitCode: 2 }, 2, 'Administrate refused the sign-in.'],
    [{ __typename: 'NotStarted', problem: refusedSignIn, exitCode: 3 }, 3, 'Administrate refused the sign-in.'],
    [
      {
        __typename: 'EngineBusy',
        problem: refusedSignIn,
        holder: {
          owner: 'Priya',
          host: 'OPS-1',
          command: 'sync_all',
          jobId: '1',
          since: '2026-02-12T09:14:00Z',
          here: false,
        },
      },
      2,
      'Priya runs sync_all on OPS-1 since 2026-02-1',
    ],
  ])('%#', async (startSync, exitCode, message) => {
    const { api } = scripted([done], [], startSync)
    const { screen, said } = screenOf()
    const error = await runSync(invocationOf('sync_locations'), { api, screen, signal: never }).catch((e: unknown) => e)
    if (!(error instanceof ToldError)) throw new Error('It started')
    expect(error.failure.exitCode).toBe(exitCode)
    expect(error.failure.problem.message).toContain(message)
    expect(said).toEqual([])
  })
})

describe('what was started and cannot be seen any more', () => {
  afterEach(() => vi.useRealTimers())

  /** The backend of `scripted`, of which questions by one name go wrong from the given one on, as often as said. */
  function breaking(api: LocalApi, name: string, from: number, times = Number.POSITIVE_INFINITY): LocalApi {
    let asked = 0
    const query: LocalApi['query'] = async (document, variables) => {
      const { name: operation } = document.definitions[0] as { readonly name: { readonly value: string } }
      if (operation.value === name) {
        asked += 1
        if (asked >= from && asked < from + times) throw new ToldError(refusedSignIn, 2)
      }
      return api.query(document, variables)
    }
    return { ...api, query }
  }

  async function endOf(api: LocalApi, ...args: readonly string[]) {
    vi.useFakeTimers()
    const { screen, said } = screenOf()
    const end = runSync(invocationOf(...args), { api, screen, signal: never }).catch((error: unknown) => error)
    await vi.runAllTimersAsync()
    return { end: await end, said }
  }

  test('its run: done in part, and what was seen last', async () => {
    const half = job([step(0, { counts: { created: 4 } }), step(1, { status: 'WRITING' })], { status: 'RUNNING' })
    const { api } = scripted([half])
    const { end, said } = await endOf(breaking(api, 'Job', 1), 'sync_all')
    if (!(end instanceof LostSightError)) throw new Error('It was seen')
    expect(failureOf(end)).toMatchObject({ exitCode: 1, problem: { code: 'ADM-401', message: refusedSignIn.message } })
    expect(failureOf(end).problem.effect).toContain('not seen to its end')
    expect(said).toContain('  ✓ Custom fields: 4 created, 0 updated, 0 errors')
    expect(end.known.report.out).toContain('Total: 4 created, 0 updated, 0 errors')
    expect(end.known.document).toMatchObject({
      totals: { created: 4 },
      steps: [{ status: 'done' }, { status: 'stopped', reason: 'not seen to its end' }],
    })
  })

  test('of a single step no results are said, as none are known', async () => {
    const { end, said } = await endOf(breaking(scripted([running]).api, 'Job', 1), 'sync_locations')
    expect(end).toMatchObject({ known: { report: { out: [], err: [] } } })
    expect(said).toEqual([])
  })

  test('its findings: the run is known, and its exit code', async () => {
    const { end } = await endOf(breaking(scripted([done], [finding({})]).api, 'JobFindings', 1), 'sync_locations')
    if (!(end instanceof LostSightError)) throw new Error('They were seen')
    expect(failureOf(end).exitCode).toBe(1)
    expect(end.known.report.out).toEqual([
      'Sync completed: 1 created, 0 updated, 0 unchanged, 0 deleted, 0 skipped, 0 errors',
    ])
    expect(end.known.document).toMatchObject({ steps: [{ status: 'done' }], totals: { created: 1 } })
    const stopped = job([step(2, { status: 'CANCELLED' })], { status: 'CANCELLED' })
    const cancelled = await endOf(breaking(scripted([stopped]).api, 'JobFindings', 1), 'sync_locations')
    expect(failureOf(cancelled.end).exitCode).toBe(3)
  })

  test('a few questions that go wrong change nothing', async () => {
    const { api } = scripted([running, done], [finding({})])
    const { end } = await endOf(breaking(breaking(api, 'Job', 1, 4), 'JobFindings', 1, 4), 'sync_locations')
    expect(end).toBe(0)
  })
})

test('Ctrl-C cancels the run and says what became of it', async () => {
  const stop = new AbortController()
  const cancelled = job([step(2, { status: 'CANCELLED' })], { status: 'CANCELLED' })
  const { api, asked } = scripted([running, running, cancelled])
  const { screen, said } = screenOf()
  const ended = runSync(invocationOf('sync_locations'), { api, screen, signal: stop.signal })
  stop.abort()
  expect(await ended).toBe(3)
  expect(asked).toContainEqual({ operation: 'CancelJob', variables: { id: '41' } })
  expect(said.at(-1)).toBe('! Stopped. Locations: nothing was written.')
})
