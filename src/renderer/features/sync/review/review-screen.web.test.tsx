// Review changes first, as a person and a screen reader meet it.
import { screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createFakeBackend } from '../../../testing/fake-backend.ts'
import { closeWindows, openWindow } from '../../../testing/open-window.tsx'
import { makeJob, makeStep, names, noCounts } from '../../../testing/runs.ts'

afterEach(closeWindows)

test('a plan that was given up counts nothing as written, and the one thing to do is a new Full Sync', async () => {
  const counts = { ...noCounts, created: 12, skipped: 6, errors: 1, unmatchedTutorial: 6 }
  const planned = names.map((name) => makeStep(name, { status: 'PLANNED', counts, read: 19 }))
  const finding = { id: 'a', position: 4, kindName: 'VENUES', model: 'Venue', reason: null, description: '' } as const
  const findings = [{ ...finding, kind: 'INVALID' as const, key: 'No name', message: 'It has no name.' }]
  openWindow(createFakeBackend({ job: makeJob('CANCELLED', planned, { reviewFirst: true }), findings }), 'sync')
  await screen.findByRole('heading', { name: 'Plan given up. Nothing of it was written.' })
  const stepFour = within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('listitem')[3]
  expect(stepFour?.getAttribute('aria-label')).toBe('Venues: planned. planned, nothing of it was written.')
  const total = screen.getByRole('group', { name: 'Total' })
  expect(within(total).getByTestId('created').textContent).toBe('0')
  expect(within(total).getByTestId('read').textContent).toBe('0')
  expect(screen.queryByRole('button', { name: /^Continue/ })).toBeNull()
  expect(screen.getByRole('button', { name: 'Full Sync' }).className).toMatch(/primary/)
  expect(screen.queryByRole('region', { name: 'Also found' })).toBeNull()
  expect(screen.getByText(/^The plan of run 42 was given up/)).toBeTruthy()
})
