// Where log lines are kept: files of the day below the data folder, none of them large, the oldest removed.
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { DestinationStream } from 'pino'

export interface LogLimits {
  /** A file that has reached so many bytes is followed by another of the same day. */
  readonly bytes: number
  readonly files: number
}

/** At most some 100 MB. */
const usual: LogLimits = { bytes: 5_000_000, files: 20 }

/** `tandem-2026-03-02.log`, then `tandem-2026-03-02.2.log`, … */
const fileName = /^tandem-(\d{4}-\d{2}-\d{2})(?:\.(\d+))?\.log$/

/** The folder of the logs in a data folder. */
export function logFolder(dataFolder: string): string {
  return join(dataFolder, 'logs')
}

/** The log files of a data folder with their sizes, oldest first. */
export function logFiles(dataFolder: string): readonly { readonly path: string; readonly bytes: number }[] {
  const folder = logFolder(dataFolder)
  return namesIn(folder).flatMap(({ name }) => {
    const found = statSync(join(folder, name), { throwIfNoEntry: false })
    return found ? [{ path: join(folder, name), bytes: found.size }] : []
  })
}

/**
 * Takes finished lines. Each is in its file when `write` returns, so that a crash loses none; several processes may write to the
 * same files. Where the disk takes no more, lines are lost until it does: no reason for the process to end. Throws when the
 * folder cannot be made.
 */
export function dailyLines(dataFolder: string, now: () => Date, limits: LogLimits = usual): DestinationStream {
  const folder = logFolder(dataFolder)
  let file: { readonly handle: number; readonly day: string; size: number } | null = null
  mkdirSync(folder, { recursive: true, mode: 0o700 })

  /** The last file of a day, or one after it where that is full. */
  function open(day: string): NonNullable<typeof file> {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const last = namesIn(folder).findLast((one) => one.day === day) ?? { name: `tandem-${day}.log`, number: 1 }
    const size = statSync(join(folder, last.name), { throwIfNoEntry: false })?.size ?? 0
    const isFull = size >= limits.bytes
    const handle = openSync(join(folder, isFull ? `tandem-${day}.${last.number + 1}.log` : last.name), 'a', 0o600)
    removeOldest(folder, limits.files)
    return { handle, day, size: isFull ? 0 : size }
  }

  function close(): void {
    if (file !== null) closeSync(file.handle)
    file = null
  }

  return {
    write(line) {
      const today = dayOf(now())
      try {
        if (file !== null && (file.day !== today || file.size >= limits.bytes)) close()
        file ??= open(today)
        file.size += writeSync(file.handle, line)
      } catch {
        // The next line tries again from the start.
        close()
      }
    },
  }
}

function removeOldest(folder: string, kept: number): void {
  for (const { name } of namesIn(folder).slice(0, -kept)) rmSync(join(folder, name), { force: true })
}

/** Oldest first: by day, then by number. */
function namesIn(folder: string): readonly { readonly name: string; readonly day: string; readonly number: number }[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap(({ name }) => {
      const [, day, number] = fileName.exec(name) ?? []
      return day === undefined ? [] : [{ name, day, number: Number(number ?? 1) }]
    })
    .sort((one, other) => (one.day === other.day ? one.number - other.number : one.day < other.day ? -1 : 1))
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}
