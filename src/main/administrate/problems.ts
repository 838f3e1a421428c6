// Failures of Administrate in words: what happened, that nothing was changed, what to do next.
import { type Problem, type ProblemCode, TandemError } from '../errors.ts'
import type { RemoteFailure } from './failure.ts'

/** What the documents of graphql/administrate/queries read, in words. */
const subjects: Readonly<Record<string, string>> = {
  GetAllCourseTemplates: 'course templates',
  GetAllLocation: 'locations',
  GetCourseTemplateCategories: 'the categories of a course template',
  getCourseTemplatePriceLevels: 'the prices of course templates',
  GetCustomFieldDefinitions: 'custom fields',
  getAllInstructors: 'instructors',
  GetPriceLevels: 'price levels',
  GetPublicPricesOfCourseTemplate: 'the prices of a course template',
  GetVenues: 'venues',
  CreateCourseTemplate: 'a new course template',
  CreateInstructor: 'a new instructor',
  CreateLocation: 'a new location',
  FindContacts: 'people of a name',
  FindCourseTemplates: 'course templates of a code',
  FindLocations: 'locations of a name',
  FindVenues: 'a venue',
  GetAccounts: 'accounts',
  GetCompanies: 'companies',
  GetMutations: 'what can be created',
  GetRegions: 'regions',
}
const longestQuote = 200

export interface Problems {
  /** `address` is where the request went; `operation` its name, or `signIn`. */
  ofFailure(failure: RemoteFailure, operation: string, address: string): TandemError
  /** Administrate's own words, which may come with data or without. */
  ofErrors(messages: readonly string[], operation: string): TandemError
  /** An answer without data. */
  ofBody(operation: string): TandemError
  /** A mutation that was sent and whose answer never came: the failure, without the claim that nothing was changed. */
  ofLostAnswer(failure: TandemError, operation: string): Problem
  /** Administrate's own words, one line each, without secrets. */
  wordsOf(messages: readonly string[]): readonly string[]
  /** A list that moved while it was read. */
  ofIncomplete(operation: string): TandemError
  /** A person's sign-in that Administrate does not take any more. */
  ofEndedSignIn(): TandemError
}

export const signIn = 'signIn'

/**
 * `succeeded` tells whether any request ever went well: then a failure came midway (exit 1), else nothing could start (2).
 * `byPerson`: signed in through the browser, without key and secret of Tandem's own.
 */
export function createProblems(options: {
  readonly redact: (text: string) => string
  readonly succeeded: () => boolean
  readonly byPerson: boolean
}): Problems {
  const atStart = () => (options.succeeded() ? 1 : 2)

  function ofFailure(failure: RemoteFailure, operation: string, address: string): TandemError {
    const status = failure.status === null ? '' : ` (HTTP ${failure.status})`
    const reading = operation === signIn ? 'the sign-in' : `the request for ${subjectOf(operation)}`
    switch (failure.kind) {
      case 'unauthorised':
        return problem(
          'ADM-401',
          'Administrate refused the sign-in.',
          options.byPerson
            ? 'Sign in again in Settings, then try again.'
            : 'Check key and secret, in Settings or in ADMINISTRATE_API_KEY and ADMINISTRATE_API_SECRET, then try again.',
          atStart(),
        )
      case 'forbidden':
        return problem(
          'ADM-403',
          `Administrate does not allow ${options.byPerson ? 'whoever signed in' : 'this API key'} ${operation === signIn ? 'to sign in' : `to ${operation.startsWith('Create') ? 'create' : 'read'} ${subjectOf(operation)}`}.`,
          `Ask whoever manages Administrate to give ${options.byPerson ? 'them' : 'its user'} the right, then try again.`,
        )
      case 'busy':
        return problem(
          'ADM-429',
          'Administrate keeps asking us to slow down.',
          'Wait five minutes, then try again; fewer requests a second help, in Settings or in TANDEM_REQUESTS_PER_SECOND.',
        )
      case 'server':
        return problem(
          'ADM-500',
          `Administrate failed to answer ${reading}${status}.`,
          'Try again in a few minutes. If it stays so, tell Administrate’s support.',
        )
      case 'timeout':
        return problem(
          'ADM-TIMEOUT',
          `Administrate did not answer ${reading} within 30 seconds.`,
          'Try again in a few minutes.',
        )
      case 'body':
        return ofBody(operation, failure.status)
      case 'refused':
      case 'unreachable':
      case 'certificate':
      case 'network':
        return problem('ADM-CONNECT', connectMessage(failure, address), connectNext(failure), atStart())
    }
  }

  function ofBody(operation: string, status: number | null = null): TandemError {
    const said = status === null || status === 200 ? '' : ` (HTTP ${status})`
    return problem(
      'ADM-BODY',
      `Administrate answered ${operation === signIn ? 'the sign-in' : `the request for ${subjectOf(operation)}`} with something that cannot be read${said}.`,
      options.succeeded()
        ? 'Try again in a minute; if it stays like this, ask whoever manages Administrate.'
        : 'Check both addresses of Administrate, in Settings or in ADMINISTRATE_API_URL and ADMINISTRATE_AUTH_URL, then try again.',
    )
  }

  return {
    ofFailure,
    ofErrors(messages, operation) {
      const [first = 'no reason given'] = messages
      return problem(
        'ADM-ERRORS',
        `Administrate did not give out ${subjectOf(operation)}. It says: “${quote(options.redact(first))}”.`,
        'Try again; if it says the same, ask whoever manages Administrate.',
      )
    },
    ofBody: (operation) => ofBody(operation),
    ofLostAnswer: ({ problem: { code, message } }, operation) => ({
      code,
      message: code === 'CANCELLED' ? 'It was stopped before Administrate answered.' : message,
      effect: `Whether Administrate has ${subjectOf(operation)} now is not known.`,
      next: 'Look it up before it is sent again.',
    }),
    wordsOf: (messages) => messages.map((message) => quote(options.redact(message))),
    ofIncomplete: (operation) =>
      problem(
        'ADM-INCOMPLETE',
        `Administrate’s list of ${subjectOf(operation)} changed while it was read, so it could not be read whole.`,
        'Try again in a minute.',
      ),
    ofEndedSignIn: () =>
      problem('ADM-SIGN-IN', 'The sign-in to Administrate has ended.', 'Sign in again in Settings.', atStart()),
  }
}

function problem(code: ProblemCode, message: string, next: string, exitCode: 1 | 2 = 1): TandemError {
  return new TandemError({ code, message, effect: 'Nothing was changed.', next }, exitCode)
}

function subjectOf(operation: string): string {
  return subjects[operation] ?? 'data'
}

function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line
}

function connectMessage(failure: RemoteFailure, address: string): string {
  const place = hostAndPort(address)
  if (failure.kind === 'certificate') return `The certificate of Administrate at ${place} is not trusted.`
  if (failure.kind === 'network') return `The connection to Administrate at ${place} broke off.`
  return `Cannot reach Administrate at ${place}.`
}

function connectNext(failure: RemoteFailure): string {
  if (failure.kind === 'certificate') return 'Ask your network’s administrator, then try again.'
  return 'Check the network and both addresses of Administrate, in Settings or in ADMINISTRATE_API_URL and ADMINISTRATE_AUTH_URL, then try again.'
}

function hostAndPort(address: string): string {
  if (!URL.canParse(address)) return 'an address that is not valid'
  const { hostname, port, protocol } = new URL(address)
  return `${hostname}:${port === '' ? (protocol === 'http:' ? '80' : '443') : port}`
}
