// The stop of a guard on a narrow window: why it stopped does not stand beside the list, it opens over it.
import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFakeBackend } from '../../../testing/fake-backend.ts'
import { closeWindows, openWindow } from '../../../testing/open-window.tsx'
import { guardJob } from '../../../testing/runs.ts'

beforeEach(() => {
  const narrow = Object.assign(new EventTarget(), { matches: false })
  vi.stubGlobal('matchMedia', () => narrow)
})
afterEach(() => {
  closeWindows()
  vi.unstubAllGlobals()
})

test('why it stopped opens as a sheet, and Escape closes it', async () => {
  openWindow(createFakeBackend({ job: guardJob() }), 'sync')
  const why = await screen.findByRole('button', { name: 'Why it stopped' })
  expect(screen.queryByRole('heading', { name: 'Checked for you' })).toBeNull()
  fireEvent.click(why)
  const sheet = await screen.findByRole('dialog', { name: 'Why it stopped' })
  expect(within(sheet).getByRole('heading', { name: 'Checked for you' })).toBeTruthy()
  fireEvent.keyDown(document.activeElement ?? sheet, { key: 'Escape' })
  expect(screen.queryByRole('dialog')).toBeNull()
})
