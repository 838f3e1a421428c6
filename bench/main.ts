// `npm run bench -- <what>`: measurements as JSON on stdout, what is going on on stderr.
import { benchApp } from './app/bench-app.ts'
import { benchImport } from './import/bench-import.ts'
import { benchSuggestions } from './suggestions/bench-suggestions.ts'
import { benchSync } from './sync/bench-sync.ts'
import { benchWindow } from './window/bench-window.ts'

const benches: Readonly<Record<string, (args: readonly string[]) => Promise<object>>> = {
  app: benchApp,
  import: benchImport,
  suggestions: benchSuggestions,
  sync: benchSync,
  window: benchWindow,
}

const [what = '', ...args] = process.argv.slice(2)
const bench = benches[what]
if (bench) {
  process.stdout.write(`${JSON.stringify(await bench(args), null, 2)}\n`)
} else {
  process.stderr.write(`Say what to measure: ${Object.keys(benches).join(', ')}.\n`)
  process.exitCode = 2
}
