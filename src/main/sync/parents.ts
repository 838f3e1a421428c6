// What a kind must know of the kinds it hangs on: which of their records are there, and what they are linked to.
import type { Entity, KindState } from '../ports/records.ts'

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
