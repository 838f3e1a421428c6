// The command field: opened by keys, searched by words, run by Enter, closed by Escape with the focus back where it was.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFakeBackend } from '../../../testing/fake-backend.ts'
import type { FakeBackend } from '../../../testing/fake-backend.ts'
import { closeWindows, openWindow } from '../../../testing/open-window.tsx'
import { doneJob, runningJob, workspace } from '../../../testing/runs.ts'

let backend: FakeBackend

beforeEach(() => {
  backend = createFakeBackend({ job: doneJob, jobs: [doneJob] })
})
afterEach(closeWindows)

async function openPalette(): Promise<HTMLElement> {
  await screen.findByRole('button', { name: 'Full Sync' })
  await waitFor(() => expect(screen.getByRole('button', { name: 'Full Sync' }).hasAttribute('disabled')).toBe(false))
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'k', ctrlKey: true })
  return screen.findByRole('combobox', { name: 'Search or run a command' })
}
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent)
/** The option that the keyboard is at, as a screen reader is told. */
function current(field: HTMLElement): string {
  return document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ?? ''
}
function press(field: HTMLElement, key: string): void {
  fireEvent.keyDown(field, { key })
  fireEvent.keyUp(field, { key })
}

test('every command and place stands there with its keys, and the syncs and lists of each kind', async () => {
  openWindow(backend, 'home')
  const field = await openPalette()
  expect(field.getAttribute('aria-expanded')).toBe('true')
  expect(document.getElementById(field.getAttribute('aria-controls') ?? '')?.getAttribute('role')).toBe('listbox')
  const texts = options()
  expect(texts).toEqual(
    expect.arrayContaining([
      'Full SyncCtrl R',
      'Open Workbook…Ctrl O',
      'Apply What Is Tickednot now: only while a plan is reviewedCtrl ↵',
      'Next Problemnot now: only while a workbook is checkedF8',
      'Sync Venues',
      'Sync Custom Fields',
      'Match Course Templates',
      'Home',
      'GuardsSettings',
      'Read-Only Mode…Settings',
    ]),
  )
  expect(texts.filter((text) => text.startsWith('Sync ')).length).toBe(7)
  expect(within(screen.getByRole('dialog')).queryByText('Run 42')).toBeNull()
})

test('typed words find the best first; the arrows go on; Enter runs it', async () => {
  openWindow(backend, 'home')
  const field = await openPalette()
  type(field, 'ven')
  await waitFor(() => expect(options()).toEqual(['Sync Venues', 'Match Venues']))
  await waitFor(() => expect(current(field)).toBe('Sync Venues'))
  press(field, 'ArrowDown')
  await waitFor(() => expect(current(field)).toBe('Match Venues'))
  press(field, 'ArrowUp')
  await waitFor(() => expect(current(field)).toBe('Sync Venues'))
  press(field, 'Enter')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(backend.orders.map(({ name }) => name)).toEqual(['StartSync']))
  expect(backend.orders[0]?.variables).toMatchObject({ input: { command: 'sync_venues' } })
})

test('a place, a run', async () => {
  openWindow(backend, 'home')
  const field = await openPalette()
  type(field, '42')
  await waitFor(() => expect(options()).toHaveLength(1))
  expect(options()[0]).toMatch(/^Run 42Full Sync · done/)
  type(field, 'guards')
  await waitFor(() => expect(current(field)).toBe('GuardsSettings'))
  press(field, 'Enter')
  await waitFor(() => expect(window.location.hash).toBe('#settings/guards'))
})

test('both connections are checked, wherever one is', async () => {
  openWindow(backend, 'home')
  const field = await openPalette()
  type(field, 'check both')
  await waitFor(() => expect(current(field)).toBe('Check Both Connections…Settings'))
  press(field, 'Enter')
  await waitFor(() => expect(window.location.hash).toBe('#settings/connections'))
  await waitFor(() => expect(backend.orders.map(({ name }) => name)).toEqual(['CheckConnections']))
})

test('Escape closes it and gives the focus back', async () => {
  openWindow(backend, 'home')
  const start = await screen.findByRole('button', { name: 'Full Sync' })
  await waitFor(() => expect(start.hasAttribute('disabled')).toBe(false))
  start.focus()
  const field = await openPalette()
  type(field, 'no such thing')
  expect(await screen.findByText('Nothing is called “no such thing”.')).toBeTruthy()
  press(field, 'Escape')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(document.activeElement).toBe(start))
  expect(backend.orders).toEqual([])
})

test('what cannot run now says why, can be reached and does nothing', async () => {
  openWindow(backend, 'home')
  const field = await openPalette()
  backend.job = runningJob()
  backend.poke('jobs')
  type(field, 'full')
  await waitFor(() => expect(options()[0]).toBe('Full Syncnot now: a run is going onCtrl R'))
  await waitFor(() => expect(current(field)).toContain('Full Sync'))
  press(field, 'Enter')
  expect(screen.getByRole('dialog')).toBeTruthy()
  type(field, 'stop')
  await waitFor(() => expect(options()[0]).toBe('Stop What Runs'))
  press(field, 'Enter')
  await waitFor(() => expect(backend.orders.map(({ name }) => name)).toEqual(['CancelJob']))
})

test('in read-only mode a sync is off, and a plan can be made', async () => {
  backend.workspace = { ...workspace, readOnly: true }
  openWindow(backend, 'home')
  await screen.findByText('Read-only mode is on:')
  fireEvent.click(screen.getByRole('button', { name: 'Search or run a command' }))
  const field = await screen.findByRole('combobox', { name: 'Search or run a command' })
  type(field, 'full sync')
  await waitFor(() => expect(options()[0]).toBe('Full Syncnot now: read-only mode is onCtrl R'))
  type(field, 'review')
  await waitFor(() => expect(current(field)).toBe('Review Changes First'))
  press(field, 'Enter')
  await waitFor(() => expect(backend.orders).toHaveLength(1))
  expect(backend.orders[0]?.variables).toMatchObject({ input: { command: 'sync_all', reviewFirst: true } })
})

test('it does not open over a sheet, and the browser’s own key stays away', async () => {
  openWindow(backend, 'settings/diagnostics')
  fireEvent.click(await screen.findByRole('button', { name: 'Read settings.json' }))
  await screen.findByRole('dialog', { name: 'settings.json' })
  expect(fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })).toBe(false)
  expect(screen.queryByRole('combobox', { name: 'Search or run a command' })).toBeNull()
})
