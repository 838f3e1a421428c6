// Events and their sessions: consecutive numbers, what is taken from the template, staff, and what is refused.
import { beforeEach, expect, test } from 'vitest'
import { encodeId } from '../ids.ts'
import { at, signIn } from '../practice-client.ts'
import type { Ask } from '../practice-client.ts'
import { createSandbox } from '../sandbox.ts'
import type { Sandbox } from '../sandbox.ts'

let sandbox: Sandbox
let ask: Ask

beforeEach(async () => {
  sandbox = createSandbox({ now: () => Date.UTC(2026, 0, 5, 10) })
  ask = await signIn(sandbox)
})

function template(code: string): string {
  const found = [...sandbox.world.courseTemplates.values()].find((candidate) => candidate.code === code)
  return found?.id ?? ''
}

const created = `event { id legacyId lifecycleState classroomStart classroomEnd lmsStart timeZonedLmsStart maxPlaces
  location { id } venue { id } courseTemplate { code }
  sessions { edges { node { id legacyId title start end lifecycleState timeZonedStart } } }
  customFieldValues { definition { label } value } } errors { label message value }`

const blended = `mutation ($input: BlendedEventCreateInput!) { event { createBlended(input: $input) { ${created} } } }`
const online = `mutation ($input: LMSEventCreateInput!) { event { createLMS(input: $input) { ${created} } } }`

function season(values: object = {}) {
  return {
    input: {
      title: 'CB1-01-26A',
      courseTemplateId: template('CB1_LO_6'),
      locationId: encodeId('Location', 1),
      venueId: encodeId('Venue', 1),
      eventType: 'public',
      taxType: encodeId('TaxType', 1),
      timeZoneName: 'Europe/London',
      classroomStartDateTime: '2026-03-28T09:00:00',
      classroomEndDateTime: '2026-03-28T12:30:00',
      lmsStartDateTime: '2026-03-22T16:00:00',
      lmsEndDateTime: '2026-04-10T00:00:00',
      maxPlaces: 12,
      customFieldValues: [
        { definitionKey: encodeId('CustomFieldDefinition', 35), value: '2026A' },
        { definitionKey: encodeId('CustomFieldDefinition', 24), value: 'False' },
      ],
      ...values,
    },
  }
}

test('a blended event comes with the sessions of its template, in consecutive numbers', async () => {
  const answer = await ask(blended, season())
  expect(at(answer, 'event.createBlended.errors')).toEqual([])
  expect(at(answer, 'event.createBlended.event')).toMatchObject({
    id: 'Q291cnNlOjEyMjU5',
    legacyId: '12259',
    lifecycleState: 'draft',
    classroomStart: '2026-03-28T09:30:00',
    classroomEnd: '2026-04-02T17:00:00',
    timeZonedLmsStart: '2026-03-22T16:00:00Z',
    maxPlaces: 12,
    location: { id: encodeId('Location', 1) },
    venue: { id: encodeId('Venue', 1) },
    courseTemplate: { code: 'CB1_LO_6' },
  })
  const sessions = at(answer, 'event.createBlended.event.sessions.edges') as readonly { node: { legacyId: string } }[]
  expect(sessions.map((edge) => edge.node.legacyId)).toEqual(['12260', '12261', '12262', '12263', '12264', '12265'])
  expect(sessions[0]?.node).toMatchObject({
    title: 'Session 1',
    lifecycleState: 'draft',
    timeZonedStart: '2026-03-28T09:30:00Z',
  })
  // The clocks go forward on 29 March.
  expect(sessions[1]?.node).toMatchObject({ start: '2026-03-29T09:30:00', timeZonedStart: '2026-03-29T08:30:00Z' })
  const next = await ask(online, { input: { ...lms(), courseTemplateId: template('OC_CB1') } })
  expect(at(next, 'event.createLMS.event.legacyId')).toBe('12266')
  expect(at(next, 'event.createLMS.event.sessions.edges')).toEqual([])
})

function lms() {
  const { input } = season()
  const { title, locationId, eventType, taxType, timeZoneName, lmsStartDateTime, lmsEndDateTime } = input
  return { title, locationId, eventType, taxType, timeZoneName, lmsStartDateTime, lmsEndDateTime }
}

test('custom fields come from the template where both have them, and from the client', async () => {
  const labelled = async (variables: object) => {
    const answer = await ask(blended, { ...variables })
    const values = at(answer, 'event.createBlended.event.customFieldValues') as readonly {
      readonly definition: { readonly label: string }
      readonly value: string | null
    }[]
    return Object.fromEntries(values.map((entry) => [entry.definition.label, entry.value]))
  }
  expect(await labelled(season())).toEqual({
    Sitting: '2026A',
    'Web sale': 'false',
    'Finalisation date': null,
    URL: null,
    'OCR Moodle Code': null,
  })
  expect(await labelled(season({ customFieldValues: [] }))).toMatchObject({ 'Web sale': 'true', Sitting: null })
})

test.each([
  [{ venueId: encodeId('Venue', 2) }, { label: 'venueId', message: 'Venue does not belong to the Location' }],
  [{ venueId: encodeId('Venue', 99) }, { label: 'venueId', message: 'Venue not found' }],
  [{ locationId: encodeId('Location', 99) }, { label: 'locationId', message: 'Location not found' }],
  [{ courseTemplateId: 'x' }, { label: 'courseTemplateId', message: 'Course Template not found' }],
  [{ lmsEndDateTime: '2026-03-01T00:00:00' }, { label: 'lmsEnd', message: 'End must be after start' }],
  [{ title: ' ' }, { label: 'title', message: 'This field is required' }],
  [{ timeZoneName: 'Europe/Atlantis' }, { label: 'timeZoneName', message: 'Unknown time zone' }],
  [
    { customFieldValues: [{ definitionKey: encodeId('CustomFieldDefinition', 57), value: '1' }] },
    { label: 'customFieldValues', message: 'Custom Field definition not found' },
  ],
  [
    { customFieldValues: [{ definitionKey: encodeId('CustomFieldDefinition', 36), value: '20/10/2025' }] },
    { label: 'customFieldValues', message: 'Invalid value', value: '20/10/2025' },
  ],
])('refuses %o and makes nothing', async (values, problem) => {
  const answer = await ask(blended, season(values))
  expect(answer.status).toBe(200)
  expect(at(answer, 'event.createBlended.event')).toBeNull()
  expect(at(answer, 'event.createBlended.errors')).toEqual([expect.objectContaining(problem)])
  expect(sandbox.world.events.size).toBe(0)
  expect(sandbox.world.lastNumbers.get('course')).toBe(12_258)
})

test('refuses values of the wrong kind at the top level', async () => {
  const boolean = season({ customFieldValues: [{ definitionKey: encodeId('CustomFieldDefinition', 24), value: true }] })
  expect((await ask(blended, boolean)).body).toMatchObject({ data: null, errors: [{}] })
  expect((await ask(blended, season({ lmsStartDateTime: '22/03/2026 16:00' }))).body).toMatchObject({ errors: [{}] })
  expect(sandbox.world.events.size).toBe(0)
})

const updateSession = `mutation ($sessionId: ID!, $input: SessionUpdateInput!) { session { update(sessionId: $sessionId, input: $input) {
  session { title start venue { id } customFieldValues { definitionKey value } } errors { label message } } } }`

test('a session is moved and named, and keeps custom fields that are not sent', async () => {
  await ask(blended, season())
  const sessionId = encodeId('Session', 12_260)
  const input = {
    title: 'CB1-01-26A-1',
    start: '2026-03-28T09:00:00',
    end: '2026-03-28T12:30:00',
    customFieldValues: [{ definitionKey: encodeId('CustomFieldDefinition', 57), value: '1' }],
  }
  const answer = await ask(updateSession, { sessionId, input })
  expect(at(answer, 'session.update.session')).toMatchObject({ title: 'CB1-01-26A-1', start: '2026-03-28T09:00:00' })
  const url = { definitionKey: encodeId('CustomFieldDefinition', 39), value: 'https://rooms.example/1' }
  await ask(updateSession, { sessionId, input: { customFieldValues: [url] } })
  expect(sandbox.world.sessions.get(12_260)?.customFields).toEqual({ 39: 'https://rooms.example/1', 57: '1' })
  const clear = { definitionKey: encodeId('CustomFieldDefinition', 39), value: null }
  await ask(updateSession, { sessionId, input: { customFieldValues: [clear], venueId: null } })
  expect(sandbox.world.sessions.get(12_260)).toMatchObject({ customFields: { 57: '1' }, venue: null })
  const wrong = await ask(updateSession, { sessionId, input: { end: '2026-03-27T12:30:00' } })
  expect(at(wrong, 'session.update')).toEqual({
    session: null,
    errors: [{ label: 'end', message: 'End must be after start' }],
  })
})

const addEventStaff = `mutation ($input: EventStaffInput!) { event { addStaff(input: $input) {
  event { staff { edges { node { contact { id } staffType sessionStaff { id } } } } } errors { label message } } } }`
const addSessionStaff = `mutation ($input: SessionAddStaffInput!) { session { addStaff(input: $input) {
  session { staff { edges { node { contact { id } } } } } errors { label message value } } } }`
const already = 'The input Contact already exists as staff on the Event'

test('staff of an event also staff its sessions; nobody twice', async () => {
  await ask(blended, season())
  const eventId = encodeId('Event', 12_259)
  const [administrator, instructor] = [encodeId('Contact', 42), encodeId('Contact', 1)]
  const input = { eventId, contactId: administrator, staffType: 'administrator' }
  const first = await ask(addEventStaff, { input })
  const [listed] = at(first, 'event.addStaff.event.staff.edges') as readonly {
    node: { sessionStaff: readonly unknown[] }
  }[]
  expect(listed?.node).toMatchObject({ contact: { id: administrator }, staffType: 'administrator' })
  expect(listed?.node.sessionStaff).toHaveLength(6)
  const second = await ask(addEventStaff, { input })
  expect(at(second, 'event.addStaff')).toEqual({ event: null, errors: [{ label: 'contactId', message: already }] })

  const sessionId = encodeId('Session', 12_260)
  const both = { input: { sessionId, contactIds: [instructor, administrator], staffType: 'instructor' } }
  const refused = await ask(addSessionStaff, both)
  expect(at(refused, 'session.addStaff.errors')).toEqual([
    { label: 'contactIds', message: already, value: administrator },
  ])
  expect(sandbox.world.sessions.get(12_260)?.staff).toHaveLength(1)
  const added = await ask(addSessionStaff, { input: { sessionId, contactIds: [instructor], staffType: 'instructor' } })
  expect(at(added, 'session.addStaff.session.staff.edges')).toHaveLength(2)
  expect(sandbox.world.events.get(12_259)?.staff).toHaveLength(2)

  const staffId = encodeId('Staff', 1)
  const remove =
    'mutation ($id: ID!) { event { removeStaff(input: { staffId: $id }) { event { id } errors { message } } } }'
  expect(at(await ask(remove, { id: staffId }), 'event.removeStaff.errors')).toEqual([])
  expect(sandbox.world.sessions.get(12_261)?.staff).toEqual([])
  expect(sandbox.world.staff.size).toBe(2)
})

test('only drafts are deleted, with all that belongs to them; numbers are not given out again', async () => {
  await ask(blended, season())
  await ask(blended, season({ title: 'CB1-02-26A', lifecycleState: 'published' }))
  const remove =
    'mutation ($ids: [ID]!) { event { delete(input: { eventIds: $ids }) { events { id } errors { label message } } } }'
  const both = await ask(remove, { ids: [encodeId('Event', 12_259), encodeId('Event', 12_266)] })
  const refusal = { label: 'eventIds', message: 'Only draft Events can be deleted' }
  expect(at(both, 'event.delete')).toEqual({ events: [], errors: [refusal] })
  const one = await ask(remove, { ids: [encodeId('Event', 12_259)] })
  expect(at(one, 'event.delete.errors')).toEqual([])
  expect(sandbox.world.events.size).toBe(1)
  expect(sandbox.world.sessions.size).toBe(6)
  expect(at(await ask(blended, season()), 'event.createBlended.event.legacyId')).toBe('12273')
})

test('a session more and a session fewer', async () => {
  await ask(blended, season())
  const create = `mutation ($input: SessionCreateInput!) { session { create(input: $input) { session { legacyId venue { id } } errors { message } } } }`
  const times = { start: '2026-04-03T09:30:00', end: '2026-04-03T17:00:00' }
  const input = { parentEventId: encodeId('Event', 12_259), code: 'X', title: 'CB1-01-26A-7', ...times }
  const answer = await ask(create, { input })
  expect(at(answer, 'session.create.session')).toEqual({ legacyId: '12266', venue: { id: encodeId('Venue', 1) } })
  expect(sandbox.world.events.get(12_259)?.sessions).toHaveLength(7)
  const remove = 'mutation ($ids: [ID]!) { session { delete(input: { sessionIds: $ids }) { errors { message } } } }'
  await ask(remove, { ids: [encodeId('Session', 12_266)] })
  expect(sandbox.world.events.get(12_259)?.sessions).toHaveLength(6)
})

test('publishing an event leaves its sessions in draft; events are found by title and state', async () => {
  await ask(blended, season())
  const update = `mutation ($id: ID!, $input: EventUpdateInput!) { event { update(eventId: $id, input: $input) {
    event { lifecycleState isActive isSoldOut } errors { message } } } }`
  const id = encodeId('Event', 12_259)
  const answer = await ask(update, { id, input: { lifecycleState: 'published', isSoldOut: true } })
  expect(at(answer, 'event.update.event')).toEqual({ lifecycleState: 'published', isActive: true, isSoldOut: true })
  const find = `query ($title: String!, $state: String!) { events(filters: [
    { field: title, operation: eq, value: $title }, { field: lifecycleState, operation: eq, value: $state }]) {
    edges { node { id sessions(filters: [{ field: lifecycleState, operation: eq, value: "draft" }]) { pageInfo { totalRecords } } } } } }`
  const found = await ask(find, { title: 'CB1-01-26A', state: 'PUBLISHED' })
  expect(at(found, 'events.edges')).toEqual([{ node: { id, sessions: { pageInfo: { totalRecords: 6 } } } }])
  expect(at(await ask(find, { title: 'CB1-01', state: 'published' }), 'events.edges')).toEqual([])
})
