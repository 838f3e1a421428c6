// What the user of a database may do with its tables, asked of the catalogue without touching a row.
import type pg from 'pg'
import { namesReadOfUsers } from '../schema/schema-check-read.ts'
import { expectedTables } from '../schema/schema-check-columns.ts'
import type { Look } from '../schema/migrate.ts'

/** Each list names what is lacking, as `acted.tutorial_events (insert)`. */
export interface Rights {
  readonly user: string
  readonly reading: readonly string[]
  readonly writing: readonly string[]
  /** Only importing events, and taking writes back, needs these. */
  readonly importing: readonly string[]
  /** To make or change tables at the next start. */
  readonly settingUp: readonly string[]
  /** The server takes no changes from anybody: it follows another one, or says so by default. */
  readonly isReadOnly: boolean
}

export async function readRights(
  client: pg.ClientBase,
  { was, pending }: Pick<Look, 'was' | 'pending'>,
): Promise<Rights> {
  const tables = await client.query<{ part: 'reading' | 'writing' | 'importing'; name: string }>(tableRights, [
    Object.keys(expectedTables),
    namesReadOfUsers,
  ])
  const general = await client.query<{ user: string; follows: boolean; refuses: boolean; lacks: string[] }>(
    generalRights,
    [pending.length > 0, was],
  )
  const { user = '', follows = false, refuses = false, lacks = [] } = general.rows[0] ?? {}
  const of = (part: string) => tables.rows.filter((row) => row.part === part).map(({ name }) => name)
  return {
    user,
    reading: of('reading'),
    writing: of('writing'),
    importing: of('importing'),
    settingUp: lacks,
    isReadOnly: follows || refuses,
  }
}

/** Rows are tables that lack something: what follows Administrate and Tandem's own must take writes, of acted only what import fills; numbers counted by a sequence need that too. */
const tableRights = `
  select w.part, n.nspname || '.' || c.relname || ' (' || string_agg(w.r, ', ' order by w.r) || ')' as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  cross join lateral (
    select 'reading', 'select' where n.nspname <> 'tandem'
    union all select 'writing', unnest(array['insert', 'update']) where n.nspname = 'adm'
    union all select 'writing', unnest(array['select', 'insert', 'update', 'delete']) where n.nspname = 'tandem'
    union all select 'importing', 'delete' where n.nspname = 'adm'
    union all select 'importing', unnest(array['insert', 'update', 'delete']) where n.nspname = 'acted'
      and c.relname in ('tutorial_events', 'tutorial_sessions', 'tutorial_session_instructors')
  ) as w (part, r)
  where c.relkind in ('r', 'p') and (n.nspname = 'tandem' or n.nspname || '.' || c.relname = any($1))
    and c.relname <> 'api_audit_log'
    and not (has_schema_privilege(n.oid, 'usage') and (has_table_privilege(c.oid, w.r)
      or (w.r = 'select' and n.nspname = 'public'
        and (select bool_and(has_column_privilege(c.oid, o.name, 'select')) from unnest($2::text[]) as o (name)))))
  group by 1, n.nspname, c.relname
  union all
  select case n.nspname when 'acted' then 'importing' else 'writing' end, n.nspname || '.' || s.relname || ' (usage)'
  from pg_depend d join pg_class s on s.oid = d.objid join pg_class c on c.oid = d.refobjid
    join pg_namespace n on n.oid = c.relnamespace
  where d.classid = 'pg_class'::regclass and d.deptype = 'a' and s.relkind = 'S'
    and (n.nspname in ('adm', 'tandem') or (n.nspname = 'acted'
      and c.relname in ('tutorial_events', 'tutorial_sessions', 'tutorial_session_instructors')))
    and c.relname <> 'api_audit_log'
    and case when s.relkind = 'S' then not has_sequence_privilege(s.oid, 'usage') end
  order by 1, 2`

/** What setting up needs: the migrations make schemas, and in public the table that remembers them. */
const generalRights = `
  select current_user as user, pg_is_in_recovery() as follows,
    current_setting('default_transaction_read_only') = 'on' as refuses,
    array_remove(array[
      case when $1::boolean and $2 <> 'tandem' and not has_database_privilege(current_database(), 'create')
        then 'the database (create)' end,
      case when $1::boolean and $2 = 'tandem' and not has_schema_privilege(to_regnamespace('tandem'), 'create')
        then 'the schema tandem (create)' end,
      case when $1::boolean and to_regclass('public._prisma_migrations') is null
        and not has_schema_privilege('public', 'create') then 'the schema public (create)' end,
      case when $1::boolean and not has_table_privilege(to_regclass('public._prisma_migrations'), 'insert')
        then 'public._prisma_migrations (insert)' end
    ], null) as lacks`
