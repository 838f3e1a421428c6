// The log of a process: structured lines, without secrets, line by line to whoever takes them.
import { pino, stdSerializers, type DestinationStream, type SerializerFn } from 'pino'
import type { LogLevel } from '../config.ts'
import type { Log } from '../ports/platform.ts'
import { type KnownSecrets, withoutSecrets } from './log-redaction.ts'

/**
 * `lines` takes finished lines. Fields named like secrets are left out at any depth; the values in `known` when a line is written
 * are not in it, wherever they came from.
 */
export function createLog(level: LogLevel, lines: DestinationStream, known: Pick<KnownSecrets, 'clean'>): Log {
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
    { write: (line) => lines.write(known.clean(line)) },
  )
}

/**
 * From now on the process writes down why it ends, whatever it is, before it does; how it ends stays as it is. Returns what takes
 * it back.
 */
export function logCrashes(log: Log, from: Pick<NodeJS.Process, 'on' | 'off'>): () => void {
  const write = (error: Error, origin: NodeJS.UncaughtExceptionOrigin): void =>
    log.error({ err: error, origin }, 'The process ends for a reason that it does not know')
  from.on('uncaughtExceptionMonitor', write)
  return () => void from.off('uncaughtExceptionMonitor', write)
}
