// Connections on the page: looking, checking, typing and saving, with what a person hears of it.
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failedChecks, makeConnections, notSetUp } from '../../../testing/connections.ts'
import { button, card, checksOf, choose, field, hasFocus, said, type } from '../../../testing/connections-page.ts'
import { createFakeBackend } from '../../../testing/fake-backend.ts'
import type { FakeBackend } from '../../../testing/fake-backend.ts'
import { closeWindows, openWindow } from '../../../testing/open-window.tsx'
import type { Connections } from './connections-model.ts'

let backend: FakeBackend

beforeEach(() => {
  backend = createFakeBackend()
})
afterEach(closeWindows)

const busy = { code: 'ENGINE-BUSY', message: 'Full Sync is going on.', effect: 'Nothing was changed.', next: 'Wait.' }

const orders = (name: string) => backend.orders.filter((order) => order.name === name).map(({ variables }) => variables)

async function open(change: Partial<Connections> = {}): Promise<void> {
  backend.connections.connections = makeConnections(change)
  openWindow(backend, 'settings')
  await screen.findByRole('button', { name: 'Check both' })
}

/** Fills what Sandbox asks for. */
function fillSandbox(): void {
  choose('Sandbox')
  choose('Built in')
  type('Address', 'https://Practice.administrateapp.com/')
  type('Key', 'key-1')
  type('Secret', 'wrong')
}

describe('looking', () => {
  it('is the first section, and shows how the environment in use is reached without any secret', async () => {
    await open()
    expect(screen.getByRole('link', { name: 'Connections' }).getAttribute('aria-current')).toBe('page')
    expect(screen.getByText('Tandem needs two. They have not been checked yet.')).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Live' }).checked).toBe(true)
    expect(field('Host').value).toBe('db.example.local')
    expect(field('Password').value).toBe('')
    expect(field('Password').type).toBe('password')
    expect(card('Tutorial database').textContent).toContain('in this computer’s key store')
    expect(field('Address').value).toBe('example.administrateapp.com')
    expect(card('Tutorial database').textContent).toContain('connected')
    expect(backend.orders).toEqual([])
  })
  it('warns where nothing can keep a secret', async () => {
    await open({ secretsPlace: 'SESSION' })
    expect(screen.getByText(/This computer has no key store\..* until Tandem ends/)).toBeTruthy()
    expect(card('Tutorial database').textContent).toContain('until Tandem ends')
  })
  it('shows another environment without putting it to use, and keeps what was typed there', async () => {
    await open()
    choose('Sandbox')
    expect(screen.getByText(/^A real Administrate, but only to try things in/)).toBeTruthy()
    expect(screen.getByText(/Fill in and save both connections of Sandbox first\./)).toBeTruthy()
    expect(button('Use Sandbox').disabled).toBe(true)
    type('Host', 'db.sandbox.local')
    choose('Live')
    expect(field('Host').value).toBe('db.example.local')
    choose('Sandbox')
    expect(field('Host').value).toBe('db.sandbox.local')
    expect(field('Sign-in address').value).toBe('https://auth.stagingadministratehq.com/oauth')
    expect(backend.orders).toEqual([])
  })
  it('shows the fields of Live to whoever connects for the first time', async () => {
    backend.workspace = { ...backend.workspace, environment: 'REHEARSAL', firstStart: true }
    await open({ current: 'REHEARSAL', environments: [{ environment: 'LIVE', ...notSetUp }] })
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Live' }).checked).toBe(true))
    expect(field('Host').value).toBe('')
    expect(screen.getByText(/this Tandem works in/).textContent).toContain('Rehearsal')
  })
  it('has nothing to fill in for rehearsal, and checks it only while it is in use', async () => {
    await open()
    choose('Rehearsal')
    expect(card('Practice Administrate').textContent).toContain('Nothing leaves this computer.')
    expect(screen.queryByLabelText('Host')).toBeNull()
    expect(button('Check both').disabled).toBe(true)
    fireEvent.click(button('Use Rehearsal'))
    await waitFor(() => expect(button('Check both').disabled).toBe(false))
    fireEvent.click(button('Check both'))
    await screen.findByText('All tables and columns found')
    expect(orders('CheckConnections')).toEqual([{ input: null }])
  })
  it('is locked where variables say it, and still checks', async () => {
    const fixed = {
      code: 'CONFIG',
      message: 'Variables say it.',
      effect: 'It cannot be changed here.',
      next: 'Start without.',
    }
    await open({ fixed, environments: [{ environment: 'LIVE', ...notSetUp }] })
    expect(screen.getByRole('note').textContent).toContain('Variables say it.')
    expect(field('Address').readOnly).toBe(true)
    expect(field('Address').value).toBe('example.administrateapp.com')
    expect(screen.queryByLabelText('Password')).toBeNull()
    expect(button(/^Read-only mode/).disabled).toBe(true)
    expect(screen.queryByRole('button', { name: 'Forget this connection…' })).toBeNull()
    fireEvent.click(button('Check both'))
    await screen.findByText('All tables and columns found')
    expect(orders('CheckConnections')).toEqual([{ input: null }])
  })
})

describe('checking', () => {
  it('shows every check running, then what was found, and says it', async () => {
    await open()
    let answer = (): void => undefined
    backend.answersAfter = new Promise((resolve) => (answer = resolve))
    expect(checksOf('Checks of the tutorial database')).toHaveLength(7)
    fireEvent.click(button('Check both'))
    await waitFor(() => expect(screen.getAllByRole('img', { name: 'being checked' })).toHaveLength(14))
    expect(screen.getByText('Tandem needs two. Both are being checked…')).toBeTruthy()
    answer()
    await waitFor(() => expect(checksOf('Checks of Administrate')[0]).toBe('Reached180 ms'))
    expect(checksOf('Checks of Administrate')[6]).toBe('Cannot create venues, price levelsnot offered there')
    expect(said()).toBe('Tutorial database: connected, 1 thing to look at. Administrate: connected.')
    expect(screen.getByText(/^Tandem needs two\. Both were checked .*at \d\d:\d\d\.$/)).toBeTruthy()
    expect(orders('CheckConnections')).toEqual([{ input: null }])
  })
  it('says of a check that failed what that means and what to do', async () => {
    await open()
    backend.connections.checks = failedChecks
    fireEvent.click(button('Check both'))
    await waitFor(() => expect(card('Administrate').textContent).toContain('1 check failed'))
    const row = checksOf('Checks of Administrate')[1]
    expect(row).toContain('Not signed in')
    expect(row).toContain('Administrate refused the key and secret. Nothing was changed. Check both')
    expect(row).toContain('(ADM-401)')
  })
  it('checks what stands in the fields; what is typed afterwards makes the answer old', async () => {
    await open()
    type('Host', 'db2.example.local')
    type('Password', 'typed')
    fireEvent.click(button('Check both'))
    await screen.findByText('All tables and columns found')
    expect(orders('CheckConnections')[0]?.['input']).toMatchObject({
      environment: 'LIVE',
      database: { host: 'db2.example.local', password: 'typed' },
      administrate: { clientSecret: null },
    })
    type('Host', 'db3.example.local')
    expect(card('Administrate').textContent).toContain('changed since the check')
    expect(screen.getByText(/, before your changes\.$/)).toBeTruthy()
  })
  it('says why it could not check', async () => {
    await open()
    backend.connections.refusal = busy
    fireEvent.click(button('Check both'))
    expect((await screen.findByRole('alert')).textContent).toContain('Full Sync is going on.')
  })
})

describe('saving', () => {
  it('sends nothing that is wrong: says it at its field and goes there', async () => {
    await open()
    type('Host', '')
    fireEvent.blur(field('Host'))
    expect(screen.getByText('Say on which server the database is, such as db.example.local.')).toBeTruthy()
    type('Port', '70000')
    fireEvent.click(button('Save'))
    expect(screen.getByText(/^A whole number from 1 to 65535/)).toBeTruthy()
    expect(said()).toBe('2 fields need a look.')
    await waitFor(() => expect(document.activeElement).toBe(field('Host')))
    expect(backend.orders).toEqual([])
  })
  it('names what changed, checks, keeps nothing when a check fails, and saves anyway when told to', async () => {
    await open()
    fillSandbox()
    const bar = screen.getByRole('group', { name: 'Changes that are not saved' })
    expect(bar.textContent).toContain('Changed: kind of database, address, key and secret.')
    backend.connections.checks = failedChecks
    fireEvent.click(button('Save'))
    await waitFor(() => expect(bar.textContent).toContain('Not saved: 1 check failed.'))
    expect(said()).toMatch(/^Not saved\. .*failed: Not signed in\.$/)
    expect(field('Secret').value).toBe('wrong')
    fireEvent.click(button('Save anyway'))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save anyway' })).toBeNull())
    await hasFocus('Connections')
    expect(orders('SaveConnections').map(({ anyway }) => anyway)).toEqual([false, true])
    expect(orders('SaveConnections')[1]?.['input']).toMatchObject({
      environment: 'SANDBOX',
      database: { builtIn: true },
      administrate: { instance: 'practice.administrateapp.com', clientId: 'key-1', clientSecret: 'wrong' },
    })
    expect(field('Secret').value).toBe('')
    expect(document.body.innerHTML).not.toContain('key-1')
  })
  it('keeps what was typed while it was saved', async () => {
    await open()
    type('Database', 'other')
    let answer = (): void => undefined
    backend.answersAfter = new Promise((resolve) => (answer = resolve))
    fireEvent.click(button('Save'))
    await waitFor(() => expect(orders('SaveConnections')).toHaveLength(1))
    type('Database', 'another')
    answer()
    await waitFor(() => expect(said()).toMatch(/^Saved\./))
    expect(field('Database').value).toBe('another')
    expect(button('Discard')).toBeTruthy()
  })
  it('saves with the Enter key, and does nothing where nothing is changed', async () => {
    await open()
    fireEvent.keyDown(field('Database'), { key: 'Enter' })
    expect(backend.orders).toEqual([])
    type('Database', 'other')
    fireEvent.keyDown(field('Database'), { key: 'Enter' })
    await waitFor(() => expect(orders('SaveConnections')).toHaveLength(1))
    await waitFor(() => expect(said()).toMatch(/^Saved\./))
  })
  it('works on one environment while another one is checked', async () => {
    await open()
    let answer = (): void => undefined
    backend.answersAfter = new Promise((resolve) => (answer = resolve))
    fireEvent.click(button('Check both'))
    await waitFor(() => expect(orders('CheckConnections')).toHaveLength(1))
    expect(button('Read-only mode: off').disabled).toBe(true)
    fillSandbox()
    expect(screen.getByText('Tandem needs two. They have not been checked yet.')).toBeTruthy()
    fireEvent.click(button('Save'))
    await waitFor(() => expect(orders('SaveConnections')).toHaveLength(1))
    answer()
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull())
    choose('Live')
    await waitFor(() => expect(checksOf('Checks of Administrate')[0]).toBe('Reached180 ms'))
  })
  it('keeps the fields when saving is refused, and says why', async () => {
    await open()
    type('Database', 'other')
    backend.connections.refusal = busy
    fireEvent.click(button('Save'))
    expect((await screen.findByRole('alert')).textContent).toContain('Full Sync is going on.')
    expect(field('Database').value).toBe('other')
  })
  it('discards', async () => {
    await open()
    type('Database', 'other')
    fireEvent.click(button('Discard'))
    expect(field('Database').value).toBe('tutorial')
    await hasFocus('Connections')
  })
  it('removes a secret only when it is saved, and can keep it after all', async () => {
    await open()
    fireEvent.click(button('Remove the password'))
    expect(card('Tutorial database').textContent).toContain('is removed when you save')
    fireEvent.click(button('Keep the password'))
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
    fireEvent.click(button('Remove the password'))
    fireEvent.click(button('Save'))
    await waitFor(() => expect(orders('SaveConnections')[0]?.['input']).toMatchObject({ database: { password: '' } }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove the password' })).toBeNull())
  })
  it('does not send a kept password to another server', async () => {
    await open()
    type('Host', 'db2.example.local')
    fireEvent.click(button('Save'))
    expect(screen.getByText('It was typed for another address. Type it again, or remove it.')).toBeTruthy()
    expect(backend.orders).toEqual([])
  })
})
