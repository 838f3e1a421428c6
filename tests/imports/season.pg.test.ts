// A whole season: 348 events and 1,288 sessions land in both systems, each linked, and a second import changes nothing.
import { afterEach, describe, expect, it } from 'vitest'
import { kinds } from '../databases.ts'
import { createImportRig, type ImportRig, tally, told } from './import-rig.ts'
import { sampleSeason } from './season.ts'

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

const everything = { events: 348, sessions: 1_288, instructors: 1_288, bridgeEvents: 348, bridgeSessions: 1_288 }

let rig: ImportRig
afterEach(() => rig.drop())

describe.each([...kinds, 'existing'] as const)('%s', (kind) => {
  it('a season is imported whole, and again without a change', async () => {
    rig = await createImportRig(kind)
    const workbook = await rig.open(sampleSeason())
    expect(workbook.check().problems.filter(({ level }) => level === 'error')).toEqual([])
    expect(workbook.check().found).toEqual({ rows: 1_305, events: 348, sessions: 1_288 })
    const first = await rig.ended(await rig.start(workbook))
    expect(told(first)).toEqual([])
    expect(first.sums).toEqual({ rows: 1_305, imported: 1_305, unchanged: 0, failed: 0, leftOut: 0 })
    const [found] = await rig.rows(counts)
    expect(found).toEqual({ ...everything, linkedEvents: 348, linkedSessions: 1_288 })

    const events = [...rig.sandbox.world.events.values()]
    expect(events).toHaveLength(348)
    expect(new Set(events.map(({ lifecycleState }) => lifecycleState))).toEqual(new Set(['draft']))
    expect(rig.sandbox.world.sessions.size).toBe(1_288)
    const there = new Set(events.map(({ id, title }) => `${id} ${title}`))
    const here = await rig.rows<{ key: string }>(`select external_id || ' ' || title as key from adm.events`)
    expect(new Set(here.map(({ key }) => key))).toEqual(there)

    // Wall times: in winter as London has them in UTC, in summer an hour before.
    const days = await rig.rows<{ wall: string; utc: string; summer: boolean }>(
      `select n.classroom_start_date || ' ' || n.classroom_start_time as wall,
        to_char(s.start_date at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') as utc, n.classroom_start_date > '2026-03-28' as summer
       from acted.tutorial_sessions s join adm.events b on b.tutorial_event_id = s.tutorial_event_id
       join adm.sessions n on n.event_id = b.id and n.day_number = s.sequence`,
    )
    const hours = ({ wall, utc }: (typeof days)[number]) => (Date.parse(`${wall}Z`) - Date.parse(`${utc}Z`)) / 3_600_000
    const [summer, winter] = [days.filter((day) => day.summer), days.filter((day) => !day.summer)]
    expect(summer.length).toBeGreaterThan(5)
    expect(new Set(summer.map(hours))).toEqual(new Set([1]))
    expect(new Set(winter.map(hours))).toEqual(new Set([0]))
    const remote = new Set(
      [...rig.sandbox.world.sessions.values()].map(({ title, start }) => `${title} ${start?.replace('T', ' ')}`),
    )
    const local = await rig.rows<{ key: string }>(
      `select title || ' ' || classroom_start_date || ' ' || classroom_start_time as key from adm.sessions`,
    )
    expect(new Set(local.map(({ key }) => key))).toEqual(remote)

    rig.sandbox.clearRequests()
    const again = await rig.open(sampleSeason())
    expect(again.previous).toMatchObject([{ isSame: true, status: 'done', by: 'Tess', rows: 1_305 }])
    expect(again.plan().counts).toEqual({ create: 0, link: 0, update: 0, unchanged: 348, blocked: 0 })
    const second = await rig.ended(await rig.start(again))
    expect(tally(second)).toEqual({ unchanged: 1_305 })
    expect(rig.sandbox.requests.filter(({ type }) => type === 'mutation')).toEqual([])
    expect((await rig.rows(counts))[0]).toMatchObject(everything)
  }, 240_000)
})
