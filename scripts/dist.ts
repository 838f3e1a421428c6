// `npm run dist [-- electron-builder's options]`: installers for this system, from a fresh build; nothing is published.
import { buildStale } from './build-stale.ts'
import { writeThirdParties } from './package-licences.ts'
import { showTool } from './tools.ts'

await buildStale(['main', 'renderer'])
writeThirdParties()
const { ok } = await showTool('electron-builder', ['--publish', 'never', ...process.argv.slice(2)])
process.exitCode = ok ? 0 : 1
