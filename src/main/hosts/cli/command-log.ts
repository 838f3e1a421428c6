// The log of a command: into the day's file, and with --debug readable on stderr, there without the stacks of errors.
import type { LogLevel } from '../../config.ts'
import type { Log } from '../../ports/platform.ts'
import { createLog } from '../log.ts'
import { dailyLines } from '../log-files.ts'
import type { KnownSecrets } from '../log-redaction.ts'

export interface CommandLogOptions {
  readonly level: LogLevel
  readonly dataFolder: string
  /** Values no line may hold. */
  readonly known: Pick<KnownSecrets, 'clean'>
  /** Where `--debug` shows lines; null without it. */
  readonly show: ((line: string) => void) | null
}

/** A data folder that cannot be written keeps no log; whatever else needs the folder says so. */
export function createCommandLog({ level, dataFolder, known, show }: CommandLogOptions): Log {
  const logs = [
    ...kept(level, dataFolder, known),
    ...(show === null ? [] : [createLog('debug', { write: (line) => show(readable(line)) }, known)]),
  ]
  const each = (name: keyof Log) => (fields: object, message: string) => {
    for (const log of logs) log[name](fields, message)
  }
  return { debug: each('debug'), info: each('info'), warn: each('warn'), error: each('error') }
}

function kept(level: LogLevel, dataFolder: string, known: CommandLogOptions['known']): readonly Log[] {
  try {
    return [
      createLog(
        level,
        dailyLines(dataFolder, () => new Date()),
        known,
      ),
    ]
  } catch {
    return []
  }
}

/** `09:12:03.250 debug  Page read {"operation":"venues"}` */
function readable(line: string): string {
  const parsed: unknown = JSON.parse(line)
  if (typeof parsed !== 'object' || parsed === null) return line.trimEnd()
  const { level, time, msg, ...fields }: { readonly [field: string]: unknown } = { ...parsed }
  const clock = typeof time === 'string' ? time.slice(11, 23) : ''
  const rest = Object.keys(fields).length === 0 ? '' : ` ${JSON.stringify(fields, withoutStack)}`
  return `${clock} ${String(level).padEnd(5)} ${String(msg)}${rest}`
}

function withoutStack(name: string, value: unknown): unknown {
  return name === 'stack' ? undefined : value
}
