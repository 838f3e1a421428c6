// Connections on the page: looking, checking, typing, saving, switching and forgetting, with what a person hears of it.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  failedChecks,
  goodChecks,
  keptAdministrate,
  keptLive,
  makeConnections,
  notSetUp,
} from '../../../testing/connections.ts'
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

const said = () => screen.getByRole('status', { name: 'Announcements' }).textContent
const card = (name: string) => screen.getByRole('region', { name })
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name })
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } })
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const checksOf = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((row) => row.textContent)
const orders = (name: string) => backend.orders.filter((order) => order.name === name).map(({ variables }) => variables)
const hasFocus = (text: string) => waitFor(() => expect(document.activeElement?.textContent).toBe(text))

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

describe('the environment in use', () => {
  it('changes at once for Sandbox', async () => {
    await open({ environments: [keptLive, { ...keptLive, environment: 'SANDBOX' }] })
    choose('Sandbox')
    fireEvent.click(button('Use Sandbox'))
    await waitFor(() => expect(said()).toBe('Every window of this Tandem works in Sandbox now.'))
    expect(orders('UseEnvironment')).toEqual([{ environment: 'SANDBOX' }])
    expect(screen.queryByRole('button', { name: 'Use Sandbox' })).toBeNull()
    await hasFocus('Connections')
  })
  it('names what Live means before it is used', async () => {
    await open({ current: 'REHEARSAL' })
    choose('Live')
    fireEvent.click(button('Use Live'))
    const sheet = await screen.findByRole('dialog', { name: 'Work in Live' })
    expect(sheet.textContent).toContain('db.example.local:5432/tutorial')
    expect(sheet.textContent).toContain('example.administrateapp.com')
    expect(orders('UseEnvironment')).toEqual([])
    fireEvent.click(within(sheet).getByRole('button', { name: 'Use Live' }))
    await waitFor(() => expect(orders('UseEnvironment')).toEqual([{ environment: 'LIVE' }]))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
  it('says beside the choice why it cannot change now', async () => {
    await open()
    choose('Rehearsal')
    backend.connections.refusal = busy
    fireEvent.click(button('Use Rehearsal'))
    expect((await screen.findByRole('alert')).textContent).toContain('Full Sync is going on.')
    expect(button('Use Rehearsal')).toBeTruthy()
  })
  it('is read-only when told to', async () => {
    await open()
    fireEvent.click(button('Read-only mode: off'))
    await screen.findByRole('button', { name: 'Read-only mode: on' })
    expect(said()).toBe('Read-only mode is on: nothing is written in Live.')
    expect(orders('SetReadOnly')).toEqual([{ environment: 'LIVE', on: true }])
  })
})

describe('a variable that says read-only', () => {
  it('is named where it cannot be switched off', async () => {
    await open({ environments: [{ ...keptLive, readOnly: true }] })
    backend.connections.isAlwaysReadOnly = true
    fireEvent.click(button('Read-only mode: on'))
    expect((await screen.findByRole('alert')).textContent).toContain('TANDEM_READ_ONLY')
    expect(button('Read-only mode: on')).toBeTruthy()
  })
})

describe('signing in as a person', () => {
  const byMe = { ...keptLive, administrate: { ...keptAdministrate, method: 'AUTHORIZATION_CODE' } } as const
  it('opens the browser, waits with the address at hand, and says how it ended', async () => {
    await open({ environments: [byMe, { environment: 'SANDBOX', ...notSetUp }] })
    const group = screen.getByRole('group', { name: 'Signed in' })
    expect(group.textContent).toContain('nobody yet')
    fireEvent.click(button('Sign in'))
    await waitFor(() => expect(group.textContent).toContain('waiting for you in the browser'))
    expect(field('No page there? Open this address in a browser of this computer').value).toContain('/authorize?')
    backend.connections.connections = {
      ...backend.connections.connections,
      environments: [{ ...byMe, administrate: { ...byMe.administrate, signedIn: true } }],
      signIn: { environment: 'LIVE', state: 'DONE', address: '', problem: null },
    }
    backend.poke('connection')
    await waitFor(() => expect(said()).toBe('You are signed in to Administrate.'))
    expect(group.textContent).toContain('as a person')
    expect(button('Sign in again')).toBeTruthy()
  })
  it('stops waiting, and says what went wrong', async () => {
    await open({ environments: [byMe] })
    fireEvent.click(button('Sign in'))
    fireEvent.click(await screen.findByRole('button', { name: 'Stop waiting' }))
    await screen.findByRole('button', { name: 'Sign in' })
    const problem = { code: 'ADM-SIGN-IN', message: 'It was declined.', effect: 'Nothing was changed.', next: 'Again.' }
    backend.connections.connections = {
      ...backend.connections.connections,
      signIn: { environment: 'LIVE', state: 'FAILED', address: '', problem },
    }
    backend.poke('connection')
    expect((await screen.findByRole('alert')).textContent).toContain('It was declined.')
    expect(button('Sign in again')).toBeTruthy()
    expect(orders('CancelSignIn')).toHaveLength(1)
  })
  it('asks for the address first', async () => {
    await open()
    choose('Sandbox')
    choose('By me, in the browser')
    fireEvent.click(button('Sign in'))
    expect(said()).toBe('2 fields need a look.')
    expect(backend.orders).toEqual([])
  })
})

describe('certificates', () => {
  const pem = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'
  const give = (text: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file][accept*=".pem"]')
    if (input === null) throw new Error('There is nothing to choose a file with.')
    fireEvent.change(input, { target: { files: [new File([text], 'office-root.pem')] } })
  }
  it('are read here, shown by name, and removable', async () => {
    await open()
    expect(screen.queryByRole('group', { name: 'Certificate' })).toBeNull()
    give('nothing of the kind')
    expect((await screen.findByRole('alert')).textContent).toContain('There is no certificate in that file.')
    give(`words\n${pem}`)
    const group = await screen.findByRole('group', { name: 'Certificate' })
    expect(group.textContent).toBe('1 certificate office-root.pem')
    expect(screen.queryByRole('alert')).toBeNull()
    fireEvent.click(button('Save'))
    await waitFor(() =>
      expect(orders('SaveConnections')[0]?.['input']).toMatchObject({ database: { certificate: pem } }),
    )
    await waitFor(() => expect(screen.getByRole('group', { name: 'Certificate' }).textContent).toBe('1 certificate'))
    fireEvent.click(button('Remove the certificate'))
    expect(screen.queryByRole('group', { name: 'Certificate' })).toBeNull()
  })
  it('can be chosen where the check says that none is looked at', async () => {
    const database = { ...keptLive.database, encryption: 'UNCHECKED' } as NonNullable<typeof keptLive.database>
    await open({ environments: [{ ...keptLive, database }] })
    fireEvent.click(button('Check both'))
    await screen.findByText('Encrypted, the certificate is not checked')
    give(pem)
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Checked' }).checked).toBe(true))
  })
})

describe('forgetting', () => {
  it('asks once, names what goes, and leaves the fields empty', async () => {
    await open()
    backend.connections.checks = goodChecks
    fireEvent.click(button('Forget this connection…'))
    const sheet = await screen.findByRole('dialog', { name: 'Forget the connections of Live' })
    expect(within(sheet).getAllByRole('listitem')).toHaveLength(5)
    expect(sheet.textContent).toContain('Nothing in the tutorial database and nothing in Administrate is changed.')
    fireEvent.click(within(sheet).getByRole('button', { name: 'Forget Live' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(orders('ForgetConnections')).toEqual([{ environment: 'LIVE' }])
    expect(field('Host').value).toBe('')
    expect(screen.queryByRole('button', { name: 'Forget this connection…' })).toBeNull()
  })
  it('keeps them, and says why, when it is refused', async () => {
    await open()
    fireEvent.click(button('Forget this connection…'))
    backend.connections.refusal = busy
    fireEvent.click(await screen.findByRole('button', { name: 'Forget Live' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Full Sync is going on.')
    fireEvent.click(button('Keep them'))
    await waitFor(() => expect(field('Host').value).toBe('db.example.local'))
  })
})
