// One confirmation opens one guard: a step that would have gone on without it leaves it to the step it was given for.
import { expect, test } from 'vitest'
import { changeItem } from '../../../tests/plan-items.ts'
import { syncCommands } from '../ports/jobs.ts'
import { noCounts } from '../ports/plan.ts'
import { guardStep } from './guard-step.ts'
import type { Run } from './parts.ts'

function runWith(missing: number | null) {
  const accepted = { missing }
  const run = {
    accepted,
    job: { steps: syncCommands.map((command, index) => ({ command, position: index + 1 })) },
    live: { settle: () => Promise.resolve() },
    parts: {
      guards: () => ({ missingPercent: 10, missingAtLeast: 2 }),
      store: { uses: () => Promise.resolve(new Map()) },
    },
  } as unknown as Run
  return { accepted, run }
}

function guarded(run: Run, known: number, missing: number): Promise<void> {
  const items = Array.from({ length: missing }, (_, index) =>
    changeItem('missing', 'location', `gone ${index}`, { missing: true }),
  )
  const plan = { items, findings: [], counts: noCounts, read: known - missing, known, after: new Map() }
  return guardStep(run, 1, 'location', { bridge: [], snapshots: [], tutorial: [] } as never, plan)
}

test('a confirmed number is kept by a step that loses as many within its limit, and used by the one beyond it', async () => {
  const { accepted, run } = runWith(3)
  await guarded(run, 45, 3)
  expect(accepted.missing).toBe(3)
  await guarded(run, 11, 3)
  expect(accepted.missing).toBeNull()
  await expect(guarded(run, 11, 3)).rejects.toMatchObject({ problem: { code: 'GUARD-SHRINK' } })
})
