// The window around the screens: Home, connection, shortcuts, and what cannot be read.
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createFakeBackend } from './testing/fake-backend.ts'
import { closeWindows, openWindow } from './testing/open-window.tsx'
import { doneJob, kinds, makeKind, neverRead, runningJob, workspace } from './testing/runs.ts'

afterEach(closeWindows)

test('Home greets, says how the last sync went and what needs a person', async () => {
  openWindow(createFakeBackend({ job: doneJob, jobs: [doneJob] }), 'home')
  expect(
    await screen.findByRole('heading', { level: 1, name: /^Good (morning|afternoon|evening), Priya$/ }),
  ).toBeTruthy()
  expect(screen.getByText('6 venues are not linked')).toBeTruthy()
  expect(screen.getByRole('img', { name: '58 of 64 venues linked' })).toBeTruthy()
  expect(await screen.findByRole('link', { name: 'Full Sync' })).toBeTruthy()
})

test('Home counts nothing as not linked that was never read, and what is ignored apart', async () => {
  const unread = { administrateTotal: null, linkedTotal: 0, notLinkedTotal: null, lastRun: null }
  const read = [
    makeKind('LOCATIONS', { linkedTotal: 8, notLinkedTotal: 1, ignoredTotal: 2 }),
    makeKind('VENUES', unread),
  ]
  openWindow(createFakeBackend({ job: doneJob, kinds: read }), 'home')
  expect(await screen.findByText('not linked 1')).toBeTruthy()
  expect(screen.getByText('linked 8')).toBeTruthy()
  expect(screen.getByText('ignored 2')).toBeTruthy()
  expect(screen.getByText('Venues').parentElement?.textContent).toBe('Venues– of 64')
  expect(screen.getByText('1 thing')).toBeTruthy()
})

test('the title bar tells practice from real', async () => {
  openWindow(
    createFakeBackend({
      workspace: { ...workspace, environment: 'REHEARSAL', database: 'built in' },
      kinds: neverRead,
    }),
    'home',
  )
  expect(await screen.findByText('REHEARSAL')).toBeTruthy()
  expect(screen.getByText('Practice Administrate')).toBeTruthy()
  expect(screen.getByText('built in')).toBeTruthy()
})

test('the status bar says what is happening now', async () => {
  openWindow(createFakeBackend({ job: runningJob() }), 'home')
  expect(await screen.findByText('Syncing: step 4 of 7, Venues')).toBeTruthy()
  expect(screen.getByText('about 9 s left')).toBeTruthy()
})

test('Ctrl R starts a sync and keeps the page; while one runs it is the browser’s own key', async () => {
  const backend = createFakeBackend({ job: doneJob })
  openWindow(backend, 'home')
  await screen.findByRole('button', { name: 'Full Sync' })
  await waitFor(() => expect(screen.getByRole('button', { name: 'Full Sync' }).hasAttribute('disabled')).toBe(false))
  backend.job = runningJob()
  expect(fireEvent.keyDown(window, { key: 'r', ctrlKey: true })).toBe(false)
  await waitFor(() => expect(backend.orders).toHaveLength(1))
  await screen.findByRole('button', { name: 'Stop' })
  expect(fireEvent.keyDown(window, { key: 'r', ctrlKey: true })).toBe(true)
  expect(backend.orders).toHaveLength(1)
})

test('a lost connection is told with the age of the data, which stays; it comes back by itself', async () => {
  const backend = createFakeBackend({ job: doneJob })
  openWindow(backend, 'home')
  await screen.findByText('6 venues are not linked')
  backend.down = true
  backend.drop()
  expect(await screen.findByText(/^No connection to Tandem since/)).toBeTruthy()
  expect(screen.getByText('6 venues are not linked')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Full Sync' }).hasAttribute('disabled')).toBe(true)
  backend.down = false
  fireEvent.click(screen.getByRole('button', { name: 'Try now' }))
  await waitFor(() => expect(screen.queryByText(/^No connection to Tandem since/)).toBeNull())
})

test('a window without its token says how to get one', async () => {
  const backend = createFakeBackend()
  backend.down = 401
  openWindow(backend, 'home')
  expect(await screen.findByText('This window is not signed in.')).toBeTruthy()
})

test('a database that cannot be used is named and nothing can start', async () => {
  const databaseProblem = {
    code: 'DB-CONNECT',
    message: 'Cannot reach the database.',
    effect: 'Nothing was changed.',
    next: 'Is the VPN on?',
  }
  openWindow(createFakeBackend({ job: doneJob, kinds, workspace: { ...workspace, databaseProblem } }), 'home')
  expect(await screen.findByText('Cannot reach the database.')).toBeTruthy()
  expect(screen.getByText('the tutorial database cannot be used')).toBeTruthy()
})
