// What stands in the panel of a running step has its place from the first step to the last.
import { screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createFakeBackend } from '../../testing/fake-backend.ts'
import { closeWindows, openWindow } from '../../testing/open-window.tsx'
import { doneStep, makeJob, makeStep, names, noCounts } from '../../testing/runs.ts'
import type { Kind } from '../../model.ts'

afterEach(closeWindows)

async function panelAt(name: Kind['name']): Promise<HTMLElement> {
  const before = names.slice(0, names.indexOf(name)).map((each) => doneStep(each))
  const counts = { ...noCounts, created: 7, unmatchedTutorial: 6 }
  const step = makeStep(name, { status: 'WRITING', read: 62, total: 0, counts, startedAt: '2025-11-06T09:10:06.000Z' })
  openWindow(createFakeBackend({ job: makeJob('RUNNING', [...before, step]) }), 'sync')
  return screen.findByRole('complementary', { name: `About ${step.title}` })
}

function numbers(panel: HTMLElement): readonly string[] {
  return [...panel.querySelectorAll('dd')].map(({ textContent }) => textContent)
}

test('all eight numbers, a dash where nothing is linked', async () => {
  expect(numbers(await panelAt('VENUES'))).toEqual(['7', '0', '0', '0', '0', '0', '6', '0'])
  closeWindows()
  expect(numbers(await panelAt('PRICE_LEVELS'))).toEqual(['7', '0', '0', '0', '0', '0', '–', '–'])
})

test('what it needs is one short line; nothing is counted out of nothing', async () => {
  expect(within(await panelAt('VENUES')).getByText('Step 4 of 7 · needs Locations ✓')).toBeTruthy()
  closeWindows()
  const panel = within(await panelAt('COURSE_TEMPLATE_PRICE_LEVELS'))
  expect(panel.getByText('Step 7 of 7 · needs 2 ✓ and 6 ✓')).toBeTruthy()
  expect(panel.getByText('nothing to do')).toBeTruthy()
  expect(screen.queryByText(/0 of 0/)).toBeNull()
})
