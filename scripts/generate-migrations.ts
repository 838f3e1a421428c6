// The migrations as a module, so that a bundled Tandem carries them; made from prisma/migrations by `npm run generate`.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const FOLDER = 'prisma/migrations'
const OUTPUT = 'src/main/store/generated/migrations.ts'

/** Writes the module unless it says so already; returns whether it did. Line ends are normalised: a checksum must not depend on the checkout. */
export function generateMigrations(): boolean {
  const migrations = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(FOLDER, name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n') }))
  const content = `// Made from ${FOLDER} by \`npm run generate\`.\nexport const migrations: readonly { readonly name: string; readonly sql: string }[] = ${JSON.stringify(migrations, null, 2)}\n`
  if (existsSync(OUTPUT) && readFileSync(OUTPUT, 'utf8') === content) return false
  mkdirSync(dirname(OUTPUT), { recursive: true })
  writeFileSync(OUTPUT, content)
  return true
}
