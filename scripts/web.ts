// `npm run web`: Tandem in any browser, served on the loopback interface by plain Node.
import { buildStale } from './build-stale.ts'
import { startHttpHost } from './http-host.ts'

await buildStale(['main', 'renderer'])
const host = await startHttpHost(process.argv.slice(2))
console.log(`Tandem is at ${host.url}`)
host.process.once('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => host.process.kill(signal))
