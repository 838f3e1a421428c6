// Turns a chunk of plan items into the parameters of its one statement: one JSON array per column, unnested side by side.
import type { PlanItem } from '../../ports/plan.ts'
import type { Json } from '../../ports/records.ts'
import { jsonText } from '../raw.ts'
import type { Table } from '../tables.ts'

interface InputColumn {
  readonly name: string
  readonly json: boolean
  readonly value: (item: PlanItem) => Json | undefined
}

const shared: readonly InputColumn[] = [
  text('identity', (item) => item.identity),
  text('external_id', (item) => item.externalId),
  text('name', (item) => item.name),
  text('context', (item) => item.context),
  text('action', (item) => item.action),
  json('changes', (item) => item.changes as unknown as Json),
  text('parent1', (item) => item.parents[0]),
  text('parent2', (item) => item.parents[1]),
  text('row_part', (item) => (item.row === undefined ? 'none' : item.row.before === null ? 'insert' : 'update')),
  text('link_part', (item) => (item.link === undefined ? 'none' : item.link.after === null ? 'clear' : 'set')),
  text('link_before', (item) => item.link?.before),
  text('link_after', (item) => item.link?.after),
  text('link_author', (item) => item.link?.author),
  text('snapshot_part', (item) =>
    item.snapshot === undefined ? 'none' : item.snapshot.before === null ? 'insert' : 'update',
  ),
  text('snapshot_before', (item) => item.snapshot?.before),
  text('snapshot_name', (item) => item.snapshot?.after.name),
  text('snapshot_hash', (item) => item.snapshot?.after.hash),
  json('snapshot_payload', (item) => item.snapshot?.after.payload),
  text('missing', (item) => item.missing),
]

/** The columns of `item` for a table: the shared ones, then `before_` and `after_` of each compared column. */
function inputColumns(table: Table): readonly InputColumn[] {
  return [
    ...shared,
    ...table.columns.flatMap(({ name, type }) => {
      const column = type === 'jsonb' ? json : text
      return [
        column(`before_${name}`, (item) => item.row?.before?.[name]),
        column(`after_${name}`, (item) => item.row?.after[name]),
      ]
    }),
  ]
}

/** `item as (…)`: what the parameters of {@link inputValues} hold, with `ordinal` counting from 1. */
export function inputSql(table: Table): string {
  const columns = inputColumns(table)
  const arrays = columns.map(
    ({ json }, index) => `array(select json_array_elements${json ? '' : '_text'}($${index + 1}::json))`,
  )
  return `item as materialized (select * from unnest(${arrays.join(', ')})
    with ordinality as input(${columns.map(({ name }) => name).join(', ')}, ordinal))`
}

/** One parameter per column of {@link inputSql}; empty for a column that holds nothing, which unnest fills up with nulls. */
export function inputValues(table: Table, items: readonly PlanItem[]): readonly string[] {
  return inputColumns(table).map(({ value }) => {
    const values = items.map((item) => value(item) ?? null)
    return values.every((each) => each === null) ? '[]' : jsonText(values)
  })
}

function text(name: string, value: InputColumn['value']): InputColumn {
  return { name, json: false, value }
}

function json(name: string, value: InputColumn['value']): InputColumn {
  return { name, json: true, value }
}
