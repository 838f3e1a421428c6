// Connections on the page: the environment in use, signing in, certificates and forgetting, with what a person hears of it.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { goodChecks, keptAdministrate, keptLive, makeConnections, notSetUp } from '../../../testing/connections.ts'
import { button, choose, field, hasFocus, said } from '../../../testing/connections-page.ts'
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
