// The floor: the same pages by bare fetch at the same concurrency, and the same rows into a bare table.
import { openDatabase } from '../../src/main/store/connection/connect.ts'
import { measurer, type SyncTarget } from './target.ts'

const { database: target, remoteUrl } = JSON.parse(process.argv[2] ?? '{}') as SyncTarget
const atOnce = 4
const chunk = 2_000

const bodies = (await (await fetch(`${remoteUrl}/bodies`)).json()) as readonly string[]
const token = (await (
  await fetch(`${remoteUrl}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials&client_id=practice&client_secret=practice-secret',
  })
).json()) as { readonly access_token: string }

async function fetchAll(): Promise<readonly object[]> {
  const queue = [...bodies]
  const nodes: object[] = []
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let body = queue.shift(); body !== undefined; body = queue.shift()) {
        const response = await fetch(`${remoteUrl}/graphql`, {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token.access_token}` },
        })
        nodes.push(...nodesIn(await response.json()))
      }
    }),
  )
  return nodes
}

function nodesIn(answer: unknown): readonly object[] {
  const data = Object.values(
    (answer as { readonly data: Record<string, { edges?: { node: PricedNode }[]; customFieldDefinitions?: object[] }> })
      .data,
  )[0]
  const nodes = data?.edges?.map((edge) => edge.node) ?? data?.customFieldDefinitions ?? []
  return nodes.flatMap((node) =>
    'publicPrices' in node ? (node as PricedNode).publicPrices.edges.map((edge) => edge.node) : [node],
  )
}

interface PricedNode {
  readonly publicPrices: { readonly edges: readonly { readonly node: object }[] }
}

async function timed<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly milliseconds: number; readonly result: Result }> {
  const start = performance.now()
  const result = await work()
  return { milliseconds: performance.now() - start, result }
}

await fetchAll()
const fetched = await timed(fetchAll)
const database = await openDatabase(target, measurer)
await database.prisma.$executeRawUnsafe('create table bare (number integer primary key, node jsonb not null)')
const inserted = await timed(async () => {
  await database.prisma.$transaction(
    async (transaction) => {
      for (let start = 0; start < fetched.result.length; start += chunk) {
        const rows = fetched.result.slice(start, start + chunk)
        await transaction.$executeRawUnsafe(
          'insert into bare select * from unnest($1::integer[], $2::jsonb[])',
          rows.map((_node, index) => start + index),
          rows.map((node) => JSON.stringify(node)),
        )
      }
    },
    { timeout: 60_000 },
  )
})
await database.close()
process.stdout.write(
  `${JSON.stringify({ requests: bodies.length, rows: fetched.result.length, fetch: fetched.milliseconds, insert: inserted.milliseconds })}\n`,
)
