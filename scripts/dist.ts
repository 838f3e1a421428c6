// `npm run dist [-- electron-builder's options]`: installers for this system, from a fresh build, signed where there are
// certificates; nothing is published.
import { buildStale } from './build-stale.ts'
import { writeThirdParties } from './package-licences.ts'
import { signing } from './package-signing.ts'
import { run } from './tools.ts'

await buildStale(['main', 'renderer'])
writeThirdParties()
const { environment, options, says } = signing(process.env, process.platform)
console.log(says)
const { ok } = await run(
  process.execPath,
  ['node_modules/electron-builder/cli.js', '--publish', 'never', ...options, ...process.argv.slice(2)],
  { stdio: ['ignore', 'inherit', 'inherit'], env: environment },
)
process.exitCode = ok ? 0 : 1
