// The acceptance list for the sync commands' output and question, by number (contract: Shared Utilities, sync_all).
import { describe, expect, test, vi } from 'vitest'
import { unmetProblem, validateDependencies } from '../../sync/dependencies.ts'
import { promptCreateUnmatched } from './ask.ts'
import { reportDiscrepancies } from './output/discrepancies.ts'
import { closingReport, nextLines, nothingPrinted } from './output/full-sync.ts'
import { sentenceOf } from './output/problem.ts'
import { job, refusedSignIn, step } from './output/sample-job.ts'
import { commandKinds } from './kinds.ts'
import { parseArguments } from './program.ts'
import { summaryOf, syncStats, totalProcessed } from './stats.ts'

const record = { model: 'TutorialCourseTemplate', key: 'CM2', description: '' }

function written(run: (write: (line: string) => void) => void): string {
  const lines: string[] = []
  run((line) => lines.push(line))
  return lines.join('\n')
}

describe('SyncStats', () => {
  test('1. fresh stats: six zeros and two empty lists', () => {
    expect(syncStats()).toEqual({
      created: 0,
      updated: 0,
      unchanged: 0,
      deleted: 0,
      skipped: 0,
      errors: 0,
      unmatchedTutorial: [],
      unmatchedApi: [],
    })
  })

  test('2. processed are created, updated, unchanged and deleted', () => {
    expect(
      totalProcessed(syncStats({ created: 5, updated: 3, unchanged: 10, deleted: 2, skipped: 4, errors: 1 })),
    ).toBe(20)
  })

  test('3. the summary names six numbers', () => {
    expect(summaryOf({ created: 1, updated: 2, unchanged: 3, deleted: 4, skipped: 5, errors: 6 })).toBe(
      '1 created, 2 updated, 3 unchanged, 4 deleted, 5 skipped, 6 errors',
    )
  })

  test('4. lists are not shared', () => {
    expect(syncStats().unmatchedTutorial).not.toBe(syncStats().unmatchedTutorial)
    expect(syncStats().unmatchedApi).not.toBe(syncStats().unmatchedApi)
  })
})

describe('reportDiscrepancies', () => {
  test('12. names the tutorial records', () => {
    expect(written((write) => reportDiscrepancies({ unmatchedTutorial: [record], unmatchedApi: [], write }))).toBe(
      '\n⚠ 1 tutorial records had no match in Administrate:\n  - TutorialCourseTemplate: CM2',
    )
  })

  test('13. names the Administrate records', () => {
    const unmatchedApi = [{ model: 'CourseTemplate', key: 'CB1', description: 'Business' }]
    expect(written((write) => reportDiscrepancies({ unmatchedTutorial: [], unmatchedApi, write }))).toBe(
      '\n⚠ 1 Administrate records had no match in tutorial tables:\n  - CourseTemplate: CB1 (Business)',
    )
  })

  test('14. says nothing when all matched', () => {
    expect(written((write) => reportDiscrepancies({ unmatchedTutorial: [], unmatchedApi: [], write }))).toBe('')
  })
})

describe('promptCreateUnmatched', () => {
  const base = { unmatchedTutorial: [record], entityName: 'course template', noPrompt: false }

  test('15. --no-prompt: no, and says so', async () => {
    const write = vi.fn()
    const ask = vi.fn()
    const createFn = vi.fn()
    expect(await promptCreateUnmatched({ ...base, noPrompt: true, createFn, ask, write })).toBe(false)
    expect(write.mock.calls).toEqual([['1 unmatched tutorial course template logged (--no-prompt set)']])
    expect(ask).not.toHaveBeenCalled()
    expect(createFn).not.toHaveBeenCalled()
  })

  test('16. nothing unmatched: no, and says nothing', async () => {
    const write = vi.fn()
    expect(await promptCreateUnmatched({ ...base, unmatchedTutorial: [], ask: vi.fn(), write })).toBe(false)
    expect(write).not.toHaveBeenCalled()
  })

  test('17. no creator: no, and says that it cannot be done', async () => {
    const write = vi.fn()
    const ask = vi.fn()
    expect(await promptCreateUnmatched({ ...base, ask, write })).toBe(false)
    expect(write.mock.calls).toEqual([['Creation of course templates in Administrate is not yet supported.']])
    expect(ask).not.toHaveBeenCalled()
  })

  test.each([
    ['y', true],
    [' Y ', true],
    ['yes', false],
    ['n', false],
    ['', false],
  ])('the answer %j', async (answer, yes) => {
    const createFn = vi.fn(async () => undefined)
    const ask = vi.fn(async () => answer)
    expect(await promptCreateUnmatched({ ...base, createFn, ask, write: vi.fn() })).toBe(yes)
    expect(ask.mock.calls).toEqual([['Create unmatched tutorial records in Administrate? [y/N]: ']])
    expect(createFn.mock.calls).toEqual(yes ? [[[record]]] : [])
  })

  test('end of input at the question', async () => {
    const write = vi.fn()
    const createFn = vi.fn()
    expect(await promptCreateUnmatched({ ...base, createFn, ask: async () => null, write })).toBe(false)
    expect(write.mock.calls).toEqual([['Skipped.']])
    expect(createFn).not.toHaveBeenCalled()
  })
})

describe('validateDependencies', () => {
  const there = async (): Promise<boolean> => true
  const missing = async (): Promise<boolean> => false

  test('18. all met', async () => {
    expect(await validateDependencies({ Location: there, PriceLevel: there })).toEqual([])
  })

  test('19. one unmet: named, in the words of the contract', async () => {
    const unmet = await validateDependencies({ Location: missing, PriceLevel: there })
    expect(unmet).toEqual(['Location'])
    expect(sentenceOf(unmetProblem(unmet))).toBe(
      'Dependency not met: Location records must be synced first. Run the appropriate sync command before this one.',
    )
  })

  test('20. nothing to ask for', async () => {
    expect(await validateDependencies({})).toEqual([])
  })
})

describe('sync_all', () => {
  const text = (ended: ReturnType<typeof job>): string =>
    [...nextLines(ended, nothingPrinted).lines, ...closingReport({ job: ended, findings: [] }).out].join('\n')
  const all = commandKinds.map((_, index) => step(index))

  test('43. seven commands in the order of the contract', () => {
    expect(commandKinds.map(({ command }) => command)).toEqual([
      'sync_custom_fields',
      'sync_price_levels',
      'sync_locations',
      'sync_venues',
      'sync_instructors',
      'sync_course_templates',
      'sync_course_template_price_levels',
    ])
    expect(text(job(all)).match(/\[\d\/7] Syncing [a-z ]+/g)).toEqual([
      '[1/7] Syncing custom fields',
      '[2/7] Syncing price levels',
      '[3/7] Syncing locations',
      '[4/7] Syncing venues',
      '[5/7] Syncing instructors',
      '[6/7] Syncing course templates',
      '[7/7] Syncing course template price levels',
    ])
  })

  test('44. and 45. --debug and --no-prompt count for the whole run', () => {
    expect(parseArguments(['sync_all', '--debug', '--no-prompt'], '')).toMatchObject({
      invocation: { command: 'sync_all', debug: true, prompt: false },
    })
  })

  test('46. --skip-errors: all seven have their turn and the failure is named', () => {
    const ended = job(
      all.map((each, index) => (index === 1 ? { ...each, status: 'FAILED' as const, problem: refusedSignIn } : each)),
      { status: 'FAILED', skipErrors: true },
    )
    expect(text(ended)).toContain('✗ Price levels: FAILED - Administrate refused the sign-in.')
    expect(text(ended).match(/ ✓ /g)).toHaveLength(6)
    expect(text(ended)).toContain('=== Sync Finished With Problems ===')
    expect(text(ended)).not.toContain('Sync Complete')
  })

  test('47. without it: two have their turn, and the rest is named as not run', () => {
    const ended = job(
      all.map((each, index) =>
        index === 1
          ? { ...each, status: 'FAILED' as const, problem: refusedSignIn }
          : index > 1
            ? step(index, { status: 'WAITING' })
            : each,
      ),
      { status: 'FAILED' },
    )
    expect(text(ended).match(/Syncing/g)).toHaveLength(2)
    expect(text(ended)).toContain('Sync aborted after price levels failed. Not run: locations, venues,')
    expect(text(ended)).not.toContain('Sync Complete')
  })

  test('48. all well: complete, with the totals', () => {
    expect(text(job(all))).toContain('=== Sync Complete ===\nTotal: 0 created, 0 updated, 0 errors')
    expect(text(job(all)).match(/ ✓ /g)).toHaveLength(7)
  })
})
