// The practice data: goes into an empty database of either kind, never into another, and marks it.
import { afterEach, describe, expect, test } from 'vitest'
import {
  createMigrated,
  createOpen,
  fillExisting,
  type Kind,
  kinds,
  type OpenTestDatabase,
} from '../../../../tests/databases.ts'
import type { Database } from '../connection/connect.ts'
import { migrate } from '../schema/migrate.ts'
import { createOriginStore } from '../origin.ts'
import { admit } from '../admit.ts'
import { seed } from './seed.ts'

const result = { locations: 11, venues: 19, instructors: 41, courseTemplates: 107, products: 710 }
const open: OpenTestDatabase[] = []
afterEach(async () => {
  for (const made of open.splice(0)) await made.drop()
})

async function migrated(kind: Kind, template: 'empty' | 'existing' = 'empty'): Promise<Database> {
  const made = await createMigrated(kind, template)
  open.push(made)
  return made.database
}

async function count(database: Database, table: string): Promise<number> {
  const answer = await database.pool.query<{ count: number }>(`select count(*)::int as count from ${table}`)
  return answer.rows[0]?.count ?? -1
}

describe.each([
  ['postgresql', 'empty'],
  ['postgresql', 'existing'],
  ['embedded', 'empty'],
] as const)('%s, %s', (kind, template) => {
  test('takes the practice data once, and is marked', async () => {
    const database = await migrated(kind, template)
    expect(await seed(database)).toEqual(result)
    expect(await createOriginStore(database).read()).toEqual({ mark: 'rehearsal', tenant: null })
    expect(await count(database, 'acted.products')).toBe(710)
    expect(await count(database, 'public.auth_user')).toBe(43)
    expect(await count(database, 'tandem.snapshot')).toBe(0)
    await expect(seed(database)).rejects.toMatchObject({ problem: { code: 'SEED-REFUSED' }, exitCode: 2 })
    expect(await count(database, 'acted.tutorial_venues')).toBe(19)
    const next = await database.prisma.tutorialVenue.create({
      data: { name: 'Next', description: '', createdAt: new Date(), updatedAt: new Date() },
    })
    expect(next.id).toBe(20n)
  })
})

test('every template finds exactly one product at its places in both exam sessions', async () => {
  const database = await migrated('postgresql')
  await seed(database)
  const found = await database.pool.query<{ format: string; session: string; templates: number; products: number }>(`
    select case when t.code like 'OC%' then 'OC' when t.code like '%LO%' then 'LO' else 'f2f' end as format,
      e.session_code as session, count(distinct t.id)::int as templates, count(*)::int as products
    from acted.products p
    join acted.catalog_exam_session_subjects s on s.id = p.exam_session_subject_id
    join acted.catalog_exam_sessions e on e.id = s.exam_session_id
    join acted.catalog_subjects j on j.id = s.subject_id
    join acted.catalog_product_product_variations o on o.id = p.product_product_variation_id
    join acted.catalog_products c on c.id = o.product_id
    join acted.catalog_product_variations v on v.id = o.product_variation_id
    join acted.tutorial_course_templates t on t.code = v.code
    where upper(regexp_replace(t.code, '^OC_', '')) like j.code || '%'
      and p.product_code = j.code || '/T' || c.code || v.code || '/' || e.session_code || '-' || p.id
    group by 1, 2 order by 2, 1`)
  expect(found.rows).toEqual([
    { format: 'LO', session: '2026-04', templates: 54, products: 54 },
    { format: 'OC', session: '2026-04', templates: 22, products: 22 },
    { format: 'f2f', session: '2026-04', templates: 31, products: 279 },
    { format: 'LO', session: '2026-09', templates: 54, products: 54 },
    { format: 'OC', session: '2026-09', templates: 22, products: 22 },
    { format: 'f2f', session: '2026-09', templates: 31, products: 279 },
  ])
})

test('a database with any row of its own is refused, and stays as it is', async () => {
  const made = await createOpen('postgresql', 'existing')
  open.push(made)
  await fillExisting(made.database)
  await migrate(made.database)
  const attempt = seed(made.database)
  await expect(attempt).rejects.toMatchObject({
    problem: { code: 'SEED-REFUSED', effect: 'Nothing was changed.' },
    exitCode: 2,
  })
  await expect(attempt).rejects.toThrow(/rows in acted\.catalog_exam_session_subjects, acted\.catalog_exam_sessions/)
  expect(await count(made.database, 'acted.tutorial_locations')).toBe(3)
  expect(await createOriginStore(made.database).read()).toEqual({ mark: null, tenant: null })
})

describe.each(kinds)('admission to %s', (kind) => {
  test('rehearsal fills an empty built-in database, and refuses any other without a mark', async () => {
    const database = await migrated(kind)
    const store = { database, origin: createOriginStore(database) }
    await admit(store, 'real')
    expect(await count(database, 'acted.tutorial_locations')).toBe(0)
    if (kind === 'embedded') await admit(store, 'rehearsal')
    else {
      await expect(admit(store, 'rehearsal')).rejects.toMatchObject({
        problem: { code: 'REHEARSAL-UNMARKED' },
        exitCode: 2,
      })
      await seed(database)
    }
    await admit(store, 'rehearsal')
    expect(await count(database, 'acted.tutorial_locations')).toBe(11)
    await expect(admit(store, 'real')).rejects.toMatchObject({ problem: { code: 'REHEARSAL-MARKED' }, exitCode: 2 })
  })
})
