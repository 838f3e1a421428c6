// What is generated but not committed, and so has to be there before anything is checked, tested or built.
import { generateMigrations } from './generate-migrations.ts'
import { generatePrisma } from './generate-prisma.ts'

export const UNCOMMITTED_INPUTS = ['prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']

/** Makes what is stale; returns the names of what it made. */
export function generateUncommitted(): readonly string[] {
  return [...(generatePrisma() ? ['Prisma client'] : []), ...(generateMigrations() ? ['migrations'] : [])]
}
