// The catalogue as the import finds products in it: subject × exam session × location × format (domain: 5.6, correct chain).
import type { Catalogue, KnownCustomField, KnownProduct } from '../../ports/import-store.ts'
import type { Json } from '../../ports/records.ts'
import { readAll } from '../gather/gather-read.ts'
import { rows, type Sql } from '../raw.ts'

/** Only products of tutorial variations count; subjects and exam sessions also where nothing is sold yet. */
export async function readCatalogue(sql: Sql): Promise<Catalogue> {
  const [subjects, examSessions, places, formats, products] = await Promise.all([
    texts(sql, 'select code as value from acted.catalog_subjects order by id'),
    texts(sql, 'select session_code as value from acted.catalog_exam_sessions group by 1 order by min(id)'),
    readPlaces(sql),
    texts(
      sql,
      `select coalesce(v.code, v.name) as value from acted.catalog_product_variations v where ${tutorial} order by v.id`,
    ),
    readProducts(sql),
  ])
  return { subjects, examSessions, places, formats, products }
}

const tutorial = `lower(v.variation_type) = 'tutorial'`

async function texts(sql: Sql, select: string): Promise<readonly string[]> {
  return (await rows<{ value: string }>(sql, select)).map(({ value }) => value)
}

async function readPlaces(sql: Sql): Promise<Catalogue['places']> {
  const found = await rows<{ code: string; names: readonly string[] }>(
    sql,
    `select c.code, array_agg(distinct c.shortname) as names from acted.catalog_products c
     where exists (select from acted.catalog_product_product_variations o
       join acted.catalog_product_variations v on v.id = o.product_variation_id where o.product_id = c.id and ${tutorial})
     group by 1 order by min(c.id)`,
  )
  return found
}

async function readProducts(sql: Sql): Promise<readonly KnownProduct[]> {
  const found: KnownProduct[] = []
  const columns = [
    'p.id::text',
    'p.product_code',
    'j.code',
    'e.session_code',
    'c.code',
    'coalesce(v.code, v.name)',
    `(p.is_active and s.is_active)::text`,
  ]
  const source = {
    from: 'acted.products p',
    where: `product_product_variation_id in (select o.id from acted.catalog_product_product_variations o
      join acted.catalog_product_variations v on v.id = o.product_variation_id where ${tutorial})`,
    joins: `join acted.catalog_exam_session_subjects s on s.id = p.exam_session_subject_id
      join acted.catalog_exam_sessions e on e.id = s.exam_session_id
      join acted.catalog_subjects j on j.id = s.subject_id
      join acted.catalog_product_product_variations o on o.id = p.product_product_variation_id
      join acted.catalog_products c on c.id = o.product_id
      join acted.catalog_product_variations v on v.id = o.product_variation_id`,
    key: { sql: 'p.id', type: 'bigint' },
    fields: columns.map((column) => ({ sql: column, kind: 'text' as const })),
  } as const
  await readAll(sql, source, (page, row) => {
    const [id, code, subject, examSession, location, format, active] = page.map((column) => textOf(column[row]))
    if (id === undefined || code === undefined || subject === undefined || examSession === undefined) return
    if (location === undefined || format === undefined) return
    found.push({ id, code, subject, examSession, location, format, isActive: active === 'true' })
  })
  return found
}

/** Of rows that stand for the same field the oldest counts, as everywhere. */
export async function readCustomFields(sql: Sql): Promise<readonly KnownCustomField[]> {
  return rows<KnownCustomField>(
    sql,
    `select distinct on (entity_type, label) entity_type as "entityType", label, external_id as key from adm.custom_fields
     where entity_type in ('Event', 'Session') order by entity_type, label, id`,
  )
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}
