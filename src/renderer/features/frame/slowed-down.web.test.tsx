// A wait that Administrate asked for is told under the title bar, with its end, and spoken once.
import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createFakeBackend } from '../../testing/fake-backend.ts'
import { closeWindows, openWindow } from '../../testing/open-window.tsx'
import { makeJob, makeStep } from '../../testing/runs.ts'

afterEach(closeWindows)

const jobThatWaits = (waitingUntil: string | null) =>
  makeJob('RUNNING', [makeStep('VENUES', { status: 'READING', waitingUntil })])

test('it says when it goes on, and goes with the wait', async () => {
  const backend = createFakeBackend({ job: jobThatWaits(new Date(Date.now() + 3_600_000).toISOString()) })
  openWindow(backend, 'home')
  const notice = (await screen.findByText('Administrate asks us to slow down.')).closest('[role="status"]')
  expect(notice?.textContent).toMatch(/Continuing in 3[56]\d\d s\./)
  expect(screen.getByText(/^Continuing in/).getAttribute('aria-hidden')).toBe('true')
  backend.job = jobThatWaits(null)
  backend.poke('jobs')
  await waitFor(() => expect(screen.queryByText('Administrate asks us to slow down.')).toBeNull())
})

test('a wait that is over is not told any more', async () => {
  openWindow(createFakeBackend({ job: jobThatWaits('2025-11-06T09:10:21.000Z') }), 'home')
  await screen.findByText('Syncing: step 4 of 7, Venues')
  expect(screen.queryByText('Administrate asks us to slow down.')).toBeNull()
})
