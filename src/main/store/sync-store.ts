// The tutorial database as the sync engine sees it.
import type { SyncStore } from '../ports/sync-store.ts'
import { apply } from './apply.ts'
import type { Database } from './connect.ts'
import { count, payloads, uses } from './gather-details.ts'
import { gather } from './gather.ts'

/** Errors of `apply` are TandemErrors; those of reading are as the database gave them. */
export function createSyncStore(database: Database): SyncStore {
  return {
    gather: (entity) => gather(database, entity),
    payloads: (entity, identities) => payloads(database, entity, identities),
    count: (entity, eventOnly) => count(database, entity, eventOnly),
    uses: (entity, externalIds) => uses(database, entity, externalIds),
    apply: (entity, items, options) => apply(database, entity, items, options),
  }
}
