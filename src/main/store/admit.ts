// Practice and real data never meet: which database may be used for what, before anything is set up in it and after.
import type pg from 'pg'
import type { OriginStore } from '../ports/origin.ts'
import type { Database } from './connection/connect.ts'
import { assertOrigin, type Mode } from './origin.ts'
import type { Look } from './schema/migrate.ts'
import { isFresh, seed } from './seed/seed.ts'
import { overDriver } from './sync/apply-transaction.ts'

/**
 * Reads only. REHEARSAL-UNMARKED or REHEARSAL-MARKED (exit 2) where mode and mark do not fit; where the mark may not be read, the
 * missing right is told instead, by whoever asks for rights.
 */
export async function checkMark(client: pg.ClientBase, { was }: Look, mode: Mode, isBuiltIn: boolean): Promise<void> {
  const readable = await client.query<{ may: boolean | null }>(
    `select has_schema_privilege(to_regnamespace('tandem'), 'usage') and has_table_privilege(c.oid, 'select') as may
     from pg_class c where c.relnamespace = to_regnamespace('tandem') and c.relname = 'origin'`,
  )
  if (was === 'tandem' && readable.rows[0]?.may !== true) return
  const marks = was === 'tandem' ? await client.query<{ mark: string | null }>('select mark from tandem.origin') : null
  const mark = marks?.rows[0]?.mark === 'rehearsal' ? 'rehearsal' : null
  const isPractice = mode === 'rehearsal' && isBuiltIn
  const isFreshOne = isPractice && (was === 'empty' || (was === 'tandem' && (await isFresh(overDriver(client)))))
  assertOrigin({ mark, tenant: null }, mode, isFreshOne)
}

/**
 * Lets a store be used for rehearsal or for real, or throws REHEARSAL-UNMARKED or REHEARSAL-MARKED (exit 2).
 * A built-in database that is still empty is filled with the practice data when rehearsal starts on it.
 */
export async function admit(
  store: { readonly database: Database; readonly origin: OriginStore; readonly isReadOnly?: boolean },
  mode: Mode,
): Promise<void> {
  const origin = await store.origin.read()
  const mayBeFresh = mode === 'rehearsal' && store.database.kind === 'embedded' && store.isReadOnly !== true
  const fresh = mayBeFresh && (await isFresh(store.database.prisma))
  assertOrigin(origin, mode, fresh)
  if (fresh && origin.mark === null) await seed(store.database)
}
