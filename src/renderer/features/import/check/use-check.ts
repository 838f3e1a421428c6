// The workbook that is looked at; it is kept while the window is open, so that coming back shows it at once.
import { useEffect, useSyncExternalStore } from 'react'
import { WorkbookDocument, WorkbookRowsDocument } from '../../../../../graphql/generated/local.ts'
import { ask, concerns, useApi } from '../../../api.tsx'
import type { Api } from '../../../api.tsx'
import { answerOf, createCheckOrders } from './check-orders.ts'
import { createCheckStore } from './check-store.ts'
import type { CheckSnapshot, CheckStore } from './check-store.ts'

export interface Check extends CheckSnapshot {
  readonly store: CheckStore
}

export function useCheck(id: string): Check {
  const api = useApi()
  const store = checkStoreOf(api, id)
  const { live } = api
  useEffect(() => {
    store.refresh()
    return live.onChange((changed) => {
      if (concerns(changed, ['imports'])) store.refresh()
    })
  }, [store, live])
  return { ...useSyncExternalStore(store.subscribe, store.get), store }
}

const storesOf = new WeakMap<Api['client'], Map<string, CheckStore>>()

export function checkStoreOf({ client, connection }: Pick<Api, 'client' | 'connection'>, id: string): CheckStore {
  const stores = storesOf.get(client) ?? new Map<string, CheckStore>()
  storesOf.set(client, stores)
  const known = stores.get(id)
  if (known) return known
  const made = createCheckStore({
    async book() {
      const answer = await ask(client, connection, WorkbookDocument, { id })
      return 'failure' in answer ? answer : { data: answerOf(answer.data.workbook) }
    },
    rows: (from, first) => ask(client, connection, WorkbookRowsDocument, { id, from, first }),
    orders: createCheckOrders(client, id),
  })
  // One workbook with 50,000 rows is enough to keep.
  stores.clear()
  stores.set(id, made)
  return made
}
