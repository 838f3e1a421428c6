// Where the result of a run leads: to Match with what is not linked, and to what each step did, if it did anything.
import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createFakeBackend } from '../../testing/fake-backend.ts'
import { closeWindows, openWindow } from '../../testing/open-window.tsx'
import { doneJob, doneStep, makeJob } from '../../testing/runs.ts'

afterEach(closeWindows)

async function press(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }))
}

test('Review leads to the kind in Match of which most is not linked', async () => {
  openWindow(createFakeBackend({ job: doneJob }), 'sync')
  await press('Review 11 not linked')
  expect(await screen.findByRole('heading', { name: 'Match venues' })).toBeTruthy()
})

test('a step that did not run has nothing to look at, and says so', async () => {
  openWindow(createFakeBackend({ job: makeJob('CANCELLED', [doneStep('CUSTOM_FIELDS')]) }), 'sync')
  await press('Actions for Venues')
  const menu = await screen.findByRole('menu', { name: 'Actions for Venues' })
  for (const entry of ['Show its changes', 'Show its errors']) {
    const item = within(menu).getByRole('menuitem', { name: new RegExp(`^${entry}`) })
    expect([item.getAttribute('aria-disabled'), item.textContent]).toEqual(['true', `${entry}did not run`])
  }
  fireEvent.keyDown(menu, { key: 'Escape' })
  await press('Venues')
  const sheet = await screen.findByRole('dialog', { name: 'Venues' })
  expect(within(sheet).getByText('Run 42: did not run')).toBeTruthy()
  expect(within(sheet).queryByRole('tab')).toBeNull()
})

test('one error is one', async () => {
  const error = {
    id: 'e',
    position: 5,
    kind: 'INVALID',
    kindName: 'INSTRUCTORS',
    model: 'Instructor',
    key: 'No name',
  } as const
  const findings = [{ ...error, description: '', reason: null, message: 'Left alone: it has no name.' }]
  openWindow(createFakeBackend({ job: doneJob, findings }), 'sync')
  const found = await screen.findByRole('region', { name: 'Also found' })
  expect(await within(found).findByText('Error')).toBeTruthy()
  expect(within(found).queryByText('Errors')).toBeNull()
})
