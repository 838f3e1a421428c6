// Reads from a database's catalogue what is judged: its columns, and what its user may do with its tables.
import type pg from 'pg'
import { refusal } from '../connection/connect-errors.ts'
import { expectedTables } from './schema-check-columns.ts'
import type { Column } from './schema-check.ts'

/** Of the tables in acted, adm and tandem, and of public.auth_user; whether the user may read them or not. */
export async function readColumns(client: pg.ClientBase): Promise<readonly Column[]> {
  const answer = await client.query<Column>(`
    select n.nspname as schema, c.relname as table, a.attname as column, not a.attnotnull as nullable,
      a.atthasdef or a.attidentity <> '' as filled,
      replace(replace(replace(format_type(a.atttypid, a.atttypmod), 'character varying', 'varchar'),
        'timestamp with time zone', 'timestamptz'), 'time without time zone', 'time') as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p')
      and (n.nspname in ('acted', 'adm', 'tandem') or (n.nspname = 'public' and c.relname = 'auth_user'))
    order by 1, 2, a.attnum`)
  return answer.rows
}

/** All that Tandem reads of public.auth_user: its other columns, the password's among them, need not be readable. */
export const namesReadOfUsers = ['id', 'first_name', 'last_name'] as const

/** Throws DB-RIGHTS, naming the tables, unless the user may read all, write to adm, and do anything in tandem. */
export async function checkRights(client: pg.ClientBase): Promise<void> {
  const answer = await client.query<{ table: string; rights: string; user: string }>(
    `
    select n.nspname || '.' || c.relname as table, string_agg(w.r, ', ' order by w.r) as rights, current_user as user
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    cross join lateral unnest(case n.nspname
      when 'tandem' then array['select', 'insert', 'update', 'delete']
      when 'adm' then array['select', 'insert', 'update'] else array['select'] end) as w (r)
    where c.relkind in ('r', 'p') and (n.nspname = 'tandem' or n.nspname || '.' || c.relname = any($1))
      and c.relname <> 'api_audit_log'
      and not (has_schema_privilege(n.oid, 'usage') and (has_table_privilege(c.oid, w.r)
        or (w.r = 'select' and n.nspname = 'public'
          and (select bool_and(has_column_privilege(c.oid, o.name, 'select')) from unnest($2::text[]) as o (name)))))
    group by 1 order by 1`,
    [Object.keys(expectedTables), namesReadOfUsers],
  )
  const first = answer.rows[0]
  if (!first) return
  const named = answer.rows.slice(0, 3).map(({ table, rights }) => `${table} (${rights})`)
  const more = answer.rows.length > 3 ? `, and on ${answer.rows.length - 3} more tables` : ''
  throw refusal(
    'DB-RIGHTS',
    `The database user ${first.user} lacks rights on ${named.join(', ')}${more}.`,
    'Ask the owner of the database to grant them.',
  )
}
