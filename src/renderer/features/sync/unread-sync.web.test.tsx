// Until its data has come the Sync screen shows its title where it will stand, and the work by its name.
import { screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createFakeBackend } from '../../testing/fake-backend.ts'
import { closeWindows, openWindow } from '../../testing/open-window.tsx'
import { doneJob } from '../../testing/runs.ts'

afterEach(closeWindows)

test('the title stands in the header from the first moment, and stays', async () => {
  openWindow(createFakeBackend({ job: doneJob }), 'sync')
  const main = within(screen.getByRole('main'))
  expect(main.getByRole('status').textContent).toBe('Reading the seven lists…')
  const title = main.getByRole('heading', { name: 'Full Sync' })
  expect(title.className).not.toContain('only-spoken')
  expect(title.closest('header')).not.toBeNull()
  await main.findByRole('list', { name: 'Steps' })
  expect(main.getByRole('heading', { name: 'Full Sync' }).closest('header')).not.toBeNull()
})
