// How long suggestions take for a thousand records against a thousand, and what they are worth on the labelled pairs.
import { parseArgs } from 'node:util'
import { labelled } from '../../src/main/matching/labelled/labelled-pairs.ts'
import { measure } from '../../src/main/matching/labelled/measure.ts'
import { bundle } from '../child.ts'

const rounds = 9

/** `--records N` (1,000): milliseconds by style of name, the first time and the median of nine more; precision and recall. */
export async function benchSuggestions(args: readonly string[]): Promise<object> {
  const { values } = parseArgs({ args: [...args], options: { records: { type: 'string', default: '1000' } } })
  const count = Number(values.records)
  const built = await bundle(['suggestions/nearest-process.ts'])
  try {
    const milliseconds: Record<string, unknown> = {}
    for (const style of ['name', 'person', 'code'])
      milliseconds[style] = await built.measure('suggestions/nearest-process.ts', { style, count, rounds })
    return { records: `${count} × ${count}`, milliseconds, tuning: worth('tuning'), untouched: worth('untouched') }
  } finally {
    await built.remove()
  }
}

function worth(half: keyof typeof labelled): object {
  return Object.fromEntries(
    measure(labelled[half]).map(({ of, pairs, suggested, precision, recall }) => [
      of,
      { pairs, suggested, precision, recall },
    ]),
  )
}
