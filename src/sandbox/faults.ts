// The faults that a test or a person can switch on, as plain data, and the state that counts them down.
import { z } from 'zod'

const times = z.int().min(1)
const connection = z.string().min(1)

/** What may be sent to `POST /sandbox/faults`. Every member is optional; `{}` switches everything off. */
export const faultsSchema = z.strictObject({
  latencyMs: z.int().min(0).max(120_000).optional().describe('wait before every answer'),
  unauthorizedTimes: times.optional().describe('answer 401 so many times'),
  rateLimit: z
    .strictObject({ times, retryAfterSeconds: z.int().min(0).optional() })
    .optional()
    .describe('answer 429 so many times, with Retry-After when seconds are given'),
  requestsPerSecond: z.number().positive().optional().describe('answer 429 to what comes faster'),
  serverErrorTimes: times.optional().describe('answer 500 so many times'),
  malformedTimes: times.optional().describe('answer with a body that is not JSON so many times'),
  failPage: z
    .strictObject({
      connection,
      page: z.int().min(1),
      times: times.optional(),
      as: z.enum(['http', 'graphql']).optional(),
    })
    .optional()
    .describe('page k of a connection fails: with 500 (http) or with a GraphQL error'),
  shrinkingPages: z
    .strictObject({ connection, by: times.optional(), times: times.optional() })
    .optional()
    .describe('each request finds so many records fewer at the beginning (10)'),
  keepOnly: z
    .strictObject({ connection, count: z.int().min(0) })
    .optional()
    .describe('a connection has only its first records left; 0 = an empty answer'),
  refuseCustomFieldType: z.string().optional().describe('custom fields of this kind are refused'),
  nullNames: times.optional().describe('the first n contacts of an answer have no names'),
  duplicateNames: times.optional().describe('n records carry the name of the record before them'),
  writeThenDrop: z.strictObject({ times }).optional().describe('the change is written, then the line is cut'),
  denyAuthorization: z.boolean().optional().describe('whoever is asked to sign in declines'),
  denyMutations: z.boolean().optional().describe('every change is refused for want of permission'),
  refuseMutation: z
    .strictObject({ mutation: z.string(), label: z.string().optional(), message: z.string(), times: times.optional() })
    .optional()
    .describe('one mutation, such as location.create, is refused with this message'),
  createWithWarnings: z.strictObject({ times }).optional().describe('the record is made and errors come with it'),
})

export type Faults = z.infer<typeof faultsSchema>

/** A GraphQL request that must end as an HTTP error; thrown inside a resolver. */
export class HttpFault extends Error {
  readonly status: number

  constructor(status: number) {
    super(`HTTP ${status}`)
    this.name = 'HttpFault'
    this.status = status
  }
}

/** The line was cut without an answer. */
export class DroppedConnection extends Error {
  constructor() {
    super('The connection was cut')
    this.name = 'DroppedConnection'
  }
}

/** The faults that are on, and how often they have struck. Setting faults begins all counts anew. */
export interface FaultState {
  readonly current: Faults
  /** Replaces what is on. Throws when the data is not a set of faults. */
  readonly set: (faults: Faults) => void
  readonly clear: () => void
  /** Whether a counted fault strikes now; counts it down if so. */
  readonly strikes: (name: CountedFault) => boolean
  /** How often the named thing was counted before this call. */
  readonly count: (name: string) => number
}

type CountedFault =
  | 'unauthorizedTimes'
  | 'rateLimit'
  | 'serverErrorTimes'
  | 'malformedTimes'
  | 'failPage'
  | 'writeThenDrop'
  | 'refuseMutation'
  | 'createWithWarnings'

/** A state with the given faults on. */
export function createFaults(initial: Faults = {}): FaultState {
  let current = faultsSchema.parse(initial)
  const counts = new Map<string, number>()
  const count = (name: string) => {
    const before = counts.get(name) ?? 0
    counts.set(name, before + 1)
    return before
  }
  const set = (faults: Faults) => {
    current = faultsSchema.parse(faults)
    counts.clear()
  }
  return {
    get current() {
      return current
    },
    set,
    clear: () => {
      set({})
    },
    strikes: (name) => {
      const limit = limitOf(current[name])
      return limit > 0 && count(name) < limit
    },
    count,
  }
}

/** How often a fault strikes: its number, its `times`, without limit when it has none, never when it is off. */
function limitOf(fault: number | { readonly times?: number | undefined } | undefined): number {
  if (fault === undefined) return 0
  return typeof fault === 'number' ? fault : (fault.times ?? Infinity)
}
