// Review changes first, as a person and a screen reader meet it.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createFakeBackend } from '../../../testing/fake-backend.ts'
import { closeWindows, openWindow } from '../../../testing/open-window.tsx'
import { doneStep, makeJob, makeStep, names, noCounts, planItem } from '../../../testing/runs.ts'

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

const fields = [{ field: 'name', before: 'Leeds Central', after: 'Leeds City Centre' }]
const plan = [planItem('1'), planItem('2', { action: 'UPDATE', fields })]

function reviewed() {
  return createFakeBackend({ job: makeJob('WAITING', [], { reviewFirst: true }), plan })
}

test('what is ticked and what is shown is spoken in one sentence', async () => {
  openWindow(reviewed(), 'sync')
  const said = () => screen.getByRole('status', { name: 'Announcements' }).textContent
  await screen.findByRole('button', { name: 'Apply 2 of 2' })
  fireEvent.click(screen.getByRole('checkbox', { name: 'All 2 shown' }))
  await waitFor(() => expect(said()).toBe('0 of 2 are ticked.'))
  fireEvent.click(screen.getByRole('radio', { name: /Changed/ }))
  await waitFor(() => expect(said()).toBe('1 of 2 are shown, 0 of 2 are ticked.'))
})

test('Apply that is off says why', async () => {
  openWindow(reviewed(), 'sync')
  await screen.findByRole('button', { name: 'Apply 2 of 2' })
  fireEvent.click(screen.getByRole('checkbox', { name: 'All 2 shown' }))
  expect((await screen.findByRole('button', { name: 'Apply 0 of 2' })).hasAttribute('disabled')).toBe(true)
  expect(screen.getByText('nothing is ticked')).toBeTruthy()
})

test('while a plan is applied, what waits for its turn is planned and its bar is not full', async () => {
  const planned = names.map((name) => doneStep(name, { status: 'PLANNED' }))
  const writing = doneStep('CUSTOM_FIELDS', { status: 'WRITING', done: 0, total: 47 })
  const steps = [writing, ...planned.slice(1)]
  openWindow(createFakeBackend({ job: makeJob('RUNNING', steps, { reviewFirst: true }) }), 'sync')
  expect((await screen.findByRole('group', { name: 'So far' })).textContent).toMatch(
    /^So far 0 finished, 387 planned39/,
  )
  const bar = screen.getByRole('progressbar', { name: 'Full Sync' })
  expect(bar.getAttribute('aria-valuetext')).toBe('Step 1 of 7, 67 percent')
})

test('a new record shows what it will hold; one without a partner says nothing of links', async () => {
  const held = [{ field: 'name', before: null, after: 'Standard' }]
  const item = planItem('1', { kind: 'PRICE_LEVELS', name: 'Standard', context: '', fields: held, linked: false })
  openWindow(createFakeBackend({ job: makeJob('WAITING', [], { reviewFirst: true }), plan: [item] }), 'sync')
  const panel = await screen.findByRole('complementary', { name: 'About Standard' })
  expect(within(panel).getByRole('row', { name: 'name – Standard' })).toBeTruthy()
  expect(within(panel).queryByText(/linked/)).toBeNull()
})
