// Whole imports of small workbooks between a real database and the sandbox: what they write, and what they say when it goes wrong.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../../src/sandbox/ids.ts'
import { passed, watchTransactions } from './doors.ts'
import { createImporter, createImportRig, type ImportRig, tally, told } from './import-rig.ts'
import { blendedRows, type Delivery, firstRow, onlineRow, type SeasonRow } from './season.ts'

const course = { code: 'CB1_LO_3', location: 'Live online', venue: 'Live online', instructor: 'Yara Zeal' } as const

/** Three half days, the last in summer time. */
function threeDays(title: string, more: Partial<Delivery> = {}): readonly SeasonRow[] {
  return blendedRows({
    ...{ ...course, title },
    days: [
      ['2026-01-13', '09:30', '12:30'],
      ['2026-02-10', '09:30', '12:30'],
      ['2026-03-31', '09:30', '12:30'],
    ],
    ...more,
  })
}

function oneDay(title: string, more: Partial<Delivery> = {}): readonly SeasonRow[] {
  return blendedRows({
    ...{ code: 'CS1_LO_1', title, location: 'Live online', venue: 'Live online', instructor: 'Dana Denholm' },
    days: [['2026-01-13', '09:30', '12:30']],
    ...more,
  })
}

const changed = (rows: readonly SeasonRow[], row: number, cells: SeasonRow): readonly SeasonRow[] =>
  rows.map((each, index) => (index === row ? { ...each, ...cells } : each))

let rig: ImportRig
beforeAll(async () => {
  rig = await createImportRig('postgresql')
})
afterAll(() => rig.drop())
afterEach(() => {
  rig.sandbox.faults.clear()
  rig.sandbox.clearRequests()
})

const mutations = () => rig.sandbox.requests.filter(({ type }) => type === 'mutation').map(({ operation }) => operation)
const there = (title: string) => [...rig.sandbox.world.events.values()].filter((event) => event.title === title)
const sessionsOf = (title: string) =>
  there(title).flatMap(({ sessions }) => sessions.flatMap((number) => rig.sandbox.world.sessions.get(number) ?? []))
const templateOf = (code: string) => {
  const found = [...rig.sandbox.world.courseTemplates.values()].find((one) => one.code === code)
  if (!found) throw new Error(`There is no template ${code}`)
  return found
}
/** The next events of a template come with so many sessions. */
function setSessions(code: string, sessions: number): void {
  const template = templateOf(code)
  rig.sandbox.world.courseTemplates.set(template.number, { ...template, sessions })
}
const count = async (sql: string) =>
  (await rig.rows<{ count: number }>(`select count(*)::int as count from ${sql}`))[0]?.count

describe('a new event', () => {
  it('is in both systems, field by field, and linked', async () => {
    const rows = changed(threeDays('NEW-01-26A'), 0, { 'Event administrator': 'Polly Prentice' })
    const view = await rig.run(changed(rows, 1, { 'Session url': 'https://rooms.example/second' }))
    expect(told(view)).toEqual([])
    expect(view.sums).toEqual({ rows: 3, imported: 3, unchanged: 0, failed: 0, leftOut: 0 })
    expect(view.batch).toMatchObject({ status: 'done', events: 1, sessions: 3, startedBy: 'Tess', sheet: 'Import' })

    const [event] = there('NEW-01-26A')
    expect(event).toMatchObject({
      ...{ lifecycleState: 'draft', learningMode: 'blended', type: 'public', maxPlaces: 14 },
      ...{ timeZoneName: 'Europe/London', lmsStart: '2025-10-22T16:00:00', lmsEnd: '2026-04-10T00:00:00' },
    })
    expect(sessionsOf('NEW-01-26A')).toMatchObject([
      { title: 'NEW-01-26A-1', start: '2026-01-13T09:30:00', end: '2026-01-13T12:30:00', lifecycleState: 'draft' },
      { title: 'NEW-01-26A-2', start: '2026-02-10T09:30:00', end: '2026-02-10T12:30:00', lifecycleState: 'draft' },
      { title: 'NEW-01-26A-3', start: '2026-03-31T09:30:00', end: '2026-03-31T12:30:00', lifecycleState: 'draft' },
    ])
    const [local] = await rig.store.events(['NEW-01-26A'])
    expect(local).toMatchObject({
      ...{ start: '2025-10-22', end: '2026-04-10', finalisation: '2025-10-20', places: 14 },
      sessions: [
        { day: 1, start: '2026-01-13T09:30:00.000Z', url: '' },
        { day: 2, start: '2026-02-10T09:30:00.000Z', url: 'https://rooms.example/second' },
        // British summer time.
        { day: 3, start: '2026-03-31T08:30:00.000Z', end: '2026-03-31T11:30:00.000Z' },
      ],
      bridge: {
        ...{ externalId: event?.id, title: 'NEW-01-26A', sitting: '2026A', webSale: false, maxPlaces: 14 },
        ...{ administrator: 'Polly Prentice', days: [1, 2, 3], url: 'https://rooms.example/new-01-26a' },
      },
    })
    const sessionIds = sessionsOf('NEW-01-26A').map(({ id }) => id)
    expect(view.batch.rows).toMatchObject([
      {
        row: 4,
        kind: 'event',
        isMade: true,
        eventExternalId: event?.id,
        number: String(event?.number),
        sessionExternalId: sessionIds[0],
      },
      { row: 5, kind: 'session', eventExternalId: event?.id, sessionExternalId: sessionIds[1] },
      { row: 6, kind: 'session', eventExternalId: event?.id, sessionExternalId: sessionIds[2] },
    ])
    expect(view.batch.rows.map(({ tutorialSessionId }) => tutorialSessionId)).toEqual(
      local?.sessions.map(({ tutorialId }) => tutorialId),
    )
    const staff = sessionsOf('NEW-01-26A').flatMap((session) =>
      session.staff.map((number) => rig.sandbox.world.staff.get(number)?.staffType),
    )
    expect(staff).toEqual(Array.from({ length: 3 }, () => ['administrator', 'instructor']).flat())
    const journal = await rig.rows<{ entity: string; action: string; name: string }>(
      `select entity, action, name from tandem.journal where job_id = (select job_id from tandem.import_batches where id = ${view.batch.id}) order by id`,
    )
    expect(journal).toEqual([
      { entity: 'tutorial_event', action: 'create', name: 'NEW-01-26A' },
      { entity: 'event', action: 'create', name: 'NEW-01-26A' },
    ])
  })

  it('online has neither sessions nor instructor', async () => {
    const view = await rig.run([onlineRow('OC_CB1', 'NEW-OC-26A')])
    expect(told(view)).toEqual([])
    expect(there('NEW-OC-26A')).toMatchObject([
      { learningMode: 'lms', venue: null, sessions: [], lifecycleState: 'draft' },
    ])
    expect(view.batch.rows).toMatchObject([
      { status: 'imported', eventExternalId: there('NEW-OC-26A')[0]?.id, sessionExternalId: null },
    ])
    const rows = await rig.rows<object>(
      `select learning_mode, ocr_moodle_code, primary_instructor_id, venue_id from adm.events where title = 'NEW-OC-26A'`,
    )
    expect(rows).toEqual([
      { learning_mode: 'LMS', ocr_moodle_code: 'CB1 OC', primary_instructor_id: null, venue_id: null },
    ])
  })
})

describe('an event that is there', () => {
  it('in Administrate alone gets its tutorial records and what differs', async () => {
    await rig.run(oneDay('LINK-01-26A'))
    await rig.rows(`delete from adm.sessions where event_id in (select id from adm.events where title = 'LINK-01-26A')`)
    await rig.rows(`delete from adm.events where title = 'LINK-01-26A'`)
    await rig.rows(
      `delete from acted.tutorial_session_instructors where tutorialsessions_id in (select id from acted.tutorial_sessions where title like 'LINK-01%')`,
    )
    await rig.rows(`delete from acted.tutorial_sessions where title like 'LINK-01%'`)
    await rig.rows(`delete from acted.tutorial_events where code = 'LINK-01-26A'`)
    const workbook = await rig.open(changed(oneDay('LINK-01-26A'), 0, { 'Max places': 8 }))
    expect(workbook.plan().counts).toMatchObject({ link: 1, create: 0 })
    rig.sandbox.clearRequests()
    const view = await rig.ended(await rig.start(workbook))
    expect(told(view)).toEqual([])
    expect(mutations()).toEqual(['UpdateEvent'])
    expect(there('LINK-01-26A')).toMatchObject([{ maxPlaces: 8 }])
    expect((await rig.store.events(['LINK-01-26A']))[0]).toMatchObject({
      ...{ places: 8, bridge: { externalId: there('LINK-01-26A')[0]?.id, days: [1] } },
    })
  })

  it('whose administrator also teaches it is unchanged the second time', async () => {
    const { contacts } = rig.sandbox.world
    const yara = [...contacts.values()].find(({ lastName }) => lastName === 'Zeal')
    if (!yara) throw new Error('There is no Yara Zeal.')
    contacts.set(yara.number, { ...yara, isAdmin: true })
    const rows = changed(threeDays('BOTH-01-26A'), 0, { 'Event administrator': 'Yara Zeal' })
    expect(told(await rig.run(rows))).toEqual([])
    // One assignment per person: Administrate lists her as administrator, in the sessions too.
    expect(sessionsOf('BOTH-01-26A').map(({ staff }) => staff.length)).toEqual([1, 1, 1])
    expect((await rig.open(rows)).plan()).toMatchObject({ requests: 0, counts: { unchanged: 1, update: 0 } })
    contacts.set(yara.number, yara)
  })

  it('whose teacher is named its administrator later needs a person for that, once and for all', async () => {
    const { contacts } = rig.sandbox.world
    const yara = [...contacts.values()].find(({ lastName }) => lastName === 'Zeal')
    if (!yara) throw new Error('There is no Yara Zeal.')
    contacts.set(yara.number, { ...yara, isAdmin: true })
    await rig.run(threeDays('BOTH-02-26A'))
    const rows = changed(threeDays('BOTH-02-26A'), 0, { 'Event administrator': 'Yara Zeal' })
    const { requests, events } = (await rig.open(rows)).plan()
    expect(requests).toBe(0)
    expect(events).toMatchObject([
      {
        ...{ action: 'unchanged', changes: [] },
        byHand: [{ where: 'Administrate', field: 'Administrators', before: '', after: 'Yara Zeal' }],
      },
    ])
    contacts.set(yara.number, yara)
  })

  it('whose instructor is replaced has the new one, and who is left there is told by name', async () => {
    const first = threeDays('SWAP-01-26A')
    await rig.run(first)
    const view = await rig.run(changed(first, 1, { 'Session instructor': 'Olga Oakham' }))
    expect(told(view)).toEqual([
      '4 unchanged: Instructor of day 2 has to be changed in Administrate by hand, without “Yara Zeal”: its interface does not let other programs.',
    ])
    expect(sessionsOf('SWAP-01-26A')[1]).toMatchObject({ title: 'SWAP-01-26A-2' })
    const [event] = await rig.store.events(['SWAP-01-26A'])
    expect(event?.sessions.map(({ instructorIds }) => instructorIds.length)).toEqual([1, 1, 1])
  })

  it('is changed field by field, and nothing else of it; then it is unchanged', async () => {
    const first = threeDays('UPD-01-26A')
    await rig.run(first)
    const second = changed(changed(first, 0, { 'Max places': 9, 'Web sale': 'Y' }), 2, {
      ...{
        'Classroom start time': '13:30',
        'Classroom end time': '16:30',
        'Session url': 'https://rooms.example/third',
      },
    })
    const workbook = await rig.open(second)
    expect(workbook.plan().counts).toMatchObject({ update: 1, create: 0 })
    rig.sandbox.clearRequests()
    const view = await rig.ended(await rig.start(workbook))
    expect(told(view)).toEqual([])
    expect(view.outcomes.map(({ status }) => status)).toEqual(['imported', 'unchanged', 'imported'])
    expect(mutations()).toEqual(['UpdateEvent', 'UpdateSession'])
    expect(there('UPD-01-26A')).toMatchObject([{ maxPlaces: 9 }])
    expect(sessionsOf('UPD-01-26A')[2]).toMatchObject({ start: '2026-03-31T13:30:00', end: '2026-03-31T16:30:00' })
    expect((await rig.store.events(['UPD-01-26A']))[0]).toMatchObject({
      places: 9,
      sessions: [
        { start: '2026-01-13T09:30:00.000Z' },
        {},
        { start: '2026-03-31T12:30:00.000Z', url: 'https://rooms.example/third' },
      ],
      bridge: { maxPlaces: 9, webSale: true },
    })
    const journal = await rig.rows<{ changes: readonly { readonly field: string }[] }>(
      `select changes from tandem.journal where job_id = (select job_id from tandem.import_batches where id = ${view.batch.id})`,
    )
    expect(journal.map(({ changes }) => changes.map(({ field }) => field))).toEqual([
      ['Max places', 'Web sale', 'Day 3 · Start', 'Day 3 · End', 'Day 3 · Session url'],
    ])
    rig.sandbox.clearRequests()
    const again = await rig.run(second)
    expect(tally(again)).toEqual({ unchanged: 3 })
    expect(mutations()).toEqual([])
    // What was not written is told with its numbers all the same.
    expect(again.outcomes[0]).toMatchObject({
      externalId: there('UPD-01-26A')[0]?.id,
      number: String(there('UPD-01-26A')[0]?.number),
    })
  })

  it('keeps what somebody changed after the check', async () => {
    await rig.run(oneDay('MOVED-01-26A'))
    const workbook = await rig.open(changed(oneDay('MOVED-01-26A'), 0, { 'Max places': 9 }))
    const [event] = there('MOVED-01-26A')
    if (event) rig.sandbox.world.events.set(event.number, { ...event, maxPlaces: 20 })
    const view = await rig.ended(await rig.start(workbook))
    expect(told(view)).toEqual([
      '4 left: Max places was changed in Administrate since the check (it is “20” now); it was left as it is.',
    ])
    expect(there('MOVED-01-26A')).toMatchObject([{ maxPlaces: 20 }])
  })

  it('that appeared since the check is not written to', async () => {
    const workbook = await rig.open(oneDay('APPEARED-01-26A'))
    await rig.run(oneDay('OTHER-01-26A'))
    const [other] = there('OTHER-01-26A')
    if (other) rig.sandbox.world.events.set(other.number, { ...other, title: 'APPEARED-01-26A' })
    rig.sandbox.clearRequests()
    const view = await rig.ended(await rig.start(workbook))
    expect(told(view)).toEqual([
      '4 failed: An event of this title appeared in Administrate since the check. Drop the workbook again to see what differs.',
    ])
    expect(mutations()).toEqual([])
    expect(await count(`acted.tutorial_events where code = 'APPEARED-01-26A'`)).toBe(0)
  })
})

describe('what Administrate makes of it', () => {
  it('fewer sessions: the one that is missing is told, all others are written', async () => {
    setSessions('CB1_LO_3', 2)
    const view = await rig.run(threeDays('FEW-01-26A'))
    setSessions('CB1_LO_3', 3)
    expect(view.outcomes.map(({ status }) => status)).toEqual(['imported', 'imported', 'failed'])
    expect(told(view)).toEqual([
      '6 failed: Administrate made only 2 sessions for this event, so Day 3 is not there. Add it in Administrate by hand.',
    ])
    expect(view.batch.status).toBe('partial')
    expect((await rig.store.events(['FEW-01-26A']))[0]).toMatchObject({
      sessions: [{}, {}, {}],
      bridge: { days: [1, 2] },
    })
    expect(sessionsOf('FEW-01-26A').map(({ title }) => title)).toEqual(['FEW-01-26A-1', 'FEW-01-26A-2'])
  })

  it('more sessions: those of the workbook are written, the others named', async () => {
    setSessions('CB1_LO_3', 5)
    const view = await rig.run(threeDays('MORE-01-26A'))
    setSessions('CB1_LO_3', 3)
    expect(told(view)).toEqual([
      '4 imported: Administrate made more sessions than the workbook has: Days 4, 5. Remove them there by hand.',
    ])
    expect(tally(view)).toEqual({ imported: 3 })
  })

  it('refused: its own words, the tutorial records stay, the others go on; then only what failed', async () => {
    rig.sandbox.faults.set({
      refuseMutation: {
        mutation: 'event.createBlended',
        label: 'title',
        message: 'Titles are reviewed today',
        times: 1,
      },
    })
    const view = await rig.run([...threeDays('NO-01-26A'), ...oneDay('YES-01-26A')])
    expect(told(view)).toEqual([
      '4 failed: Titles are reviewed today',
      '5 failed: Its event could not be written; see there.',
      '6 failed: Its event could not be written; see there.',
    ])
    expect(view.sums).toEqual({ rows: 4, imported: 1, unchanged: 0, failed: 3, leftOut: 0 })
    expect(view.batch.status).toBe('partial')
    expect((await rig.store.events(['NO-01-26A']))[0]).toMatchObject({ sessions: [{}, {}, {}], bridge: null })
    rig.sandbox.clearRequests()
    const untouched = await rig.resume(view.batch.id)
    expect(untouched.sums).toMatchObject({ failed: 3 })
    expect(mutations()).toEqual([])
    const retried = await rig.resume(view.batch.id, true)
    expect(told(retried)).toEqual([])
    expect(retried.sums).toMatchObject({ imported: 4, failed: 0 })
    expect(mutations().filter((name) => name === 'CreateBlendedEvent')).toHaveLength(1)
    expect([there('NO-01-26A').length, there('YES-01-26A').length]).toEqual([1, 1])
    expect(await count(`acted.tutorial_events where code = 'NO-01-26A'`)).toBe(1)
  })

  it('with warnings: it is there, and they are told', async () => {
    rig.sandbox.faults.set({ createWithWarnings: { times: 1 } })
    const view = await rig.run(oneDay('WARN-01-26A'))
    expect(told(view)).toEqual(['4 imported: Some settings of the record could not be applied'])
    expect((await rig.store.events(['WARN-01-26A']))[0]?.bridge?.externalId).toBe(there('WARN-01-26A')[0]?.id)
  })

  it('a session that is refused keeps the others; again only it is sent', async () => {
    let updates = 0
    const importer = createImporter(rig, {
      onRequest(operation) {
        if (operation !== 'UpdateSession') return
        updates += 1
        if (updates === 2)
          rig.sandbox.faults.set({
            refuseMutation: { mutation: 'session.update', message: 'Room is closed', times: 1 },
          })
      },
    })
    const view = await importer.run(threeDays('PART-01-26A'))
    expect(told(view)).toEqual(['5 failed: Room is closed'])
    expect(view.sums).toMatchObject({ imported: 2, failed: 1 })
    expect((await rig.store.events(['PART-01-26A']))[0]?.bridge).toMatchObject({ days: [1, 2, 3] })
    rig.sandbox.faults.clear()
    rig.sandbox.clearRequests()
    expect(told(await importer.resume(view.batch.id, true))).toEqual([])
    expect(mutations()).toEqual(['UpdateSession'])
    expect(sessionsOf('PART-01-26A').map(({ title }) => title)).toEqual([
      'PART-01-26A-1',
      'PART-01-26A-2',
      'PART-01-26A-3',
    ])
  })

  it('every answer is lost: everything is there once', async () => {
    rig.sandbox.faults.set({ writeThenDrop: { times: 100 } })
    const view = await rig.run([
      ...changed(threeDays('LOST-01-26A'), 0, { 'Event administrator': 'Polly Prentice' }),
      onlineRow('OC_CB2', 'LOST-OC-26A'),
    ])
    expect(told(view)).toEqual([])
    expect(tally(view)).toEqual({ imported: 4 })
    expect([there('LOST-01-26A').length, there('LOST-OC-26A').length]).toEqual([1, 1])
    expect(mutations()).toHaveLength(1 + 1 + 3 + 3 + 1)
    expect(await count(`tandem.intents where status in ('sent', 'unknown')`)).toBe(0)
  })

  it('what surely did not arrive is sent again', async () => {
    let sent = 0
    const importer = createImporter(rig, {
      onRequest(operation) {
        if (operation !== 'CreateBlendedEvent') return
        sent += 1
        if (sent === 1) rig.sandbox.faults.set({ serverErrorTimes: 1 })
      },
    })
    expect(told(await importer.run(oneDay('AGAIN-01-26A')))).toEqual([])
    expect(sent).toBe(2)
    expect(there('AGAIN-01-26A')).toHaveLength(1)
  })
})

describe('while it runs', () => {
  /** Two events; `then` is called with the running import as soon as the first event is done. */
  async function between(
    titles: readonly string[],
    then: (importer: ReturnType<typeof createImporter>, batchId: string) => unknown,
  ) {
    let reached = (): void => undefined
    const first = new Promise<void>((resolve) => {
      reached = resolve
    })
    let batchId = ''
    let outcomes = 0
    const importer = createImporter(rig, {
      change: () => ({
        async at(point) {
          if (point !== 'after outcome') return
          outcomes += 1
          if (outcomes > 1) return
          await then(importer, batchId)
          reached()
        },
      }),
    })
    const outcome = await importer.start(await importer.open(titles.flatMap((title) => oneDay(title))))
    if ('busy' in outcome) throw new Error('busy')
    batchId = outcome.started.batchId
    return { importer, started: outcome.started, first }
  }

  it('it can be paused after an event, and goes on', async () => {
    const { importer, started, first } = await between(['PAUSE-01-26A', 'PAUSE-02-26A'], ({ runner }, id) =>
      runner.pause(id),
    )
    await first
    expect(await importer.runner.view(started.batchId)).toMatchObject({
      isPaused: true,
      isHere: true,
      isRunning: true,
      isUndo: false,
      currentRow: 4,
    })
    const busy = await rig.runner.resume(started.batchId, 'Tom', false)
    expect(busy).toMatchObject({ busy: { owner: 'Tess', command: 'import_events' } })
    expect(there('PAUSE-02-26A')).toEqual([])
    expect(importer.runner.goOn(started.batchId)).toBe(true)
    await started.finished
    expect(there('PAUSE-02-26A')).toHaveLength(1)
    expect(await importer.runner.view(started.batchId)).toMatchObject({
      batch: { status: 'done' },
      isRunning: false,
      isHere: false,
    })
    expect(importer.runner.pause(started.batchId)).toBe(false)
  })

  it('it can be stopped after an event, and continued', async () => {
    const { importer, started } = await between(['STOP-01-26A', 'STOP-02-26A'], ({ runner }, id) => runner.stop(id))
    await started.finished
    const view = await importer.runner.view(started.batchId)
    expect(view).toMatchObject({ batch: { status: 'stopped' }, sums: { imported: 1, leftOut: 1 }, problem: null })
    expect(there('STOP-02-26A')).toEqual([])
    expect(told(await rig.resume(started.batchId))).toEqual([])
    expect([there('STOP-01-26A').length, there('STOP-02-26A').length]).toEqual([1, 1])
  })

  it('when another engine has taken over, nothing more is written; that one can continue it', async () => {
    const { importer, started } = await between(['FENCE-01-26A', 'FENCE-02-26A'], () =>
      rig.rows('update tandem.lease set fence = fence + 1'),
    )
    await started.finished
    const view = await importer.runner.view(started.batchId)
    expect(view).toMatchObject({
      batch: { status: 'interrupted', rows: [{ status: 'imported' }, { status: 'waiting', tutorialEventId: null }] },
      problem: { code: 'ENGINE-LOST' },
    })
    expect(there('FENCE-02-26A')).toEqual([])
    expect(told(await rig.resume(started.batchId))).toEqual([])
    expect(there('FENCE-02-26A')).toHaveLength(1)
  })

  it('without Administrate it ends with what is done, and continues later', async () => {
    const { importer, started } = await between(['DOWN-01-26A', 'DOWN-02-26A'], () =>
      rig.sandbox.faults.set({ unauthorizedTimes: 1_000 }),
    )
    await started.finished
    const view = await importer.runner.view(started.batchId)
    expect(view).toMatchObject({
      batch: { status: 'failed' },
      sums: { imported: 1, leftOut: 1 },
      problem: { code: 'ADM-401' },
    })
    rig.sandbox.faults.clear()
    const continued = await rig.resume(started.batchId)
    expect(continued.sums).toMatchObject({ imported: 2, leftOut: 0 })
    expect(there('DOWN-02-26A')).toHaveLength(1)
  })
})

it('every row has one outcome: imported, unchanged, failed or left out', async () => {
  await rig.run(oneDay('SUM-01-26A'))
  rig.sandbox.faults.set({ refuseMutation: { mutation: 'event.createLMS', message: 'No', times: 1 } })
  const workbook = await rig.open([
    ...oneDay('SUM-01-26A'),
    ...changed(threeDays('SUM-02-26A'), 1, { 'Session instructor': 'No Body' }),
    ...oneDay('SUM-03-26A'),
    onlineRow('OC_CB1', 'SUM-OC-26A'),
    ...oneDay('SUM-04-26A'),
  ])
  const view = await rig.ended(await rig.start(workbook, [10]))
  expect(view.sums).toEqual({ rows: 7, imported: 1, unchanged: 1, failed: 1, leftOut: 4 })
  expect(told(view).map((line) => line.replace(/Body”.*/, 'Body” …'))).toEqual([
    '5 left: Left out: row 6 has an error.',
    expect.stringMatching(/^6 left: .*No Body/),
    '7 left: Left out: row 6 has an error.',
    '9 failed: No',
    '10 left: Left out by a person.',
  ])
  expect(there('SUM-02-26A')).toEqual([])
  expect(await count(`acted.tutorial_events where code in ('SUM-02-26A', 'SUM-04-26A')`)).toBe(0)
})

describe('taking it back', () => {
  it('is shown first, and removes from both systems what nobody touched since', async () => {
    const titles = ['BACK-01-26A', 'BACK-02-26A', 'BACK-03-26A', 'BACK-04-26A', 'BACK-05-26A']
    await rig.run(oneDay('BACK-06-26A'))
    const view = await rig.run([
      ...titles.flatMap((title) => oneDay(title)),
      ...changed(oneDay('BACK-06-26A'), 0, { 'Max places': 3 }),
    ])
    expect(told(view)).toEqual([])
    const world = rig.sandbox.world
    const [published] = there('BACK-02-26A')
    if (published) world.events.set(published.number, { ...published, lifecycleState: 'published' })
    const [moved] = sessionsOf('BACK-03-26A')
    if (moved) world.sessions.set(moved.number, { ...moved, start: '2026-01-14T09:30:00', end: '2026-01-14T12:30:00' })
    await rig.rows(`update acted.tutorial_events set remain_space = 3 where code = 'BACK-04-26A'`)
    await rig.rows(`create table public.bookings (event bigint references acted.tutorial_events)`)
    await rig.rows(`insert into public.bookings select id from acted.tutorial_events where code = 'BACK-05-26A'`)

    const plan = await rig.undoPlan(view.batch.id)
    expect(plan.events).toEqual([
      { row: 4, title: 'BACK-01-26A', sessions: 1, reason: null },
      { row: 5, title: 'BACK-02-26A', sessions: 1, reason: 'It is not a draft in Administrate any more.' },
      { row: 6, title: 'BACK-03-26A', sessions: 1, reason: 'Changed since: Start (Administrate), End (Administrate).' },
      { row: 7, title: 'BACK-04-26A', sessions: 1, reason: 'Its places in the tutorial database changed since.' },
      { row: 8, title: 'BACK-05-26A', sessions: 1, reason: 'Something else in the tutorial database uses it.' },
      { row: 9, title: 'BACK-06-26A', sessions: 1, reason: 'It was there before this import.' },
    ])
    expect(mutations().filter((name) => name === 'DeleteEvent')).toEqual([])
    expect(await count(`acted.tutorial_events where code like 'BACK-%'`)).toBe(6)

    const after = await rig.undo(
      view.batch.id,
      plan.events.map(({ row }) => row),
    )
    expect(mutations().filter((name) => name === 'DeleteEvent')).toHaveLength(1)
    expect(told(after)).toEqual(['4 left: Taken back by Tess on 2026-03-02.'])
    expect(there('BACK-01-26A')).toEqual([])
    expect(await count(`acted.tutorial_events where code like 'BACK-%'`)).toBe(5)
    expect(await count(`adm.events where title like 'BACK-%'`)).toBe(5)
    expect(titles.slice(1).map((title) => there(title).length)).toEqual([1, 1, 1, 1])
    expect((await rig.undoPlan(view.batch.id)).events.map(({ row }) => row)).toEqual([5, 6, 7, 8, 9])
    await rig.rows('drop table public.bookings')
  })

  it('of everything leaves nothing, and the workbook can be imported anew', async () => {
    const rows = [...threeDays('GONE-01-26A'), onlineRow('OC_CB1', 'GONE-OC-26A')]
    const view = await rig.run(rows)
    const made = view.batch.rows
      .filter(({ kind }) => kind === 'event')
      .map((row) => ({ identity: row.tutorialEventId, external_id: row.eventExternalId, name: row.eventTitle }))
    const before = rig.sandbox.world.events.size
    const after = await rig.undo(view.batch.id, [4, 7])
    expect(after.batch.status).toBe('undone')
    expect(after.sums).toMatchObject({ leftOut: 4 })
    expect(rig.sandbox.world.events.size).toBe(before - 2)
    expect(await rig.store.events(['GONE-01-26A', 'GONE-OC-26A'])).toEqual([])
    // Taken back is taken back: continuing does not bring it again.
    expect(
      await rig.rows<object>(
        `select j.identity, j.external_id, j.name, k.id > b.job_id as "isLater" from tandem.journal j
         join tandem.jobs k on k.id = j.job_id cross join tandem.import_batches b
         where j.action = 'remove' and b.id = ${view.batch.id} and j.name like 'GONE-%' order by j.id`,
      ),
    ).toEqual(made.map((event) => ({ ...event, isLater: true })))
    expect((await rig.resume(view.batch.id, true)).sums).toMatchObject({ leftOut: 4 })
    expect(tally(await rig.run(rows))).toEqual({ imported: 4 })
  })

  it('of an event that Administrate refused removes its tutorial records', async () => {
    rig.sandbox.faults.set({ refuseMutation: { mutation: 'event.createBlended', message: 'No', times: 1 } })
    const view = await rig.run(oneDay('HALF-01-26A'))
    expect((await rig.undoPlan(view.batch.id)).events).toMatchObject([{ row: 4, reason: null }])
    await rig.undo(view.batch.id, [4])
    expect(await rig.store.events(['HALF-01-26A'])).toEqual([])
  })
})

describe('checking and planning write nothing, in neither system', () => {
  beforeAll(async () => {
    await rig.run(oneDay('DRY-03-26A'))
    rig.sandbox.clearRequests()
    await watchTransactions(rig.database)
  })

  it('whatever would be done with an event', async () => {
    const wrong = changed(threeDays('DRY-01-26A'), 1, { 'Session instructor': 'No Body', Venue: 'Nowhere' })
    const workbook = await rig.open([
      ...wrong,
      ...oneDay('DRY-02-26A'),
      ...changed(oneDay('DRY-03-26A'), 0, { 'Max places': 2 }),
    ])
    expect(workbook.check().problems.filter(({ level }) => level === 'error')).not.toEqual([])
    expect(workbook.plan().counts).toEqual({ create: 1, link: 0, update: 1, unchanged: 0, blocked: 1 })
    expect(await passed(rig.database, rig.sandbox)).toEqual({ commits: 0, writes: 0 })
  })

  it('with forty wrong look-ups in six columns, each found in its own cell and nowhere else', async () => {
    const wrong = [
      ['templateCode', { 'Course template code': 'CS9_LO_1' }],
      ['location', { Location: 'Londn' }],
      ['venue', { Venue: 'Waterlo' }],
      ['instructor', { Instructor: 'Dana Denholn' }],
      ['sessionInstructor', { 'Session instructor': 'Dana Denholn' }],
      ['eventAdministrator', { 'Event administrator': 'No Body' }],
    ] as const
    const planted = Array.from({ length: 40 }, (_, index) => ({
      row: firstRow + index,
      column: wrong[index % wrong.length]?.[0] ?? null,
    }))
    const rows = planted.flatMap((_, index) =>
      changed(oneDay(`LOOK-${String(index + 10)}-26A`), 0, wrong[index % wrong.length]?.[1] ?? {}),
    )
    const workbook = await rig.open(rows)
    const columns = new Set<string | null>(wrong.map(([column]) => column))
    const found = workbook
      .check()
      .problems.filter(({ level, column }) => level === 'error' && columns.has(column))
      .map(({ row, column }) => ({ row, column }))
    expect(found).toEqual(planted)
    expect(workbook.plan().counts).toEqual({ create: 0, link: 0, update: 0, unchanged: 0, blocked: 40 })
    expect(await passed(rig.database, rig.sandbox)).toEqual({ commits: 0, writes: 0 })
  })
})

describe('approvals', () => {
  it('are added to the complete list, however long it is, in one write; who is there already costs none', async () => {
    const template = templateOf('CS1_LO_1')
    const contacts = [...rig.sandbox.world.contacts.values()]
    // More than two pages: the same people under numbers of their own.
    const many = Array.from({ length: 230 }, (_, index) => 50_000 + index)
    const [some] = contacts
    if (!some) throw new Error('Nobody is there')
    for (const number of many)
      rig.sandbox.world.contacts.set(number, { ...some, number, id: encodeId('Contact', number) })
    rig.sandbox.world.courseTemplates.set(template.number, { ...template, approvedInstructors: many })
    const people = contacts.filter(({ lastName }) => lastName === 'Ashworth' || lastName === 'Bewick')
    const instructors = people.map(({ id, lastName }) => ({ externalId: id, name: lastName ?? '' }))
    const approvals = [{ templateId: template.id, template: template.code, instructors }]
    const end = await rig.runner.approve(approvals, 'Tess')
    expect(end).toEqual({
      outcomes: [{ templateId: template.id, template: 'CS1_LO_1', outcome: 'approved', messages: [] }],
    })
    expect(templateOf('CS1_LO_1').approvedInstructors).toEqual([...many, ...people.map(({ number }) => number)])
    expect(mutations()).toEqual(['ApproveInstructors'])
    await rig.runner.approve(approvals, 'Tess')
    expect(mutations()).toEqual(['ApproveInstructors'])
    const intents = await rig.rows<object>(
      `select record_key, operation, status from tandem.intents where entity = 'approval'`,
    )
    expect(intents).toEqual([
      { record_key: 'CS1_LO_1 · Ashworth, Bewick', operation: 'courseTemplate.update', status: 'created' },
    ])
  })
  it('that Administrate refuses are told in its words', async () => {
    rig.sandbox.faults.set({
      refuseMutation: { mutation: 'courseTemplate.update', message: 'Ask the course team', times: 1 },
    })
    const template = templateOf('CB2_LO_4')
    const [, , stranger] = [...rig.sandbox.world.contacts.values()].filter(({ isInstructor }) => isInstructor)
    const instructors = [{ externalId: stranger?.id ?? '', name: 'Beth Bramley' }]
    const end = await rig.runner.approve([{ templateId: template.id, template: template.code, instructors }], 'Tess')
    expect(end).toMatchObject({ outcomes: [{ outcome: 'failed', messages: ['Ask the course team'] }] })
    expect(templateOf('CB2_LO_4').approvedInstructors).toEqual(template.approvedInstructors)
  })
})
