// Asks an Administrate what the seven checks judge: one record of each list, its companies, its mutations. Reads only.
import { GetCompaniesDocument } from '../../../graphql/generated/administrate.ts'
import { isCancelled, type Problem, TandemError } from '../errors.ts'
import type { AdministrateClient } from './client.ts'
import { listMutations } from './creating.ts'
import { connectionIn } from './envelope.ts'
import {
  courseTemplateList,
  instructorList,
  locationList,
  pricedTemplateList,
  priceLevelList,
  readCustomFieldDefinitions,
  venueList,
} from './lists.ts'
import type { PagedList } from './reads.ts'

/** A list by its name for people; null: it can be read. */
export interface ListFact {
  readonly name: string
  readonly problem: Problem | null
}

/** `closed`: Administrate let nobody in, so nothing else was asked. */
export type Asked = { readonly closed: Problem } | Answers

export interface Answers {
  readonly closed: null
  /** The seven of a sync. */
  readonly lists: readonly ListFact[]
  /** The first company of the tenant, for somebody who works there to know it by; null: it may not be read. */
  readonly company: string | null
  /** As `location.create`. */
  readonly mutations: ReadonlySet<string> | Problem
}

type Ask = (client: AdministrateClient, signal: AbortSignal) => Promise<unknown>

const lists: readonly (readonly [name: string, ask: Ask])[] = [
  ['locations', oneOf(locationList)],
  ['custom fields', customFields],
  ['price levels', oneOf(priceLevelList)],
  ['venues', oneOf(venueList)],
  ['instructors', oneOf(instructorList)],
  ['course templates', oneOf(courseTemplateList)],
  ['prices of course templates', oneOf(pricedTemplateList)],
]

/** Failures that every further question would meet too. */
const closed: readonly Problem['code'][] = [
  'ADM-CONNECT',
  'ADM-TIMEOUT',
  'ADM-429',
  'ADM-500',
  'ADM-BODY',
  'ADM-401',
  'ADM-SIGN-IN',
]

/** Rejects with what is no TandemError, and as cancelled. */
export async function ask(client: AdministrateClient, signal: AbortSignal): Promise<Asked> {
  const [first, ...rest] = lists.map(([name, question]) => async (): Promise<ListFact> => {
    const answer = await attempt(() => question(client, signal))
    return { name, problem: 'problem' in answer ? answer.problem : null }
  })
  const opening = await first?.()
  if (opening?.problem && closed.includes(opening.problem.code)) return { closed: opening.problem }
  const [company, mutations, ...others] = await Promise.all([
    attempt(() => firstCompany(client, signal)),
    attempt(() => listMutations(client, signal)),
    ...rest.map((question) => question()),
  ])
  return {
    closed: null,
    lists: [...(opening ? [opening] : []), ...others],
    company: 'value' in company ? company.value : null,
    mutations: 'value' in mutations ? mutations.value : mutations.problem,
  }
}

async function attempt<Value>(
  question: () => Promise<Value>,
): Promise<{ readonly value: Value } | { readonly problem: Problem }> {
  try {
    return { value: await question() }
  } catch (error) {
    if (!(error instanceof TandemError) || isCancelled(error)) throw error
    return { problem: error.problem }
  }
}

function oneOf(list: PagedList): Ask {
  return async (client, signal) => {
    const data = await client.read(list.document, { first: 1, offset: 0, ...list.variables }, signal)
    if (connectionIn(data, list.connection) === null) throw unreadable()
  }
}

/** Of the kinds without which no sync works. */
async function customFields(client: AdministrateClient, signal: AbortSignal): Promise<void> {
  await Promise.all(
    (['CourseTemplate', 'Event', 'Session'] as const).map((type) => readCustomFieldDefinitions(client, type, signal)),
  )
}

async function firstCompany(client: AdministrateClient, signal: AbortSignal): Promise<string | null> {
  const data = await client.read(GetCompaniesDocument, { first: 1, offset: 0 }, signal)
  return data.companies.edges[0]?.node.name ?? null
}

function unreadable(): TandemError {
  return new TandemError(
    {
      code: 'ADM-BODY',
      message: 'Administrate answered with a list that cannot be read.',
      effect: 'Nothing was changed.',
      next: 'Check the address of its API, then try again.',
    },
    1,
  )
}
