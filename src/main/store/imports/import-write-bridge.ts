// The `adm` rows of an event that is in Administrate. Inside a transaction of the caller's.
import { TandemError } from '../../errors.ts'
import type { BridgeEvent, NumberedBridgeSession } from '../../ports/import-writes.ts'
import {
  bridgeEventColumns,
  bridgeSessionColumns,
  type Cell,
  cellsOf,
  insertRow,
  updateRow,
} from './import-write-columns.ts'
import { rows, type Sql } from '../raw.ts'

/** What an import knows nothing of, as the existing system fills it in (domain: 2.2, app defaults). */
const fixed: readonly Cell[] = [
  ['tutorial_category', 'text', 'REGULAR'],
  ['min_places', 'integer', 0],
  ['access_duration', 'text', ''],
  ['virtual_classroom', 'text', ''],
  ['lifecycle_state', 'text', 'DRAFT'],
  ['sold_out', 'boolean', false],
  ['cancelled', 'boolean', false],
  ['sage_code', 'text', ''],
  ['recordings', 'boolean', false],
  ['recording_pin', 'text', ''],
  ['extra_information', 'text', ''],
  ['tutors', 'text', ''],
]

/**
 * contract: create_event_bridge_record. A row that waits for Administrate, or has this id already, is the one. True: it is new.
 * LINK-TAKEN.
 */
export async function createEventBridgeRecord(
  sql: Sql,
  tutorialEventId: string,
  apiEventId: string,
  event: BridgeEvent,
  sessions: readonly NumberedBridgeSession[],
): Promise<boolean> {
  const found = await rows<{ id: string; tutorial: string | null; external: string | null }>(
    sql,
    `select id::text, tutorial_event_id::text as tutorial, external_id as external from adm.events
     where external_id = $1 or tutorial_event_id = $2::text::bigint order by (external_id = $1) desc nulls last, id for update`,
    apiEventId,
    tutorialEventId,
  )
  const [row] = found
  if (row?.external === apiEventId && row.tutorial !== null && row.tutorial !== tutorialEventId) throw taken()
  const cells: readonly Cell[] = [
    ['external_id', 'text', apiEventId],
    ['tutorial_event_id', 'bigint', tutorialEventId],
    ...cellsOf(bridgeEventColumns, event),
  ]
  const id = row?.id ?? (await insertRow(sql, 'adm.events', [...cells, ...fixed]))
  if (row) await updateRow(sql, 'adm.events', id, cells)
  for (const session of sessions) await writeSession(sql, id, session)
  return row === undefined
}

async function writeSession(sql: Sql, eventId: string, { day, ...session }: NumberedBridgeSession): Promise<void> {
  const cells = cellsOf(bridgeSessionColumns, session)
  const [row] = await rows<{ id: string }>(
    sql,
    'select id::text from adm.sessions where event_id = $1::text::bigint and day_number = $2',
    eventId,
    day,
  )
  if (row) await updateRow(sql, 'adm.sessions', row.id, cells)
  else
    await insertRow(sql, 'adm.sessions', [
      ['event_id', 'bigint', eventId],
      ['day_number', 'integer', day],
      ['cancelled', 'boolean', false],
      ...cells,
    ])
}

function taken(): TandemError {
  return new TandemError(
    {
      code: 'LINK-TAKEN',
      message: 'The event in Administrate is linked to another tutorial event already.',
      effect: 'That link stays as it is.',
      next: 'Look at both events in the tutorial database, and take the wrong link away.',
    },
    1,
  )
}
