// What Tandem relies on of any Administrate, as named checks: the sandbox must pass them, and so must a tenant. Reads only.
import {
  GetAllCourseTemplatesDocument,
  GetAllLocationDocument,
  GetCustomFieldDefinitionsDocument,
  GetPriceLevelsDocument,
} from '../../../graphql/generated/administrate.ts'
import { isCancelled, TandemError } from '../errors.ts'
import { type AdministrateClient, type AdministratePorts, type Connection, createAdministrateClient } from './client.ts'
import { idOf } from './envelope.ts'
import {
  categoryList,
  courseTemplateList,
  instructorList,
  locationList,
  pricedTemplateList,
  priceLevelList,
  publicPriceList,
  venueList,
} from './lists.ts'
import { maxPageSize } from './pages.ts'
import type { PagedList } from './reads.ts'

export interface Endpoint {
  readonly client: AdministrateClient
  readonly signal: AbortSignal
  /** Another client for the same Administrate, its connection changed. */
  readonly connect: (change: Partial<Connection>) => AdministrateClient
}

export interface AcceptanceCheck {
  readonly name: string
  /** What was found, in a few words. Throws when Administrate is not as expected. */
  readonly run: (endpoint: Endpoint) => Promise<string>
}

const lists: Readonly<Record<string, PagedList>> = {
  locations: locationList,
  venues: venueList,
  instructors: instructorList,
  'course templates': courseTemplateList,
  'course templates with prices': pricedTemplateList,
  'price levels': priceLevelList,
}

export const acceptanceChecks: readonly AcceptanceCheck[] = [
  ...Object.entries(lists).map(([name, list]) => ({
    name: `the list of ${name} can be read whole`,
    run: async (endpoint: Endpoint) => `${(await wholeList(endpoint, list, maxPageSize)).length} records`,
  })),
  {
    name: 'small pages bring the same records as large ones',
    async run(endpoint) {
      const large = await wholeList(endpoint, locationList, maxPageSize)
      const small = await wholeList(endpoint, locationList, 3)
      expectThat(same(large, small), `${large.length} records in large pages, ${small.length} in small ones differ`)
      return `${small.length} records`
    },
  },
  {
    name: 'no page holds more than 100 records',
    async run({ client, signal }) {
      const data = await client.read(GetAllCourseTemplatesDocument, { first: 500, offset: 0 }, signal)
      const { edges, pageInfo } = data.courseTemplates
      expectThat(edges.length <= maxPageSize, `a page of ${edges.length} records`)
      expectThat(pageInfo.hasNextPage === edges.length < pageInfo.totalRecords, 'hasNextPage and totalRecords disagree')
      return `${edges.length} of ${pageInfo.totalRecords} records`
    },
  },
  {
    name: 'a page behind the end is empty and the last one',
    async run({ client, signal }) {
      const { locations } = await client.read(GetAllLocationDocument, { first: 10, offset: 1_000_000 }, signal)
      expectThat(locations.edges.length === 0, 'there are records behind the end')
      expectThat(!locations.pageInfo.hasNextPage, 'the end is not the end')
      return 'empty'
    },
  },
  ...(['Event', 'Session', 'CourseTemplate'] as const).map((type) => ({
    name: `custom field definitions of ${type} can be read`,
    async run({ client, signal }: Endpoint) {
      const data = await client.read(GetCustomFieldDefinitionsDocument, { type }, signal)
      const { customFieldDefinitions: fields } = data.customFieldTemplate
      expectThat(new Set(fields.map(({ key }) => key)).size === fields.length, 'a key stands twice')
      return `${fields.length} fields`
    },
  })),
  {
    name: 'prices and categories of one course template can be paged',
    async run({ client, signal }) {
      const { courseTemplates } = await client.read(GetAllCourseTemplatesDocument, { first: 1, offset: 0 }, signal)
      const courseTemplateId = courseTemplates.edges[0]?.node.id
      if (courseTemplateId === undefined) return 'no course template'
      const from = { courseTemplateId, received: 0 }
      const prices = await client.restOf(publicPriceList, from, signal)
      const categories = await client.restOf(categoryList, from, signal)
      return `${prices.length} prices, ${categories.length} categories`
    },
  },
  {
    name: 'a wrong secret is refused as such',
    async run({ connect, signal }) {
      const client = connect({ clientSecret: 'certainly-not-the-secret' })
      const error = await problemOf(client.read(GetPriceLevelsDocument, { first: 1, offset: 0 }, signal))
      expectThat(error instanceof TandemError && error.problem.code === 'ADM-401', `not ADM-401 but ${String(error)}`)
      return 'refused'
    },
  },
  {
    name: 'a read can be stopped',
    async run({ client, signal }) {
      const stop = new AbortController()
      const own = AbortSignal.any([signal, stop.signal])
      const reading = client.read(GetPriceLevelsDocument, { first: 1, offset: 0 }, own)
      stop.abort()
      expectThat(isCancelled(await problemOf(reading)), 'it was not stopped')
      return 'stopped'
    },
  },
]

/** A client for the connection and the means to make others like it; `close` ends them all. */
export function acceptanceEndpoint(
  connection: Connection,
  ports: AdministratePorts,
  signal: AbortSignal,
): Endpoint & { readonly close: () => void } {
  const clients: AdministrateClient[] = []
  const connect = (change: Partial<Connection>) => {
    const client = createAdministrateClient({ ...connection, ...change }, ports)
    clients.push(client)
    return client
  }
  return { client: connect({}), signal, connect, close: () => clients.forEach((client) => client.close()) }
}

async function wholeList({ client, signal }: Endpoint, list: PagedList, pageSize: number): Promise<readonly unknown[]> {
  const pages = client.pages(list, { pageSize, signal })
  const nodes: unknown[] = []
  for await (const page of pages) nodes.push(...page)
  const { received, total, complete } = pages.result()
  expectThat(complete, `${received} of ${total} records`)
  expectThat(
    nodes.every((node) => idOf(node) !== null),
    'a record has no id',
  )
  return nodes
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one.map(idOf)) === JSON.stringify(other.map(idOf))
}

async function problemOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error,
  )
}

function expectThat(condition: boolean, otherwise: string): void {
  if (!condition) fail(otherwise)
}

function fail(message: string): never {
  throw new Error(message)
}
