// A run that finds both sides as the last one left them compares nothing, and says what comparing everything would say.
import { afterEach, describe, expect, it } from 'vitest'
import type { Job } from '../../src/main/ports/jobs.ts'
import { entities, type Entity } from '../../src/main/ports/records.ts'
import { createEngine, createRig, rowVersions, type Rig } from '../sync-rig.ts'
import { existingRows } from './existing.ts'

let rig: Rig
afterEach(() => rig.drop())

/** An engine that notes the kinds it compares, and one that was started this moment and knows nothing. */
function engines() {
  const compared: Entity[] = []
  const lasting = createEngine(rig.database, rig.sandbox, rig.sandbox.instance, ({ store }) => ({
    store: {
      ...store,
      gather(entity) {
        compared.push(entity)
        return store.gather(entity)
      },
    },
  }))
  return {
    run: async () => {
      compared.length = 0
      return lasting.run()
    },
    compared: () => [...compared],
    anew: () => createEngine(rig.database, rig.sandbox).run(),
  }
}

/** Everything a run says of its records. */
async function said(job: Job) {
  const { items } = await rig.jobs.findings(job.id, null, kinds, 10_000, 0)
  return {
    steps: job.steps.map(({ command, status, read, counts }) => ({ command, status, read, counts })),
    findings: items,
  }
}
const kinds = [
  'unmatched-tutorial',
  'unmatched-api',
  'ignored-tutorial',
  'ignored-api',
  'changed-since-linked',
  'inactive',
  'skipped',
  'invalid',
] as const

describe.each(['postgresql', 'existing', 'embedded'] as const)('on %s', (kind) => {
  it('the second run compares no kind, writes no row, and says what a run that compares says', async () => {
    rig = await createRig(kind, kind === 'existing' ? { fill: existingRows } : {})
    const { run, compared, anew } = engines()
    await run()
    expect(compared()).toEqual(entities)
    // A kind in which rows were changed, and not only created, is compared once more, and so is what hangs on it.
    await run()
    expect(compared()).toEqual(kind === 'existing' ? ['location', 'venue'] : [])
    const versions = await rowVersions(rig.database)
    const second = await run()
    expect(compared()).toEqual([])
    expect(await said(second)).toEqual(await said(await anew()))
    expect(await rowVersions(rig.database)).toEqual(versions)
  })
})

const london = `(select min(id) from acted.tutorial_locations)`
const edits: readonly [what: string, compared: Entity, edit: string | (() => void)][] = [
  [
    'a tutorial record is renamed',
    'location',
    `update acted.tutorial_locations set name = name || ' (old)' where id = ${london}`,
  ],
  ['a person is renamed', 'instructor', `update public.auth_user set last_name = 'Nobody' where id = 1`],
  [
    'a record is taken out of use',
    'course_template',
    'update acted.tutorial_course_templates set is_active = false where id = 1',
  ],
  [
    'a tutorial record is added',
    'venue',
    `insert into acted.tutorial_venues (id, name, description, location_id, created_at, updated_at) overriding system value
    values (77, 'Somewhere else', '', ${london}, now(), now())`,
  ],
  [
    'another system takes a link away',
    'course_template',
    'update adm.course_templates set tutorial_course_template_id = null where tutorial_course_template_id is not null',
  ],
  [
    'another system removes a row',
    'course_template_price_level',
    'delete from adm.course_template_price_levels where id = (select min(id) from adm.course_template_price_levels)',
  ],
  [
    'another system changes a row',
    'custom_field',
    `update adm.custom_fields set label = label || '!' where id = (select min(id) from adm.custom_fields)`,
  ],
  [
    'somebody ignores a record',
    'venue',
    `insert into tandem.ignored (entity, side, record_id, reason, decided_by, decided_at) values ('venue', 'tutorial', '77', 'rented once', 'Tess', now())`,
  ],
  ['a snapshot is tampered with', 'price_level', `update tandem.snapshot set hash = '' where entity = 'price_level'`],
  ['Administrate loses names', 'instructor', () => rig.sandbox.faults.set({ nullNames: 3 })],
  ['Administrate has them again', 'instructor', () => rig.sandbox.faults.clear()],
  [
    'Administrate refuses a type of fields',
    'custom_field',
    () => rig.sandbox.faults.set({ refuseCustomFieldType: 'Account' }),
  ],
  [
    'a location is gone',
    'location',
    () => rig.sandbox.faults.set({ keepOnly: { connection: 'locations', count: 10 } }),
  ],
]

it('after any change on either side the kind is compared, and nothing is left that a run anew would find', async () => {
  rig = await createRig('existing', { fill: existingRows })
  const { run, compared, anew } = engines()
  await run()
  await run()
  for (const [what, entity, edit] of edits) {
    await run()
    if (typeof edit === 'string') expect([what, (await rig.database.pool.query(edit)).rowCount]).not.toEqual([what, 0])
    else edit()
    const changed = await run()
    expect([what, compared().includes(entity)]).toEqual([what, true])
    const after = await anew()
    expect([what, after.steps.map(({ counts: { created, updated, deleted } }) => created + updated + deleted)]).toEqual(
      [what, entities.map(() => 0)],
    )
    expect([what, (await said(after)).findings]).toEqual([what, (await said(changed)).findings])
  }
})

it('what another process writes while a step is under way is seen by the next run', async () => {
  rig = await createRig('postgresql')
  let meanwhile: string | null =
    `insert into acted.tutorial_locations (id, name) overriding system value values (900, 'LONDON')`
  const engine = createEngine(rig.database, rig.sandbox, rig.sandbox.instance, ({ store }) => ({
    store: {
      ...store,
      async apply(entity, items, options) {
        if (entity === 'location' && meanwhile !== null) await rig.database.pool.query(meanwhile)
        if (entity === 'location') meanwhile = null
        return store.apply(entity, items, options)
      },
    },
  }))
  const first = await engine.run()
  expect(first.steps[2]?.counts.unmatchedApi).toBe(11)
  const second = await engine.run()
  expect(second.steps[2]?.counts).toMatchObject({ updated: 1, unmatchedApi: 10 })
})
