// Which product an event is sold as: the missing link is named (domain: 5.6, store product).
import type { EventDraft } from '../draft.ts'
import type { ProductFound } from '../product.ts'
import { eventRule, finding, type Finding, type Rule, type RuleContext, when } from './rule.ts'
import { listed, quoted } from '../../words.ts'

type Link = Extract<ProductFound, { readonly state: 'no-link' }>['link']

export const productRules: readonly Rule[] = [
  eventRule('fixed', 'sitting-empty', 'Sitting is missing', ({ row, sitting }, { maps }) =>
    when(sitting === '', () =>
      finding(row, 'sitting', '', 'The event has no sitting.', maps.choices('sitting').slice(0, 3)),
    ),
  ),
  link(
    'subject',
    'product-subject',
    'Subject of the course template is not known',
    (from) => `No subject of the catalogue fits the course template ${quoted(from)}.`,
  ),
  link(
    'sitting',
    'product-sitting',
    'Sitting is not known',
    (from) => `No exam session of the catalogue fits the sitting ${quoted(from)}.`,
  ),
  link(
    'location',
    'product-location',
    'Location is nothing tutorials are sold at',
    (from) => `The catalogue has no product for tutorials in ${quoted(from)}.`,
  ),
  link(
    'format',
    'product-format',
    'Format of the course template is not known',
    (from) => `No tutorial variation of the catalogue fits the course template ${quoted(from)}.`,
  ),
  eventRule('fixed', 'product-none', 'There is no such product', ({ row, product, locationText }) => {
    if (product.state !== 'none') return []
    const { subject, examSession, format } = product.words
    const place = quoted(locationText)
    const lacks = {
      format: `${subject} is not sold as ${format}`,
      location: `${subject} as ${format} is not sold for ${place}`,
      sitting: `${subject} as ${format} for ${place} is not sold in ${examSession}`,
    }[product.lacks]
    const column = product.lacks === 'format' ? 'templateCode' : product.lacks
    return [finding(row, column, '', `${lacks}: the catalogue has no such product.`)]
  }),
  eventRule('fixed', 'product-inactive', 'The product is not active', ({ row, product }) =>
    product.state === 'inactive'
      ? [finding(row, 'templateCode', '', `The product ${product.code} is not active.`)]
      : [],
  ),
  eventRule('fixed', 'product-ambiguous', 'More than one product fits', ({ row, product }) =>
    product.state === 'ambiguous'
      ? [finding(row, 'templateCode', '', `More than one product fits: ${listed(product.codes)}.`)]
      : [],
  ),
]

const columns = { subject: 'templateCode', format: 'templateCode', sitting: 'sitting', location: 'location' } as const

function link(name: Link, code: string, title: string, say: (from: string) => string): Rule {
  return eventRule('fixed', code, title, (draft: EventDraft, { maps }: RuleContext): readonly Finding[] => {
    const { row, product } = draft
    if (product.state !== 'no-link' || product.link !== name) return []
    const message = `${say(product.from)} Set it in Settings, or put it right in the catalogue.`
    // A location that is known may still lead nowhere; another one would be another event.
    const suggestions = name === 'sitting' ? maps.choices('sitting').slice(0, 3) : []
    return [finding(row, columns[name], product.from, message, suggestions)]
  })
}
