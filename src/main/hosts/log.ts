// The log of a process: structured lines, without secrets, line by line to whoever takes them, or to a file of the day.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { destination, pino, stdSerializers, type DestinationStream, type SerializerFn } from 'pino'
import type { LogLevel } from '../config.ts'
import type { Log } from '../ports/platform.ts'

const daysKept = 14
const fileName = /^tandem-\d{4}-\d{2}-\d{2}\.log$/
const secretName = /secret|password|passphrase|token|authorization|cookie|api[-_]?key|client[-_]?id|database[-_]?url/i
/** User and password in an address, and anything that is borne. */
const secretText = [
  [/(:\/\/)[^/\s"@]+@/g, '$1…@'],
  [/(Bearer\s+)[\w.~+/=-]+/gi, '$1…'],
] as const

/**
 * `lines` takes finished lines. Fields named like secrets are left out at any depth; `secrets` are the values known beforehand,
 * which no line will hold wherever they came from.
 */
export function createLog(level: LogLevel, lines: DestinationStream, secrets: readonly string[] = []): Log {
  const known = secrets.filter((secret) => secret !== '').map((secret) => JSON.stringify(secret).slice(1, -1))
  const clean = (line: string) =>
    secretText.reduce(
      (text, [pattern, instead]) => text.replaceAll(pattern, instead),
      known.reduce((text, secret) => text.replaceAll(secret, '…'), line),
    )
  const error: SerializerFn = (value: unknown) =>
    value instanceof Error ? withoutSecrets(stdSerializers.err(value)) : value
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => withoutSecrets(fields) as Record<string, unknown>,
      },
      serializers: { err: error, error },
    },
    { write: (line) => lines.write(clean(line)) },
  )
}

/** `logs/tandem-2026-03-02.log` below the data folder, another each day; the last fourteen are kept. */
export function dailyLines(dataFolder: string, now: () => Date): DestinationStream {
  const folder = join(dataFolder, 'logs')
  mkdirSync(folder, { recursive: true })
  let day = dayOf(now())
  const file = destination({ dest: join(folder, `tandem-${day}.log`), sync: true })
  removeOld(folder)
  return {
    write(line) {
      const today = dayOf(now())
      if (today !== day) {
        day = today
        file.reopen(join(folder, `tandem-${day}.log`))
        removeOld(folder)
      }
      file.write(line)
    },
  }
}

function removeOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => fileName.test(name))
    .sort()
  for (const name of files.slice(0, -daysKept)) rmSync(join(folder, name), { force: true })
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}

/** A copy in which everything under a secret's name is gone. Errors are left to their serializer. */
function withoutSecrets(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > 8) return value
  if (value instanceof Error && depth > 0) return value
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, depth + 1))
  if (!(value instanceof Error) && Object.getPrototypeOf(value) !== Object.prototype && depth > 0) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, secretName.test(name) ? '…' : withoutSecrets(item, depth + 1)]),
  )
}
