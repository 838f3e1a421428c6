// Lists inside lists: prices and categories of course templates, paged to their end.
import { z } from 'zod'
import type { AdministrateClient } from '../administrate/client.ts'
import { categoryList, pricedTemplateList, publicPriceList } from '../administrate/lists.ts'
import { collector, type Pulled, type PullOptions } from './pulled.ts'
import { parsePrice, type PricedTemplate } from './records/price.ts'

const nested = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), totalRecords: z.number() }),
  edges: z.array(z.object({ node: z.unknown() })),
})
const categorised = z.looseObject({ id: z.string(), learningCategories: nested.nullish() })
const pricedTemplate = z.object({ id: z.string(), code: z.string().nullish(), publicPrices: nested })

/** The node itself, or a copy that holds all of its categories when they did not fit into the page. */
export async function completeCategories(
  remote: AdministrateClient,
  node: unknown,
  signal: AbortSignal,
): Promise<unknown> {
  const parsed = categorised.safeParse(node)
  const categories = parsed.data?.learningCategories
  if (!parsed.success || !categories?.pageInfo.hasNextPage) return node
  const rest = await remote.restOf(
    categoryList,
    { courseTemplateId: parsed.data.id, received: categories.edges.length },
    signal,
  )
  return {
    ...parsed.data,
    learningCategories: { edges: [...categories.edges, ...rest.map((more) => ({ node: more }))] },
  }
}

/** Every public price of every template; null when the templates could not be read whole. */
export async function pullPrices(remote: AdministrateClient, options: PullOptions): Promise<Pulled | null> {
  const collected = collector()
  const pages = remote.pages(pricedTemplateList, {
    pageSize: options.pageSize,
    signal: options.signal,
    onPage: () => undefined,
  })
  for await (const nodes of pages) {
    for (const node of nodes) {
      const template = pricedTemplate.parse(node)
      const priced: PricedTemplate = { id: template.id, code: template.code?.trim() || 'a template without a code' }
      for (const price of await pricesOf(remote, template, options.signal))
        collected.add(() => parsePrice(priced, price))
    }
    options.onProgress(collected.size(), null)
  }
  return pages.result().complete ? collected.pulled() : null
}

async function pricesOf(
  remote: AdministrateClient,
  template: z.infer<typeof pricedTemplate>,
  signal: AbortSignal,
): Promise<readonly unknown[]> {
  const first = template.publicPrices.edges.map((edge) => edge.node)
  if (!template.publicPrices.pageInfo.hasNextPage) return first
  const rest = await remote.restOf(publicPriceList, { courseTemplateId: template.id, received: first.length }, signal)
  return [...first, ...rest]
}
