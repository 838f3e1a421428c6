// The Prisma client, made from prisma/schema.prisma; not committed, because it belongs to the installed version.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { hashOf } from './hash.ts'
import { isFresh, stamp } from './stamp.ts'

const SCHEMA = 'prisma/schema.prisma'
const OUTPUT = 'src/main/store/generated/prisma'
const INPUTS = [SCHEMA, 'prisma.config.ts', 'node_modules/prisma/package.json']

/** Makes the client unless it is fresh; returns whether it did. Throws with Prisma's own words when the schema is wrong. */
export function generatePrisma(): boolean {
  if (existsSync(OUTPUT) && isFresh('prisma', hashOf(INPUTS))) return false
  const outcome = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
    encoding: 'utf8',
    // Generating needs no schema engine, but Prisma insists on finding one and would download it: any executable will do.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  })
  if (outcome.status !== 0) throw new Error(`prisma generate failed:\n${outcome.stdout}${outcome.stderr}`)
  stamp('prisma', hashOf(INPUTS))
  return true
}
