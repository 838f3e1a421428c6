// The tutorial side of a large tenant: what Administrate has, less every twentieth record, so that matching is real work.
import { migrate } from '../../src/main/store/schema/migrate.ts'
import { openDatabase } from '../../src/main/store/connection/connect.ts'
import { createWorld } from '../../src/sandbox/world/world.ts'
import { measurer, type SyncTarget } from './target.ts'

const { database: target, size } = JSON.parse(process.argv[2] ?? '{}') as SyncTarget & { readonly size: number }
const world = createWorld({ size })
const database = await openDatabase(target, measurer)
await migrate(database)

const kept = <Row>(rows: Iterable<Row>) => [...rows].filter((_row, index) => index % 20 !== 0)
const insert = (sql: string, rows: readonly object[]) => database.pool.query(sql, [JSON.stringify(rows)])

await insert(
  'insert into acted.tutorial_locations (id, name) overriding system value select * from json_to_recordset($1) as r(number bigint, name text)',
  kept(world.locations.values()),
)
await insert(
  `insert into acted.tutorial_venues (name, location_id)
   select r.name, l.id from json_to_recordset($1) as r(name text, location bigint) join acted.tutorial_locations l on l.id = r.location`,
  kept(world.venues.values()),
)
await insert(
  'insert into acted.tutorial_course_templates (code, title) select distinct on (code) code, title from json_to_recordset($1) as r(code text, title text)',
  kept(world.courseTemplates.values()),
)
const people = kept(world.contacts.values()).filter((contact) => contact.isInstructor)
await insert(
  `insert into public.auth_user (id, password, username, first_name, last_name, is_superuser, is_staff, is_active, date_joined, email)
   overriding system value select number, '!', number::text, coalesce("firstName", ''), coalesce("lastName", ''), false, true, true, now(), ''
   from json_to_recordset($1) as r(number int, "firstName" text, "lastName" text)`,
  people,
)
await database.pool.query(
  'insert into acted.staff (id, user_id) overriding system value select id, id from public.auth_user',
)
await database.pool.query('insert into acted.tutorial_instructors (staff_id) select id from acted.staff')
await database.pool.query('analyze')
await database.close()
process.stdout.write('{}\n')
