// A season of 348 events and 1,288 sessions lands in both systems, each linked, and a second import changes nothing.
import { afterEach, describe, expect, it } from 'vitest'
import { createImportRig, type ImportRig, tally, told } from './import-rig.ts'
import { firstRow, sampleSeason, type SeasonRow } from './season.ts'

const counts = `select
  (select count(*)::int from acted.tutorial_events) as events,
  (select count(*)::int from acted.tutorial_sessions) as sessions,
  (select count(*)::int from acted.tutorial_session_instructors) as instructors,
  (select count(*)::int from adm.events) as "bridgeEvents",
  (select count(*)::int from adm.sessions) as "bridgeSessions",
  (select count(*)::int from acted.tutorial_events e join adm.events b on b.tutorial_event_id = e.id and b.title = e.code
    where b.external_id is not null) as "linkedEvents",
  (select count(*)::int from acted.tutorial_sessions s join acted.tutorial_events e on e.id = s.tutorial_event_id
    join adm.events b on b.tutorial_event_id = e.id
    join adm.sessions n on n.event_id = b.id and n.day_number = s.sequence and n.title = s.title) as "linkedSessions"`

/** The whole season once; on the others the end of it, the same way. */
const parts = [
  { kind: 'postgresql', events: 348, sessions: 1_288 },
  { kind: 'embedded', events: 40, sessions: 84 },
  { kind: 'existing', events: 40, sessions: 84 },
] as const

function lastEvents(count: number): readonly SeasonRow[] {
  const all = sampleSeason()
  const starts = all.flatMap((row, index) => (row['Course template code'] === undefined ? [] : [index]))
  return all.slice(starts.at(-count))
}

let rig: ImportRig
afterEach(() => rig.drop())

describe.each(parts)('$kind: $events events', ({ kind, events: wanted, sessions }) => {
  const everything = { events: wanted, sessions, instructors: sessions, bridgeEvents: wanted, bridgeSessions: sessions }
  const season = lastEvents(wanted)
  const rows = season.length

  it('a season is imported whole, and again without a change', async () => {
    rig = await createImportRig(kind)
    const workbook = await rig.open(season)
    expect(workbook.check().problems.filter(({ level }) => level === 'error')).toEqual([])
    expect(workbook.check().found).toEqual({ rows, events: wanted, sessions })
    const first = await rig.ended(await rig.start(workbook))
    expect(told(first)).toEqual([])
    expect(first.sums).toEqual({ rows, imported: rows, unchanged: 0, failed: 0, leftOut: 0 })
    expect((await rig.rows(counts))[0]).toEqual({ ...everything, linkedEvents: wanted, linkedSessions: sessions })

    const events = [...rig.sandbox.world.events.values()]
    expect(events).toHaveLength(wanted)
    expect(new Set(events.map(({ lifecycleState }) => lifecycleState))).toEqual(new Set(['draft']))
    const remote = [...rig.sandbox.world.sessions.values()]
    expect(remote).toHaveLength(sessions)
    expect(new Set(remote.map(({ lifecycleState }) => lifecycleState))).toEqual(new Set(['draft']))
    const here = await rig.rows<{ key: string }>(`select external_id || ' ' || title as key from adm.events`)
    expect(new Set(here.map(({ key }) => key))).toEqual(new Set(events.map(({ id, title }) => `${id} ${title}`)))

    // Wall times are those of Administrate; in UTC they are the same in winter, and an hour before in summer.
    const days = await rig.rows<{ title: string; wall: string; utc: string; summer: boolean }>(
      `select s.title, n.classroom_start_date || 'T' || n.classroom_start_time as wall,
        to_char(s.start_date at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') as utc, n.classroom_start_date > '2026-03-28' as summer
       from acted.tutorial_sessions s join adm.events b on b.tutorial_event_id = s.tutorial_event_id
       join adm.sessions n on n.event_id = b.id and n.day_number = s.sequence`,
    )
    expect(new Set(days.map(({ title, wall }) => `${title} ${wall}`))).toEqual(
      new Set(remote.map(({ title, start }) => `${title} ${start}`)),
    )
    const hours = ({ wall, utc }: (typeof days)[number]) => (Date.parse(`${wall}Z`) - Date.parse(`${utc}Z`)) / 3_600_000
    const summer = days.filter((day) => day.summer)
    expect(summer.length).toBeGreaterThan(0)
    expect(new Set(summer.map(hours))).toEqual(new Set([1]))
    expect(new Set(days.filter((day) => !day.summer).map(hours))).toEqual(new Set([0]))

    rig.sandbox.clearRequests()
    const again = await rig.open(season)
    expect(again.previous).toMatchObject([{ isSame: true, status: 'done', by: 'Tess', rows }])
    expect(again.plan().counts).toEqual({ create: 0, link: 0, update: 0, unchanged: wanted, blocked: 0 })
    const second = await rig.ended(await rig.start(again))
    expect(tally(second)).toEqual({ unchanged: rows })
    expect(second.outcomes.filter(({ row, eventRow, number }) => row === eventRow && number === null)).toEqual([])
    expect(rig.sandbox.requests.filter(({ type }) => type === 'mutation')).toEqual([])
    expect((await rig.rows(counts))[0]).toMatchObject(everything)

    const undone = await rig.undo(first.batch.id, [firstRow])
    const taken = undone.outcomes.filter(({ status }) => status === 'left').length
    expect(taken).toBeGreaterThan(0)
    expect(undone.sums).toEqual({ rows, imported: rows - taken, unchanged: 0, failed: 0, leftOut: taken })
    expect(rig.sandbox.world.events.size).toBe(wanted - 1)
    expect((await rig.rows(counts))[0]).toMatchObject({
      ...{ events: wanted - 1, bridgeEvents: wanted - 1 },
      ...{ sessions: sessions - taken, instructors: sessions - taken, bridgeSessions: sessions - taken },
    })
  }, 240_000)
})

it('into the tables of the existing system nothing is written before they are adopted', async () => {
  rig = await createImportRig('postgresql')
  const workbook = await rig.open(lastEvents(1))
  await rig.rows('alter table adm.events alter column location_id set not null')
  await expect(rig.start(workbook)).rejects.toMatchObject({ problem: { code: 'DB-SCHEMA' } })
  expect((await rig.rows(counts))[0]).toMatchObject({ events: 0, bridgeEvents: 0 })
  expect(await rig.rows('select id from tandem.import_batches')).toEqual([])
})
