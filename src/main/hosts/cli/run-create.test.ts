// `create_unmatched`: which records, what is asked, what is said, and the exit code.
import { afterEach, describe, expect, test, vi } from 'vitest'
import { failureOf, LostSightError, ToldError } from './failure.ts'
import { jsonCreation } from './output/creation.ts'
import { parseArguments } from './program.ts'
import type { CreateInvocation } from './program-create.ts'
import { runCreate } from './run-create.ts'
import {
  answeringScreen,
  regionQuestion,
  row,
  scriptedCreation,
  type ScriptedCreation,
} from './scripted-creation.fixture.ts'

const { signal } = new AbortController()

function invocationOf(...args: readonly string[]): CreateInvocation {
  const parsed = parseArguments(['create_unmatched', ...args], '')
  if (!('invocation' in parsed) || parsed.invocation.action !== 'create') throw new Error(JSON.stringify(parsed))
  return parsed.invocation
}

async function run(args: readonly string[], script: ScriptedCreation = {}, answers: readonly string[] = []) {
  const { api, sent, asked } = scriptedCreation(script)
  const { screen, said } = answeringScreen(answers)
  const exitCode = await runCreate(invocationOf(...args), { api, screen, signal })
  return { exitCode, said, sent, asked }
}

const location = ['--entity', 'location'] as const

describe('the command line', () => {
  test.each([
    [[], /Required option '--entity <entity>' not specified.*\(USAGE\)$/],
    [
      ['--entity', 'account', '--all'],
      /Allowed choices are course_template, location, venue, instructor\..*\(USAGE\)$/,
    ],
    [['--entity', 'venue'], /Say which records: --key <key> or --all\..*\(USAGE\)$/],
    [['--entity', 'venue', '--all', '--key', 'A'], /Give either --key or --all, not both\..*\(USAGE\)$/],
  ])('%j is refused', (args, sentence) => {
    const parsed = parseArguments(['create_unmatched', ...args], '')
    expect('refused' in parsed && parsed.refused).toMatch(sentence)
  })

  test('flags become answers', () => {
    const flags = [
      '--key',
      'A',
      '--key',
      'B',
      '--key',
      'A',
      '--region',
      'North',
      '--email-domain',
      'x.example',
      '--json',
    ]
    expect(invocationOf(...location, ...flags)).toEqual({
      action: 'create',
      command: 'create_unmatched',
      entity: 'location',
      keys: ['A', 'B'],
      all: false,
      values: { region: 'North', emailDomain: 'x.example' },
      debug: false,
      json: true,
    })
  })
})

describe('which records', () => {
  test('all that are open, and no others', async () => {
    const rows = [
      row('1', 'Open'),
      row('2', 'Suggested', { group: 'SUGGESTED' }),
      row('3', 'Linked', { group: 'LINKED' }),
      row('4', 'Ignored', { group: 'IGNORED' }),
      row('5', 'Asleep', { inactive: true }),
      row('6', 'There', { tutorialId: null, tutorialName: null, group: 'ONLY_IN_ADMINISTRATE' }),
    ]
    const { sent, exitCode, said } = await run([...location, '--all', '--region', 'North'], { rows })
    expect(sent[0]?.records.map(({ tutorialId }) => tutorialId)).toEqual(['1', '2'])
    expect(sent[0]).toMatchObject({ confirm: 'seen', values: [{ name: 'region', value: 'North' }] })
    expect(said).toEqual([
      '  ✓ Open: created (1)',
      '  ✓ Suggested: created (2)',
      'Creation ended: 2 created (of 2 records)',
    ])
    expect(exitCode).toBe(0)
  })

  test('the ones that were named, whatever their capitals', async () => {
    const { sent } = await run([...location, '--key', ' lemuria', '--region', 'r1'])
    expect(sent[0]?.records).toEqual([{ tutorialId: '2', linkTo: null, createAnyway: true, values: [] }])
  })

  test('a venue by its location, where its name stands in several places', async () => {
    const rows = [row('1', 'Hall', { tutorialContext: 'York' }), row('2', 'Hall', { tutorialContext: 'Leeds' })]
    const { sent } = await run(['--entity', 'venue', '--key', 'Leeds/Hall'], { rows, questions: [] })
    expect(sent[0]?.records.map(({ tutorialId }) => tutorialId)).toEqual(['2'])
  })

  test('a name that nobody has: nothing is sent, exit 2, and it is named', async () => {
    const { api, sent } = scriptedCreation()
    const failed = runCreate(invocationOf(...location, '--key', 'Atlantis', '--key', 'Mu'), {
      api,
      ...answeringScreen(),
      signal,
    })
    const error: unknown = await failed.catch((reason: unknown) => reason)
    expect(error instanceof ToldError && error.failure).toMatchObject({
      exitCode: 2,
      problem: { code: 'USAGE', message: 'There is no active tutorial location “Mu”.' },
    })
    expect(sent).toEqual([])
  })

  test('nothing to create', async () => {
    const { said, exitCode } = await run([...location, '--all'], { rows: [] })
    expect(said).toEqual(['There is nothing to create.'])
    expect(exitCode).toBe(0)
  })

  test.each([
    ['--all', 90, false],
    ['named, and it only looks alike', 90, true],
    ['named, and that very name is there', 100, false],
  ])('look-alikes: %s', async (which, strength, createAnyway) => {
    const args = which === '--all' ? ['--all'] : ['--key', 'Atlantis']
    const { sent } = await run([...location, ...args, '--region', 'r1'], { strength })
    expect(sent[0]?.records[0]?.createAnyway).toBe(createAnyway)
  })
})

describe('what Administrate needs beyond our columns', () => {
  test('is asked on a terminal, by number or name', async () => {
    const { said, sent } = await run([...location, '--all'], { state: 'NEEDS_VALUE' }, ['', '2'])
    expect(said.slice(0, 5)).toEqual([
      'Region: Every location belongs to one.',
      '  1. North',
      '  2. South',
      'Region: ',
      'Region: ',
    ])
    expect(sent[0]?.values).toEqual([{ name: 'region', value: 'r2' }])
  })

  test('is not asked when it is remembered, given, or nobody is there', async () => {
    const remembered = [{ ...regionQuestion, remembered: 'r1' }]
    expect((await run([...location, '--all'], { questions: remembered }, ['x'])).sent[0]?.values).toEqual([])
    const given = await run([...location, '--all', '--region', 'South'], {}, ['x'])
    expect(given.sent[0]?.values).toEqual([{ name: 'region', value: 'South' }])
    expect((await run([...location, '--all'])).sent[0]?.values).toEqual([])
    expect((await run([...location, '--all', '--json'], {}, ['x'])).sent[0]?.values).toEqual([])
  })

  test('whoever ends the input creates nothing', async () => {
    const { api, sent } = scriptedCreation()
    const { screen, said } = answeringScreen([], true)
    expect(await runCreate(invocationOf(...location, '--all'), { api, screen, signal })).toBe(3)
    expect(sent).toEqual([])
    expect(said.at(-1)).toBe('! Nothing was created.')
  })
})

describe('outcomes', () => {
  const results = [
    ['A', 'CREATED', 'id-a', ''],
    ['B', 'LINKED', 'id-b', ''],
    ['C', 'FAILED', null, 'Region\nnot found'],
    ['D', 'BLOCKED', null, 'It has no name.'],
    ['E', 'UNSUPPORTED', null, 'By hand.'],
    ['F', 'UNKNOWN', null, 'No answer.'],
    ['G', 'LEFT', null, 'Stopped.'],
  ].map(([key, outcome, identity, message], index) => ({
    tutorialId: String(index),
    key,
    outcome,
    identity,
    number: identity === null ? null : '7',
    message,
  }))
  const creation = { jobId: '9', kind: 'LOCATIONS', running: false, here: true, problem: null, results }
  const instead = { CreateRecords: { createRecords: { __typename: 'CreationStarted', creation } } }

  test('as text: done in part is exit 1', async () => {
    const { said, exitCode } = await run([...location, '--all', '--region', 'r1'], { instead })
    expect([...said].sort()).toEqual(
      [
        '  ✓ A: created (7)',
        '  ✓ B: linked (7)',
        '  ✗ C: not created: Region not found',
        '  ✗ D: not created: It has no name.',
        '  ✗ E: not supported: By hand.',
        '  ✗ F: no answer: No answer.',
        '  ✗ G: not created: Stopped.',
        'Creation ended: 1 created, 1 linked, 1 failed, 2 blocked, 1 unsupported, 1 unknown (of 7 records)',
      ].sort(),
    )
    expect(exitCode).toBe(1)
  })

  test('as JSON: the promised shape and the six outcomes', () => {
    expect(jsonCreation(results as never)).toEqual({
      results: [
        { key: 'A', outcome: 'created', externalId: 'id-a' },
        { key: 'B', outcome: 'linked', externalId: 'id-b' },
        { key: 'C', outcome: 'failed', message: 'Region\nnot found' },
        { key: 'D', outcome: 'blocked', message: 'It has no name.' },
        { key: 'E', outcome: 'unsupported', message: 'By hand.' },
        { key: 'F', outcome: 'unknown', message: 'No answer.' },
        { key: 'G', outcome: 'blocked', message: 'Stopped.' },
      ],
    })
  })

  test('what never had an answer is looked up first, and not sent again when it is there', async () => {
    const settled = { ...creation, results: [{ ...results[0], tutorialId: '1', key: 'Atlantis' }] }
    const { said, sent, asked } = await run([...location, '--all', '--region', 'r1'], {
      rows: [row('1', 'Atlantis', { link: 'UNKNOWN' }), row('2', 'Lemuria')],
      instead: { SettleCreations: { settleCreations: { __typename: 'CreationStarted', creation: settled } } },
    })
    expect(asked.map(({ operation }) => operation)).toContain('SettleCreations')
    expect(sent[0]?.records.map(({ tutorialId }) => tutorialId)).toEqual(['2'])
    expect(said.slice(0, 2)).toEqual(['  ✓ Atlantis: created (7)', '  ✓ Lemuria: created (2)'])
  })

  describe('a creation that cannot be seen any more', () => {
    afterEach(() => vi.useRealTimers())

    function down(): never {
      throw new ToldError({ code: 'DB-CONNECT', message: 'It is down.', effect: 'Nothing was changed.', next: '' }, 2)
    }

    async function endOf(script: ScriptedCreation): Promise<unknown> {
      vi.useFakeTimers()
      const end = run([...location, '--all', '--region', 'r1'], script).catch((error: unknown) => error)
      await vi.runAllTimersAsync()
      return end
    }

    test('is done in part: what was created is said, and of the rest that nobody knows', async () => {
      const seen = { ...creation, running: true, results: results.slice(0, 2) }
      const waiting = { ...seen, results: [seen.results[0], { ...seen.results[1], outcome: 'SENT' }] }
      const end = await endOf({
        instead: {
          CreateRecords: { createRecords: { __typename: 'CreationStarted', creation: waiting } },
          Creation: down,
        },
      })
      if (!(end instanceof LostSightError)) throw new Error('It was seen')
      expect(failureOf(end)).toMatchObject({ exitCode: 1, problem: { code: 'DB-CONNECT', message: 'It is down.' } })
      expect(failureOf(end).problem.effect).toContain('what it created stays')
      expect(end.known.report.out.at(-1)).toBe('Creation ended: 1 created, 1 unknown (of 2 records)')
      expect(end.known.document).toMatchObject({ results: [{ outcome: 'created' }, { outcome: 'unknown' }] })
    })

    test('a few questions that go wrong change nothing', async () => {
      let asked = 0
      const end = await endOf({
        instead: { Creation: () => ((asked += 1) < 5 ? down() : { creation: { ...creation, results: [results[0]] } }) },
      })
      expect(end).toMatchObject({ exitCode: 0, said: ['  ✓ A: created (7)', expect.any(String)] })
    })

    test('what was looked up before is said, whatever comes of the rest', async () => {
      const settled = { ...creation, results: [{ ...results[0], tutorialId: '1', key: 'Atlantis' }] }
      const end = await endOf({
        rows: [row('1', 'Atlantis', { link: 'UNKNOWN' }), row('2', 'Lemuria')],
        instead: {
          SettleCreations: { settleCreations: { __typename: 'CreationStarted', creation: settled } },
          CreationSheet: down,
        },
      })
      if (!(end instanceof LostSightError)) throw new Error('It went on')
      expect(failureOf(end)).toMatchObject({ exitCode: 1, problem: { effect: 'Nothing was changed.' } })
      expect(end.known.document).toMatchObject({ results: [{ key: 'Atlantis', outcome: 'created' }] })
    })
  })

  test.each([
    [
      'NotStarted',
      {
        __typename: 'NotStarted',
        exitCode: 3,
        problem: { code: 'GUARD-TENANT', message: 'No.', effect: '', next: '' },
      },
      3,
    ],
    [
      'NotStarted',
      {
        __typename: 'NotStarted',
        exitCode: 2,
        problem: { code: 'CREATE-VALUES', message: 'No.', effect: '', next: '' },
      },
      2,
    ],
  ])('%s', async (_name, createRecords, exitCode) => {
    const failed = run([...location, '--all', '--region', 'r1'], { instead: { CreateRecords: { createRecords } } })
    const error: unknown = await failed.catch((reason: unknown) => reason)
    expect(error instanceof ToldError && error.failure.exitCode).toBe(exitCode)
  })
})
