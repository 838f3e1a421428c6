// A run that is given up: what was written of it stays, and nothing else is said to be.
import { expect, test } from 'vitest'
import type { Job, StepPatch } from '../ports/jobs.ts'
import { discard } from './discard.ts'

test('a step of which a part was written is done, one that was only planned is not', async () => {
  const patches: [number, StepPatch][] = []
  const ends: string[] = []
  const steps = (['done', 'planned', 'planned', 'waiting'] as const).map((status, index) => ({
    status,
    position: index + 1,
  }))
  await discard(
    {
      changes: (_id, position) => Promise.resolve({ total: position === 3 ? 2 : 0, items: [] }),
      patchStep: (_id, position, patch) => Promise.resolve(void patches.push([position, patch])),
      finish: (id, status) => Promise.resolve(void ends.push(`${id} ${status}`)),
    },
    { id: '7', steps } as unknown as Job,
  )
  expect(patches).toEqual([[3, { status: 'done' }]])
  expect(ends).toEqual(['7 cancelled'])
})
