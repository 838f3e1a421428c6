// Whose data a database holds, and the guard that keeps practice and real data apart.
import type { Origin, OriginStore } from '../ports/origin.ts'
import type { Database } from './connection/connect.ts'
import { refusal } from './connection/connect-errors.ts'
import { reading, writing } from './database-errors.ts'

/** rehearsal: no credentials for Administrate were given; real: they were. */
export type Mode = 'rehearsal' | 'real'

/** Errors are TandemErrors. */
export function createOriginStore(database: Database): OriginStore {
  return {
    async read() {
      const row = await reading(() => database.prisma.origin.findUnique({ where: { one: true } }))
      return { mark: row?.mark === 'rehearsal' ? 'rehearsal' : null, tenant: row?.tenant ?? null }
    },
    async setTenant(tenant) {
      // Nothing is written when it is the same: a read that changes nothing leaves no trace.
      await writing(
        () => database.prisma.$executeRaw`
        insert into tandem.origin (tenant) values (${tenant})
        on conflict (one) do update set tenant = excluded.tenant, updated_at = now()
        where origin.tenant is distinct from excluded.tenant`,
      )
    },
  }
}

/**
 * Throws unless mode and mark fit: rehearsal works on a marked database only, or on the built-in one while it is fresh
 * (about to be seeded); real credentials only on one that is not marked. Exit 2, nothing is changed.
 */
export function assertOrigin(origin: Origin, mode: Mode, isFreshEmbedded = false): void {
  if (mode === 'real' && origin.mark === 'rehearsal')
    throw refusal(
      'REHEARSAL-MARKED',
      'This database holds practice data, and Tandem has credentials for a real Administrate.',
      'Name the real tutorial database, in Settings or in DATABASE_URL, or choose rehearsal to practise.',
    )
  if (mode === 'rehearsal' && origin.mark === null && !isFreshEmbedded)
    throw refusal(
      'REHEARSAL-UNMARKED',
      'Without credentials for Administrate Tandem rehearses, and this database is not marked for practice.',
      'Connect to Administrate, in Settings or by the ADMINISTRATE_… variables, or practise on the built-in database or on an empty one prepared by "seed".',
    )
}
