// The preview: facets, filter, what opens, the one question before the import, and what keeps it from starting.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFakeBackend } from '../../../testing/fake-backend.ts'
import type { FakeBackend } from '../../../testing/fake-backend.ts'
import { makePlanned, makeWorkbook } from '../../../testing/import-runs.ts'
import { closeStages, openStage } from '../../../testing/open-stage.tsx'
import { workspace } from '../../../testing/runs.ts'
import { PreviewStage } from './preview-stage.tsx'
import type { Workbook } from '../import-model.ts'

let backend: FakeBackend
let onStarted: (importId: string) => void
const onBack = vi.fn()

beforeEach(() => {
  backend = createFakeBackend({ workspace: { ...workspace, environment: 'REHEARSAL' } })
  onStarted = vi.fn()
})
afterEach(closeStages)

function open(workbook: Workbook = makeWorkbook(), width = 1280): void {
  openStage(backend, <PreviewStage workbook={workbook} onBack={onBack} onStarted={onStarted} />, width)
}

/** Orders about imports. */
function ordered({ orders }: FakeBackend): FakeBackend['orders'] {
  return orders.filter(({ name }) => /Import$|^Approve/.test(name))
}
function key(name: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name })
}
function type(field: HTMLElement, text: string): void {
  fireEvent.change(field, { target: { value: text } })
}
const titles = (): readonly (string | null)[] =>
  within(screen.getByRole('grid'))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)
    .filter((text) => !/^session/.test(text))
const importButton = () => screen.getByRole('button', { name: /^(Import|Nothing to import)/ })

describe('the list', () => {
  it('shows every event with the first one open: dates, wall times with zone and UTC, people', () => {
    open()
    expect(titles()).toEqual(['CB1-14-26A', 'CM1-41-26A', 'CB2-09-26A', 'CS1-22-26A', 'CS2-18-26A', 'SP7-OC-26A'])
    const session = screen.getByRole('row', { name: /session 1/ })
    expect(session.textContent).toBe('session 1Thu 11 Dec09:30–17:00 London, from 09:30 UTCYara Zeal17')
    expect(screen.getByRole('row', { name: /CB2-09/ }).textContent).toContain('max places 12 to  14')
    expect(screen.getByRole('row', { name: /CS1-22/ }).textContent).toContain('Waterloo Room 3by hand')
    expect(screen.getByRole('row', { name: /CM1-41/ }).textContent).toContain('left out, row 56 has an error')
  })
  it('is narrowed by a facet, whose counts stay', async () => {
    open()
    fireEvent.click(screen.getByRole('radio', { name: 'Blocked 1' }))
    expect(titles()).toEqual(['CM1-41-26A'])
    fireEvent.click(screen.getByRole('radio', { name: 'By hand 1' }))
    expect(titles()).toEqual(['CS1-22-26A'])
    expect(screen.getByRole('radio', { name: 'All 6' })).toBeTruthy()
    await waitFor(() => expect(screen.getByRole('status', { name: 'Announcements' }).textContent).toBe('1 event shown'))
  })
  it('is filtered after /, and says how many the filter hides', async () => {
    open()
    key('/')
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Filter' }))
    type(screen.getByRole('searchbox', { name: 'Filter' }), 'leds')
    expect(screen.getByText(/No event matches “leds”. 6 hidden./)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(titles().length).toBe(6)
  })
  it('is walked and opened by keys', async () => {
    open()
    const [first] = screen.getAllByRole('row').filter((row) => row.dataset['row'] !== undefined)
    first?.focus()
    for (const name of ['ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowRight']) key(name)
    expect(document.activeElement?.textContent).toContain('CB2-09-26A')
    expect(screen.getAllByText('tutorial database').length).toBeGreaterThan(0)
    expect(
      screen.getByRole('button', { name: 'Sessions and changes of CB2-09-26A' }).getAttribute('aria-expanded'),
    ).toBe('true')
    for (const name of ['ArrowDown', 'ArrowLeft']) key(name)
    expect(document.activeElement?.textContent).toContain('CB2-09-26A')
  })
  it('keeps a few dozen of 350 events in the page', () => {
    const events = Array.from({ length: 350 }, (_, index) => makePlanned(4 + index * 3, `CB1-${index}-26A`, 3))
    open(makeWorkbook({ plan: { events, blockedEvents: [] }, checked: { rows: 1_050 } }))
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('354')
    expect(screen.getAllByRole('row').length).toBeLessThan(100)
  })
})

describe('the panel', () => {
  it('counts what each system gets, and rows that add up', () => {
    open()
    const panel = within(screen.getByRole('complementary', { name: 'About this import' }))
    expect(panel.getByRole('row', { name: /New sessions/ }).textContent).toBe('New sessions33')
    expect(panel.getByText('25 = 4 new + 9 changed + 6 unchanged + 6 left out')).toBeTruthy()
    expect(panel.getByRole('region', { name: 'Not checked here' }).textContent).toContain('Administrate’s own rules')
  })
  it('is a sheet in a narrow window', async () => {
    open(makeWorkbook(), 1024)
    expect(screen.queryByRole('complementary')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'What will be written' }))
    expect(within(screen.getByRole('dialog')).getByText(/25 = 4 new/)).toBeTruthy()
  })
})

describe('the import', () => {
  it('asks once, then sends what confirms exactly this plan', async () => {
    open()
    await waitFor(() => expect(importButton().getAttribute('data-disabled')).toBeNull())
    expect(importButton().textContent).toBe('Import 4 events into both systemsREHEARSAL')
    fireEvent.click(importButton())
    expect(ordered(backend)).toEqual([])
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Import 4 events' }))
    await waitFor(() => expect(onStarted).toHaveBeenCalledWith('i1'))
    expect(ordered(backend)).toEqual([{ name: 'StartImport', variables: { id: 'w1', confirm: 'plan-1', typed: null } }])
  })
  it('wants LIVE typed where it is live', async () => {
    backend.workspace = workspace
    open()
    await waitFor(() => expect(importButton().getAttribute('data-disabled')).toBeNull())
    fireEvent.click(importButton())
    const dialog = within(screen.getByRole('dialog'))
    const send = dialog.getByRole('button', { name: 'Import 4 events' })
    expect(send.getAttribute('data-disabled')).toBe('true')
    type(dialog.getByRole('textbox', { name: 'Type LIVE to confirm' }), 'live')
    expect(send.getAttribute('data-disabled')).toBe('true')
    type(dialog.getByRole('textbox', { name: 'Type LIVE to confirm' }), 'LIVE')
    expect(send.getAttribute('data-disabled')).toBeNull()
    fireEvent.click(send)
    await waitFor(() =>
      expect(ordered(backend)).toEqual([
        { name: 'StartImport', variables: { id: 'w1', confirm: 'plan-1', typed: 'LIVE' } },
      ]),
    )
  })
  it('is off with nothing to write, and says so', () => {
    open(makeWorkbook({ plan: { events: [makePlanned(4, 'A', 2, { action: 'UNCHANGED' })], blockedEvents: [] } }))
    expect(importButton().getAttribute('data-disabled')).toBe('true')
    expect(screen.getByText('Nothing to write: both systems have what the workbook says.')).toBeTruthy()
  })
  it.each(['NotStarted', 'EngineBusy'] as const)('says in words why it did not start (%s)', async (kind) => {
    const problem = {
      code: 'BUSY',
      message: 'Priya is syncing.',
      effect: 'Nothing was started.',
      next: 'Wait for the end.',
    }
    backend.imports.refusal = { kind, problem }
    open()
    await waitFor(() => expect(importButton().getAttribute('data-disabled')).toBeNull())
    fireEvent.click(importButton())
    fireEvent.click(screen.getByRole('button', { name: 'Import 4 events' }))
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Priya is syncing. Nothing was started. Wait for the end. (BUSY)',
    )
    expect(onStarted).not.toHaveBeenCalled()
  })
  it('is off with its reason while somebody else is at work', async () => {
    const engine = {
      owner: 'Sam',
      host: 'OPS-3',
      command: 'sync_all',
      since: '2025-11-06T09:20:00.000Z',
      here: false,
      jobId: '9',
    }
    backend.workspace = { ...backend.workspace, engine: { ...(workspace.engine ?? {}), ...engine } }
    open()
    expect(await screen.findByText(/Sam runs Full Sync on OPS-3 since/)).toBeTruthy()
    expect(importButton().getAttribute('data-disabled')).toBe('true')
  })
  it('says that the same file was imported before', () => {
    const previous = {
      id: '1',
      fileName: 'x.xlsx',
      same: true,
      by: 'Priya',
      at: '2025-11-05T09:00:00.000Z',
      status: 'DONE',
      rows: 3,
    }
    open(makeWorkbook({ checked: { previous: [previous] } }))
    expect(screen.getByRole('status', { name: '' }).textContent).toMatch(/This file was imported .*5 Nov.* by Priya\./)
  })
})

describe('an approval that is missing', () => {
  const missing = ['Tara Thornby', 'Finn Greystoke'].map((instructor, index) => ({
    ...{ template: 'CS2_f2f_6', templateId: 't1', instructor, instructorId: `p${index}`, rows: [149 + index] },
  }))
  it('names people, template and system, and gives them together', async () => {
    backend.imports.approved = makeWorkbook({ revision: 2 })
    open(makeWorkbook({ missingApprovals: missing }))
    fireEvent.click(screen.getByRole('button', { name: 'Approve Tara Thornby, Finn Greystoke for CS2_f2f_6…' }))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText(/rows 149, 150 of the workbook/)).toBeTruthy()
    expect(ordered(backend)).toEqual([])
    const send = await dialog.findByRole('button', { name: 'Approve 2 instructors in Practice Administrate' })
    await waitFor(() => expect(send.getAttribute('data-disabled')).toBeNull())
    fireEvent.click(send)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const approvals = [0, 1].map((index) => ({ templateId: 't1', instructorId: `p${index}` }))
    expect(ordered(backend)).toEqual([
      { name: 'ApproveInstructors', variables: { id: 'w1', approvals, confirm: 'plan-1', typed: null } },
    ])
    expect(screen.queryByRole('region', { name: 'Approvals missing' })).toBeNull()
  })
})
