// Writes what a decision leaves, kind of cell by kind of cell, each in one statement per chunk.
import type { MatchedEntity } from '../../ports/records.ts'
import type { Cell, RecordDecision } from '../../ports/review.ts'
import { jsonText, run, type Sql } from '../raw.ts'
import { cellKey } from './review-cells.ts'
import { chunks, type Times } from './review-current.ts'
import { tables } from '../tables.ts'

/** A decision that is taken back: rows it changed last are again as old as they were. */
export interface TakenBack {
  /** When it was written, to the microsecond. */
  readonly at: string
  readonly times: ReadonlyMap<string, Times>
}

/** The cells hold what they started from, and are locked. */
export async function writeCells(
  sql: Sql,
  entity: MatchedEntity,
  records: readonly RecordDecision[],
  takenBack: TakenBack | null,
): Promise<void> {
  const last = new Map<string, Cell>()
  for (const { cells } of records) for (const cell of cells) last.set(cellKey(cell), cell)
  const cells = [...last.values()]
  await writeRows(
    sql,
    entity,
    cells.filter((cell) => cell.of === 'row'),
  )
  await writeLinks(
    sql,
    entity,
    cells.filter((cell) => cell.of === 'link'),
    takenBack,
  )
  await writeIgnored(
    sql,
    entity,
    cells.filter((cell) => cell.of === 'ignored'),
  )
  await writeNotTheSame(
    sql,
    entity,
    cells.filter((cell) => cell.of === 'not-the-same'),
  )
  await writeNotes(
    sql,
    entity,
    cells.filter((cell) => cell.of === 'note'),
  )
}

type Of<Kind extends Cell['of']> = Extract<Cell, { readonly of: Kind }>

async function writeLinks(
  sql: Sql,
  entity: MatchedEntity,
  cells: readonly Of<'link'>[],
  takenBack: TakenBack | null,
): Promise<void> {
  const { name, tutorial, touched } = tables[entity]
  const moved = cells.filter(({ before, after }) => before?.tutorialId !== after?.tutorialId)
  for (const chunk of chunks(moved)) {
    await run(
      sql,
      `update ${name} b set ${tutorial?.column ?? ''} = i.link::bigint, ${touched
        .map((column) => `${column} = case when b.${column} = $2::text::timestamptz then i.${column} else now() end`)
        .join(', ')}
       from json_to_recordset($1::json) as i(identity text, link text, ${touched.map((column) => `${column} timestamptz`).join(', ')})
       where b.external_id = i.identity`,
      jsonText(
        chunk.map(({ identity, after }) => ({
          identity,
          link: after?.tutorialId ?? null,
          ...takenBack?.times.get(identity),
        })),
      ),
      takenBack?.at ?? null,
    )
  }
  for (const chunk of chunks(cells)) {
    await run(
      sql,
      `delete from tandem.links k where k.entity = $1
       and k.identity = any(array(select json_array_elements_text($2::json)))`,
      entity,
      jsonText(chunk.map(({ identity }) => identity)),
    )
    await run(
      sql,
      `insert into tandem.links (entity, identity, tutorial_id, author, linked_at, tutorial_key, administrate_key, linked_by)
       select $1, i.identity, i."tutorialId", i.author, i.at, i."tutorialKey", i."administrateKey", i.by
       from json_to_recordset($2::json) as i(identity text, "tutorialId" bigint, author text, at timestamptz,
         "tutorialKey" text, "administrateKey" text, by text)`,
      entity,
      jsonText(
        chunk.flatMap(({ identity, after }) =>
          after === null || after.author === null ? [] : [{ ...after, identity }],
        ),
      ),
    )
  }
}

async function writeIgnored(sql: Sql, entity: MatchedEntity, cells: readonly Of<'ignored'>[]): Promise<void> {
  for (const chunk of chunks(cells)) {
    await forget(sql, 'tandem.ignored', entity, chunk)
    await run(
      sql,
      `insert into tandem.ignored (entity, side, record_id, reason, decided_by, decided_at)
       select $1, i.side, i.id, i.reason, i.by, i.at
       from json_to_recordset($2::json) as i(side text, id text, reason text, by text, at timestamptz)`,
      entity,
      jsonText(chunk.flatMap(({ side, id, after }) => (after === null ? [] : [{ ...after, side, id }]))),
    )
  }
}

async function writeNotes(sql: Sql, entity: MatchedEntity, cells: readonly Of<'note'>[]): Promise<void> {
  for (const chunk of chunks(cells)) {
    await forget(sql, 'tandem.notes', entity, chunk)
    await run(
      sql,
      `insert into tandem.notes (entity, side, record_id, note, written_by, written_at)
       select $1, i.side, i.id, i.text, i.by, i.at
       from json_to_recordset($2::json) as i(side text, id text, text text, by text, at timestamptz)`,
      entity,
      jsonText(chunk.flatMap(({ side, id, after }) => (after === null ? [] : [{ ...after, side, id }]))),
    )
  }
}

async function forget(
  sql: Sql,
  table: 'tandem.ignored' | 'tandem.notes',
  entity: MatchedEntity,
  cells: readonly { readonly side: string; readonly id: string }[],
): Promise<void> {
  await run(
    sql,
    `delete from ${table} x using json_to_recordset($2::json) as i(side text, id text)
     where x.entity = $1 and x.side = i.side and x.record_id = i.id`,
    entity,
    jsonText(cells.map(({ side, id }) => ({ side, id }))),
  )
}

async function writeNotTheSame(sql: Sql, entity: MatchedEntity, cells: readonly Of<'not-the-same'>[]): Promise<void> {
  for (const chunk of chunks(cells)) {
    await run(
      sql,
      `delete from tandem.not_the_same x using json_to_recordset($2::json) as i("tutorialId" bigint, identity text)
       where x.entity = $1 and x.tutorial_id = i."tutorialId" and x.identity = i.identity`,
      entity,
      jsonText(chunk.map(({ tutorialId, identity }) => ({ tutorialId, identity }))),
    )
    await run(
      sql,
      `insert into tandem.not_the_same (entity, tutorial_id, identity, decided_by, decided_at)
       select $1, i."tutorialId", i.identity, i.by, i.at
       from json_to_recordset($2::json) as i("tutorialId" bigint, identity text, by text, at timestamptz)`,
      entity,
      jsonText(
        chunk.flatMap(({ tutorialId, identity, after }) =>
          after === null ? [] : [{ ...after, tutorialId, identity }],
        ),
      ),
    )
  }
}

/** The row of a record with all that hangs on it, away or back again under its old id. */
async function writeRows(sql: Sql, entity: MatchedEntity, cells: readonly Of<'row'>[]): Promise<void> {
  const parts = [
    { table: 'tandem.links', where: 'x.entity = $1 and x.identity', value: (row: Of<'row'>['after']) => row?.link },
    {
      table: 'tandem.snapshot',
      where: 'x.entity = $1 and x.identity',
      value: (row: Of<'row'>['after']) => (row && Object.keys(row.snapshot).length > 0 ? row.snapshot : null),
    },
    {
      table: tables[entity].name,
      where: '$1::text is not null and x.external_id',
      value: (row: Of<'row'>['after']) => row?.row,
    },
  ]
  for (const chunk of chunks(cells)) {
    const identities = jsonText(chunk.map(({ identity }) => identity))
    for (const { table, where, value } of parts) {
      await run(
        sql,
        `delete from ${table} x where ${where} = any(array(select json_array_elements_text($2::json)))`,
        entity,
        identities,
      )
      const back = chunk.flatMap(({ after }) => value(after) ?? [])
      if (back.length === 0) continue
      await run(
        sql,
        `insert into ${table} select r.* from json_populate_recordset(null::${table}, $1::json) r`,
        jsonText(back),
      )
    }
  }
}
