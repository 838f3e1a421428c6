// The log of changes in the data folder: one JSON line per mutation, written before the answer, replayed at start.
import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const headerSchema = z.object({ sandbox: z.literal(1), seed: z.number(), size: z.number() })
const entrySchema = z.object({ at: z.string(), mutation: z.string(), args: z.record(z.string(), z.unknown()) })

/** The world a log belongs to. */
export type LogHeader = Omit<z.infer<typeof headerSchema>, 'sandbox'>
export type LogEntry = z.infer<typeof entrySchema>

export interface MutationLog {
  /** What the file held when it was opened. */
  readonly entries: readonly LogEntry[]
  /** Writes one change; it is in the file when this returns. */
  readonly append: (entry: LogEntry) => void
  /** Forgets every change. */
  readonly restart: () => void
  readonly close: () => void
}

/**
 * Opens the log, makes it when it is missing, and cuts a last line that was not written to its end. Throws when the file is
 * no such log, is damaged before its end, or belongs to another world.
 */
export function openLog(file: string, header: LogHeader): MutationLog {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const before = existsSync(file) ? readFileSync(file) : Buffer.alloc(0)
  const whole = before.subarray(0, before.lastIndexOf('\n') + 1)
  const [first, ...lines] = whole.toString('utf8').split('\n').slice(0, -1)
  const entries = lines.map((line, index) => read(entrySchema, line, `${file}: line ${index + 2} is no change`))
  const known = first === undefined ? null : read(headerSchema, first, `${file} is no log of the sandbox`)
  if (known !== null && (known.seed !== header.seed || known.size !== header.size)) {
    throw new Error(
      `${file} belongs to the world of seed ${known.seed} and size ${known.size}; start afresh or use those`,
    )
  }
  const descriptor = openSync(file, before.length === 0 ? 'w' : 'r+')
  let length = whole.length
  ftruncateSync(descriptor, length)

  function write(line: object): void {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`)
    try {
      for (let done = 0; done < bytes.length;)
        done += writeSync(descriptor, bytes, done, bytes.length - done, length + done)
    } catch (error) {
      ftruncateSync(descriptor, length)
      throw error
    }
    length += bytes.length
  }

  function begin(): void {
    ftruncateSync(descriptor, 0)
    length = 0
    write({ sandbox: 1, ...header })
  }

  if (known === null) begin()
  return {
    entries,
    append: write,
    restart: begin,
    close: () => {
      closeSync(descriptor)
    },
  }
}

/** A log that keeps nothing, for a world without a data folder. */
export function withoutLog(): MutationLog {
  const nothing = () => undefined
  return { entries: [], append: nothing, restart: nothing, close: nothing }
}

function read<Shape>(schema: z.ZodType<Shape>, line: string, failure: string): Shape {
  try {
    return schema.parse(JSON.parse(line))
  } catch (cause) {
    throw new Error(failure, { cause })
  }
}
