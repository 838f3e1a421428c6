// What suggestions are worth: precision and recall at the default strength, on the half the rules were chosen by and on the
// half that they have not seen. Both are printed.
import { describe, expect, it } from 'vitest'
import { labelled } from './labelled-pairs.ts'
import { measure, type Measure } from './measure.ts'

const percent = (value: number | null): string => (value === null ? '–' : `${(value * 100).toFixed(1)} %`)

function print(half: string, measures: readonly Measure[]): void {
  const lines = measures.map(({ of, pairs, suggested, precision, recall, wrong, missed }) => {
    const figures = [pairs, suggested, percent(precision), percent(recall)].map((value) => String(value).padStart(9))
    const names = [...wrong.map((pair) => `wrong: ${pair}`), ...missed.map((pair) => `missed: ${pair}`)]
    return [of.padEnd(16), ...figures, ...names.map((name) => `\n${' '.repeat(18)}${name}`)].join('')
  })
  const head = ['pairs', 'suggested', 'precision', 'recall'].map((word) => word.padStart(10)).join('')
  process.stdout.write(`\n${half} half${' '.repeat(16 - half.length - 6)}${head}\n${lines.join('\n')}\n`)
}

describe('suggestions', () => {
  it.each(['tuning', 'untouched'] as const)('are right and find most in the %s half', (half) => {
    const measures = measure(labelled[half])
    print(half, measures)
    const all = measures.at(-1)!
    expect(all.precision).toBeGreaterThanOrEqual(0.98)
    expect(all.recall).toBeGreaterThanOrEqual(0.8)
  })
})
