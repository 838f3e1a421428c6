// What orders were answered with, until the list is read again: the change stands there at once.
import { useState } from 'react'

export interface Answered<Item> {
  readonly items: ReadonlyMap<string, Item>
  put(key: string, item: Item): void
}

/** `data`: the list as it was read last; whenever it is another one, what was put is forgotten. */
export function useAnswered<Item>(data: unknown): Answered<Item> {
  const [kept, setKept] = useState<{ readonly of: unknown; readonly items: ReadonlyMap<string, Item> }>({
    of: data,
    items: new Map(),
  })
  if (kept.of !== data) setKept({ of: data, items: new Map() })
  return {
    items: kept.items,
    put: (key, item) => setKept((before) => ({ ...before, items: new Map([...before.items, [key, item]]) })),
  }
}
