// Everything an import leaves behind in both systems, without the ids that the tutorial database gives.
import type { Database } from '../../src/main/store/connection/connect.ts'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'

/** Rows of a table as JSON, without what differs from run to run. */
const tables: Readonly<Record<string, string>> = {
  'acted.tutorial_events': `select to_jsonb(e) - '{id,created_at,updated_at}'::text[] from acted.tutorial_events e order by e.code`,
  'acted.tutorial_sessions': `select to_jsonb(s) - '{id,tutorial_event_id,created_at,updated_at}'::text[] || jsonb_build_object('event', e.code)
    from acted.tutorial_sessions s join acted.tutorial_events e on e.id = s.tutorial_event_id order by e.code, s.sequence`,
  'acted.tutorial_session_instructors': `select to_jsonb(s.title || ' ' || i.tutorialinstructor_id)
    from acted.tutorial_session_instructors i join acted.tutorial_sessions s on s.id = i.tutorialsessions_id order by 1`,
  'adm.events': `select to_jsonb(b) - '{id,tutorial_event_id,created_at,updated_at}'::text[] || jsonb_build_object('event', e.code)
    from adm.events b left join acted.tutorial_events e on e.id = b.tutorial_event_id order by b.title, b.external_id`,
  'adm.sessions': `select to_jsonb(n) - '{id,event_id,created_at,updated_at}'::text[] || jsonb_build_object('event', b.title)
    from adm.sessions n join adm.events b on b.id = n.event_id order by b.title, n.day_number, n.title`,
  'tandem.import_rows': `select to_jsonb(r) - '{id,tutorial_event_id,tutorial_session_id}'::text[]
      || jsonb_build_object('there', r.tutorial_event_id is not null, 'session', r.tutorial_session_id is not null)
    from tandem.import_rows r order by r.batch_id, r.sheet_row`,
  'tandem.import_batches': `select jsonb_build_object('file', file_name, 'status', status, 'counts', counts) from tandem.import_batches order by id`,
  'tandem.intents': `select to_jsonb(entity || ' ' || record_key || ' ' || status) from tandem.intents where status in ('sent', 'unknown', 'waiting')`,
  'tandem.jobs': `select to_jsonb(command) from tandem.jobs where status = 'running'`,
}

export async function finalState({ pool }: Database, { world }: Sandbox): Promise<Readonly<Record<string, unknown>>> {
  const state: Record<string, unknown> = {}
  for (const [name, select] of Object.entries(tables)) {
    const { rows } = await pool.query<{ row: unknown }>(`select row from (${select}) as t(row)`)
    state[name] = rows.map(({ row }) => row)
  }
  const people = (staff: readonly number[]) =>
    staff.map((number) => {
      const one = world.staff.get(number)
      return `${one?.contact} ${one?.staffType}`
    })
  state['sandbox events'] = [...world.events.values()]
    .map(({ createdAt: _made, updatedAt: _changed, staff, ...event }) => ({ ...event, staff: people(staff) }))
    .sort((one, other) => one.number - other.number)
  state['sandbox sessions'] = [...world.sessions.values()]
    .map(({ staff, ...session }) => ({ ...session, staff: people(staff) }))
    .sort((one, other) => one.number - other.number)
  state['sandbox approvals'] = [...world.courseTemplates.values()].map(({ code, approvedInstructors }) =>
    [code, ...approvedInstructors].join(' '),
  )
  return state
}
