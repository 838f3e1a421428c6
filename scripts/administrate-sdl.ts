// Writes graphql/generated/administrate-sdl.ts: the remote schema as a string, so that bundles need no file at run time.
import { readFileSync, writeFileSync } from 'node:fs'

const source = new URL('../graphql/administrate/schema.graphql', import.meta.url)
const target = new URL('../graphql/generated/administrate-sdl.ts', import.meta.url)
const escaped = readFileSync(source, 'utf8').replaceAll(/[\\`]|\$\{/g, String.raw`\$&`)
writeFileSync(
  target,
  `// Generated from graphql/administrate/schema.graphql by scripts/administrate-sdl.ts; do not edit.\n\nexport const administrateSdl = \`${escaped}\`\n`,
)
