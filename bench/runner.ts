// The engine as measurements use it.
import type { AdministrateClient } from '../src/main/administrate/client.ts'
import { systemClock as clock } from '../src/main/hosts/machine.ts'
import type { CallRecord, Log } from '../src/main/ports/platform.ts'
import { ownGuards } from '../src/main/ports/settings.ts'
import { createCallStore } from '../src/main/store/calls.ts'
import { createChangeLog } from '../src/main/store/change-log/change-log.ts'
import type { Database } from '../src/main/store/connection/connect.ts'
import { createJobStore } from '../src/main/store/jobs/jobs.ts'
import { createLeaseStore } from '../src/main/store/lease/lease.ts'
import { createOriginStore } from '../src/main/store/origin.ts'
import { createSyncStore } from '../src/main/store/sync/sync-store.ts'
import type { SyncRequest } from '../src/main/sync/request.ts'
import { createSyncRunner } from '../src/main/sync/runner.ts'
import { measurer } from './sync/target.ts'

const silent = () => undefined
export const benchLog: Log = { debug: silent, info: silent, warn: console.error, error: console.error }

export const fullSync: SyncRequest = {
  command: 'sync_all',
  from: null,
  reviewFirst: false,
  skipErrors: false,
  pageSize: 100,
  acceptMissing: null,
  acceptTenant: null,
  startedBy: 'Bench',
}

/** `calls`: requests made, which are remembered with each run. */
export function createBenchRunner(
  database: Database,
  remote: AdministrateClient,
  tenant: string,
  calls: CallRecord[] = [],
) {
  const changeLog = createChangeLog(database)
  return createSyncRunner({
    remote,
    tenant,
    owner: measurer.owner,
    host: measurer.host,
    store: createSyncStore(database),
    jobs: createJobStore(database, changeLog),
    lease: createLeaseStore(database),
    origin: createOriginStore(database),
    calls: createCallStore(database),
    drainCalls: () => calls.splice(0),
    changeLog,
    clock,
    log: benchLog,
    isReadOnly: false,
    guards: () => ownGuards,
  })
}
