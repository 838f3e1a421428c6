// The tutorial database as the sync engine sees it.
import type { SyncStore } from '../../ports/sync-store.ts'
import { apply } from './apply.ts'
import type { Database } from '../connection/connect.ts'
import { reading } from '../database-errors.ts'
import { count, payloads, uses } from '../gather/gather-details.ts'
import { gather, version } from '../gather/gather.ts'

/** All errors are TandemErrors. */
export function createSyncStore(database: Database): SyncStore {
  return {
    gather: (entity) => reading(() => gather(database, entity)),
    version: (entity) => reading(() => version(database, entity)),
    payloads: (entity, identities) => reading(() => payloads(database, entity, identities)),
    count: (entity, eventOnly) => reading(() => count(database, entity, eventOnly)),
    uses: (entity, externalIds) => reading(() => uses(database, entity, externalIds)),
    apply: (entity, items, options) => apply(database, entity, items, options),
  }
}
