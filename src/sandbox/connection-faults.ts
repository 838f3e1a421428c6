// The faults that strike lists: failing pages, records that vanish between requests, missing and doubled names.
import { GraphQLError } from 'graphql'
import { pageOf } from './connections.ts'
import type { ConnectionArguments } from './connections.ts'
import { HttpFault } from './faults.ts'
import type { FaultState } from './faults.ts'
import type { Contact, Location, Venue } from './world/records.ts'

type Listed = Contact | Location | Venue

/** The list as the faults leave it. Throws when this page is to fail. `name` is the field name of the connection. */
export function afflict<Item>(
  faults: FaultState,
  name: string,
  items: readonly Item[],
  args: ConnectionArguments,
): readonly Item[] {
  const { failPage, shrinkingPages, keepOnly } = faults.current
  if (failPage?.connection === name && pageNumber(args) === failPage.page && faults.strikes('failPage')) {
    if (failPage.as === 'graphql') throw new GraphQLError(`Page ${failPage.page} of ${name} could not be read`)
    throw new HttpFault(500)
  }
  let left = items
  if (keepOnly?.connection === name) left = left.slice(0, keepOnly.count)
  if (shrinkingPages?.connection === name) {
    const seen = Math.min(faults.count(`shrinking ${name}`), shrinkingPages.times ?? Infinity)
    left = left.slice(seen * (shrinkingPages.by ?? 10))
  }
  return renamed(faults, name, left)
}

function pageNumber(args: ConnectionArguments): number {
  const { start, size } = pageOf(args)
  return size === 0 ? 1 : Math.floor(start / size) + 1
}

function renamed<Item>(faults: FaultState, name: string, items: readonly Item[]): readonly Item[] {
  const { nullNames = 0, duplicateNames = 0 } = faults.current
  if (nullNames === 0 && duplicateNames === 0) return items
  if (!['contacts', 'locations', 'venues'].includes(name)) return items
  return items.map((item, index) => {
    const record = item as Listed
    if (record.__typename === 'Contact' && index < nullNames) return { ...item, firstName: null, lastName: null }
    const twin = index % 2 === 1 && index < 2 * duplicateNames ? (items[index - 1] as Listed | undefined) : undefined
    return twin === undefined ? item : { ...item, ...nameOf(twin) }
  })
}

function nameOf(record: Listed): object {
  if (record.__typename === 'Contact') return { firstName: record.firstName, lastName: record.lastName }
  return record.__typename === 'Venue' ? { name: record.name, location: record.location } : { name: record.name }
}
