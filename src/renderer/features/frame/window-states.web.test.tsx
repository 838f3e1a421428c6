// What the whole window says about itself: the environment, read-only mode, the first start.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, test } from 'vitest'
import { createFakeBackend } from '../../testing/fake-backend.ts'
import { closeWindows, openWindow } from '../../testing/open-window.tsx'
import { doneJob, makeJob, neverRead, workspace } from '../../testing/runs.ts'
import type { Workspace } from '../../model.ts'

afterEach(closeWindows)

const isOff = (name: string) => screen.getByRole('button', { name }).hasAttribute('disabled')

test.each<[Workspace['environment'], string]>([
  ['LIVE', 'example.administrateapp.com'],
  ['SANDBOX', 'To try things in · example.administrateapp.com'],
  ['REHEARSAL', 'Practice data · Administrate is not touched'],
])('%s stands in the title bar as a word', async (environment, sentence) => {
  openWindow(createFakeBackend({ workspace: { ...workspace, environment } }), 'home')
  const bar = within(screen.getByRole('banner'))
  expect((await bar.findByText(environment)).tagName).toBe('STRONG')
  expect(bar.getByText(sentence)).toBeTruthy()
  for (const other of ['LIVE', 'SANDBOX', 'REHEARSAL'].filter((each) => each !== environment))
    expect(bar.queryByText(other)).toBeNull()
})

describe('read-only mode', () => {
  const readOnly = { ...workspace, readOnly: true }

  it('is told under the title bar, with the way to its switch', async () => {
    openWindow(createFakeBackend({ job: doneJob, workspace: readOnly }), 'home')
    expect((await screen.findByText('Read-only mode is on:')).closest('p')?.textContent).toBe(
      'Read-only mode is on: nothing is written to either system.',
    )
    expect(screen.getByText('read-only mode is on')).toBeTruthy()
    expect(isOff('Full Sync')).toBe(true)
    fireEvent.click(
      within(screen.getByRole('status', { name: '' }).closest('div') ?? document.body).getByText('Settings'),
    )
    await waitFor(() => expect(window.location.hash).toBe('#settings/connections'))
  })
  it('lets a plan be made, and nothing of it be written', async () => {
    const backend = createFakeBackend({ workspace: readOnly, kinds: neverRead })
    openWindow(backend, 'sync')
    fireEvent.click(await screen.findByRole('button', { name: 'Review changes first' }))
    await waitFor(() => expect(backend.orders).toHaveLength(1))
    expect(backend.orders[0]?.variables).toMatchObject({ input: { command: 'sync_all', reviewFirst: true } })
    backend.job = makeJob('WAITING', [])
    backend.poke('jobs')
    expect((await screen.findByRole('button', { name: 'Finish, nothing to write' })).hasAttribute('disabled')).toBe(
      true,
    )
    expect(screen.getByText('read-only mode is on')).toBeTruthy()
    fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true })
    expect(backend.orders).toHaveLength(1)
  })
  it('keeps decisions of the review visible and off', async () => {
    openWindow(createFakeBackend({ job: doneJob, workspace: readOnly }), 'match/venues')
    const panel = await screen.findByRole('complementary', { name: 'About the current row' })
    const link = await within(panel).findByRole('button', { name: 'Link' })
    expect(link.hasAttribute('disabled')).toBe(true)
    expect(panel.textContent).toContain('read-only mode is on')
    fireEvent.keyDown(document.body, { key: 'x' })
    await waitFor(() =>
      expect(screen.getByRole('status', { name: 'Announcements' }).textContent).toBe('Not now: read-only mode is on.'),
    )
  })
})

describe('the first start', () => {
  const first = { ...workspace, environment: 'REHEARSAL', tenant: '', firstStart: true } as const

  it('on Home: stay in rehearsal, and it is gone for good', async () => {
    const backend = createFakeBackend({ workspace: first, kinds: neverRead })
    openWindow(backend, 'home')
    fireEvent.click(await screen.findByRole('button', { name: 'Stay in rehearsal' }))
    await waitFor(() => expect(screen.queryByText('Two connections and you are ready')).toBeNull())
    expect(backend.orders).toEqual([{ name: 'UseEnvironment', variables: { environment: 'REHEARSAL' } }])
    expect(screen.getByRole('button', { name: 'Full Sync' })).toBeTruthy()
  })
  it('leaves the Sync screen to the seven steps', async () => {
    openWindow(createFakeBackend({ workspace: first, kinds: neverRead }), 'sync')
    await screen.findByRole('list', { name: 'Steps' })
    expect(screen.queryByText('Two connections and you are ready')).toBeNull()
  })
  it('leads to the connections', async () => {
    openWindow(createFakeBackend({ workspace: first, kinds: neverRead }), 'home')
    fireEvent.click(await screen.findByRole('button', { name: 'Connect the two systems' }))
    await waitFor(() => expect(window.location.hash).toBe('#settings/connections'))
  })
  it('says why it could not be chosen, and stays', async () => {
    const backend = createFakeBackend({ workspace: first, kinds: neverRead })
    backend.connections.refusal = {
      code: 'ENGINE-BUSY',
      message: 'A run is going on.',
      effect: 'Nothing changed.',
      next: 'Wait.',
    }
    openWindow(backend, 'home')
    fireEvent.click(await screen.findByRole('button', { name: 'Stay in rehearsal' }))
    expect((await screen.findByRole('alert')).textContent).toContain('A run is going on.')
    expect(screen.getByText('Two connections and you are ready')).toBeTruthy()
  })
  it('is nowhere once somebody has chosen', async () => {
    openWindow(createFakeBackend({ job: doneJob }), 'home')
    await screen.findByText('6 venues are not linked')
    expect(screen.queryByText('Two connections and you are ready')).toBeNull()
  })
})
