// What every resolver is given, and how resolvers answer with a connection.
import { paginate, select } from './connections.ts'
import type { Connection, ConnectionArguments } from './connections.ts'
import { afflict } from './connection-faults.ts'
import type { FaultState } from './faults.ts'
import type { Fields } from './filters.ts'
import type { World } from './world/records.ts'

export interface Context {
  readonly world: World
  readonly faults: FaultState
  /** Writes a change to the log, applies it and answers with its result; throws `Refusal` when a rule forbids it. */
  readonly mutate: (mutation: string, args: Readonly<Record<string, unknown>>) => unknown
}

/** One page of the records, as the faults leave them. `name` is the field name of the connection. */
export function connect<Item>(
  context: Context,
  name: string,
  items: Iterable<Item>,
  fields: Fields<Item>,
  args: ConnectionArguments,
): Connection<Item> {
  return paginate(afflict(context.faults, name, select([...items], fields, args), args), args)
}

/** The records with these numbers that still exist, in the given order. */
export function pick<Item>(table: ReadonlyMap<number, Item>, numbers: readonly number[]): readonly Item[] {
  return numbers.flatMap((number) => table.get(number) ?? [])
}

/** The record with this number; null when there is none. */
export function one<Item>(table: ReadonlyMap<number, Item>, number: number | null): Item | null {
  return number === null ? null : (table.get(number) ?? null)
}
