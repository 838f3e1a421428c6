// Suggestions for many records in the worker, measured: the first time, which starts it, and when it is warm.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { NameStyle } from '../../src/main/matching/suggest.ts'
import { createSuggestions } from '../../src/main/review/suggestions.ts'
import { median } from '../child.ts'
import { records } from './records.ts'

const { style, count, rounds } = JSON.parse(process.argv[2] ?? '{}') as {
  readonly style: NameStyle
  readonly count: number
  readonly rounds: number
}
const [tutorial, api] = [records(style, count, 1), records(style, count, 2)]
const suggestions = createSuggestions()
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
const times: number[] = []
for (let round = 0; round <= rounds; round++) {
  const start = performance.now()
  await suggestions.nearest(style, tutorial, api, new AbortController().signal)
  times.push(performance.now() - start)
}
delay.disable()
await suggestions.close()
const [first = 0, ...warm] = times.map((time) => Math.round(time))
console.log(JSON.stringify({ first, median: median(warm), longestBlockMilliseconds: Math.round(delay.max / 1e5) / 10 }))
