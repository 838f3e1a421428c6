// Pages of records: filters, order, default page of 50, silent cap of 100, positional cursors (administrate-api: connections).
import { GraphQLError } from 'graphql'
import { comparer, matcher } from './filters.ts'
import type { Fields, Filter, Order } from './filters.ts'

const defaultPageSize = 50
/** What is asked beyond it is cut without a word. */
const maximumPageSize = 100

export interface ConnectionArguments {
  readonly filters?: readonly (Filter | null)[] | null
  readonly order?: Order | null
  readonly orderBy?: readonly (Order | null)[] | null
  readonly first?: number | null
  readonly offset?: number | null
  readonly after?: string | null
}

export interface Connection<Item> {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[]
  readonly pageInfo: {
    readonly startCursor: string
    readonly endCursor: string
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly totalRecords: number
  }
}

/** Filters and orders records; without an order they stay as they are. */
export function select<Item>(items: readonly Item[], fields: Fields<Item>, args: ConnectionArguments): readonly Item[] {
  const filters = args.filters ?? []
  const orders = [args.order ?? null, ...(args.orderBy ?? [])].filter((order) => order !== null)
  const kept = filters.length === 0 ? items : items.filter(matcher(fields, filters))
  return orders.length === 0 ? kept : [...kept].sort(comparer(fields, orders))
}

/** Where a page begins (position in the whole list) and how many records it may hold. */
export function pageOf(args: ConnectionArguments): { readonly start: number; readonly size: number } {
  const first = args.first ?? defaultPageSize
  const offset = args.offset ?? 0
  if (first < 0 || offset < 0) throw new GraphQLError('first and offset must not be negative')
  const after = args.after ?? '__EMPTY__'
  const start = after === '__EMPTY__' ? offset : positionOf(after) + 1
  return { start, size: Math.min(first, maximumPageSize) }
}

/** One page of an already selected list. */
export function paginate<Item>(items: readonly Item[], args: ConnectionArguments): Connection<Item> {
  const { start, size } = pageOf(args)
  const nodes = items.slice(start, start + size)
  const edges = nodes.map((node, index) => ({ cursor: cursorOf(start + index), node }))
  return {
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? '',
      endCursor: edges.at(-1)?.cursor ?? '',
      hasNextPage: start + nodes.length < items.length,
      hasPreviousPage: start > 0 && items.length > 0,
      totalRecords: items.length,
    },
  }
}

function cursorOf(position: number): string {
  return Buffer.from(`Cursor:${position}`).toString('base64')
}

function positionOf(cursor: string): number {
  const match = /^Cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8'))
  if (match === null) throw new GraphQLError(`Invalid cursor: ${cursor}`)
  return Number(match[1])
}
