// What a client learns of an error: the sentence of an expected one, an incident id of any other.
import { randomBytes } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { describeProblem, TandemError } from '../errors.ts'
import type { Log } from '../ports/platform.ts'
import { logCause } from './log-cause.ts'

/** Errors in documents pass as they are; expected ones carry their problem, and leave their cause in the log; the rest is logged whole under an id and masked. */
export function createMask(log: Log): (error: unknown) => Error {
  return (error) => {
    const cause = error instanceof GraphQLError ? error.originalError : error
    if (error instanceof GraphQLError && cause === undefined) return error
    const where = error instanceof GraphQLError ? { path: error.path, nodes: error.nodes } : {}
    if (cause instanceof TandemError) {
      logCause(log, cause)
      const { problem } = cause
      return new GraphQLError(describeProblem(problem), { ...where, extensions: { code: problem.code, problem } })
    }
    const incident = randomBytes(4).toString('hex')
    log.error({ incident, err: cause, path: where.path }, 'Something unexpected happened')
    const message = `Something unexpected happened. What was being done may not have been finished. The log says more under incident ${incident}.`
    return new GraphQLError(message, { ...where, extensions: { code: 'INTERNAL', incident } })
  }
}
