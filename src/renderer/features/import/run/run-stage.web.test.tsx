// The run and the end of an import: progress, results as they come in, pause and stop, what can be done afterwards, undo.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createFakeBackend } from '../../../testing/fake-backend.ts'
import type { FakeBackend } from '../../../testing/fake-backend.ts'
import { makeImport, makeImported } from '../../../testing/import-runs.ts'
import { closeStages, openStage } from '../../../testing/open-stage.tsx'
import { workspace } from '../../../testing/runs.ts'
import type { Import, ImportedEvent } from '../import-model.ts'
import { RunStage } from './run-stage.tsx'

afterEach(() => {
  closeStages()
  vi.restoreAllMocks()
})

function open(one: Import | null, environment: 'LIVE' | 'REHEARSAL' = 'REHEARSAL'): FakeBackend {
  const backend = createFakeBackend({ workspace: { ...workspace, environment } })
  backend.imports.one = one
  openStage(backend, <RunStage importId="i1" />)
  return backend
}

/** Orders about imports. */
function ordered({ orders }: FakeBackend): FakeBackend['orders'] {
  return orders.filter(({ name }) => /Import$/.test(name))
}

const waiting = { outcome: 'WAITING', inTutorialDatabase: 'ABSENT', inAdministrate: 'ABSENT' } as const
/** A is imported, B is being written, C waits. */
const underWay: readonly ImportedEvent[] = [
  makeImported(17, 'A'),
  makeImported(19, 'B', { ...waiting, current: true }),
  makeImported(21, 'C', waiting),
]
const running = makeImport({ status: 'RUNNING', results: underWay, secondsLeft: 9, finishedAt: null })

const titles = (): readonly (string | null)[] =>
  within(screen.getByRole('grid'))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)
const row = (name: RegExp): HTMLElement => screen.getByRole('row', { name })
const isOff = (name: RegExp | string): boolean =>
  screen.getByRole('button', { name }).getAttribute('data-disabled') === 'true'

describe('while it runs', () => {
  it('says how far it is, what is being written and every event as it is', async () => {
    open(running)
    expect(await screen.findByText('Writing B')).toBeTruthy()
    expect(screen.getByText(/elapsed · about 9 s left/).textContent).toMatch(/^1 of 3 events ·/)
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('1 of 3 events')
    expect(titles()).toEqual(['A', 'B', 'C'])
    expect(within(row(/^being written/)).getByRole('img', { name: 'being written' })).toBeTruthy()
    expect(row(/^waiting C/).textContent).toContain('not begun')
    expect(screen.getByText(/If you stop now: events imported so far stay/)).toBeTruthy()
  })
  it('counts no time from the import while it is taken back', async () => {
    open({ ...running, undoing: true })
    expect(await screen.findByText(/still there/)).toBeTruthy()
    expect(screen.queryByText(/elapsed/)).toBeNull()
  })
  it('shows results where they stand as they come in, and speaks the end', async () => {
    const backend = open(running)
    await screen.findByText('Writing B')
    const [, b] = underWay
    backend.imports.one = {
      ...makeImport({
        status: 'RUNNING',
        results: [makeImported(17, 'A'), makeImported(19, 'B'), makeImported(21, 'C', { ...waiting, current: true })],
      }),
    }
    backend.poke('job:57')
    expect(await screen.findByText('Writing C')).toBeTruthy()
    expect(titles()).toEqual(['A', 'B', 'C'])
    expect(row(/^imported B/).textContent).toContain(String(12_000 + (b?.row ?? 0)))
    backend.imports.one = makeImport({
      status: 'DONE',
      results: ['A', 'B', 'C'].map((title, index) => makeImported(17 + 2 * index, title)),
    })
    backend.poke('job:57', 'jobs')
    expect(await screen.findByRole('heading', { name: '3 events imported.' })).toBeTruthy()
    await waitFor(() =>
      expect(screen.getByRole('status', { name: 'Announcements' }).textContent).toContain('3 events imported.'),
    )
  })
  it('is paused and gone on with', async () => {
    const backend = open(running)
    fireEvent.click(await screen.findByRole('button', { name: 'Pause' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Go on' }))
    expect(await screen.findByRole('button', { name: 'Pause' })).toBeTruthy()
    expect(ordered(backend).map(({ variables }) => variables)).toEqual([
      { id: 'i1', paused: true },
      { id: 'i1', paused: false },
    ])
  })
  it('is stopped after the event under way, once', async () => {
    const backend = open(running)
    fireEvent.click(await screen.findByRole('button', { name: 'Stop after this event' }))
    fireEvent.click(screen.getByRole('button', { name: 'Stop after this event' }))
    await waitFor(() => expect(ordered(backend)).toEqual([{ name: 'StopImport', variables: { id: 'i1' } }]))
  })
  it('elsewhere cannot be stopped from here, and says so', async () => {
    open({ ...running, here: false })
    expect(await screen.findByText(/on another computer; pause and stop it there/)).toBeTruthy()
    expect([isOff('Pause'), isOff('Stop after this event')]).toEqual([true, true])
  })
})

describe('when it is over', () => {
  it('shows sums that add up, failures first, and where each event is', async () => {
    open(makeImport())
    expect(await screen.findByRole('heading', { name: '3 of 4 events imported. 1 failed.' })).toBeTruthy()
    expect(
      within(screen.getByRole('region', { name: '6 events in the workbook' })).getByText('6 = 3 + 1 + 1 + 1'),
    ).toBeTruthy()
    expect(within(screen.getByRole('region', { name: '12 rows in' })).getByText('12 = 6 + 2 + 2 + 2')).toBeTruthy()
    expect(titles()).toEqual(['CS2-23-26A', 'CM1-41-26A', 'CS1-22-26A', 'CB1-14-26A', 'CB2-09-26A', 'CS2-18-26A'])
    const failed = row(/CS2-23/).textContent
    expect(failed).toContain('Administrate: “Venue does not belong to the Location”')
    expect(failed).toContain('written')
    expect(failed).toContain('not created')
  })
  it('opens an event to its sessions with what was said of each', async () => {
    open(makeImport())
    fireEvent.click(await screen.findByRole('button', { name: 'Sessions and messages of CB1-14-26A' }))
    expect(row(/CB1-14-26A-2/).textContent).toBe('CB1-14-26A-2imported18')
    expect(screen.getByRole('button', { name: 'Undo CB1-14-26A…' })).toBeTruthy()
  })
  it('retries what failed, on one press', async () => {
    const backend = open(makeImport())
    await waitFor(() => expect(isOff(/^Retry 1 event/)).toBe(false))
    fireEvent.click(screen.getByRole('button', { name: /^Retry 1 event/ }))
    await waitFor(() =>
      expect(ordered(backend)).toEqual([{ name: 'ContinueImport', variables: { id: 'i1', failed: true } }]),
    )
    expect(await screen.findByRole('button', { name: 'Pause' })).toBeTruthy()
  })
  it('interrupted, is continued', async () => {
    const results = [
      makeImported(17, 'A'),
      makeImported(19, 'B', { outcome: 'UNKNOWN' }),
      makeImported(21, 'C', waiting),
    ]
    const backend = open(makeImport({ status: 'INTERRUPTED', results }))
    expect(await screen.findByRole('heading', { name: 'Interrupted after 2 of 3 events.' })).toBeTruthy()
    await waitFor(() => expect(isOff(/^Continue with 2 events/)).toBe(false))
    fireEvent.click(screen.getByRole('button', { name: /^Continue with 2 events/ }))
    await waitFor(() =>
      expect(ordered(backend)).toEqual([{ name: 'ContinueImport', variables: { id: 'i1', failed: false } }]),
    )
  })
  it('says in words why it cannot go on', async () => {
    const backend = open(makeImport())
    const problem = { code: 'BUSY', message: 'Priya is syncing.', effect: 'Nothing was started.', next: 'Wait.' }
    backend.imports.refusal = { kind: 'EngineBusy', problem }
    await waitFor(() => expect(isOff(/^Retry 1 event/)).toBe(false))
    fireEvent.click(screen.getByRole('button', { name: /^Retry 1 event/ }))
    expect(await screen.findByText('Priya is syncing.')).toBeTruthy()
  })
  it('gives both workbooks back', async () => {
    const saved: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    const backend = open(makeImport())
    fireEvent.click(await screen.findByRole('button', { name: 'Download annotated workbook' }))
    await waitFor(() => expect(saved.length).toBe(1))
    fireEvent.click(screen.getByRole('button', { name: 'Download what is left to do' }))
    await waitFor(() => expect(saved.length).toBe(2))
    expect(ordered(backend).map(({ variables }) => variables['onlyToDo'])).toEqual([false, true])
  })
  it('does not offer a file that is not kept, nor what is left where nothing is', async () => {
    open(makeImport({ status: 'DONE', results: [makeImported(17, 'A')], exportable: false }))
    expect(await screen.findByText('the dropped file is not kept any more')).toBeTruthy()
    expect(isOff('Download annotated workbook')).toBe(true)
    expect(screen.queryByRole('button', { name: 'Download what is left to do' })).toBeNull()
  })
  it('says when there is no such import', async () => {
    open(null)
    expect(await screen.findByText('There is no import i1 in this database.')).toBeTruthy()
  })
})

describe('undo', () => {
  const events = [
    { row: 17, title: 'CB1-14-26A', sessions: 3, stays: null },
    { row: 62, title: 'CB2-09-26A', sessions: 4, stays: 'Somebody changed its venue in Administrate since.' },
  ]
  it('shows what goes and what stays before anything is removed', async () => {
    const backend = open(makeImport())
    backend.imports.undo = { ...backend.imports.undo, events }
    await waitFor(() => expect(isOff('Undo this import…')).toBe(false))
    fireEvent.click(screen.getByRole('button', { name: 'Undo this import…' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect((await dialog.findByRole('region', { name: 'Will be removed' })).textContent).toContain(
      'CB1-14-26A3 sessions',
    )
    expect(dialog.getByRole('region', { name: 'Stays' }).textContent).toContain(
      'Somebody changed its venue in Administrate since.',
    )
    expect(ordered(backend)).toEqual([])
    fireEvent.click(dialog.getByRole('button', { name: 'Remove 1 event from both systems' }))
    await waitFor(() =>
      expect(ordered(backend)).toEqual([
        { name: 'UndoImport', variables: { id: 'i1', rows: [17, 62], confirm: 'undo-1', typed: null } },
      ]),
    )
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await screen.findByRole('region', { name: 'Taking an import back' })).toBeTruthy()
  })
  it('of one event asks for that one; LIVE has to be typed', async () => {
    const backend = open(makeImport(), 'LIVE')
    backend.imports.undo = { ...backend.imports.undo, events: events.slice(0, 1) }
    fireEvent.click(await screen.findByRole('button', { name: 'Sessions and messages of CB1-14-26A' }))
    fireEvent.click(screen.getByRole('button', { name: 'Undo CB1-14-26A…' }))
    const dialog = within(await screen.findByRole('dialog', { name: /^Undo CB1-14-26A/ }))
    const remove = await dialog.findByRole('button', { name: 'Remove 1 event from both systems' })
    await waitFor(() => expect(dialog.getByText('Next: type LIVE to confirm.')).toBeTruthy())
    expect(remove.getAttribute('data-disabled')).toBe('true')
    fireEvent.change(dialog.getByRole('textbox'), { target: { value: 'LIVE' } })
    fireEvent.click(remove)
    await waitFor(() => expect(ordered(backend)).toMatchObject([{ name: 'UndoImport', variables: { typed: 'LIVE' } }]))
  })
  it('removes nothing where everything has to stay', async () => {
    const backend = open(makeImport())
    backend.imports.undo = { ...backend.imports.undo, events: events.slice(1) }
    await waitFor(() => expect(isOff('Undo this import…')).toBe(false))
    fireEvent.click(screen.getByRole('button', { name: 'Undo this import…' }))
    expect(await screen.findByText('Nothing can be removed.')).toBeTruthy()
  })
})
