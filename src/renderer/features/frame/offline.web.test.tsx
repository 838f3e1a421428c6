// While Tandem does not answer, nothing in the window claims to go on or to be connected, and what cannot work says why.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createFakeBackend } from '../../testing/fake-backend.ts'
import { closeWindows, openWindow } from '../../testing/open-window.tsx'
import { runningJob } from '../../testing/runs.ts'

afterEach(closeWindows)

async function openAndLose(place: string, button: string | RegExp): Promise<HTMLElement> {
  const backend = createFakeBackend({ job: runningJob() })
  openWindow(backend, place)
  await waitFor(async () =>
    expect((await screen.findByRole('button', { name: button })).hasAttribute('disabled')).toBe(false),
  )
  backend.down = true
  backend.drop()
  await screen.findByText(/^No connection to Tandem since/)
  return screen.getByRole('button', { name: button })
}

test('a run: neither its ring nor the two systems tell of now, and Stop says why it is off', async () => {
  const stop = await openAndLose('sync', 'Stop')
  expect(stop.hasAttribute('disabled')).toBe(true)
  expect(within(screen.getByRole('main')).getByText('no connection to Tandem')).toBeTruthy()
  expect(screen.getByText(/whether it goes on is not known/)).toBeTruthy()
  const bar = within(screen.getByRole('contentinfo'))
  expect(bar.getAllByText('not known')).toHaveLength(2)
  expect(bar.queryByText('connected')).toBeNull()
  expect(bar.queryByText(/requests in 5 min/)).toBeNull()
  expect(screen.getByRole('link', { name: 'Sync' })).toBeTruthy()
})

test('an import: no file is taken, not by its button, not by its keys, and a drop is told so', async () => {
  const choose = await openAndLose('import', /^Choose a file/)
  expect(choose.hasAttribute('disabled')).toBe(true)
  expect(
    within(screen.getByRole('region', { name: 'A new workbook' })).getByText('no connection to Tandem'),
  ).toBeTruthy()
  const input = screen.getByLabelText<HTMLInputElement>('Workbook to check')
  expect(input.disabled).toBe(true)
  const dataTransfer = { types: ['Files'], items: [{ kind: 'file', type: '' }] }
  fireEvent.dragEnter(window, { dataTransfer })
  const detail = await screen.findByText('It can be checked as soon as Tandem answers again.')
  expect(detail.previousSibling?.textContent).toBe('No connection to Tandem')
})

test('the command field says why a workbook cannot be opened and the run not be stopped', async () => {
  await openAndLose('home', 'Show the run')
  fireEvent.click(screen.getByRole('button', { name: /^Search or run a command/ }))
  const dialog = await screen.findByRole('dialog')
  for (const name of [/^Open Workbook/, /^Stop/, /^Full Sync/]) {
    const { textContent } = await within(dialog).findByRole('option', { name })
    expect(textContent).toContain('not now: no connection to Tandem')
  }
})
