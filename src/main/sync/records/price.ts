// Public prices of course templates, flattened to one record per price.
import { z } from 'zod'
import type { RemoteRecord } from '../../ports/records.ts'
import { checked, invalid, isObject, isText, reader, text, type Parsed, type SkippedRecord } from './node.ts'

const unit = z.object({ name: text, code: text.optional() }).nullish()
const priceNode = z.object({
  id: text,
  amount: z.union([z.string(), z.number().transform(String)]).nullish(),
  priceLevel: z.object({ id: text, name: text }).nullish(),
  region: z.object({ name: text }).nullish(),
  financialUnit: unit,
})
const readPrice = reader(
  priceNode,
  ({ id, amount, priceLevel, region, financialUnit }) =>
    isText(id) &&
    isText(amount) &&
    isObject(priceLevel) &&
    isText(priceLevel['id']) &&
    isText(priceLevel['name']) &&
    isObject(region) &&
    isText(region['name']) &&
    isObject(financialUnit) &&
    isText(financialUnit['name']) &&
    isText(financialUnit['code']),
)

export interface PricedTemplate {
  readonly id: string
  readonly code: string
}

/** `identity` is `{template id}/{price level id}`: the pair the tutorial database has one row for. */
export function parsePrice(template: PricedTemplate, node: unknown): Parsed {
  const { id, amount, priceLevel, region, financialUnit } = readPrice(node)
  if (!id) return invalid(null, template.code, 'a price has no id')
  const name = `${template.code} - ${priceLevel?.name ?? 'no price level'}`
  if (!priceLevel?.id)
    return { skipped: { identity: `${template.id}/`, id, name, message: 'The price has no price level.' } }
  const identity = `${template.id}/${priceLevel.id}`
  const exact = twoDecimals(amount ?? null)
  if (exact === null) return invalid(identity, name, `its amount ${amount ? `is ${amount}` : 'is missing'}`)
  const currency = financialUnit?.code ?? financialUnit?.name ?? null
  return checked(
    {
      identity,
      externalId: id,
      name,
      context: [exact, currency].filter((part) => part !== null).join(' '),
      parents: [template.id, priceLevel.id],
      columns: { external_id: id, amount: exact },
      payload: {
        template: template.code,
        priceLevel: priceLevel.name ?? null,
        amount: exact,
        currency,
        region: region?.name ?? null,
      },
    },
    { externalId: 255 },
  )
}

/** "395.00" for 395, "395.0" or 395.00; null for what numeric(10,2) cannot hold exactly. */
export function twoDecimals(amount: string | null): string | null {
  const parts = /^(-?)0*(\d{1,8}?)(?:\.(\d{1,2})0*)?$/.exec(amount?.trim() ?? '')
  if (!parts) return null
  const [, sign = '', whole = '0', cents = ''] = parts
  return `${sign}${whole}.${cents.padEnd(2, '0')}`
}

/**
 * Of several prices for one pair the one already kept stays, else the lowest number; the others are skipped with region and
 * currency. `keptIds` gives the price id the tutorial database holds for a pair.
 */
export function choosePrices(
  records: readonly RemoteRecord[],
  keptIds: Pick<ReadonlyMap<string, string>, 'get'>,
): { readonly chosen: readonly RemoteRecord[]; readonly skipped: readonly SkippedRecord[] } {
  // A list only where a pair has several, which is rare.
  const byPair = new Map<string, RemoteRecord | RemoteRecord[]>()
  for (const record of records) {
    const others = byPair.get(record.identity)
    if (others === undefined) byPair.set(record.identity, record)
    else if (!Array.isArray(others)) {
      if (others.externalId !== record.externalId) byPair.set(record.identity, [others, record])
    } else if (!others.some((other) => other.externalId === record.externalId)) others.push(record)
  }
  const chosen: RemoteRecord[] = []
  const skipped: SkippedRecord[] = []
  for (const [pair, prices] of byPair) {
    if (!Array.isArray(prices)) {
      chosen.push(prices)
      continue
    }
    const keep =
      prices.find((price) => price.externalId === keptIds.get(pair)) ??
      prices.reduce((lowest, price) => (numberOf(price.externalId) < numberOf(lowest.externalId) ? price : lowest))
    chosen.push(keep)
    for (const price of prices) {
      if (price === keep) continue
      const { amount, currency, region } = price.payload
      const where = [region, currency].filter((part) => typeof part === 'string').join(', ')
      skipped.push({
        identity: pair,
        id: price.externalId,
        name: price.name,
        message: `Another price of the same template and price level${where ? ` (${where})` : ''}, ${typeof amount === 'string' ? amount : ''}: the tutorial database holds one.`,
      })
    }
  }
  return { chosen, skipped }
}

/** The number inside an id of Administrate; ids without one sort last. */
function numberOf(externalId: string): number {
  const number = Number(/:(\d+)$/.exec(Buffer.from(externalId, 'base64').toString('utf8'))?.[1])
  return Number.isNaN(number) ? Number.MAX_SAFE_INTEGER : number
}
