// The Sync screen in its states, as a person and a screen reader meet it.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createFakeBackend } from '../../testing/fake-backend.ts'
import { closeWindows, openWindow } from '../../testing/open-window.tsx'
import {
  doneJob,
  doneStep,
  guardJob,
  makeJob,
  makeStep,
  names,
  neverRead,
  planItem,
  runningJob,
  workspace,
} from '../../testing/runs.ts'

afterEach(closeWindows)

async function steps(): Promise<readonly string[]> {
  const list = await screen.findByRole('list', { name: 'Steps' })
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.getAttribute('aria-label') ?? '')
}

function heading(name: RegExp): Promise<HTMLElement> {
  return screen.findByRole('heading', { name })
}

async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }))
}

test('before the first run each step says that it never ran, and Full Sync starts all seven', async () => {
  const backend = createFakeBackend({ kinds: neverRead })
  openWindow(backend, 'sync')
  expect(await steps()).toHaveLength(7)
  expect((await steps())[3]).toMatch(
    /^Venues: never run\. linked by name · needs 3\. 64 in the tutorial database, Administrate not read yet/,
  )
  await press('Full Sync')
  await waitFor(() => expect(backend.orders).toHaveLength(1))
  expect(backend.orders[0]).toEqual({
    name: 'StartSync',
    variables: { input: { command: 'sync_all', reviewFirst: false, skipErrors: false } },
  })
})

test('the options go along with the start', async () => {
  const backend = createFakeBackend({ kinds: neverRead })
  openWindow(backend, 'sync')
  fireEvent.click(await screen.findByRole('radio', { name: 'Review changes first' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Continue after an error' }))
  await press('Full Sync')
  await waitFor(() =>
    expect(backend.orders[0]?.variables).toMatchObject({ input: { reviewFirst: true, skipErrors: true } }),
  )
})

test('a running step tells its phase, its planned numbers and its newest changes; the others their own truth', async () => {
  openWindow(createFakeBackend({ job: runningJob() }), 'sync')
  const all = await steps()
  expect(all[2]).toMatch(/^Locations: done\. 11 read, 1 not linked/)
  expect(all[3]).toMatch(
    /^Venues: comparing\. comparing 34 of 62 · planned, not written yet\. 7 created, 1 updated, 26 unchanged/,
  )
  expect(all[5]).toBe('Course templates: waiting. waiting. ')
  expect(all[6]).toBe('Course template price levels: waiting. waits for 6. ')
  expect(screen.getByRole('progressbar', { name: 'Full Sync' }).getAttribute('aria-valuetext')).toMatch(/^Step 4 of 7/)
  expect(screen.getByText('was Lanyon House')).toBeTruthy()
  expect(screen.getByText('1 created, 2 updated, 0 errors written so far')).toBeTruthy()
  expect(screen.getByText(/If you stop now: steps 1 to 3 stay as written/)).toBeTruthy()
})

test('a change during a run is asked for and shown, and the end is announced', async () => {
  const backend = createFakeBackend({ job: runningJob() })
  openWindow(backend, 'sync')
  await steps()
  backend.job = doneJob
  backend.poke('jobs', 'job:42')
  await heading(/^Sync complete\. 39 created, 12 updated, 0 errors\.$/)
  expect(
    screen.getByText('387 read = 39 created + 12 updated + 336 unchanged. Nothing was written to Administrate.'),
  ).toBeTruthy()
  expect(screen.getByRole('status', { name: 'Announcements' }).textContent).toMatch(/^Sync complete/)
})

test('the end is shown whole, although the workspace still tells of the run', async () => {
  const engine = {
    owner: 'Priya',
    host: 'OPS-LAPTOP-1',
    command: 'sync_all',
    jobId: '42',
    since: '2025-11-06T09:10:02.000Z',
    here: true,
  }
  const backend = createFakeBackend({ job: runningJob(), workspace: { ...workspace, engine, notLinked: 167 } })
  openWindow(backend, 'sync')
  await steps()
  backend.job = doneJob
  backend.poke('job:42')
  await heading(/^Sync complete/)
  expect(screen.getByRole('button', { name: 'Full Sync' }).hasAttribute('disabled')).toBe(false)
  expect(screen.queryByText('Tandem is at work')).toBeNull()
  expect(screen.getByRole('contentinfo').textContent).toMatch(/^Sync complete /)
  expect(screen.queryByText('167')).toBeNull()
  backend.workspace = workspace
  backend.poke('jobs')
  await within(screen.getByRole('navigation', { name: 'Places' })).findByText('11')
})

test('a run that nobody told about is found when the stream is lost', async () => {
  const backend = createFakeBackend({ job: runningJob() })
  openWindow(backend, 'sync')
  await steps()
  backend.job = doneJob
  backend.drop()
  await heading(/^Sync complete/)
})

test('Stop asks to stop the run', async () => {
  const backend = createFakeBackend({ job: runningJob() })
  openWindow(backend, 'sync')
  await press('Stop')
  await waitFor(() => expect(backend.orders).toEqual([{ name: 'CancelJob', variables: { id: '42' } }]))
})

test('a run elsewhere is followed, not stopped, and says who, where and at which step', async () => {
  const engine = {
    owner: 'Sam',
    host: 'OPS-LAPTOP-3',
    command: 'sync_all',
    jobId: '42',
    since: '2025-11-06T09:10:02.000Z',
    here: false,
  }
  const job = runningJob({ here: false, host: 'OPS-LAPTOP-3', startedBy: 'Sam' })
  openWindow(createFakeBackend({ job, workspace: { ...workspace, engine } }), 'sync')
  expect(await screen.findByText(/^Sam is syncing on OPS-LAPTOP-3 since .* step 4 of 7/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Stop' }).hasAttribute('disabled')).toBe(true)
})

test('not linked records stand on their side with reasons', async () => {
  const finding = {
    id: 'a',
    position: 4,
    kindName: 'VENUES',
    model: 'TutorialVenue',
    description: 'Leeds',
    reason: 'LOCATION_NOT_LINKED',
  } as const
  const findings = [
    {
      ...finding,
      kind: 'UNMATCHED_TUTORIAL' as const,
      key: 'Westgate Ctr',
      message: 'Its location Leeds is not linked yet.',
    },
  ]
  openWindow(createFakeBackend({ job: doneJob, findings }), 'sync')
  const side = await screen.findByRole('region', { name: 'Tutorial database: 11 not linked' })
  fireEvent.click(await within(side).findByRole('button', { name: /Venues/ }))
  expect(await screen.findByText('Its location Leeds is not linked yet.')).toBeTruthy()
  expect(screen.getByRole('region', { name: 'Administrate: 10 only there' })).toBeTruthy()
})

test('a guard shows what would go; the safe way is to read again, the other asks once more with the names', async () => {
  const backend = createFakeBackend({ job: guardJob() })
  openWindow(backend, 'sync')
  await heading(/^Nothing was written\. Locations would drop from 11 to 2\.$/)
  expect(screen.getAllByRole('row')).toHaveLength(11)
  await press('Read locations again')
  await waitFor(() => expect(backend.orders).toHaveLength(1))
  expect(backend.orders[0]?.variables).toMatchObject({ input: { command: 'sync_all', from: 'sync_locations' } })
  await press(/^These 9 are right/)
  expect(within(await screen.findByRole('dialog')).getByText('Birmingham')).toBeTruthy()
  await press('Mark 9 locations as gone')
  await waitFor(() => expect(backend.orders).toHaveLength(2))
  expect(backend.orders[1]?.variables).toMatchObject({ input: { from: 'sync_locations', acceptMissing: 9 } })
})

test('another tenant is confirmed by its address', async () => {
  const problem = { code: 'GUARD-TENANT', message: 'Nothing was written. Another instance.', effect: '', next: '' }
  const job = makeJob('STOPPED', [makeStep('CUSTOM_FIELDS', { status: 'STOPPED', problem })])
  const backend = createFakeBackend({ job })
  openWindow(backend, 'sync')
  await press('This instance is right…')
  await press('Go on with example.administrateapp.com')
  await waitFor(() =>
    expect(backend.orders[0]?.variables).toMatchObject({ input: { acceptTenant: 'example.administrateapp.com' } }),
  )
})

test('an interrupted run goes on from its step or is discarded', async () => {
  const done = names.slice(0, 3).map((name) => doneStep(name))
  const backend = createFakeBackend({
    job: makeJob('INTERRUPTED', [...done, makeStep('VENUES', { status: 'WRITING' })]),
  })
  openWindow(backend, 'sync')
  await heading(/^Run 42 was interrupted at step 4, Venues \(.*\)\. Nothing was lost\.$/)
  expect((await steps())[3]).toBe('Venues: interrupted. interrupted, nothing of it was written.')
  await press('Continue')
  await press('Discard')
  await waitFor(() => expect(backend.orders.map((order) => order.name)).toEqual(['StartSync', 'DiscardJob']))
  expect(backend.orders[0]?.variables).toMatchObject({ input: { command: 'sync_all', from: 'sync_venues' } })
})

test('a refused start says why, and offers what has to come first', async () => {
  const backend = createFakeBackend({ kinds: neverRead })
  const message = 'Dependency not met: Location records must be synced first.'
  backend.refusal = { kind: 'NotStarted', problem: { code: 'DEP-UNMET', message, effect: '', next: '' } }
  openWindow(backend, 'sync')
  await press('Actions for Venues')
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Run only this' }))
  expect(await screen.findByText(message)).toBeTruthy()
  backend.refusal = null
  await press('Run Locations first')
  await waitFor(() => expect(backend.orders.at(-1)?.variables).toMatchObject({ input: { command: 'sync_locations' } }))
})

test('arrow keys walk through the steps', async () => {
  openWindow(createFakeBackend({ job: doneJob }), 'sync')
  const list = await screen.findByRole('list', { name: 'Steps' })
  const button = (name: string): HTMLElement => within(list).getByRole('button', { name })
  button('Custom fields').focus()
  fireEvent.keyDown(button('Custom fields'), { key: 'ArrowDown' })
  expect(document.activeElement).toBe(button('Price levels'))
  fireEvent.keyDown(button('Price levels'), { key: 'End' })
  expect(document.activeElement).toBe(button('Course template price levels'))
})

test('a plan is ticked item by item and applied', async () => {
  const plan = [planItem('1'), planItem('2'), planItem('3', { kind: 'LOCATIONS', action: 'MISSING', ticked: false })]
  const backend = createFakeBackend({ job: makeJob('WAITING', [], { reviewFirst: true }), plan })
  openWindow(backend, 'sync')
  await screen.findByRole('button', { name: 'Apply 2 of 3' })
  fireEvent.click(screen.getByRole('checkbox', { name: 'All 3 shown' }))
  await press('Apply 3 of 3')
  await waitFor(() => expect(backend.orders.map((order) => order.name)).toEqual(['TickPlan', 'ApplyPlan']))
  expect(backend.orders[0]?.variables).toEqual({ jobId: '42', ids: ['1', '2', '3'], ticked: true })
})

test('ticks are stored one after the other, and applied once the last is stored', async () => {
  const plan = [planItem('1'), planItem('2')]
  const backend = createFakeBackend({ job: makeJob('WAITING', [], { reviewFirst: true }), plan })
  let answer: () => void = () => undefined
  backend.answersAfter = new Promise((resolve) => (answer = resolve))
  openWindow(backend, 'sync')
  await screen.findByRole('button', { name: 'Apply 2 of 2' })
  const all = screen.getByRole('checkbox', { name: 'All 2 shown' })
  fireEvent.click(all)
  await screen.findByRole('button', { name: 'Apply 0 of 2' })
  fireEvent.click(all)
  await press('Apply 2 of 2')
  const ordered = () => backend.orders.map(({ name, variables }) => [name, variables['ticked']])
  expect(ordered()).toEqual([['TickPlan', false]])
  answer()
  await waitFor(() =>
    expect(ordered()).toEqual([
      ['TickPlan', false],
      ['TickPlan', true],
      ['ApplyPlan', undefined],
    ]),
  )
})

test('while a tick could not be stored nothing is applied, and the plan is shown as it is', async () => {
  const plan = [planItem('1'), planItem('2', { ticked: false })]
  const backend = createFakeBackend({ job: makeJob('WAITING', [], { reviewFirst: true }), plan })
  let fail: () => void = () => undefined
  backend.answersAfter = new Promise((_resolve, reject) => (fail = () => reject(new TypeError('Failed to fetch'))))
  openWindow(backend, 'sync')
  await screen.findByRole('button', { name: 'Apply 1 of 2' })
  fireEvent.click(screen.getByRole('checkbox', { name: 'All 2 shown' }))
  await press('Apply 2 of 2')
  fail()
  await screen.findByText(/Whether it was done is not known/)
  await screen.findByRole('button', { name: 'Apply 1 of 2' })
  expect(backend.orders.map(({ name }) => name)).toEqual(['TickPlan'])
})
