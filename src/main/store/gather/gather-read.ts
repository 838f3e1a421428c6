// Reads many rows fast: each column of up to 5,000 rows comes as one packed text, which neither server nor driver looks into.
import { rows, type Sql } from '../raw.ts'
import type { Json } from '../../ports/records.ts'

/** `text`: a string or null. `json`: whatever the expression's text is, parsed (jsonb, booleans, numbers). */
export interface Field {
  readonly sql: string
  readonly kind: 'text' | 'json'
}

export interface Source {
  /** The table paged through, with its alias. */
  readonly from: string
  readonly where?: string
  /** To at most one row each; done for a page, not for the table. */
  readonly joins?: string
  readonly values?: readonly string[]
  /** The unique column the pages go by, and its type. */
  readonly key: { readonly sql: string; readonly type: 'bigint' | 'text' }
  readonly fields: readonly Field[]
  /** Rows at a time; fewer than usual where a row is large. */
  readonly page?: number
}

const PAGE = 5_000
const BETWEEN = '\u001f'
const NULL = '\u001e\u001e'

/**
 * Calls `take` for every row with the columns of its page, in the order of `fields`, and its place in them: nothing is made for
 * a row but what `take` makes. In the order of the key where nothing is joined.
 */
export async function readAll(
  sql: Sql,
  source: Source,
  take: (columns: PageColumns, row: number) => void,
): Promise<void> {
  let after: string | null = null
  for (;;) {
    const page: Page =
      (await readPage(sql, source, after, packed)) ?? (await readPage(sql, source, after, plain)) ?? empty
    for (let row = 0; row < page.count; row++) take(page.columns, row)
    if (page.count < (source.page ?? PAGE)) return
    after = page.last
  }
}

export type PageColumns = readonly (readonly Json[])[]

interface Page {
  readonly count: number
  readonly last: string | null
  readonly columns: PageColumns
}

const empty: Page = { count: 0, last: null, columns: [] }

/** A way to bring a column over. `read` gives null when it cannot tell the values apart. */
interface Packing {
  readonly write: (column: string, kind: Field['kind']) => string
  readonly read: (text: string, kind: Field['kind'], count: number) => readonly Json[] | null
}

const json: Packing = {
  write: (column) => `'[' || string_agg(coalesce(${column}::text, 'null'), ',') || ']'`,
  read: (text) => JSON.parse(text) as readonly Json[],
}

/** Joined with a separator: a third of the time of JSON. */
const packed: Packing = {
  write: (column, kind) =>
    kind === 'json' ? json.write(column, kind) : `string_agg(coalesce(${column}, '${NULL}'), '${BETWEEN}')`,
  read(text, kind, count) {
    if (kind === 'json') return json.read(text, kind, count)
    const values = text.split(BETWEEN)
    if (values.length !== count) return null
    return text.includes(NULL) ? values.map((value) => (value === NULL ? null : value)) : values
  },
}

/** For the page in which some text contains the separator itself. */
const plain: Packing = {
  write: (column, kind) => (kind === 'json' ? json.write(column, kind) : `json_agg(${column})::text`),
  read: json.read,
}

async function readPage(sql: Sql, source: Source, after: string | null, packing: Packing): Promise<Page | null> {
  const { from, where, joins, key, fields, values = [] } = source
  const alias = from.split(' ').at(-1) ?? from
  const conditions = [where ?? 'true']
  if (after !== null) conditions.push(`${key.sql} > $${values.length + 1}::${key.type}`)
  const [page] = await rows<Readonly<Record<string, string | number | null>>>(
    sql,
    `select count(*)::int as count, max(key)::text as last,
      ${fields.map(({ kind }, index) => `${packing.write(`f${index}`, kind)} as f${index}`).join(', ')}
    from (select ${key.sql} as key, ${fields.map((field, index) => `${field.sql} as f${index}`).join(', ')}
      from (select * from ${from} where ${conditions.join(' and ')} order by ${key.sql} limit ${source.page ?? PAGE}) ${alias} ${joins ?? ''}) page`,
    ...values,
    ...(after === null ? [] : [after]),
  )
  const count = Number(page?.['count'] ?? 0)
  if (!page || count === 0) return empty
  const columns: (readonly Json[])[] = []
  for (const [index, { kind }] of fields.entries()) {
    const column = packing.read(String(page[`f${index}`]), kind, count)
    if (column === null) return null
    columns.push(column)
  }
  return { count, last: page['last'] === null ? null : String(page['last']), columns }
}
