// What a kind must know of the kinds it hangs on: which of their records are there, and what they are linked to.
import type { BridgeRow, Entity, KindState, RemoteRecord } from '../ports/records.ts'
import { textOf } from './kinds-text.ts'

export interface ParentRow {
  readonly tutorialId: string | null
  readonly name: string
}

/** By external id, for each kind that something hangs on. */
export type Parents = ReadonlyMap<Entity, ReadonlyMap<string, ParentRow>>

/** The kinds whose rows are looked up when one is planned. Custom fields are only asked to be there. */
export function parentKinds(entity: Entity): readonly Entity[] {
  return textOf(entity).needs.filter((needed) => needed !== 'custom_field')
}

/** The rows of a kind as its dependents see them, from the database's state. */
export function parentRows(state: KindState): ReadonlyMap<string, ParentRow> {
  return addRows(new Map(), state.bridge, state, () => true)
}

function addRows(
  rows: Map<string, ParentRow>,
  bridge: readonly BridgeRow[],
  { snapshot }: KindState,
  linked: (row: BridgeRow) => boolean,
): Map<string, ParentRow> {
  if (bridge.length === 0) return rows
  const names = new Map<string, string>()
  for (const { identity, name } of snapshot) names.set(identity, name)
  for (const row of bridge)
    rows.set(row.externalId, {
      tutorialId: linked(row) ? row.tutorialId : null,
      name: names.get(row.identity) ?? 'a location that was not read yet',
    })
  return rows
}

/** The rows of a kind as its dependents see them once its plan is written. */
export function rowsAfter(
  state: KindState,
  records: readonly RemoteRecord[],
  decisions: {
    readonly links: ReadonlyMap<string, string | null>
    readonly released: readonly BridgeRow[]
  } | null,
): ReadonlyMap<string, ParentRow> {
  const released = new Set(decisions?.released)
  const after = new Map<string, ParentRow>()
  for (const { identity, externalId, name } of records)
    after.set(externalId, { tutorialId: decisions?.links.get(identity) ?? null, name })
  const unread = state.bridge.filter((row) => !after.has(row.externalId))
  return addRows(after, unread, state, (row) => !released.has(row))
}
