// What a kind must know of the kinds it hangs on: which of their records are there, and what they are linked to.
import type { BridgeRow, Entity, KindState, RemoteRecord } from '../ports/records.ts'

export interface ParentRow {
  readonly tutorialId: string | null
  readonly name: string
}

/** By external id, for each kind that something hangs on. */
export type Parents = ReadonlyMap<Entity, ReadonlyMap<string, ParentRow>>

/** The rows of a kind as its dependents see them, from the database's state. */
export function parentRows(state: KindState): ReadonlyMap<string, ParentRow> {
  const names = new Map(state.snapshot.map((row) => [row.identity, row.name]))
  return new Map(
    state.bridge.map((row) => [
      row.externalId,
      { tutorialId: row.tutorialId, name: names.get(row.identity) ?? 'a location that was not read yet' },
    ]),
  )
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
  const released = new Set(decisions?.released.map((row) => row.externalId))
  const after = new Map(parentRows(state))
  for (const [externalId, row] of after)
    if (released.has(externalId)) after.set(externalId, { ...row, tutorialId: null })
  for (const { identity, externalId, name } of records)
    after.set(externalId, { tutorialId: decisions?.links.get(identity) ?? null, name })
  return after
}
