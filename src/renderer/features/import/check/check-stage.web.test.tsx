// Stages File and Check as a person and a screen reader meet them: dropping, problems, cells, fixes, keys, states.
import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createFakeBackend } from '../../../testing/fake-backend.ts'
import type { FakeBackend } from '../../../testing/fake-backend.ts'
import { makeEvent, makeRecent } from '../../../testing/fake-imports.ts'
import { closeWindows, openWindow } from '../../../testing/open-window.tsx'
import { doneJob } from '../../../testing/runs.ts'

afterEach(() => {
  closeWindows()
  vi.restoreAllMocks()
})

async function open(place = 'import/w1', prepare: (backend: FakeBackend) => void = () => undefined) {
  const backend = createFakeBackend({ job: doneJob, jobs: [doneJob] })
  prepare(backend)
  openWindow(backend, place)
  return backend
}

async function grid(): Promise<HTMLElement> {
  return screen.findByRole('grid', { name: 'Rows of Events_2026A_part2.xlsx' })
}

function row(number: number): HTMLElement {
  return within(screen.getByRole('grid')).getByRole('row', { name: new RegExp(`^Row ${number}\\b`) })
}

function cell(number: number, column: string): HTMLElement {
  const found = row(number).querySelector<HTMLElement>(`[data-column="${column}"]`)
  if (found === null) throw new Error(`Row ${number} has no ${column}`)
  return found
}

function key(pressed: string, more: Readonly<Record<string, unknown>> = {}): boolean {
  return fireEvent.keyDown(document.activeElement ?? document.body, { key: pressed, ...more })
}

function said(): string {
  return screen.getByRole('status', { name: 'Announcements' }).textContent
}

const panel = () => within(screen.getByRole('complementary', { name: 'What the check found' }))
const bar = () => within(screen.getByRole('region', { name: 'The current cell' }))
const orders = (backend: FakeBackend) => backend.orders.map(({ name, variables }) => ({ name, ...variables }))

function drop(files: readonly File[], types: readonly string[] = ['Files']): void {
  const dataTransfer = { types, files, items: [], dropEffect: 'none' }
  const event = createEvent.drop(document.body, {})
  Object.defineProperty(event, 'dataTransfer', { value: dataTransfer })
  fireEvent(document.body, event)
}

const workbook = new File(['PK'], 'Events_2026A_part2.xlsx')

test('problems stand grouped, the sheet as whole events with true row numbers, the first problem is current', async () => {
  await open()
  expect((await grid()).getAttribute('aria-rowcount')).toBe(String(2 + 3 + 2 + 1))
  expect(panel().getByRole('region', { name: 'Errors' }).textContent).toContain('5 in 5 rows, 2 events')
  expect(panel().getByRole('button', { name: /^Location “Londn” is not known ?, error/ })).toBeTruthy()
  expect(document.title).toBe('Import · Tandem')
  const londn = cell(17, 'location')
  expect(londn.getAttribute('tabindex')).toBe('0')
  expect(londn.getAttribute('aria-invalid')).toBe('true')
  expect(londn.textContent).toBe('Londn, error: Location “Londn” is not known.')
  expect(
    within(screen.getByRole('grid'))
      .getByRole('button', { name: /CB1-14-26A/ })
      .getAttribute('aria-expanded'),
  ).toBe('true')
  expect(bar().getByRole('heading').textContent).toBe('Row 17, Location: “Londn”')
  expect(bar().getByText(/Nearest: London/).textContent).toBe(
    'Not found in Tutorial database nor in Administrate. Nearest: London.',
  )
  expect(screen.getByText(/are ready/).textContent).toBe(
    '2 rows in 1 event are ready. 5 rows in 2 events wait for a fix.',
  )
  expect(screen.getByRole('button', { name: 'Preview 1 event' })).toBeTruthy()
  expect(await screen.findByText(/^Checked 7 rows at/)).toBeTruthy()
})

test('one fix settles all alike and is remembered; what was corrected stays in sight', async () => {
  const backend = await open()
  await grid()
  fireEvent.click(panel().getByRole('button', { name: 'Use London for all 3' }))
  expect(cell(18, 'location').textContent).toContain('London')
  await waitFor(() =>
    expect(orders(backend)).toEqual([
      {
        name: 'CorrectCells',
        id: 'w1',
        cells: [17, 18, 19].map((each) => ({ row: each, column: 'location' })),
        text: 'London',
        value: 'Londn',
        remember: true,
      },
    ]),
  )
  await waitFor(() => expect(said()).toContain('London in 3 cells, checked.'))
  expect(cell(17, 'location').textContent).toBe('London, changed by you')
  expect(document.activeElement).toBe(cell(41, 'sessionInstructor'))
  expect(screen.getByText(/are ready/).textContent).toContain('5 rows in 2 events are ready.')
  fireEvent.click(panel().getByRole('button', { name: 'Forget that “Londn” is London' }))
  await waitFor(() => expect(orders(backend).at(-1)).toEqual({ name: 'RevokeValue', id: 'w1', valueId: 'Londn' }))
})

test('a text is shown before it is answered, and taken back when it is refused', async () => {
  const backend = await open()
  await grid()
  let answer = (): void => undefined
  backend.answersAfter = new Promise((resolve) => (answer = resolve))
  backend.books.correctionRefusal = { code: 'TEST', message: 'It is gone.', effect: 'Nothing was kept.', next: '' }
  act(() => cell(17, 'location').focus())
  key('Enter')
  expect(cell(17, 'location').textContent).toBe('London, being checked')
  expect(document.activeElement).toBe(cell(18, 'location'))
  await act(async () => answer())
  expect(await screen.findByText('It is gone.')).toBeTruthy()
  expect(cell(17, 'location').textContent).toContain('Londn, error')
})

test('F2 edits in place: Escape leaves it, Enter keeps it and goes on; a letter begins a new text', async () => {
  const backend = await open()
  await grid()
  act(() => cell(17, 'location').focus())
  key('F2')
  const field = screen.getByRole('combobox', { name: 'Row 17, Location' })
  expect(document.activeElement).toBe(field)
  expect(
    within(screen.getByRole('listbox'))
      .getAllByRole('option')
      .map((each) => each.textContent),
  ).toEqual(['London'])
  fireEvent.change(field, { target: { value: 'Leeds' } })
  key('Escape')
  expect(document.activeElement).toBe(cell(17, 'location'))
  expect(cell(17, 'location').textContent).toContain('Londn')
  expect(orders(backend)).toEqual([])
  key('L')
  const again = screen.getByRole<HTMLInputElement>('combobox')
  expect(again.value).toBe('L')
  fireEvent.change(again, { target: { value: 'Live online' } })
  key('Enter')
  await waitFor(() => expect(orders(backend)[0]).toMatchObject({ text: 'Live online', value: null, remember: false }))
  expect(document.activeElement).toBe(cell(18, 'location'))
})

test('a suggestion is chosen with the arrows; the file’s own text can be put back', async () => {
  const backend = await open()
  await grid()
  act(() => cell(17, 'location').focus())
  key('F2')
  key('ArrowDown')
  key('Enter')
  await waitFor(() => expect(orders(backend)[0]).toMatchObject({ name: 'CorrectCells', text: 'London' }))
  await waitFor(() => expect(cell(17, 'location').textContent).toBe('London, changed by you'))
  act(() => cell(17, 'location').focus())
  fireEvent.click(bar().getByRole('button', { name: 'Put “Londn” of the file back' }))
  await waitFor(() => expect(cell(17, 'location').textContent).toContain('Londn, error'))
  expect(orders(backend)[1]).toMatchObject({ name: 'RestoreCells', cells: [{ row: 17, column: 'location' }] })
})

test('F8 goes from problem to problem, wraps, and says where it is; Shift F8 goes back', async () => {
  await open()
  await grid()
  act(() => cell(17, 'location').focus())
  key('F8')
  expect(document.activeElement).toBe(cell(18, 'location'))
  await waitFor(() => expect(said()).toBe('Problem 2 of 5. Location “Londn” is not known.'))
  key('F8', { shiftKey: true })
  key('F8', { shiftKey: true })
  expect(document.activeElement).toBe(cell(42, 'sessionInstructor'))
  key('F8')
  expect(document.activeElement).toBe(cell(17, 'location'))
})

test('arrows go over cells and event heads; left closes an event, right opens it', async () => {
  await open()
  await grid()
  act(() => cell(17, 'location').focus())
  key('ArrowRight')
  expect(document.activeElement).toBe(cell(17, 'venue'))
  key('Home')
  expect(document.activeElement).toBe(cell(17, ''))
  key('ArrowLeft')
  const head = within(screen.getByRole('grid')).getByRole('button', { name: /CB1-14-26A/ })
  expect(document.activeElement).toBe(head)
  key('ArrowLeft')
  expect(head.getAttribute('aria-expanded')).toBe('false')
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(2 + 2 + 1))
  key('ArrowRight')
  key('ArrowDown')
  expect(document.activeElement).toBe(cell(17, ''))
})

test('an event is left out and taken in again', async () => {
  const backend = await open()
  await grid()
  fireEvent.click(bar().getByRole('button', { name: 'Leave this event out' }))
  await waitFor(() => expect(orders(backend)[0]).toMatchObject({ name: 'LeaveEventsOut', rows: [17], leftOut: true }))
  await waitFor(() => expect(screen.getByText(/are ready/).textContent).toContain('1 event left out.'))
  fireEvent.click(panel().getByRole('button', { name: 'Take CB1-14-26A in again' }))
  await waitFor(() => expect(orders(backend)[1]).toMatchObject({ rows: [17], leftOut: false }))
})

test('a workbook without a fault says so and offers the preview', async () => {
  await open('import/w1', ({ books }) => (books.file = makeEvent(4, 'CM1-41-26A', 2)))
  await grid()
  expect(panel().getByText('Nothing is wrong.')).toBeTruthy()
  expect(screen.getByRole('radio', { name: /^All/ }).getAttribute('aria-checked')).toBe('true')
  fireEvent.click(screen.getByRole('button', { name: 'Preview 1 event' }))
  await waitFor(() => expect(window.location.hash).toBe('#import/w1/preview'))
  expect(await screen.findByRole('region', { name: 'Preview' })).toBeTruthy()
  const back = screen.getByRole('link', { name: /^Check ?, done/ })
  expect(back.getAttribute('href')).toBe('#import/w1')
})

test('rows come page by page, only some of them are in the page', async () => {
  const backend = await open('import/w1', ({ books }) => {
    books.file = Array.from({ length: 800 }, (_, index) => makeEvent(4 + 3 * index, `CB1-${index}-26A`, 3)).flat()
  })
  const list = await grid()
  await waitFor(() => expect(list.getAttribute('aria-rowcount')).toBe(String(800 * 4 + 1)))
  expect(backend.asked.get('WorkbookRows')).toBe(4)
  expect(within(list).getAllByRole('row').length).toBeLessThan(120)
})

test('a workbook that is gone says so and leads back to the list', async () => {
  await open('import/w1', ({ books }) => {
    books.refusal = { code: 'NOT-FOUND', message: 'It does not wait any more.', effect: '', next: 'See the list.' }
  })
  expect((await screen.findByRole('alert')).textContent).toContain('It does not wait any more.')
  fireEvent.click(screen.getByRole('button', { name: 'Show all workbooks' }))
  await waitFor(() => expect(window.location.hash).toBe('#import'))
})

test('an earlier import of the same file is told, with what this one would do now', async () => {
  await open('import/w1', ({ books }) => {
    books.checked = {
      previous: [
        { id: '3', fileName: 'x', same: true, by: 'Priya', at: '2025-11-04T16:02:00.000Z', status: 'DONE', rows: 212 },
      ],
    }
  })
  expect((await screen.findByText(/^This very file was imported/)).textContent).toMatch(
    /Tue 4 Nov 2025 \d\d:02 by Priya\. Of its events now: 1 new\.$/,
  )
})

test('the list of workbooks: those that wait first, with their state and the way on; none yet', async () => {
  const backend = await open('import', ({ books }) => {
    books.recent = [
      makeRecent({ id: 'w2', importId: '7', fileName: 'part1.xlsx', status: 'DONE', eventsImported: 304 }),
      makeRecent(),
    ]
  })
  const list = await screen.findByRole('list', { name: 'Recent workbooks' })
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(2))
  const [first, second] = within(list).getAllByRole('listitem')
  expect(first?.textContent).toContain('8 errors in 8 rows')
  expect(within(second!).getByRole('link', { name: 'See part1.xlsx' }).getAttribute('href')).toBe('#import/run/7')
  expect(screen.getByRole('link', { name: /^Import 1 waiting/ })).toBeTruthy()
  backend.books.recent = []
  backend.poke('imports')
  expect(await screen.findByText(/No imports yet/)).toBeTruthy()
})

test('a workbook dropped anywhere in the window is checked; others are named', async () => {
  const backend = await open('home')
  await screen.findByRole('heading', { level: 1 })
  drop([new File(['x'], 'photo.png'), workbook, new File(['x'], 'later.csv')])
  await grid()
  expect(window.location.hash).toBe('#import/w1')
  expect(orders(backend)[0]).toEqual({ name: 'OpenWorkbook', file: 'Events_2026A_part2.xlsx' })
  expect(screen.getByText('“photo.png” and “later.csv” were not opened: one workbook at a time.')).toBeTruthy()
})

test('what is no workbook is answered in a sentence, what the reader refuses too', async () => {
  const backend = await open('home')
  await screen.findByRole('heading', { level: 1 })
  drop([new File(['x'], 'photo.png', { type: 'image/png' })])
  expect(await screen.findByRole('heading', { name: '“photo.png” is not a workbook.' })).toBeTruthy()
  expect(orders(backend)).toEqual([])
  backend.books.refusal = {
    code: 'FILE-PASSWORD',
    message: 'It has a password.',
    effect: 'Nothing was read.',
    next: '',
  }
  drop([workbook])
  expect(await screen.findByRole('heading', { name: 'It has a password.' })).toBeTruthy()
  expect(window.location.hash).toBe('#import')
})

test('a drag over the window shows where to let go, text that is dragged does not', async () => {
  await open('home')
  await screen.findByRole('heading', { level: 1 })
  function enter(types: readonly string[], kind: string): void {
    const event = createEvent.dragEnter(document.body, {})
    Object.defineProperty(event, 'dataTransfer', { value: { types, items: [{ kind: 'file', type: kind }] } })
    fireEvent(document.body, event)
  }
  enter(['text/plain'], '')
  expect(screen.queryByText('Let go to check')).toBeNull()
  enter(['Files'], '')
  expect(screen.getByText('Let go to check')).toBeTruthy()
  drop([])
  expect(screen.queryByText('Let go to check')).toBeNull()
  enter(['Files'], 'image/png')
  expect(screen.getByText('This is not a workbook')).toBeTruthy()
})

test('Ctrl O chooses a file', async () => {
  await open('home')
  await screen.findByRole('heading', { level: 1 })
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')
  const clicked = vi.fn()
  input?.addEventListener('click', clicked)
  key('o', { ctrlKey: true })
  expect(clicked).toHaveBeenCalledOnce()
})

test('all keys are listed; F8 does nothing while the list lies over the check', async () => {
  await open()
  await grid()
  fireEvent.click(screen.getByRole('button', { name: 'All keys' }))
  expect(within(await screen.findByRole('dialog', { name: 'Keys' })).getByText(/^next problem/)).toBeTruthy()
  key('F8')
  expect(said()).not.toContain('Problem')
})

test('without a connection nothing can be ordered, and the reason stands beside the button', async () => {
  const backend = await open()
  await grid()
  backend.down = true
  backend.poke('imports')
  expect(await screen.findByText('no connection to Tandem')).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Preview 1 event' }).disabled).toBe(true)
  expect(cell(17, 'location').textContent).toContain('Londn')
})

test('while a workbook is read it is named, and reading can be stopped', async () => {
  const backend = await open('import')
  await screen.findByRole('heading', { name: 'Drop a workbook here' })
  backend.answersAfter = new Promise(() => undefined)
  drop([workbook])
  expect(await screen.findByRole('heading', { name: 'Reading Events_2026A_part2.xlsx' })).toBeTruthy()
  expect(screen.getByText(/checking every cell · nothing is written/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Stop reading' }))
  expect(screen.getByRole('heading', { name: 'Drop a workbook here' })).toBeTruthy()
  expect(window.location.hash).toBe('#import')
})

test('a workbook that waits is removed only after a question', async () => {
  const backend = await open('import', ({ books }) => (books.recent = [makeRecent()]))
  fireEvent.click(await screen.findByRole('button', { name: 'More for Events_2026A_part2.xlsx' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Remove…' }))
  const sheet = await screen.findByRole('dialog', { name: 'Remove Events_2026A_part2.xlsx?' })
  expect(orders(backend)).toEqual([])
  fireEvent.click(within(sheet).getByRole('button', { name: /^Remove 1 workbook/ }))
  await waitFor(() => expect(orders(backend)).toEqual([{ name: 'RemoveWorkbook', id: 'w1' }]))
  expect(await screen.findByText(/No imports yet/)).toBeTruthy()
})
