// `npm run build`: the hosts, the workers and the renderer into out/, where they are stale.
import { buildStale } from './build-stale.ts'

const built = await buildStale(['main', 'renderer'])
console.log(built.length === 0 ? 'out/ is up to date.' : `Built: ${built.join(', ')}.`)
