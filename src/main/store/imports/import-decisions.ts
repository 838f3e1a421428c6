// What people decided for imports: replacements of values, links into the catalogue, levels of rules.
import { columnKeys, type ColumnKey } from '../../ports/imports.ts'
import type {
  ImportDecisions,
  ImportReferences,
  ImportStore,
  MapEntry,
  RuleLevel,
  ValueMapEntry,
} from '../../ports/import-store.ts'
import { TandemError } from '../../errors.ts'
import type { Database } from '../connection/connect.ts'
import { isId } from '../jobs/jobs-read.ts'
import { rows, run, type Sql } from '../raw.ts'
import { isoTime } from '../times.ts'

export async function readDecisions(sql: Sql): Promise<Pick<ImportReferences, 'maps' | 'values' | 'levels'>> {
  const [maps, values, levels] = await Promise.all([
    rows<MapEntry>(sql, 'select kind, from_value as "from", to_value as "to" from tandem.import_maps order by 1, 2'),
    rows<ValueRow>(sql, `${selectValues} where revoked_at is null order by id`),
    rows<{ code: string; level: RuleLevel }>(sql, 'select code, level from tandem.import_rules order by code'),
  ])
  return { maps, values: ofKnownColumns(values), levels: new Map(levels.map(({ code, level }) => [code, level])) }
}

/** See ImportStore.decisions. */
export async function readWhoDecided({ prisma }: Database): Promise<ImportDecisions> {
  const set = `changed_by as by, ${isoTime('changed_at', 'MS')} as at`
  const [maps, values, levels] = await Promise.all([
    rows<ImportDecisions['maps'][number]>(
      prisma,
      `select kind, from_value as "from", to_value as "to", ${set} from tandem.import_maps order by 1, 2`,
    ),
    rows<ValueRow>(prisma, `${selectValues} where revoked_at is null order by id desc`),
    rows<ImportDecisions['levels'][number]>(
      prisma,
      `select code, level, ${set} from tandem.import_rules order by code`,
    ),
  ])
  return { maps, values: ofKnownColumns(values), levels }
}

function ofKnownColumns(values: readonly ValueRow[]): readonly ValueMapEntry[] {
  return values.flatMap((value) => (isColumn(value.column) ? [{ ...value, column: value.column }] : []))
}

type ValueRow = Omit<ValueMapEntry, 'column'> & { readonly column: string }

const selectValues = `select id::text, column_key as "column", shown_from as "from", to_value as "to", remembered_by as by,
  ${isoTime('remembered_at', 'MS')} as at from tandem.value_maps`

function isColumn(key: string): key is ColumnKey {
  return columnKeys.some((known) => known === key)
}

/** See ImportStore.remember. */
export function remember(
  { prisma }: Database,
  { column, from, to, by }: Parameters<ImportStore['remember']>[0],
): Promise<ValueMapEntry> {
  return prisma.$transaction(async (sql) => {
    // Compared without case and outer space here; the import compares more patiently, which only makes entries shadow others.
    const key = from.trim().toLowerCase()
    await run(
      sql,
      `update tandem.value_maps set revoked_by = $3, revoked_at = now() where column_key = $1 and from_value = $2 and revoked_at is null`,
      ...[column, key, by],
    )
    await run(
      sql,
      `insert into tandem.value_maps (column_key, from_value, shown_from, to_value, remembered_by) values ($1, $2, $3, $4, $5)`,
      ...[column, key, from, to, by],
    )
    const [value] = await rows<ValueMapEntry>(
      sql,
      `${selectValues} where column_key = $1 and from_value = $2 and revoked_at is null`,
      ...[column, key],
    )
    if (value === undefined) throw new Error('The value that was remembered is not there')
    return value
  })
}

/** See ImportStore.revoke. */
export async function revoke({ prisma }: Database, id: string, by: string): Promise<boolean> {
  if (!isId(id)) throw noSuchValue()
  const revoked = await run(
    prisma,
    'update tandem.value_maps set revoked_by = $2, revoked_at = now() where id = $1::text::bigint and revoked_at is null',
    ...[id, by],
  )
  return revoked > 0
}

function noSuchValue(): TandemError {
  return new TandemError(
    {
      code: 'NOT-FOUND',
      message: 'There is no such remembered value.',
      effect: 'Nothing was changed.',
      next: 'Look at the list again.',
    },
    2,
  )
}

/** See ImportStore.setMap. */
export async function setMap({ prisma }: Database, entry: Parameters<ImportStore['setMap']>[0]): Promise<void> {
  const { kind, from, to, by } = entry
  if (to === null) {
    await run(prisma, 'delete from tandem.import_maps where kind = $1 and from_value = $2', kind, from)
    return
  }
  await run(
    prisma,
    `insert into tandem.import_maps (kind, from_value, to_value, changed_by) values ($1, $2, $3, $4)
     on conflict (kind, from_value) do update set to_value = excluded.to_value, changed_by = excluded.changed_by, changed_at = now()`,
    ...[kind, from, to, by],
  )
}

/** See ImportStore.setLevel. */
export async function setLevel({ prisma }: Database, rule: Parameters<ImportStore['setLevel']>[0]): Promise<void> {
  const { code, level, by } = rule
  if (level === null) {
    await run(prisma, 'delete from tandem.import_rules where code = $1', code)
    return
  }
  await run(
    prisma,
    `insert into tandem.import_rules (code, level, changed_by) values ($1, $2, $3)
     on conflict (code) do update set level = excluded.level, changed_by = excluded.changed_by, changed_at = now()`,
    ...[code, level, by],
  )
}
