// Whether a packaged app has the fuses of electron-builder.yml: `node --import tsx scripts/package-fuses.ts <app>`.
import { fusesOf, wantedFuses } from './package-fuse-wire.ts'

const app = process.argv[2]
if (app === undefined) {
  console.error('Name the app to look at.')
  process.exit(2)
}
const found = await fusesOf(app)
const wrong = Object.entries(wantedFuses()).filter(([name, value]) => found[name] !== value)
for (const [name, value] of wrong) console.error(`${name} should be ${String(value)}, and is not.`)
console.log(wrong.length === 0 ? 'Every fuse is as decided.' : 'This app must not be given away.')
process.exitCode = wrong.length === 0 ? 0 : 1
