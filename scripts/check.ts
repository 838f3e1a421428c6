// `npm run check [part …]`: format, types, lint, arrows, unused code and drift of what is generated; what `npm test` begins with.
import { checkParts } from './check-parts.ts'
import { generateUncommitted } from './generate-uncommitted.ts'
import { runTogether } from './run-together.ts'

const wanted = process.argv.slice(2)
const parts = checkParts.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
if (parts.length === 0) {
  console.error(`No such part. There are: ${checkParts.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
generateUncommitted()
const failed = await runTogether(parts)
console.log(failed.length === 0 ? 'Everything checks.' : `Not right yet: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
