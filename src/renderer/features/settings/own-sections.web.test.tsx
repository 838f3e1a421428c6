// Guards, Privacy and Diagnostics: limits are kept or refused, the paragraph says where secrets are, each part can be read.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFakeBackend } from '../../testing/fake-backend.ts'
import type { FakeBackend } from '../../testing/fake-backend.ts'
import { closeWindows, openWindow } from '../../testing/open-window.tsx'
import { workspace } from '../../testing/runs.ts'

let backend: FakeBackend

beforeEach(() => {
  backend = createFakeBackend()
})
afterEach(() => {
  closeWindows()
  vi.restoreAllMocks()
})

const problem = { code: 'CONFIG', message: 'The settings are broken.', effect: 'Nothing was kept.', next: 'Mend them.' }
const said = () => screen.getByRole('status', { name: 'Announcements' }).textContent
const button = (name: string) => screen.getByRole('button', { name })
const isOff = (name: string) => button(name).hasAttribute('disabled')
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

describe('guards', () => {
  const percent = () => screen.findByRole('textbox', { name: /^A step stops/ })

  it('shows what the limits mean for the lists as they are, while one types', async () => {
    openWindow(backend, 'settings/guards')
    expect((await percent()).getAttribute('value')).toBe('10')
    const list = screen.getByRole('region', { name: 'What that means now' })
    expect(list.textContent).toContain('Of 62 venues 6 may be missing; 7 stop the step.')
    type(await percent(), '20')
    await waitFor(() => expect(list.textContent).toContain('Of 62 venues 12 may be missing; 13 stop the step.'))
    expect(backend.orders).toEqual([])
  })
  it('keeps them, and goes back to the standard', async () => {
    openWindow(backend, 'settings/guards')
    type(await percent(), '20')
    expect(isOff('Back to 10 % and 2 records')).toBe(true)
    fireEvent.click(button('Keep these limits'))
    await waitFor(() => expect(said()).toBe('The limits count from the next sync on.'))
    await waitFor(() => expect(isOff('Back to 10 % and 2 records')).toBe(false))
    fireEvent.click(button('Back to 10 % and 2 records'))
    await waitFor(() => expect(backend.orders).toHaveLength(2))
    expect(backend.orders.map(({ variables }) => variables['input'])).toEqual([
      { missingPercent: 20, missingAtLeast: 2 },
      { missingPercent: 10, missingAtLeast: 2 },
    ])
    await waitFor(() => expect(screen.getByRole('textbox', { name: /^A step stops/ }).getAttribute('value')).toBe('10'))
  })
  it('says what is wrong with a number, and why it was refused', async () => {
    openWindow(backend, 'settings/guards')
    type(await percent(), '80')
    expect(await screen.findByText('A whole number from 0 to 50.')).toBeTruthy()
    expect(isOff('Keep these limits')).toBe(true)
    type(await percent(), '5')
    backend.settings.refusal = problem
    fireEvent.click(button('Keep these limits'))
    expect((await screen.findByRole('alert')).textContent).toContain('The settings are broken.')
    expect((await percent()).getAttribute('value')).toBe('5')
  })
})

describe('privacy and secrets', () => {
  it('says where secrets are and where everything goes, and copies it', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    openWindow(backend, 'settings/privacy')
    const text = (await screen.findByText(/telemetry/)).textContent
    expect(text).toContain('db.example.local:5432/tutorial')
    expect(text).toContain('Administrate at example.administrateapp.com')
    fireEvent.click(button('Copy'))
    await waitFor(() => expect(copied).toHaveBeenCalledWith(text))
    await waitFor(() => expect(said()).toBe('Copied.'))
  })
})

describe('diagnostics', () => {
  it('lets each part be read, then makes the bundle', async () => {
    const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
    openWindow(backend, 'settings/diagnostics')
    const parts = within(await screen.findByRole('list', { name: 'Parts of the bundle' })).getAllByRole('listitem')
    expect(parts.map(({ textContent }) => textContent)).toEqual([
      'README.txtThis list812 bytesRead',
      'settings.jsonSettings, without secrets14 kBRead',
    ])
    expect(screen.getByText('2 parts, 15 kB before packing')).toBeTruthy()
    fireEvent.click(button('Read settings.json'))
    const sheet = await screen.findByRole('dialog', { name: 'settings.json' })
    expect(sheet.textContent).toContain('{ "environment": "LIVE" }')
    fireEvent.click(within(sheet).getByRole('button', { name: 'Close' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Make the bundle' }))
    await waitFor(() => expect(saved).toHaveBeenCalledOnce())
    await waitFor(() => expect(said()).toBe('The bundle was saved. Nothing was sent.'))
  })
  it('says why there is no file', async () => {
    backend.settings.refusal = problem
    openWindow(backend, 'settings/diagnostics')
    fireEvent.click(await screen.findByRole('button', { name: 'Make the bundle' }))
    expect((await screen.findByRole('alert')).textContent).toContain('The settings are broken.')
  })
})

it('in rehearsal the paragraph says that Administrate is not reached', async () => {
  backend.workspace = { ...workspace, environment: 'REHEARSAL', tenant: '', database: 'built in' }
  openWindow(backend, 'settings/privacy')
  expect((await screen.findByText(/telemetry/)).textContent).toContain(
    'Administrate is a stand-in on this computer, so nothing leaves it.',
  )
})
