// The creation sheet: what it promises, what it asks, that it sends exactly that and only then, and how it tells the result.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { makeCreation, templateSheet } from '../../../testing/creations.ts'
import { createFakeBackend } from '../../../testing/fake-backend.ts'
import type { FakeBackend } from '../../../testing/fake-backend.ts'
import { makeRow } from '../../../testing/matches.ts'
import { closeWindows, openWindow } from '../../../testing/open-window.tsx'
import { doneJob, workspace } from '../../../testing/runs.ts'

afterEach(closeWindows)

const names = ['CB3_LO_2', 'SP6_f2f_3', 'SP8_f2f_1']

async function openSheet(prepare: (backend: FakeBackend) => void = () => undefined) {
  const backend = createFakeBackend({ job: doneJob })
  backend.match.rows.COURSE_TEMPLATES = names.map((tutorialName, index) => makeRow(`t${index + 1}`, { tutorialName }))
  backend.match.sheet = templateSheet
  backend.match.creation = makeCreation()
  prepare(backend)
  openWindow(backend, 'match/course-templates')
  fireEvent.click(await screen.findByRole('checkbox', { name: /^All that can be ticked/ }))
  fireEvent.click(await screen.findByRole('button', { name: /^Create 3 in (Practice )?Administrate…/ }))
  const sheet = await screen.findByRole('dialog')
  await within(sheet).findByRole('list', { name: 'Records' })
  return { backend, sheet }
}

function off(element: HTMLElement): boolean {
  return element.hasAttribute('disabled')
}

test('three records, three situations; the button is off and the line below says what is missing', async () => {
  const { sheet, backend } = await openSheet()
  expect(within(sheet).getByText('1 looks like an existing one')).toBeTruthy()
  expect(within(sheet).getByText('about 6 requests')).toBeTruthy()
  expect(within(sheet).getByRole<HTMLInputElement>('radio', { name: /Link to CB3-LO-2 instead/ }).checked).toBe(true)
  const send = within(sheet).getByRole('button', { name: 'Create 1 in Administrate, link 1' })
  expect(off(send)).toBe(true)
  expect(
    within(sheet).getByText('Next: choose the learning mode of SP8_f2f_1 or leave it out, and type LIVE.'),
  ).toBeTruthy()
  expect(backend.orders).toEqual([])
})

test('answered and confirmed it sends exactly what was shown, and the results add up', async () => {
  const { sheet, backend } = await openSheet()
  fireEvent.click(within(sheet).getByRole('radio', { name: 'Classroom' }))
  const word = within(sheet).getByRole('textbox', { name: 'Type LIVE to confirm' })
  fireEvent.change(word, { target: { value: 'live' } })
  expect(off(within(sheet).getByRole('button', { name: /^Create 2/ }))).toBe(true)
  fireEvent.change(word, { target: { value: 'LIVE' } })
  fireEvent.click(within(sheet).getByRole('button', { name: 'Create 2 in Administrate, link 1' }))
  await waitFor(() => expect(backend.orders).toHaveLength(1))
  expect(backend.orders[0]?.variables).toMatchObject({
    input: {
      confirm: 'seen-1',
      typed: 'LIVE',
      records: [
        { tutorialId: '2', linkTo: null },
        { tutorialId: '1', linkTo: 'i117' },
        { tutorialId: '3', values: [{ name: 'learningMode', value: 'CLASSROOM' }] },
      ],
    },
  })
  expect(await screen.findByText('3 records = 1 created + 1 linked + 1 without an answer')).toBeTruthy()
  expect(screen.getByText('no answer, looking it up')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Look up again' }))
  await waitFor(() => expect(backend.orders[1]?.name).toBe('SettleCreations'))
})

test('what looks like an existing record is compared with it on demand', async () => {
  const { sheet } = await openSheet()
  const compare = within(sheet).getByRole('button', { name: 'Compare CB3_LO_2 with CB3-LO-2' })
  fireEvent.click(compare)
  const name = await within(sheet).findByRole('rowheader', { name: 'Name' })
  expect(name.parentElement?.textContent).toMatch(/CB3_LO_2.*CB3-LO-2/)
  fireEvent.click(within(sheet).getByRole('button', { name: 'Compare CB3_LO_2 no more' }))
  expect(within(sheet).queryByRole('rowheader', { name: 'Name' })).toBeNull()
})

test('the request is shown on demand, of the record looked at, as it is answered now', async () => {
  const { sheet, backend } = await openSheet()
  expect(backend.asked.get('CreationRequests')).toBeUndefined()
  fireEvent.click(within(sheet).getByRole('button', { name: 'Show the request' }))
  const first = await within(sheet).findByLabelText('Request of SP6_f2f_3')
  expect(first.textContent).toContain('"tutorialId":"2"')
  fireEvent.click(within(sheet).getByRole('button', { name: 'The next record' }))
  const second = await within(sheet).findByLabelText('Request of SP8_f2f_1')
  expect(second.textContent).not.toContain('CLASSROOM')
  fireEvent.click(within(sheet).getByRole('radio', { name: 'Classroom' }))
  await waitFor(() =>
    expect(within(sheet).getByLabelText('Request of SP8_f2f_1').textContent).toContain(
      '"values":[{"name":"learningMode","value":"CLASSROOM"}]',
    ),
  )
  fireEvent.click(within(sheet).getByRole('button', { name: 'Hide the request' }))
  expect(within(sheet).queryByLabelText(/^Request of/)).toBeNull()
  expect(backend.orders).toEqual([])
})

test('left out, nothing but LIVE is missing; linking alone needs no word', async () => {
  const { sheet } = await openSheet()
  fireEvent.click(within(sheet).getByRole('button', { name: 'Leave SP8_f2f_1 out' }))
  expect(within(sheet).getByText('Next: type LIVE.')).toBeTruthy()
  fireEvent.click(within(sheet).getByRole('button', { name: 'Take SP8_f2f_1 in again' }))
  expect(within(sheet).getByRole('radio', { name: 'Classroom' })).toBeTruthy()
})

test('what was ticked and left out is part of the sum', async () => {
  const { sheet } = await openSheet((fake) => {
    fake.workspace = { ...workspace, environment: 'REHEARSAL' }
    fake.match.creation = makeCreation({ results: makeCreation().results.slice(0, 2) })
  })
  fireEvent.click(within(sheet).getByRole('button', { name: 'Leave SP8_f2f_1 out' }))
  fireEvent.click(within(sheet).getByRole('button', { name: /^Create 1 in/ }))
  expect(await screen.findByText('3 records = 1 created + 1 linked + 1 left out')).toBeTruthy()
  expect(screen.getByRole('dialog', { name: /^Result for 3 course templates/ })).toBeTruthy()
})

test('a blocked record says why, and nothing can be chosen for it', async () => {
  const message = 'It has no title.'
  const { sheet } = await openSheet((fake) => {
    const [ready, , open] = templateSheet.records
    const blocked = { ...ready!, tutorialId: '1', key: 'XX1', state: 'BLOCKED' as const, message }
    fake.match.sheet = { ...templateSheet, records: [ready!, blocked, open!] }
  })
  const record = within(sheet)
    .getAllByRole('listitem')
    .find((each) => each.textContent.startsWith('XX1'))
  expect(record?.textContent).toContain(message)
  expect(within(record!).queryByRole('button')).toBeNull()
  expect(within(record!).queryByRole('radio')).toBeNull()
  expect(within(sheet).getByText('1 is blocked')).toBeTruthy()
  expect(within(sheet).getByRole('button', { name: 'Create 1 in Administrate' })).toBeTruthy()
})

test('in rehearsal nothing has to be typed', async () => {
  const { sheet } = await openSheet((backend) => {
    backend.workspace = { ...workspace, environment: 'REHEARSAL' }
  })
  expect(within(sheet).queryByRole('textbox', { name: /LIVE/ })).toBeNull()
  fireEvent.click(within(sheet).getByRole('radio', { name: 'LMS' }))
  expect(off(within(sheet).getByRole('button', { name: 'Create 2 in Practice Administrate, link 1' }))).toBe(false)
})

test('a creation under way can be stopped; closed, a line leads back to it, and its end is seen', async () => {
  const { sheet, backend } = await openSheet((fake) => {
    fake.workspace = { ...workspace, environment: 'REHEARSAL' }
    fake.match.creation = makeCreation({ running: true })
  })
  fireEvent.click(within(sheet).getByRole('radio', { name: 'LMS' }))
  fireEvent.click(within(sheet).getByRole('button', { name: /^Create 2/ }))
  fireEvent.click(await screen.findByRole('button', { name: 'Stop' }))
  await waitFor(() => expect(backend.orders[1]).toEqual({ name: 'CancelJob', variables: { id: '77' } }))
  fireEvent.click(screen.getByRole('button', { name: 'Go on in the background' }))
  expect(await screen.findByText('Records are being created in Administrate.')).toBeTruthy()
  backend.match.creation = makeCreation()
  backend.poke('job:77')
  expect(await screen.findByText('Creation in Administrate has ended.')).toBeTruthy()
})

test('venues are done by hand: the footer says so, and their values can be copied', async () => {
  const backend = createFakeBackend({ job: doneJob })
  backend.match.sheet = {
    ...templateSheet,
    kind: 'VENUES',
    support: { support: 'BY_HAND', sentence: 'This Administrate cannot create venues.' },
    records: templateSheet.records.map((record) => ({ ...record, state: 'BY_HAND' as const })),
  }
  openWindow(backend, 'match/venues')
  expect(await screen.findByText('Venues cannot be created from here.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Copy values…' }))
  const sheet = await screen.findByRole('dialog')
  expect(await within(sheet).findByRole('button', { name: 'Copy the values of SP6_f2f_3' })).toBeTruthy()
  expect(within(sheet).getByText('This Administrate cannot create venues.')).toBeTruthy()
  fireEvent.click(within(sheet).getByRole('button', { name: 'Check again' }))
  await waitFor(() => expect(backend.orders[0]).toMatchObject({ variables: { input: { command: 'sync_venues' } } }))
})
