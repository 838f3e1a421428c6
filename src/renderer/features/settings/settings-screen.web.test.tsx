// Settings: levels of rules, links into the catalogue and remembered corrections, changed and taken back.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFakeBackend } from '../../testing/fake-backend.ts'
import type { FakeBackend } from '../../testing/fake-backend.ts'
import { closeWindows, openWindow } from '../../testing/open-window.tsx'

let backend: FakeBackend

beforeEach(() => {
  backend = createFakeBackend()
})
afterEach(closeWindows)

const problem = { code: 'DB-WRITE', message: 'The database did not take it.', effect: 'Nothing was changed.', next: '' }
const said = () => screen.getByRole('status', { name: 'Announcements' }).textContent
function ruleLevel(title: string): Promise<HTMLSelectElement> {
  return screen.findByRole('combobox', { name: `Level of “${title}”` })
}
const choose = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

describe('import rules', () => {
  beforeEach(() => openWindow(backend, 'settings/rules'))

  it('shows each rule by group; one that must stay an error has no choice', async () => {
    await ruleLevel('Session is on a weekend')
    expect(document.title).toBe('Settings · Tandem')
    expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('aria-current')).toBe('page')
    const dates = screen.getByRole('region', { name: 'Dates and times' })
    const lines = within(dates).getAllByRole('listitem')
    expect(lines[1]?.textContent).toBe('A date cannot be readAlways an error')
    const templates = screen.getByRole('region', { name: 'Course templates' })
    expect(templates.textContent).toContain('its own: error · Priya')
  })
  it('changes a level, and resets it with the focus kept', async () => {
    choose(await ruleLevel('Session is on a weekend'), 'OFF')
    await waitFor(() => expect(said()).toBe('Session is on a weekend: off from the next check on.'))
    fireEvent.click(screen.getByRole('button', { name: 'Reset “Session is on a weekend” to warning' }))
    await waitFor(() => expect(said()).toBe('Session is on a weekend: warning from the next check on.'))
    expect(document.activeElement).toBe(await ruleLevel('Session is on a weekend'))
    expect(backend.orders.map(({ variables }) => variables)).toEqual([
      { code: 'weekend', level: 'OFF' },
      { code: 'weekend', level: null },
    ])
  })
  it('sends quick choices one after the other, shown at once', async () => {
    let answer = (): void => undefined
    backend.answersAfter = new Promise((resolve) => (answer = resolve))
    const field = await ruleLevel('Session is on a weekend')
    choose(field, 'ERROR')
    choose(field, 'OFF')
    await waitFor(() => expect(backend.orders).toHaveLength(1))
    expect(field.value).toBe('OFF')
    answer()
    await waitFor(() => expect(backend.orders).toHaveLength(2))
    await waitFor(() => expect(said()).toContain('off from'))
    expect((await ruleLevel('Session is on a weekend')).value).toBe('OFF')
  })
  it('puts the level back where the change is refused, and says why', async () => {
    backend.settings.refusal = problem
    const field = await ruleLevel('Session is on a weekend')
    choose(field, 'OFF')
    expect((await screen.findByRole('alert')).textContent).toContain('The database did not take it.')
    expect(field.value).toBe('WARNING')
  })
  it('shows what somebody else changed', async () => {
    const field = await ruleLevel('Session is on a weekend')
    backend.settings.rules = backend.settings.rules.map((rule) => ({ ...rule, level: 'ERROR' }))
    backend.poke('imports')
    await waitFor(() => expect(field.value).toBe('ERROR'))
  })
})

describe('import maps', () => {
  const row = (from: string) => screen.getByRole('button', { name: `Change ${from}` }).closest('li')
  beforeEach(async () => {
    openWindow(backend, 'settings/maps')
    await screen.findByRole('button', { name: 'Change Mock' })
  })

  it('tells what is derived, what somebody set, and where nothing fits', () => {
    expect(row('CB1_f2f_3')?.textContent).toContain('CB1derived')
    expect(row('Mock')?.textContent).toContain('nothing fits, or more than one')
    expect(row('SP1_lo_3')?.textContent).toContain('set by Priya')
    fireEvent.click(screen.getByRole('radio', { name: 'Nothing fits 1' }))
    expect(screen.queryByRole('button', { name: 'Change CB1_f2f_3' })).toBeNull()
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } })
    expect(screen.getByText('Nothing here matches “zzz”.')).toBeTruthy()
  })
  it('sets a word of the catalogue, and lets the catalogue say it again', async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Change Mock' }))
    const use = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Use/ })
    expect(use().disabled).toBe(true)
    choose(screen.getByRole('combobox', { name: 'Subject of the catalogue' }), 'SP1')
    fireEvent.click(use())
    await waitFor(() => expect(row('Mock')?.textContent).toContain('SP1set by Priya'))
    expect(said()).toBe('Mock stands for SP1.')
    fireEvent.click(screen.getByRole('button', { name: 'Change SP1_lo_3' }))
    fireEvent.click(screen.getByRole('button', { name: 'Reset to SP1' }))
    await waitFor(() => expect(row('SP1_lo_3')?.textContent).toContain('SP1derived'))
    expect(backend.orders.map(({ variables }) => variables)).toEqual([
      { kind: 'SUBJECT', from: 'Mock', to: 'SP1' },
      { kind: 'SUBJECT', from: 'SP1_lo_3', to: null },
    ])
  })
  it('takes another way to write a sitting; what is refused keeps the sheet', async () => {
    fireEvent.click(screen.getByRole('radio', { name: 'Sittings 1' }))
    fireEvent.click(screen.getByRole('button', { name: 'Another way to write a sitting…' }))
    fireEvent.change(screen.getByRole('textbox', { name: 'Sitting as a workbook writes it' }), {
      target: { value: ' April ' },
    })
    choose(screen.getByRole('combobox', { name: 'Exam session of the catalogue' }), '2026-04')
    backend.settings.refusal = problem
    fireEvent.click(screen.getByRole('button', { name: 'Use 2026-04' }))
    expect((await screen.findByRole('alert')).textContent).toContain('The database did not take it.')
    backend.settings.refusal = null
    fireEvent.click(screen.getByRole('button', { name: 'Use 2026-04' }))
    await screen.findByRole('button', { name: 'Change April' })
    expect(row('April')?.textContent).toContain('2026-04 (2026A)')
  })
})

describe('remembered corrections', () => {
  it('revokes one, and says when nothing is left', async () => {
    openWindow(backend, 'settings/corrections')
    const list = await screen.findByRole('list', { name: 'Remembered corrections' })
    expect(within(list).getAllByRole('listitem')[0]?.textContent).toContain('Location“Londn”“London”Priya')
    fireEvent.click(screen.getByRole('button', { name: 'Revoke “Londn” in Location' }))
    await waitFor(() => expect(said()).toBe('“Londn” is not replaced by “London” any more.'))
    expect(document.activeElement?.textContent).toBe('Remembered corrections')
    fireEvent.click(screen.getByRole('button', { name: /^Revoke “Yara Zeel”/ }))
    expect(await screen.findByText(/^Nothing is remembered\./)).toBeTruthy()
    expect(backend.orders.map(({ variables }) => variables['id'])).toEqual(['7', '5'])
  })
  it('says why one could not be revoked, and keeps it', async () => {
    openWindow(backend, 'settings/corrections')
    backend.settings.refusal = problem
    fireEvent.click(await screen.findByRole('button', { name: 'Revoke “Londn” in Location' }))
    expect((await screen.findByRole('alert')).textContent).toContain('The database did not take it.')
    expect(screen.getByRole('button', { name: 'Revoke “Londn” in Location' })).toBeTruthy()
  })
})
