// The import's writes to the tutorial database, each by itself: what they leave, what they refuse, and under whose lease.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createMigrated, kinds, type OpenTestDatabase } from '../../../../tests/databases.ts'
import type { BridgeEvent, ImportWriteStore, NumberedSession, TutorialEvent } from '../../ports/import-writes.ts'
import { createChangeLog } from '../change-log/change-log.ts'
import { createImportStore } from './import-store.ts'
import { createImportWriteStore } from './import-write.ts'
import { createJobStore } from '../jobs/jobs.ts'
import { seed } from '../seed/seed.ts'

const noOptions = { pageSize: 100, skipErrors: false, reviewFirst: false, acceptMissing: null, acceptTenant: null }
const at = "'2026-01-05T08:00:00Z', '2026-01-05T08:00:00Z'"

describe.each(kinds)('%s', (kind) => {
  let made: OpenTestDatabase
  let writes: ImportWriteStore
  let fence: bigint
  let number = 0

  const rows = <Row>(sql: string) => made.database.prisma.$queryRawUnsafe<Row[]>(sql)
  const counted = async (table: string) => (await rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n
  const stored = async (code: string) => (await createImportStore(made.database).events([code]))[0]
  const code = () => `CB1-${number}-26A`
  const event = (more: Partial<TutorialEvent> = {}): TutorialEvent => ({
    ...{ code: code(), productId: '1', locationId: '3', venueId: null, start: '2025-10-22', end: '2026-04-10' },
    ...{ finalisation: '2025-10-20', places: 12 },
    ...more,
  })
  const session = (day: number): NumberedSession & { readonly row: number } => ({
    ...{ row: 3 + day, day, title: `${code()}-${day}`, url: '' },
    ...{ start: `2026-01-1${day}T09:30:00Z`, end: `2026-01-1${day}T17:00:00Z`, instructorIds: ['2', '1'] },
  })
  const bridge = (): BridgeEvent => ({
    ...{ courseTemplateId: '1', title: code(), sessionTitle: `${code()}-1`, learningMode: 'BLENDED', locationId: '1' },
    ...{ venueId: null, primaryInstructorId: null, administrator: '', maxPlaces: 12, lmsStart: '2025-10-22T15:00:00Z' },
    ...{ lmsEnd: '2026-04-09T23:00:00Z', url: '', webSale: false, sitting: '2026A', finalisation: null },
    ...{ ocrMoodleCode: '', timeZone: 'Europe/London' },
  })

  const removal = async (batchId: string, tutorialId: string) => ({
    ...{ jobId: (await writes.batch(batchId))?.jobId ?? '', batchId, eventRow: 4, tutorialId, message: 'Gone' },
  })

  async function newBatch(): Promise<string> {
    const jobs = createJobStore(made.database, createChangeLog(made.database))
    const job = await jobs.create({
      ...{
        command: 'import_events',
        options: noOptions,
        commands: [],
        startedBy: 'Tess',
        host: 'here',
        tenant: 'there',
      },
    })
    const row = (sheetRow: number) => ({
      ...{
        row: sheetRow,
        kind: sheetRow === 4 ? ('event' as const) : ('session' as const),
        eventRow: 4,
        eventTitle: code(),
      },
      ...{
        cells: { eventTitle: code() },
        work: sheetRow === 4 ? { kept: true } : null,
        status: 'waiting' as const,
        messages: [],
      },
    })
    return writes.begin({
      ...{
        jobId: job.id,
        fileName: 'a.xlsx',
        sha256: 'aa',
        sheet: 'Import',
        events: 1,
        sessions: 2,
        startedBy: 'Tess',
      },
      rows: [row(4), row(5)],
    })
  }

  beforeAll(async () => {
    made = await createMigrated(kind)
    await seed(made.database)
    writes = createImportWriteStore(made.database)
    await rows(
      `insert into adm.course_templates (external_id, custom_fields, event_learning_mode, created_at, updated_at) values ('T1', '{}', 'BLENDED', ${at})`,
    )
    await rows(`insert into adm.locations (external_id, legacy_id, created_at, updated_at) values ('L1', '1', ${at})`)
    fence = (await rows<{ fence: bigint }>('select fence from tandem.lease'))[0]?.fence ?? 0n
  })
  afterAll(() => made.drop())
  beforeEach(() => {
    number += 1
  })

  it('a batch is kept with its rows, and read as it was', async () => {
    const id = await newBatch()
    expect(await writes.batch(id)).toMatchObject({
      ...{ fileName: 'a.xlsx', status: 'running', startedBy: 'Tess', finishedAt: null },
      rows: [
        {
          row: 4,
          kind: 'event',
          eventTitle: code(),
          cells: { eventTitle: code() },
          work: { kept: true },
          isMade: false,
        },
        { row: 5, kind: 'session', status: 'waiting', work: null, tutorialEventId: null },
      ],
    })
    expect(await writes.batch('999999')).toBeNull()
    expect(await writes.batch('no number')).toBeNull()
  })

  it('an event comes with its sessions and their instructors in order, or not at all', async () => {
    const id = await newBatch()
    const ids = await writes.createLocal(fence, id, 4, event(), [session(1), session(2)])
    expect([...ids.sessions.keys()]).toEqual([1, 2])
    expect(await stored(code())).toMatchObject({
      ...{ tutorialId: ids.tutorialId, start: '2025-10-22', finalisation: '2025-10-20', places: 12, bridge: null },
      sessions: [{ day: 1, instructorIds: ['2', '1'], start: '2026-01-11T09:30:00.000Z' }, { day: 2 }],
    })
    expect((await writes.batch(id))?.rows).toMatchObject([
      { isMade: true, tutorialEventId: ids.tutorialId, tutorialSessionId: ids.sessions.get(1) },
      { isMade: false, tutorialEventId: ids.tutorialId, tutorialSessionId: ids.sessions.get(2) },
    ])
    const before = await counted('acted.tutorial_events')
    const stranger = { ...session(1), instructorIds: ['987654'] }
    await expect(writes.createLocal(fence, id, 4, event({ code: 'ELSE' }), [stranger])).rejects.toMatchObject({
      problem: { code: 'DB-WRITE' },
    })
    await expect(writes.createLocal(fence, id, 4, event(), [])).rejects.toMatchObject({ problem: { code: 'DB-WRITE' } })
    expect(await counted('acted.tutorial_events')).toBe(before)
  })

  it('changes only what is named; places left follow those planned', async () => {
    const id = await newBatch()
    const { tutorialId } = await writes.createLocal(fence, id, 4, event(), [session(1)])
    const ended = { batchId: id, eventRow: 4, tutorialId, rows: [] } as const
    await writes.settleEvent(fence, { ...ended, externalId: `E${number}`, bridge: { event: bridge(), sessions: [] } })
    await rows(`update acted.tutorial_events set remain_space = 5 where id = ${tutorialId}`)
    const journal = await counted('tandem.journal')
    await writes.changeLocal(
      fence,
      id,
      4,
      tutorialId,
      {
        event: { places: 14, end: '2026-04-11' },
        bridge: { maxPlaces: 14, webSale: true },
        sessions: [{ day: 1, session: { instructorIds: ['3'] }, bridge: {} }],
        added: [session(2)],
        journal: [{ field: 'Max places', before: '12', after: '14' }],
      },
      new Map([[1, 4]]),
    )
    expect(await stored(code())).toMatchObject({
      ...{
        places: 7,
        end: '2026-04-11',
        start: '2025-10-22',
        bridge: { maxPlaces: 14, webSale: true, sitting: '2026A' },
      },
      sessions: [
        { day: 1, instructorIds: ['3'], title: `${code()}-1` },
        { day: 2, instructorIds: ['2', '1'] },
      ],
    })
    expect(await counted('tandem.journal')).toBe((journal ?? 0) + 1)
  })

  it('the end of an event writes its adm rows and its outcomes in one, and settles what had no answer', async () => {
    const id = await newBatch()
    const job = (await writes.batch(id))?.jobId ?? ''
    const { tutorialId, sessions } = await writes.createLocal(fence, id, 4, event(), [session(1), session(2)])
    const intent = { jobId: job, entity: 'event' as const, tutorialId, key: code(), request: {}, knownBefore: ['OLD'] }
    await writes.intend({ ...intent, operation: 'event.createBlended' })
    const answered = await writes.intend({ ...intent, operation: 'event.update' })
    await writes.answered(answered, { status: 'failed', externalId: null, message: 'No' })
    expect(await writes.creations(tutorialId)).toEqual([{ externalId: null, knownBefore: ['OLD'] }])
    const externalId = `E${number}`
    const day = (of: number) => ({
      ...{ day: of, title: `${code()}-${of}`, startDate: '2026-03-31', startTime: '09:30:00', endDate: '2026-03-31' },
      ...{ endTime: '17:00:00', instructorId: null, url: '' },
    })
    const end = {
      ...{ batchId: id, eventRow: 4, tutorialId, externalId },
      bridge: { event: bridge(), sessions: [day(1), day(2)] },
      rows: [
        { row: 4, status: 'imported' as const, messages: ['well'], day: 1, externalId: 'S1', number: '71' },
        { row: 5, status: 'failed' as const, messages: [], day: 2, externalId: 'S2', number: '72' },
      ],
    }
    await writes.settleEvent(fence, end)
    await writes.settleEvent(fence, end)
    expect(
      await rows(`select status, message from tandem.intents where local_id = '${tutorialId}' order by id`),
    ).toEqual([
      { status: 'created', message: 'Settled by what Administrate has now.' },
      { status: 'failed', message: 'No' },
    ])
    expect((await stored(code()))?.bridge).toMatchObject({ externalId, days: [1, 2], templateId: '1' })
    expect(await counted(`adm.events where tutorial_event_id = ${tutorialId}`)).toBe(1)
    expect((await writes.batch(id))?.rows).toMatchObject([
      { status: 'imported', messages: ['well'], eventExternalId: externalId, sessionExternalId: 'S1', number: '71' },
      { status: 'failed', eventExternalId: externalId, sessionExternalId: 'S2', tutorialSessionId: sessions.get(2) },
    ])
    // The same event of Administrate cannot be taken by another one here.
    const other = await writes.createLocal(fence, id, 4, event({ code: `${code()}-B` }), [])
    await expect(writes.settleEvent(fence, { ...end, tutorialId: other.tutorialId })).rejects.toMatchObject({
      problem: { code: 'LINK-TAKEN' },
    })
  })

  it('a batch ends as its rows are, and what is not done waits again', async () => {
    const id = await newBatch()
    await writes.settleEvent(fence, {
      ...{ batchId: id, eventRow: 4, tutorialId: null, externalId: null, bridge: null },
      rows: [{ row: 4, status: 'failed', messages: ['No'] }],
    })
    await writes.finish(fence, id, null, 'Not begun.')
    expect(await writes.batch(id)).toMatchObject({
      ...{ status: 'failed', rows: [{ status: 'failed' }, { status: 'left', messages: ['Not begun.'] }] },
    })
    const { jobId } = (await writes.batch(id)) ?? {}
    await writes.reopen(id, jobId ?? '', false)
    expect(await writes.batch(id)).toMatchObject({
      status: 'running',
      rows: [{ status: 'waiting' }, { status: 'waiting' }],
    })
    await rows(`update tandem.jobs set status = 'interrupted' where id = ${jobId}`)
    await writes.markInterrupted()
    expect((await writes.batch(id))?.status).toBe('interrupted')
  })

  it('an event is removed with everything of it, unless something else uses it', async () => {
    const id = await newBatch()
    const { tutorialId } = await writes.createLocal(fence, id, 4, event(), [session(1), session(2)])
    await rows(
      `create table public.orders_${number} (event bigint references acted.tutorial_events deferrable initially deferred)`,
    )
    await rows(`insert into public.orders_${number} values (${tutorialId})`)
    expect(await writes.isRemovable(tutorialId)).toBe(false)
    await expect(writes.removeLocal(fence, await removal(id, tutorialId))).rejects.toMatchObject({
      problem: { code: 'DB-WRITE' },
    })
    expect((await stored(code()))?.sessions).toHaveLength(2)
    const removed = () =>
      rows(
        `select external_id, name, job_id::text as job from tandem.journal where action = 'remove' and identity = '${tutorialId}'`,
      )
    expect(await removed()).toEqual([])
    await rows(`drop table public.orders_${number}`)
    expect(await writes.isRemovable(tutorialId)).toBe(true)
    expect((await stored(code()))?.sessions).toHaveLength(2)
    await writes.removeLocal(fence, await removal(id, tutorialId))
    expect(await stored(code())).toBeUndefined()
    expect(await removed()).toEqual([{ external_id: '', name: code(), job: (await writes.batch(id))?.jobId }])
    expect(await writes.batch(id)).toMatchObject({
      status: 'undone',
      rows: [
        { status: 'left', messages: ['Gone'], work: null, isMade: false, tutorialEventId: null },
        { status: 'left' },
      ],
    })
  })

  it('under another lease nothing is written', async () => {
    const id = await newBatch()
    const { tutorialId } = await writes.createLocal(fence, id, 4, event(), [session(1)])
    const old = fence - 1n
    const before =
      await rows(`select e.xmin::text, r.xmin::text as row from acted.tutorial_events e, tandem.import_rows r
      where e.id = ${tutorialId} and r.batch_id = ${id} order by r.id`)
    const nothing = { event: { places: 1 }, bridge: {}, sessions: [], added: [], journal: [] }
    const end = { batchId: id, eventRow: 4, tutorialId, externalId: null, bridge: null, rows: [] } as const
    for (const write of [
      () => writes.createLocal(old, id, 4, event({ code: 'LATE' }), []),
      () => writes.changeLocal(old, id, 4, tutorialId, nothing, new Map()),
      () => writes.settleEvent(old, { ...end, rows: [{ row: 4, status: 'imported', messages: [] }] }),
      async () => writes.removeLocal(old, await removal(id, tutorialId)),
      () => writes.finish(old, id, 'stopped', 'Not begun.'),
    ])
      await expect(write()).rejects.toMatchObject({ problem: { code: 'ENGINE-LOST' } })
    expect(
      await rows(`select e.xmin::text, r.xmin::text as row from acted.tutorial_events e, tandem.import_rows r
        where e.id = ${tutorialId} and r.batch_id = ${id} order by r.id`),
    ).toEqual(before)
  })
})
