// Where output goes: results to stdout, diagnostics to stderr, and one line of progress below them on a terminal.
import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import type { Ask } from './ask.ts'

export interface Screen {
  /** A line of results. */
  out(line: string): void
  /** A line of diagnostics. */
  err(line: string): void
  /** Shows or, with null, clears the line of progress. At most four times a second; nothing without a terminal. */
  progress(text: string | null): void
  readonly ask: Ask
  /** There is a person in front of it: both stdin and stdout are a terminal. */
  readonly canAsk: boolean
}

interface Input extends Readable {
  readonly isTTY?: boolean
}

interface Output extends Writable {
  readonly isTTY?: boolean
  readonly columns?: number
}

export interface Streams {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
}

const betweenDraws = 250
const clearLine = '\r\u001b[K'

/** A screen over three streams; `now` in milliseconds. */
export function createScreen({ stdin, stdout, stderr }: Streams, now: () => number = Date.now): Screen {
  let drawn = false
  let drawnAt = -betweenDraws
  const clear = (): void => {
    if (drawn) stderr.write(clearLine)
    drawn = false
  }
  return {
    out: (line) => {
      clear()
      stdout.write(`${line}\n`)
    },
    err: (line) => {
      clear()
      stderr.write(`${line}\n`)
    },
    progress: (text) => {
      if (stderr.isTTY !== true) return
      if (text === null) {
        clear()
        return
      }
      if (now() - drawnAt < betweenDraws) return
      drawnAt = now()
      drawn = true
      stderr.write(`${clearLine}${text.slice(0, widthOf(stderr) - 1)}`)
    },
    ask: async (question) => {
      clear()
      return askOnce(question, stdin, stdout)
    },
    canAsk: stdin.isTTY === true && stdout.isTTY === true,
  }
}

/** Some terminals do not say how wide they are, or say 0. */
function widthOf({ columns = 0 }: Output): number {
  return columns > 0 ? columns : 80
}

/** One line of input; null at the end of input and at Ctrl-C. */
async function askOnce(question: string, input: Readable, output: Writable): Promise<string | null> {
  const lines = createInterface({ input, output })
  try {
    return await new Promise<string | null>((resolve, reject) => {
      const leave = (): void => {
        output.write('\n')
        resolve(null)
      }
      lines.once('close', leave)
      lines.once('SIGINT', leave)
      lines.question(question).then((answer) => {
        lines.off('close', leave)
        resolve(answer)
      }, reject)
    })
  } finally {
    lines.close()
  }
}
