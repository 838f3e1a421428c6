// The keyboard is never left nowhere: on the one thing to press at first, on the headline when a state ends.
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createFakeBackend } from '../../testing/fake-backend.ts'
import { closeWindows, openWindow } from '../../testing/open-window.tsx'
import { doneJob, guardJob, makeJob, neverRead, planItem, runningJob } from '../../testing/runs.ts'

afterEach(closeWindows)

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const heading = (name: RegExp) => screen.findByRole('heading', { name })

test('before the first run it is on Full Sync', async () => {
  openWindow(createFakeBackend({ kinds: neverRead }), 'sync')
  const first = await button('Full Sync')
  await waitFor(() => expect(document.activeElement).toBe(first))
})

test.each([
  ['done', doneJob, /^Sync complete/],
  ['stopped by a person', makeJob('CANCELLED', []), /^Stopped\./],
  ['stopped by a guard', guardJob(), /^Nothing was written\./],
  ['a plan to review', makeJob('WAITING', [], { reviewFirst: true }), /^Plan of run 42$/],
] as const)('a run ends, %s: it goes from Stop to the headline', async (_how, job, name) => {
  const backend = createFakeBackend({ job: runningJob({ id: job.id }) })
  openWindow(backend, 'sync')
  const stop = await button('Stop')
  act(() => stop.focus())
  backend.job = job
  backend.poke('jobs')
  const headline = await heading(name)
  await waitFor(() => expect(document.activeElement).toBe(headline))
})

test('a plan is discarded: it goes to what is said of that', async () => {
  const plan = [planItem('1')]
  const backend = createFakeBackend({ job: makeJob('WAITING', [], { reviewFirst: true }), plan })
  openWindow(backend, 'sync')
  const discard = await button('Discard plan')
  act(() => discard.focus())
  fireEvent.click(discard)
  backend.job = makeJob('CANCELLED', [], { reviewFirst: true })
  backend.poke('jobs')
  const headline = await heading(/^Plan given up/)
  await waitFor(() => expect(document.activeElement).toBe(headline))
})

test('who is elsewhere stays there', async () => {
  const backend = createFakeBackend({ job: runningJob() })
  openWindow(backend, 'sync')
  await button('Stop')
  const elsewhere = screen.getByRole('link', { name: 'Settings' })
  act(() => elsewhere.focus())
  backend.job = doneJob
  backend.poke('jobs')
  await heading(/^Sync complete/)
  expect(document.activeElement).toBe(elsewhere)
})
