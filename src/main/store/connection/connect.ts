// Opens the tutorial database, PostgreSQL or the one built in, as the one handle everything in the store works on.
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { connectPostgresql, type ServerTarget } from './connect-postgresql.ts'
import { PrismaClient } from '../generated/prisma/client.ts'
import { openEmbedded } from '../built-in/pglite.ts'

/** `url`: a PostgreSQL server. `dataFolder`: the database built in, kept in the folder `database` below it. */
export type Target = ServerTarget | { readonly dataFolder: string }

/** Who opens it, named to whoever else wants the built-in database: a person, a machine, and what is being run. */
export interface Who {
  readonly owner: string
  readonly host: string
  readonly command: string
}

export interface Database {
  /** Over adapter-pg on `pool`; `Decimal` and `bigint` as Prisma gives them. */
  readonly prisma: PrismaClient
  /** For what Prisma cannot say: several statements at once, one session. Release every client; the built-in database has only one. */
  readonly pool: pg.Pool
  readonly kind: 'postgresql' | 'embedded'
  /** `db.example.local:5432/tandem`, never with user or password; `built in`. */
  readonly description: string
  /** An unpooled session of its own, not limited in time; the caller ends it. PostgreSQL only: throws on the built-in database. */
  dedicated(): Promise<pg.Client>
  /** Copies the built-in database to `backups` and keeps the last two; the path, or null on PostgreSQL, which is not ours to back up. */
  backup(label: string): Promise<string | null>
  close(): Promise<void>
}

/**
 * Connects, without changing anything in the database.
 * TandemErrors: CONFIG (address unusable), DB-CONNECT, DB-TLS, DB-AUTH, DB-VERSION (before 15), DATA-BUSY (somebody has the folder).
 */
export async function openDatabase(target: Target, who: Who): Promise<Database> {
  const connection =
    'url' in target ? await connectPostgresql(target, who.command) : await openEmbedded(target.dataFolder, who)
  const prisma = new PrismaClient({
    adapter: new PrismaPg(connection.pool),
    errorFormat: 'minimal',
    // On the built-in database a transaction waits for its turn; Prisma's own two seconds are too short for that.
    transactionOptions: { maxWait: 30_000, timeout: 60_000 },
  })
  return {
    ...connection,
    prisma,
    async close() {
      await prisma.$disconnect()
      await connection.close()
    },
  }
}
