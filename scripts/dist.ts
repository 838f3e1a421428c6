// `npm run dist [-- electron-builder's options]`: installers for this system, from a fresh build, signed where there are
// certificates, with a feed of updates where TANDEM_UPDATE_URL names one; nothing is published.
import { buildStale } from './build-stale.ts'
import { feed } from './package-feed.ts'
import { writeThirdParties } from './package-licences.ts'
import { signing } from './package-signing.ts'
import { run } from './tools.ts'

const updates = feedOrEnd()
await buildStale(['main', 'renderer'])
writeThirdParties()
const { environment, options, says } = signing(process.env, process.platform)
console.log(`${says}\n${updates.says}`)
const { ok } = await run(
  process.execPath,
  [
    'node_modules/electron-builder/cli.js',
    ...['--publish', 'never', ...options, ...updates.options, ...process.argv.slice(2)],
  ],
  { stdio: ['ignore', 'inherit', 'inherit'], env: environment },
)
process.exitCode = ok ? 0 : 1

function feedOrEnd() {
  try {
    return feed(process.env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(2)
  }
}
