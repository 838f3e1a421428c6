// The tutorial database as the event import sees it before anything is written.
import type { ImportStore } from '../../ports/import-store.ts'
import type { Database } from '../connection/connect.ts'
import { reading, writing } from '../database-errors.ts'
import { consistently } from '../gather/gather.ts'
import { readCatalogue, readCustomFields } from './import-catalogue.ts'
import { readDecisions, readWhoDecided, remember, revoke, setLevel, setMap } from './import-decisions.ts'
import { readLocalEvents, readPrevious } from './import-events.ts'
import { readKnown, readTemplates, readVenues } from './import-records.ts'
import { adoptionSql } from '../schema/migrate-adopt.ts'

/** All errors are TandemErrors. */
export function createImportStore(database: Database): ImportStore {
  return {
    references: () =>
      reading(() =>
        consistently(database, async (sql) => {
          const [templates, locations, venues, instructors, catalogue, customFields, decisions] = await Promise.all([
            readTemplates(sql),
            readKnown(sql, 'location'),
            readVenues(sql),
            readKnown(sql, 'instructor'),
            readCatalogue(sql),
            readCustomFields(sql),
            readDecisions(sql),
          ])
          return { templates, locations, venues, instructors, catalogue, customFields, ...decisions }
        }),
      ),
    events: (titles) => reading(() => readLocalEvents(database, titles)),
    previous: (file) => reading(() => readPrevious(database, file)),
    adoption: () => reading(() => adoptionSql(database)),
    decisions: () => reading(() => readWhoDecided(database)),
    remember: (value) => writing(() => remember(database, value)),
    revoke: (id, by) => writing(() => revoke(database, id, by)),
    setMap: (entry) => writing(() => setMap(database, entry)),
    setLevel: (rule) => writing(() => setLevel(database, rule)),
  }
}
