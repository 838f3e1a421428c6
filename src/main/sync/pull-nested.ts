// Lists inside lists: prices and categories of course templates, paged to their end.
import { z } from 'zod'
import { categoryList, pricedTemplateList, publicPriceList } from '../administrate/lists.ts'
import type { Reads } from '../administrate/reads.ts'
import { collector, type Pulled, type PullOptions } from './pulled.ts'
import { isObject, isText, type Look } from './records/node.ts'
import { parsePrice, type PricedTemplate } from './records/price.ts'

const nested = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), totalRecords: z.number() }),
  edges: z.array(z.object({ node: z.unknown() })),
})
const categorised = z.looseObject({ id: z.string(), learningCategories: nested })
const pricedTemplate = z.object({ id: z.string(), code: z.string().nullish(), publicPrices: nested })

/** A copy of the node that holds all of its categories; null when they fitted into the page, so that nobody waits for nothing. */
export function completeCategories(remote: Reads, node: unknown, signal: AbortSignal): Promise<unknown> | null {
  return goesOn(node) ? withAllCategories(remote, node, signal) : null
}

async function withAllCategories(remote: Reads, node: unknown, signal: AbortSignal): Promise<unknown> {
  const template = categorised.parse(node)
  const categories = template.learningCategories
  const rest = await remote.restOf(
    categoryList,
    { courseTemplateId: template.id, received: categories.edges.length, total: categories.pageInfo.totalRecords },
    signal,
  )
  return {
    ...template,
    learningCategories: { edges: [...categories.edges, ...rest.map((more) => ({ node: more }))] },
  }
}

interface CategoriesLook {
  readonly learningCategories?: {
    readonly pageInfo?: { readonly hasNextPage?: boolean; readonly totalRecords?: number }
    readonly edges?: readonly unknown[]
  } | null
}

/** Whether a node holds only a part of its categories; looked up without parsing, because nearly every node is whole. */
function goesOn(node: unknown): boolean {
  const categories = (node as CategoriesLook | null)?.learningCategories
  const { hasNextPage, totalRecords } = categories?.pageInfo ?? {}
  return hasNextPage === true || (totalRecords ?? 0) > (categories?.edges?.length ?? 0)
}

/** Every public price of every template; null when the templates could not be read whole. */
export async function pullPrices(remote: Reads, options: PullOptions): Promise<Pulled | null> {
  const collected = collector()
  const pages = remote.pages(pricedTemplateList, {
    pageSize: options.pageSize,
    signal: options.signal,
    onPage: () => undefined,
  })
  for await (const nodes of pages) {
    for (const node of nodes) {
      const template = looksPriced(node) ? node : pricedTemplate.safeParse(node).data
      if (!template) {
        collected.add(() => parsePrice({ id: '', code: 'a template in a form that is not known' }, {}))
        continue
      }
      const priced: PricedTemplate = { id: template.id, code: template.code?.trim() || 'a template without a code' }
      for (const { node: price } of template.publicPrices.edges) collected.add(() => parsePrice(priced, price))
      const more = morePrices(remote, template, options.signal)
      if (more !== null) for (const price of await more) collected.add(() => parsePrice(priced, price))
    }
    options.onProgress(collected.size(), null)
  }
  return pages.result().complete ? collected.pulled() : null
}

/** As every template is that Administrate sends; the schema reads or refuses the others, at ten times the time. */
function looksPriced(node: unknown): node is z.infer<typeof pricedTemplate> {
  return isObject(node) && typeof node['id'] === 'string' && isText(node['code']) && isNested(node['publicPrices'])
}

function isNested(list: unknown): list is Look {
  if (!isObject(list)) return false
  const { pageInfo, edges } = list
  return (
    isObject(pageInfo) &&
    typeof pageInfo['hasNextPage'] === 'boolean' &&
    Number.isFinite(pageInfo['totalRecords']) &&
    Array.isArray(edges) &&
    edges.every(isObject)
  )
}

/** The prices that did not come with their template; null when all did. */
function morePrices(
  remote: Reads,
  { id, publicPrices: { pageInfo, edges } }: z.infer<typeof pricedTemplate>,
  signal: AbortSignal,
): Promise<readonly unknown[]> | null {
  if (!pageInfo.hasNextPage && edges.length === pageInfo.totalRecords) return null
  const from = { courseTemplateId: id, received: edges.length, total: pageInfo.totalRecords }
  return remote.restOf(publicPriceList, from, signal)
}
