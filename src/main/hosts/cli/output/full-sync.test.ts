import { expect, test } from 'vitest'
import { closingReport, fullSyncHeading, nextLines, nothingPrinted } from './full-sync.ts'
import { finding, job, refusedSignIn, step } from './sample-job.ts'
import type { Job, Outcome } from './outcome.ts'

/** The sample of the contract, to the letter. */
const sample = `=== Administrate Full Sync ===

[1/7] Syncing custom fields...
  ✓ Custom fields: 45 created, 2 updated, 0 errors

[2/7] Syncing price levels...
  ✓ Price levels: 3 created, 0 updated, 0 errors

[3/7] Syncing locations...
  ✓ Locations: 5 created, 1 updated, 0 errors
  ⚠ 1 unmatched tutorial location (logged)

[4/7] Syncing venues...
  ✓ Venues: 12 created, 0 updated, 0 errors

[5/7] Syncing instructors...
  ✓ Instructors: 8 created, 2 updated, 0 errors

[6/7] Syncing course templates...
  ✓ Course templates: 20 created, 5 updated, 0 errors
  ⚠ 2 unmatched tutorial course templates (logged)

[7/7] Syncing course template price levels...
  ✓ Course template price levels: 60 created, 3 updated, 0 errors

=== Sync Complete ===
Total: 153 created, 13 updated, 0 errors
3 unmatched tutorial records logged (use individual commands without --no-prompt to review)`

const sampleSteps = [
  step(0, { counts: { created: 45, updated: 2 } }),
  step(1, { counts: { created: 3 } }),
  step(2, { counts: { created: 5, updated: 1, unmatchedTutorial: 1 } }),
  step(3, { counts: { created: 12 } }),
  step(4, { counts: { created: 8, updated: 2 } }),
  step(5, { counts: { created: 20, updated: 5, unmatchedTutorial: 2 } }),
  step(6, { counts: { created: 60, updated: 3 } }),
]

function wholeText(outcome: Outcome): string {
  const { lines } = nextLines(outcome.job, nothingPrinted)
  return [...fullSyncHeading, ...lines, ...closingReport(outcome).out].join('\n')
}

test('the sample of the contract comes out byte for byte', () => {
  expect(wholeText({ job: job(sampleSteps), findings: [] })).toBe(sample)
})

test('the same text comes out when it is printed step by step as they go', () => {
  const after = (steps: Job['steps']) => job(steps, { status: 'RUNNING' })
  const waiting = (index: number) => step(index, { status: 'WAITING' })
  const moments = [
    after([0, 1, 2, 3, 4, 5, 6].map(waiting)),
    ...sampleSteps.flatMap((_, at) =>
      (['READING', 'COMPARING', 'WRITING', 'DONE'] as const).map((status) =>
        after(
          sampleSteps.map((each, index) => (index < at ? each : index === at ? { ...each, status } : waiting(index))),
        ),
      ),
    ),
  ]
  let printed = nothingPrinted
  const lines = [...fullSyncHeading]
  const atStart = nextLines(moments[0]!, printed)
  expect(atStart.lines).toEqual([])
  for (const moment of moments) {
    const more = nextLines(moment, printed)
    lines.push(...more.lines)
    printed = more.printed
    expect(nextLines(moment, printed).lines).toEqual([])
  }
  expect([...lines, ...closingReport({ job: job(sampleSteps), findings: [] }).out].join('\n')).toBe(sample)
})

test('one unmatched record is one record, and none is no line', () => {
  expect(closingReport({ job: job([step(2, { counts: { unmatchedTutorial: 1 } })]), findings: [] }).out.at(-1)).toBe(
    '1 unmatched tutorial record logged (use individual commands without --no-prompt to review)',
  )
  expect(closingReport({ job: job([step(2)]), findings: [] }).out.at(-1)).toBe('Total: 0 created, 0 updated, 0 errors')
})

test('with --skip-errors a failed step is named, and what needs it is skipped', () => {
  const steps = [
    step(0, { counts: { created: 1 } }),
    step(1),
    step(2, { status: 'FAILED', problem: refusedSignIn }),
    step(3, { status: 'BLOCKED', blockedBy: ['LOCATIONS'] }),
    step(4),
    step(5, { status: 'FAILED', problem: { ...refusedSignIn, message: 'Two\nlines\u001b[2J.' } }),
    step(6, { status: 'BLOCKED', blockedBy: ['PRICE_LEVELS', 'COURSE_TEMPLATES'] }),
  ]
  const text = wholeText({ job: job(steps, { status: 'FAILED', skipErrors: true }), findings: [] })
  expect(text).toContain(
    `[3/7] Syncing locations...
  ✗ Locations: FAILED - Administrate refused the sign-in. Nothing was changed. Check ADMINISTRATE_API_KEY and ADMINISTRATE_API_SECRET. (ADM-401)

[4/7] Syncing venues...
  – Venues: skipped, needs locations

[5/7]`,
  )
  expect(text).toContain('✗ Course templates: FAILED - Two lines [2J. Nothing was changed.')
  expect(text).toContain('– Course template price levels: skipped, needs price levels and course templates')
  expect(text).toContain('\n=== Sync Finished With Problems ===\nTotal: 1 created, 0 updated, 0 errors')
  expect(text).not.toContain('Sync Complete')
  expect(text).not.toContain('aborted')
})

test.each([
  ['DONE_WITH_WARNINGS', 'Sync Complete'],
  ['FAILED', 'Sync Finished With Problems'],
  ['STOPPED', 'Sync Finished With Problems'],
  ['BLOCKED', 'Sync Finished With Problems'],
] as const)('a last step that ends as %s: %s', (status, ending) => {
  expect(closingReport({ job: job([step(0), step(6, { status })]), findings: [] }).out).toContain(`=== ${ending} ===`)
})

test.each(['WAITING', 'CANCELLED'] as const)(
  'without --skip-errors it says where it stopped and what did not run (%s)',
  (status) => {
    const rest = [2, 3, 4, 5, 6].map((index) => step(index, { status, startedAt: null }))
    const steps = [step(0), step(1, { status: 'FAILED', problem: refusedSignIn }), ...rest]
    const text = wholeText({ job: job(steps, { status: 'FAILED' }), findings: [] })
    expect(text).toContain(`(ADM-401)

Sync aborted after price levels failed. Not run: locations, venues, instructors, course templates and course template price levels. Use --skip-errors to continue after a failed step.

=== Sync Stopped ===
Total: 0 created, 0 updated, 0 errors`)
    expect(text).not.toContain('[3/7]')
  },
)

test('a step without the records it hangs on says which', () => {
  const problem = {
    code: 'DEP-UNMET',
    message: 'Dependency not met: Location records must be synced first.',
    effect: '',
    next: 'Run the appropriate sync command before this one.',
  }
  const blocked = job([step(2), step(3, { status: 'BLOCKED', problem })], { status: 'FAILED', problem })
  expect(wholeText({ job: blocked, findings: [] })).toContain(
    '  – Venues: skipped, Dependency not met: Location records must be synced first. Run the appropriate sync command before this one.',
  )
})

test('a cancelled run says what is done and what is untouched', () => {
  const steps = [
    step(0),
    step(1),
    step(2, { status: 'CANCELLED' }),
    ...[3, 4, 5, 6].map((index) => step(index, { status: 'WAITING' })),
  ]
  const text = wholeText({ job: job(steps, { status: 'CANCELLED' }), findings: [] })
  expect(text).toContain(`[3/7] Syncing locations...
  – Locations: stopped on request, nothing was written

Stopped on request. Done: custom fields and price levels. Not run: venues, instructors, course templates and course template price levels.

=== Sync Stopped ===`)
})

test('a guard that stopped a step shows what would go', () => {
  const problem = {
    code: 'GUARD-SHRINK',
    message: 'Locations would drop from 14 to 12.',
    effect: 'Nothing was written.',
    next: '',
  }
  const gone = { name: 'Leeds', context: 'UK', linkedTo: 'Leeds', usedBy: [{ what: 'venues', count: 3 }] }
  const stopped = step(2, {
    status: 'STOPPED',
    problem,
    wouldGo: [gone, { ...gone, context: '', linkedTo: null, usedBy: [] }],
  })
  const rest = [3, 4, 5, 6].map((index) => step(index, { status: 'WAITING' }))
  const outcome = { job: job([step(0), step(1), stopped, ...rest], { status: 'STOPPED', problem }), findings: [] }
  expect(wholeText(outcome)).toContain(
    '  ✗ Locations: STOPPED - Locations would drop from 14 to 12. Nothing was written. (GUARD-SHRINK)',
  )
  expect(closingReport(outcome).err).toEqual([
    'Locations: these would count as gone from Administrate:',
    '  - Leeds (UK), linked to Leeds, used by 3 venues',
    '  - Leeds',
  ])
})

test('records left alone are listed with their reasons', () => {
  const findings = [
    finding({
      kind: 'INVALID',
      model: 'Venue',
      key: 'London/Room 3',
      message: 'The name is longer than 255 characters.',
    }),
    finding({ kind: 'SKIPPED', key: 'a', message: 'm.' }),
    finding({ kind: 'SKIPPED', key: 'b', message: 'm.' }),
    finding({ kind: 'MOVED', key: 'c', message: 'm.' }),
    finding({ kind: 'UNMATCHED_API' }),
  ]
  expect(closingReport({ job: job([step(3)]), findings }).err).toEqual([
    '1 record could not be synced:',
    '  - Venue: London/Room 3: The name is longer than 255 characters.',
    '2 records were left as they are:',
    '  - TutorialLocation: a: m.',
    '  - TutorialLocation: b: m.',
    '1 record changed while it was being synced and was not written:',
    '  - TutorialLocation: c: m.',
  ])
})
