// The Match screen as a person and a screen reader meet it: list, panel, keys, ticks under a filter, decisions, states.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createFakeBackend } from '../../testing/fake-backend.ts'
import type { FakeBackend } from '../../testing/fake-backend.ts'
import { makePair, makeRow, manyRows, venueRows, waterloo } from '../../testing/matches.ts'
import { closeWindows, openWindow } from '../../testing/open-window.tsx'
import { doneJob, neverRead, runningJob } from '../../testing/runs.ts'

afterEach(() => {
  closeWindows()
  vi.restoreAllMocks()
})

async function open(place = 'match/venues', prepare: (backend: FakeBackend) => void = () => undefined, width = 1280) {
  const backend = createFakeBackend({ job: doneJob, jobs: [doneJob] })
  prepare(backend)
  openWindow(backend, place, width)
  return backend
}

async function grid(): Promise<HTMLElement> {
  return screen.findByRole('grid', { name: /^Venues/ })
}

function row(name: RegExp): HTMLElement {
  return within(screen.getByRole('grid')).getByRole('row', { name })
}

function key(pressed: string): boolean {
  return fireEvent.keyDown(document.activeElement ?? document.body, { key: pressed })
}

/** Orders of match review, by name. */
function decided(backend: FakeBackend): readonly string[] {
  return backend.orders.map(({ name }) => name)
}

test('the list is a grid with its true size; groups stand in order of work, blocked rows have no box', async () => {
  await open()
  expect((await grid()).getAttribute('aria-rowcount')).toBe(String(65 + 5 + 1))
  const heads = screen.getAllByRole('button', { expanded: true }).map((button) => button.textContent)
  expect(heads.slice(0, 4)).toEqual([
    'Suggested 3',
    'Blocked 3',
    'Only in Administrate 1(4 more are shown above)',
    'Ignored 1',
  ])
  expect(within(row(/Bay Chambers/)).queryByRole('checkbox')).toBeNull()
  expect(within(row(/Bay Chambers/)).getByRole('button', { name: 'Link the location Cardiff first' })).toBeTruthy()
  expect(within(row(/Waterloo Rm 3/)).getByRole('img', { name: 'suggestion, 94' })).toBeTruthy()
  expect(document.title).toBe('Match venues · Tandem')
})

test('the cure of a blocked row leads to the row of the other kind', async () => {
  await open('match/venues', ({ match }) => {
    match.rows.LOCATIONS = [makeRow('t8'), makeRow('t9', { tutorialName: 'Cardiff', tutorialContext: '' })]
  })
  await grid()
  fireEvent.click(within(row(/Bay Chambers/)).getByRole('button', { name: /Cardiff first/ }))
  await screen.findByRole('grid', { name: /^Locations/ })
  await waitFor(() => expect(row(/Cardiff/).getAttribute('aria-current')).toBe('true'))
  expect(window.location.hash).toBe('#match/locations/t9')
})

test('the panel compares both sides, marks what differs and says why', async () => {
  await open('match/venues/t1', ({ match }) => void (match.details['t1'] = waterloo))
  await grid()
  const panel = screen.getByRole('complementary', { name: 'About the current row' })
  expect(within(panel).getByRole('heading', { name: 'Very likely the same venue' })).toBeTruthy()
  expect(within(panel).getByText('1 of 6')).toBeTruthy()
  expect(within(panel).getByText('Rm').tagName).toBe('MARK')
  expect(await within(panel).findByText('“Rm” is short for “Room”')).toBeTruthy()
  expect(within(panel).getByText('72, linked already')).toBeTruthy()
  expect(within(panel).getByText('Different number: “3” and “4”')).toBeTruthy()
  expect(within(panel).queryByText('The same: Waterloo')).toBeNull()
  expect(within(panel).queryByText('94,')).toBeNull()
})

test('the filter is left for the list by Enter, by the arrow down, and by Escape when it is empty', async () => {
  await open('match/venues')
  await grid()
  const filter = screen.getByRole('searchbox', { name: 'Filter' })
  const at = (): string | null | undefined => document.activeElement?.getAttribute('data-row')
  key('/')
  expect(document.activeElement).toBe(filter)
  fireEvent.change(filter, { target: { value: 'westgate' } })
  key('Enter')
  await waitFor(() => expect(at()).toBe('t2'))
  key('/')
  key('ArrowDown')
  expect(at()).toBe('t2')
  key('/')
  key('Escape')
  await waitFor(() => expect((filter as HTMLInputElement).value).toBe(''))
  expect(document.activeElement).toBe(filter)
  key('Escape')
  expect(at()).toBe('t2')
})

test('a record only in Administrate has its nearest tutorial records beside it, to be linked', async () => {
  const near = { tutorialId: '5', identity: 'i40', name: 'Old Librery', context: 'Reading', number: '', free: true }
  const why = [{ text: 'Probably a slip in typing: “Librery” and “Library”', alike: true }]
  const backend = await open('match/venues/ai40', ({ match }) => {
    match.details['ai40'] = { candidates: [{ ...near, strength: 78, obstacle: '', why }] }
  })
  await grid()
  const panel = screen.getByRole('complementary', { name: 'About the current row' })
  expect(await within(panel).findByText('Probably a slip in typing: “Librery” and “Library”')).toBeTruthy()
  fireEvent.click(within(panel).getByRole('button', { name: 'Link with Old Librery' }))
  await waitFor(() => expect(decided(backend)).toEqual(['LinkRecords']))
  expect(backend.orders[0]?.variables).toMatchObject({ tutorialId: '5', identity: 'i40', acrossParent: false })
})

test('J and K move and say where, Enter links, the next row of the group follows, Z takes it back', async () => {
  const backend = await open('match/venues/t1')
  await grid()
  key('j')
  expect(document.activeElement?.getAttribute('data-row')).toBe('t2')
  await waitFor(() => expect(screen.getByRole('status', { name: 'Announcements' }).textContent).toBe('2 of 6'))
  key('k')
  key('Enter')
  await waitFor(() => expect(decided(backend)).toEqual(['LinkRecords']))
  expect(backend.orders[0]?.variables).toEqual({
    kind: 'VENUES',
    tutorialId: '1',
    identity: 'i88',
    acrossParent: false,
  })
  await waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe('t2'))
  expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy()
  expect(screen.getByRole('status', { name: 'Announcements' }).textContent).toBe('LinkRecords done')
  await waitFor(() => expect(backend.asked.get('Match')).toBeGreaterThan(1))
  key('z')
  await waitFor(() => expect(backend.orders[1]).toEqual({ name: 'UndoDecision', variables: { id: 'd1' } }))
  await waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe('t1'))
})

test('a decision that is answered late leaves the person where they went meanwhile', async () => {
  const backend = await open('match/venues/t1')
  await grid()
  let answer = (): void => undefined
  backend.answersAfter = new Promise((resolve) => (answer = resolve))
  key('j')
  key('k')
  key('Enter')
  await waitFor(() => expect(decided(backend)).toEqual(['LinkRecords']))
  fireEvent.focus(row(/Old Exchange/))
  act(() => row(/Old Exchange/).focus())
  const readings = backend.asked.get('Match') ?? 0
  backend.match.rows.VENUES = venueRows.filter((each) => each.id !== 't1')
  backend.match.revision += 1
  answer()
  expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy()
  await waitFor(() => expect(backend.asked.get('Match')).toBeGreaterThan(readings))
  await waitFor(() => expect(within(screen.getByRole('grid')).queryByRole('row', { name: /Waterloo Rm 3/ })).toBeNull())
  expect(row(/Old Exchange/).getAttribute('aria-current')).toBe('true')
  expect(document.activeElement).toBe(row(/Old Exchange/))
})

test('in a narrow window Enter shows the row, then links it; I and N ask there; letters count there too', async () => {
  const backend = await open('match/venues/t1', undefined, 1024)
  await grid()
  key('j')
  key('k')
  key('Enter')
  const sheet = await screen.findByRole('dialog', { name: 'Very likely the same venue' })
  expect(decided(backend)).toEqual([])
  key('j')
  expect(await within(sheet).findByText('2 of 6')).toBeTruthy()
  fireEvent.keyDown(within(sheet).getByRole('group', { name: 'Both sides and reasons' }), { key: 'Enter' })
  await waitFor(() => expect(backend.orders[0]?.variables).toMatchObject({ tutorialId: '2', identity: 'i61' }))
  expect(await within(screen.getByRole('dialog')).findByText('3 of 6')).toBeTruthy()
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(document.activeElement?.getAttribute('data-row')).toBe('t3')

  key('n')
  const note = await screen.findByRole('textbox', { name: 'Note for whoever looks next' })
  fireEvent.keyDown(note, { key: 'Escape' })
  await waitFor(() => expect(screen.queryByRole('textbox', { name: /^Note/ })).toBeNull())
  key('i')
  const reason = await screen.findByRole('textbox', { name: 'Why is it in one system only?' })
  fireEvent.change(reason, { target: { value: 'closed in 2024' } })
  fireEvent.keyDown(reason, { key: 'Enter' })
  await waitFor(() => expect(backend.orders[1]).toMatchObject({ name: 'IgnoreRecords' }))
})

test('X says not the same, U unlinks, I asks for the reason first; letters typed in a field are text', async () => {
  const backend = await open('match/venues/t2')
  await grid()
  key('x')
  await waitFor(() => expect(decided(backend)).toEqual(['NotTheSame']))
  fireEvent.focus(row(/Canal Street Hub/))
  key('u')
  await waitFor(() => expect(backend.orders[1]?.variables).toEqual({ kind: 'VENUES', identities: ['i33'] }))
  fireEvent.focus(row(/Waterloo Rm 3/))
  key('i')
  const reason = await screen.findByRole('textbox', { name: 'Why is it in one system only?' })
  await waitFor(() => expect(document.activeElement).toBe(reason))
  key('x')
  fireEvent.change(reason, { target: { value: 'closed in 2024' } })
  fireEvent.keyDown(reason, { key: 'Enter' })
  await waitFor(() =>
    expect(backend.orders[2]).toEqual({
      name: 'IgnoreRecords',
      variables: { kind: 'VENUES', records: [{ side: 'TUTORIAL', id: '1' }], reason: 'closed in 2024' },
    }),
  )
})

test('ticks: the head ticks what is shown, hidden ones are counted and not acted on', async () => {
  const backend = await open()
  await grid()
  fireEvent.click(screen.getByRole('checkbox', { name: /^All that can be ticked/ }))
  expect(screen.getByText('3 ticked')).toBeTruthy()
  fireEvent.change(screen.getByRole('searchbox', { name: 'Filter' }), { target: { value: 'waterloo' } })
  await waitFor(() =>
    expect(screen.getByText('1 ticked').parentElement?.textContent).toBe('1 ticked · 2 hidden by the filter'),
  )
  fireEvent.click(screen.getByRole('button', { name: 'Link 1 suggestion' }))
  const sheet = await screen.findByRole('dialog')
  fireEvent.click(within(sheet).getByRole('button', { name: 'Link 1 suggestion' }))
  await waitFor(() =>
    expect(backend.orders[0]).toEqual({
      name: 'AcceptSuggestions',
      variables: { kind: 'VENUES', tutorialIds: ['1'], strength: 80 },
    }),
  )
  expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy()
})

test('rows of a closed group are hidden: they are counted and not acted on', async () => {
  await open()
  await grid()
  fireEvent.click(screen.getByRole('checkbox', { name: /^All that can be ticked/ }))
  expect(screen.getByText('3 ticked').parentElement?.textContent).toBe('3 ticked · 0 hidden by the filter')
  fireEvent.click(screen.getByRole('button', { name: /^Suggested/ }))
  await waitFor(() => expect(screen.queryByText('3 ticked')).toBeNull())
  const line = screen.getByText(/^\d ticked$/).parentElement?.textContent ?? ''
  const [ticked, hidden] = [...line.matchAll(/\d+/g)].map(Number)
  expect((ticked ?? 0) + (hidden ?? 0)).toBe(3)
  expect(hidden).toBeGreaterThan(0)
  expect(line).toContain('hidden by the filter or a closed group')
  expect(screen.queryByRole('button', { name: /^Link \d suggestion/ })).toBeNull()
})

test('Space ticks the row, and the box of the head shows some', async () => {
  await open('match/venues/t1')
  await grid()
  key('j')
  key(' ')
  const head = screen.getByRole<HTMLInputElement>('checkbox', { name: /^All that can be ticked/ })
  await waitFor(() => expect(head.indeterminate).toBe(true))
  expect(row(/Westgate Ctr/).getAttribute('aria-selected')).toBe('true')
})

test('bulk: the weakest are shown first, and the threshold counts', async () => {
  const backend = await open('match/venues', ({ match }) => {
    match.rows.VENUES = manyRows(300)
    match.head = { defaultStrength: 60 }
  })
  await grid()
  fireEvent.click(screen.getByRole('button', { name: 'Link 40 suggestions' }))
  const sheet = await screen.findByRole('dialog')
  expect(within(within(sheet).getByRole('list', { name: 'The weakest' })).getAllByRole('listitem')).toHaveLength(5)
  fireEvent.change(within(sheet).getByRole('slider'), { target: { value: '95' } })
  fireEvent.click(within(sheet).getByRole('button', { name: 'Link 5 suggestions' }))
  await waitFor(() =>
    expect(backend.orders[0]?.variables).toEqual({
      kind: 'VENUES',
      tutorialIds: ['0', '1', '2', '3', '4'],
      strength: 95,
    }),
  )
})

test('ten thousand rows: the first page at once, all of them behind it, a few dozen in the page', async () => {
  const backend = await open('match/venues', ({ match }) => void (match.rows.VENUES = manyRows(10_000)))
  const list = await grid()
  await waitFor(() => expect(list.getAttribute('aria-rowcount')).toBe(String(10_000 + 3 + 1)))
  expect(backend.asked.get('Match')).toBe(1)
  expect(backend.asked.get('MatchRows')).toBe(4)
  expect(within(list).getAllByRole('row').length).toBeLessThan(120)
  act(() => screen.getByRole('searchbox', { name: 'Filter' }).focus())
  fireEvent.change(screen.getByRole('searchbox', { name: 'Filter' }), { target: { value: 'room 9999' } })
  await waitFor(() => expect(list.getAttribute('aria-rowcount')).toBe('3'))
})

test('a new reading keeps the row, and a row that went leaves its place to the next', async () => {
  const backend = await open('match/venues/t2')
  await grid()
  key('j')
  key('k')
  backend.match.rows.VENUES = venueRows.filter((each) => each.id !== 't1')
  backend.match.revision += 1
  backend.poke('records')
  await waitFor(() => expect(within(screen.getByRole('grid')).queryByRole('row', { name: /Waterloo Rm 3/ })).toBeNull())
  expect(document.activeElement?.getAttribute('data-row')).toBe('t2')
  backend.match.rows.VENUES = venueRows.filter((each) => each.id !== 't2')
  backend.match.revision += 1
  backend.poke('records')
  await waitFor(() => expect(row(/Edinburgh Quay/).getAttribute('aria-current')).toBe('true'))
})

test('a refusal is told in full, and what was left with its reason', async () => {
  const backend = await open('match/venues/t1', ({ match }) => {
    match.refusal = {
      code: 'REVIEW-TAKEN',
      message: 'Sam linked it already.',
      effect: 'Nothing was changed.',
      next: 'Look.',
    }
  })
  await grid()
  key('Enter')
  expect(await screen.findByText('Sam linked it already.')).toBeTruthy()
  expect(screen.getByText('(REVIEW-TAKEN)')).toBeTruthy()
  backend.match.refusal = null
  backend.match.left = [{ name: 'Leeds', message: '3 events use it.' }]
  key('Enter')
  expect(await screen.findByText('“Leeds” was left as it is.')).toBeTruthy()
  expect(screen.queryByText('Sam linked it already.')).toBeNull()
})

test('F finds another by a pasted id, looked up first, with its warning', async () => {
  const backend = await open('match/venues/t1', ({ match }) => {
    match.lookUp = {
      __typename: 'FoundRecord',
      identity: 'i90',
      name: 'Room 9',
      context: 'Oxford',
      number: '90',
      free: false,
      otherParent: true,
      warning: 'Ven-90 is “Room 9” in Oxford, which is another location.',
    }
  })
  await grid()
  key('f')
  const sheet = await screen.findByRole('dialog')
  const field = within(sheet).getByRole('textbox', { name: 'Name or id' })
  fireEvent.change(field, { target: { value: 'Ven-90' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(await within(sheet).findByText(/which is another location\. Link anyway\?/)).toBeTruthy()
  fireEvent.click(within(sheet).getByRole('button', { name: 'Link anyway' }))
  await waitFor(() =>
    expect(backend.orders[0]?.variables).toEqual({
      kind: 'VENUES',
      tutorialId: '1',
      identity: 'i90',
      acrossParent: true,
    }),
  )
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a linked pair that changed says what it was, and can be kept', async () => {
  const changed = makePair('t1', ['Leeds City Centre', ''], ['Leeds', '', '2'], { changed: true })
  const backend = await open('match/venues/t1', ({ match }) => {
    match.rows.VENUES = [changed]
    match.details['t1'] = { changedFrom: { tutorial: 'Leeds Central', administrate: 'Leeds' } }
  })
  expect(await screen.findByText('Was “Leeds Central” and “Leeds” when linked.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Keep link' }))
  await waitFor(() => expect(decided(backend)).toEqual(['KeepLinks']))
})

test('removing what is gone asks first and names it', async () => {
  const gone = makePair('t1', ['Leeds Central', ''], ['Leeds', '', '2'], { group: 'MISSING', missing: true })
  const backend = await open('match/venues/t1', ({ match }) => void (match.rows.VENUES = [gone]))
  fireEvent.click(await screen.findByRole('button', { name: 'Remove from the tutorial database’s list…' }))
  const sheet = await screen.findByRole('dialog', { name: 'Remove “Leeds” from the tutorial database’s list' })
  expect(within(sheet).getByText(/Its link to “Leeds Central” goes with it/)).toBeTruthy()
  expect(decided(backend)).toEqual([])
  fireEvent.click(within(sheet).getByRole('button', { name: 'Remove 1 venue from the list' }))
  await waitFor(() =>
    expect(backend.orders[0]).toMatchObject({ name: 'RemoveMissing', variables: { identities: ['i2'] } }),
  )
})

test('the list as a file: the rows shown, in their order, then the file is fetched', async () => {
  const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
  const backend = await open()
  await grid()
  fireEvent.change(screen.getByRole('searchbox', { name: 'Filter' }), { target: { value: 'leeds' } })
  fireEvent.click(screen.getByRole('button', { name: /^Save \d+ rows as a file/ }))
  fireEvent.click(await screen.findByRole('menuitem', { name: /xlsx/ }))
  await waitFor(() => expect(saved).toHaveBeenCalledOnce())
  expect(backend.orders[0]).toMatchObject({ name: 'ExportMatches', variables: { format: 'XLSX' } })
  expect((backend.orders[0]?.variables['rowIds'] as string[])[0]).toBe('t2')
})

test('never read: one sentence and one action', async () => {
  const backend = createFakeBackend({ kinds: neverRead })
  backend.match.rows = {}
  backend.match.head = { readAt: null, readByJob: null }
  openWindow(backend, 'match/venues')
  expect(await screen.findByText(/^Not read yet\. Run Full Sync/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Full Sync' })).toBeTruthy()
})

test('everything linked says so with the number and the time; the filter that hides all can be cleared', async () => {
  await open(
    'match/venues',
    ({ match }) => void (match.rows.VENUES = venueRows.filter((each) => each.group === 'LINKED')),
  )
  expect(await screen.findByText(/^Everything is linked\. 57 venues, last checked/)).toBeTruthy()
  fireEvent.change(screen.getByRole('searchbox', { name: 'Filter' }), { target: { value: 'leds' } })
  expect(await screen.findByText('No venues match “leds”. 57 hidden.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Clear filter' }))
  expect(await grid()).toBeTruthy()
})

test('lists that are Administrate’s own have nothing to match', async () => {
  await open('match/custom-fields')
  expect(await screen.findByText('Nothing to match: these come from Administrate.')).toBeTruthy()
})

test('when it cannot be read again the old list stays with its age, and can be tried again', async () => {
  const backend = await open()
  await grid()
  backend.down = 500
  backend.poke('records')
  expect(await screen.findByText(/^Shown as of .* Could not refresh: /)).toBeTruthy()
  expect(row(/Waterloo Rm 3/)).toBeTruthy()
  backend.down = false
  const [line] = screen.getAllByRole('button', { name: 'Try again' })
  fireEvent.click(line!)
  await waitFor(() => expect(screen.queryByText(/Could not refresh/)).toBeNull())
})

test('a list that cannot be read at all says what that means', async () => {
  const backend = await open('home')
  await screen.findByText('6 venues are not linked')
  backend.down = 500
  window.location.hash = '#match/venues'
  expect(await screen.findByText('The list could not be read.')).toBeTruthy()
})

test('while a sync runs one can go on deciding, but not create, and the badge is hidden', async () => {
  const backend = await open('match/course-templates', (fake) => {
    fake.job = runningJob()
    fake.match.rows.COURSE_TEMPLATES = [makeRow('t1', { tutorialName: 'CB1' })]
  })
  expect(await screen.findByText(/You can go on deciding/)).toBeTruthy()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Tick CB1' }))
  expect(screen.getByRole('button', { name: 'Create 1 in Administrate…' }).hasAttribute('disabled')).toBe(true)
  expect(screen.getAllByText('not while a sync runs').length).toBeGreaterThan(0)
  expect(screen.getByRole('link', { name: 'Match' })).toBeTruthy()
  backend.job = doneJob
  backend.poke('jobs')
  expect(await screen.findByRole('link', { name: 'Match 11 not linked' })).toBeTruthy()
})

test('Home and the result of a sync lead to the review of the kind', async () => {
  await open('home')
  fireEvent.click(await screen.findByRole('button', { name: 'Review: 6 venues are not linked' }))
  expect(await grid()).toBeTruthy()
  expect(window.location.hash).toMatch(/^#match\/venues/)
  window.location.hash = '#sync'
  const [link] = await screen.findAllByRole('link', { name: 'Match venues' })
  expect(link?.getAttribute('href')).toBe('#match/venues')
})

test('the question mark shows all keys; while it lies over the list keys do nothing there', async () => {
  const backend = await open('match/venues/t1')
  await grid()
  key('?')
  await screen.findByRole('dialog', { name: 'Keys' })
  key('Enter')
  key('x')
  expect(decided(backend)).toEqual([])
})

test('Check again reads this kind only', async () => {
  const backend = await open()
  await grid()
  fireEvent.click(screen.getByRole('button', { name: 'Check again: read venues from Administrate' }))
  await waitFor(() =>
    expect(backend.orders[0]).toMatchObject({ name: 'StartSync', variables: { input: { command: 'sync_venues' } } }),
  )
})
