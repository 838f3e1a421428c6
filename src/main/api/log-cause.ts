// What a problem does not tell people, but the log has to hold.
import type { TandemError } from '../errors.ts'
import type { Log } from '../ports/platform.ts'

/** For every place that answers with the problem of an error: what was behind it would be lost otherwise. Logs nothing without a cause. */
export function logCause(log: Log, error: TandemError): void {
  if (error.cause === undefined) return
  log.warn({ code: error.problem.code, err: error }, 'A request could not be done')
}
