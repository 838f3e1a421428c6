// What was asked before is asked again: the same answers are known by their bytes, others are read with what has come.
import { expect, it } from 'vitest'
import type { Answered } from './asking.ts'
import { type Answer, problemOf, scripted, venues, watch } from './client-fixture.ts'
import { venueList } from './lists.ts'

const signal = new AbortController().signal
const options = { pageSize: 100, signal }

/** One venue of two, on the page that begins at `offset`. */
function page(offset: number, name: string, total = 2): Answer {
  const pageInfo = { hasNextPage: offset + 1 < total, totalRecords: total, endCursor: '' }
  return { body: { data: { venues: { pageInfo, edges: [{ node: { id: `venue-${offset}`, name } }] } } } }
}

/** What a list of two pages brought, read by one who asks as `answered` was asked. */
async function read(client: ReturnType<typeof watch>['client'], answered: Answered | null) {
  const asking = client.asking()
  const told: number[] = []
  const same = answered !== null && (await asking.again(answered, signal, (records) => told.push(records)))
  return { asking, same, told, names: async () => namesOf(asking.pages(venueList, { ...options, pageSize: 1 })) }
}

async function namesOf(pages: AsyncIterable<readonly unknown[]>): Promise<readonly unknown[]> {
  const names: unknown[] = []
  for await (const nodes of pages) for (const node of nodes) names.push((node as { readonly name: unknown }).name)
  return names
}

it('answers that are the same are known, and still give their records without a further request', async () => {
  const { client, requests, calls } = watch(
    {},
    scripted({ data: [page(0, 'Quayside'), page(1, 'Harbour'), page(0, 'Quayside'), page(1, 'Harbour')] }),
  )
  const first = await read(client, null)
  expect(await first.names()).toEqual(['Quayside', 'Harbour'])
  const second = await read(client, first.asking.answered())
  expect([second.same, second.told]).toEqual([true, [1, 2]])
  const sent = requests.length
  expect(await second.names()).toEqual(['Quayside', 'Harbour'])
  expect(requests).toHaveLength(sent)
  expect(calls.filter(({ operation }) => operation === 'GetVenues').map(({ ok, records }) => [ok, records])).toEqual(
    Array.from({ length: 4 }, () => [true, 1]),
  )
})

it('the first answer that is another ends the comparison; what has come is read and not asked for twice', async () => {
  const { client, requests } = watch(
    {},
    scripted({ data: [page(0, 'Quayside'), page(1, 'Harbour'), page(0, 'Quay Side'), page(1, 'Harbour')] }),
  )
  const first = await read(client, null)
  await first.names()
  const sent = requests.length
  const second = await read(client, first.asking.answered())
  expect(second.same).toBe(false)
  expect(await second.names()).toEqual(['Quay Side', 'Harbour'])
  expect(requests).toHaveLength(sent + 2)
  expect(
    second.asking
      .answered()
      ?.map(({ variables }) => variables?.['offset'] as unknown)
      .sort(),
  ).toEqual([0, 1])
})

it('a page more than before is asked for by the reads', async () => {
  const { client } = watch({}, scripted({ data: [page(0, 'Quayside', 1), page(0, 'Quayside'), page(1, 'Harbour')] }))
  const first = await read(client, null)
  expect(await first.names()).toEqual(['Quayside'])
  const second = await read(client, first.asking.answered())
  expect([second.same, await second.names()]).toEqual([false, ['Quayside', 'Harbour']])
})

it('a question that fails is no answer: the reads meet the failure, and cannot be asked again', async () => {
  const refused: Answer = { body: { errors: [{ message: 'You may not see venues.' }] } }
  const { client } = watch({}, scripted({ data: [page(0, 'Quayside', 1), refused] }))
  const first = await read(client, null)
  await first.names()
  const second = await read(client, first.asking.answered())
  expect(second.same).toBe(false)
  expect((await problemOf(second.names())).problem.code).toBe('ADM-ERRORS')
  expect(second.asking.answered()).toBeNull()
})

it('what was asked twice in one read cannot be told apart and is not asked again', async () => {
  const { client } = watch({}, scripted({ data: [venues] }))
  const { asking, names } = await read(client, null)
  expect(await names()).toEqual(await names())
  expect(asking.answered()).toBeNull()
})

it('what is read a second time is asked anew', async () => {
  const before = [page(0, 'Quayside', 3), page(1, 'Harbour', 3), page(2, 'Pier', 3)]
  const between = [page(0, 'Quayside', 1), page(1, 'Harbour', 3), page(2, 'Pier', 3)]
  const after = [page(0, 'Quayside', 2), page(1, 'Jetty', 2)]
  const { client } = watch({}, scripted({ data: [...before, ...between, ...after] }))
  const first = await read(client, null)
  await first.names()
  const second = await read(client, first.asking.answered())
  expect(await second.names()).toEqual(['Quayside'])
  expect(await second.names()).toEqual(['Quayside', 'Jetty'])
})

it('is stopped by its signal, and so are the reads', async () => {
  const { client, nextRequest } = watch({}, scripted({ data: [page(0, 'Quayside', 1), 'never'] }))
  const first = await read(client, null)
  await first.names()
  const stop = new AbortController()
  const asking = client.asking()
  const sent = nextRequest()
  const again = asking.again(first.asking.answered() ?? [], stop.signal, () => undefined)
  const request = await sent
  stop.abort()
  expect([await again, request.signal?.aborted]).toEqual([false, true])
  expect((await problemOf(namesOf(asking.pages(venueList, { ...options, signal: stop.signal })))).problem.code).toBe(
    'CANCELLED',
  )
})
