// Acceptance cases 21 to 42 of the domain reference: each kind's sync against the sandbox world, on real rows.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Job } from '../../src/main/ports/jobs.ts'
import type { SyncCommand } from '../../src/main/ports/jobs.ts'
import { encodeId } from '../../src/sandbox/ids.ts'
import { createRig, type Rig } from '../sync-rig.ts'

let rig: Rig
beforeEach(async () => {
  rig = await createRig('postgresql')
})
afterEach(() => rig.drop())

const fill = (statement: string) => rig.database.prisma.$executeRawUnsafe(statement)
const locations = (...names: readonly string[]) =>
  fill(`insert into acted.tutorial_locations (name) values ${names.map((name) => `('${name}')`).join(', ')}`)
const templates = (...codes: readonly string[]) =>
  fill(
    `insert into acted.tutorial_course_templates (code, title) values ${codes.map((code) => `('${code}', 'Title of ${code}')`).join(', ')}`,
  )

async function people(...names: readonly (readonly [string, string])[]): Promise<void> {
  for (const [index, [first, last]] of names.entries()) {
    await fill(`insert into public.auth_user (id, password, username, first_name, last_name, is_superuser, is_staff, is_active, date_joined, email)
      overriding system value values (${index + 1}, '!', 'person${index}', '${first}', '${last}', false, true, true, now(), '')`)
    await fill(`insert into acted.staff (id, user_id) overriding system value values (${index + 1}, ${index + 1})`)
    await fill(`insert into acted.tutorial_instructors (staff_id) values (${index + 1})`)
  }
}

const sync = (...commands: readonly SyncCommand[]): Promise<Job> =>
  commands.reduce<Promise<Job>>(
    async (before, command) => (await before, rig.run({ command })),
    Promise.resolve(null as unknown as Job),
  )

/** Keys of what one side has and the other has not. */
async function unmatched(job: Job, side: 'unmatched-tutorial' | 'unmatched-api'): Promise<readonly string[]> {
  return (await rig.jobs.findings(job.id, null, [side], 1000, 0)).items.map((item) => item.key)
}

/** Names in the tutorial database by the external id they are linked to. */
async function linked(sql: string): Promise<Readonly<Record<string, string | null>>> {
  const rows = await rig.rows<{ external_id: string; name: string | null }>(sql)
  return Object.fromEntries(rows.map((row) => [row.external_id, row.name]))
}

const linkedTemplates = () =>
  linked(
    'select external_id, t.code as name from adm.course_templates b left join acted.tutorial_course_templates t on t.id = b.tutorial_course_template_id',
  )
const linkedLocations = () =>
  linked(
    'select external_id, t.name from adm.locations b left join acted.tutorial_locations t on t.id = b.tutorial_location_id',
  )
const linkedVenues = () =>
  linked(`select b.external_id, l.name || ' / ' || t.name as name from adm.venues b left join acted.tutorial_venues t on t.id = b.tutorial_venue_id
    left join acted.tutorial_locations l on l.id = t.location_id`)
const linkedInstructors = () =>
  linked(`select external_id, u.first_name || ' ' || u.last_name as name from adm.instructors b left join acted.tutorial_instructors i on i.id = b.tutorial_instructor_id
    left join acted.staff s on s.id = i.staff_id left join public.auth_user u on u.id = s.user_id`)

describe('sync_course_templates', () => {
  it('21: gives a matched template its link', async () => {
    await templates('CM2_LO_5')
    await sync('sync_custom_fields', 'sync_course_templates')
    expect(Object.values(await linkedTemplates()).filter((name) => name !== null)).toEqual(['CM2_LO_5'])
  })
  it('22 and 23: reports what stands on one side only', async () => {
    await templates('SA1_ONLY_HERE')
    const job = await sync('sync_custom_fields', 'sync_course_templates')
    expect(await unmatched(job, 'unmatched-tutorial')).toEqual(['SA1_ONLY_HERE'])
    expect(await unmatched(job, 'unmatched-api')).toContain('WAITLIST')
    expect(job.steps[0]?.counts).toMatchObject({ unmatchedTutorial: 1, unmatchedApi: 108 })
  })
  it('25: does not start without the custom fields of events', async () => {
    await expect(rig.start({ command: 'sync_course_templates' })).rejects.toThrow(
      'Dependency not met: CustomField (Event) records must be synced first. Run the appropriate sync command before this one.',
    )
  })
  it('26: does not care about case', async () => {
    await templates('cb1_lo_6')
    await sync('sync_custom_fields', 'sync_course_templates')
    expect(Object.values(await linkedTemplates())).toContain('cb1_lo_6')
  })
  it('27: gives an existing row its link and its learning mode, and counts it as updated', async () => {
    await templates('CB1_LO_6')
    const id = encodeId('CourseTemplate', 2)
    await fill(`insert into adm.course_templates (external_id, event_learning_mode) values ('${id}', 'CLASSROOM')`)
    const job = await sync('sync_custom_fields', 'sync_course_templates')
    expect(job.steps[0]?.counts).toMatchObject({ updated: 1, created: 107 })
    expect((await linkedTemplates())[id]).toBe('CB1_LO_6')
    const [row] = await rig.rows(`select event_learning_mode from adm.course_templates where external_id = '${id}'`)
    expect(row).toEqual({ event_learning_mode: 'BLENDED' })
  })
})

describe('sync_locations', () => {
  it('28 and 29: links London to LONDON', async () => {
    await locations('LONDON', 'Leeds')
    await sync('sync_locations')
    expect(await linkedLocations()).toMatchObject({
      [encodeId('Location', 3)]: 'LONDON',
      [encodeId('Location', 10)]: 'Leeds',
    })
  })
  it('30: reports a location that stands only here', async () => {
    await locations('Cardiff')
    const job = await sync('sync_locations')
    expect(await unmatched(job, 'unmatched-tutorial')).toEqual(['Cardiff'])
  })
})

describe('sync_venues', () => {
  const venue = (name: string, location: string) =>
    fill(
      `insert into acted.tutorial_venues (name, location_id) select '${name}', id from acted.tutorial_locations where name = '${location}'`,
    )
  it('32 and 33: links through the location, whatever the case; homonyms to their own city', async () => {
    await locations('London', 'Leeds')
    await venue('bpp waterloo', 'London')
    await venue('TO BE CONFIRMED', 'London')
    await venue('To be confirmed', 'Leeds')
    await sync('sync_locations', 'sync_venues')
    expect(
      Object.values(await linkedVenues())
        .filter((name) => name !== null)
        .sort(),
    ).toEqual(['Leeds / To be confirmed', 'London / TO BE CONFIRMED', 'London / bpp waterloo'])
  })
  it('34: does not start without locations', async () => {
    await expect(rig.start({ command: 'sync_venues' })).rejects.toThrow(
      'Dependency not met: Location records must be synced first.',
    )
  })
  it('35: completes with venues that stand only in Administrate', async () => {
    const job = await sync('sync_locations', 'sync_venues')
    expect(job).toMatchObject({ status: 'done', steps: [{ counts: { unmatchedApi: 19, created: 19 } }] })
  })
})

describe('sync_instructors', () => {
  it('36 and 37: links people by both names, whatever their case', async () => {
    await people(['ALAN', 'ASHWORTH'], ['Xena', 'Yardley Zeal'])
    await sync('sync_instructors')
    expect(
      Object.values(await linkedInstructors())
        .filter((name) => name !== null)
        .sort(),
    ).toEqual(['ALAN ASHWORTH', 'Xena Yardley Zeal'])
  })
  it('38 and 39: reports people of Administrate only, and completes; two of one name link to neither', async () => {
    await people(['Nora', 'Nash'])
    const job = await sync('sync_instructors')
    expect(job.status).toBe('done')
    expect(await unmatched(job, 'unmatched-api')).toContain('Rhys Redfern')
    expect(Object.values(await linkedInstructors()).filter((name) => name !== null)).toEqual([])
  })
})

describe('sync_course_template_price_levels', () => {
  it('40 and 41: does not start without course templates, nor without price levels', async () => {
    await sync('sync_custom_fields', 'sync_price_levels')
    await expect(rig.start({ command: 'sync_course_template_price_levels' })).rejects.toThrow(
      'Dependency not met: CourseTemplate records',
    )
    await sync('sync_course_templates')
    await fill('delete from adm.pricelevels')
    await expect(rig.start({ command: 'sync_course_template_price_levels' })).rejects.toThrow(
      'Dependency not met: PriceLevel records',
    )
  })
  it('42 and US4: keeps one price per template and level, and follows a changed amount', async () => {
    await sync('sync_custom_fields', 'sync_price_levels', 'sync_course_templates', 'sync_course_template_price_levels')
    const [kept] = await rig.rows<{ external_id: string; amount: string }>(
      'select external_id, amount::text from adm.course_template_price_levels order by id limit 1',
    )
    await fill(`update adm.course_template_price_levels set amount = 1 where external_id = '${kept?.external_id}'`)
    const job = await sync('sync_course_template_price_levels')
    expect(job.steps[0]?.counts).toMatchObject({ created: 0, updated: 1, unchanged: 320, skipped: 6 })
    expect(
      await rig.rows(
        `select amount::text from adm.course_template_price_levels where external_id = '${kept?.external_id}'`,
      ),
    ).toEqual([{ amount: kept?.amount }])
    const { items } = await rig.jobs.findings(job.id, 1, ['skipped'], 10, 0)
    expect(items[0]?.message).toMatch(
      /^Another price of the same template and price level \(Ireland, EUR\), \d+\.\d\d: the tutorial database holds one\.$/,
    )
  })
})

describe('custom fields', () => {
  it('keeps a definition that two entity types share as two, run after run', async () => {
    await sync('sync_custom_fields')
    const shared = () =>
      rig.rows(
        `select entity_type from adm.custom_fields where external_id = '${encodeId('CustomFieldDefinition', 39)}' order by 1`,
      )
    expect(await shared()).toEqual([{ entity_type: 'Event' }, { entity_type: 'Session' }])
    const again = await sync('sync_custom_fields')
    expect(again.steps[0]?.counts).toMatchObject({ updated: 0, unchanged: 45, deleted: 0 })
    expect(await shared()).toHaveLength(2)
  })
})
