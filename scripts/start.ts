// `npm start` when something may have changed: builds what is stale, then opens Tandem.
import { buildStale } from './build-stale.ts'
import { open } from './open.ts'

await buildStale(['main', 'renderer'])
await open(process.argv.slice(2))
