// Which product an event is sold as: subject × sitting × location × format, or the link of that chain that is missing.
import { normalise } from '../../matching/normalise.ts'
import type { Catalogue, KnownProduct, MapKind } from '../../ports/import-store.ts'
import type { Maps } from './maps.ts'

export type ProductFound =
  | { readonly state: 'found'; readonly id: string; readonly code: string }
  /** The word of the workbook that leads nowhere in the catalogue. */
  | { readonly state: 'no-link'; readonly link: MapKind; readonly from: string }
  /** All four words are known; together they are nothing that is sold. `nearest`: what is sold with one word less. */
  | { readonly state: 'none'; readonly words: ProductWords; readonly lacks: 'sitting' | 'location' | 'format' }
  | { readonly state: 'inactive'; readonly code: string }
  | { readonly state: 'ambiguous'; readonly codes: readonly string[] }
  | { readonly state: 'waiting' }

export interface ProductWords {
  readonly subject: string
  readonly examSession: string
  readonly location: string
  readonly format: string
}

export interface Products {
  find(words: { readonly template: string; readonly sitting: string; readonly location: string }): ProductFound
}

export function createProducts({ products }: Catalogue, maps: Maps): Products {
  const bySubject = new Map<string, KnownProduct[]>()
  for (const product of products) {
    const key = normalise(product.subject)
    bySubject.set(key, [...(bySubject.get(key) ?? []), product])
  }
  return {
    find({ template, sitting, location }) {
      const links = [
        ['subject', template],
        ['sitting', sitting],
        ['location', location],
        ['format', template],
      ] as const
      const words = new Map<MapKind, string>()
      for (const [link, from] of links) {
        const to = maps.to(link, from)
        if (to === null) return { state: 'no-link', link, from }
        words.set(link, to)
      }
      const [subject = '', examSession = '', place = '', format = ''] = links.map(([link]) => words.get(link))
      return pick(bySubject.get(normalise(subject)) ?? [], { subject, examSession, location: place, format })
    },
  }
}

function pick(sold: readonly KnownProduct[], words: ProductWords): ProductFound {
  const inFormat = sold.filter(({ format }) => same(format, words.format))
  if (inFormat.length === 0) return { state: 'none', words, lacks: 'format' }
  const there = inFormat.filter(({ location }) => same(location, words.location))
  if (there.length === 0) return { state: 'none', words, lacks: 'location' }
  const then = there.filter(({ examSession }) => same(examSession, words.examSession))
  if (then.length === 0) return { state: 'none', words, lacks: 'sitting' }
  const active = then.filter(({ isActive }) => isActive)
  const [one] = active
  if (one === undefined) return { state: 'inactive', code: then[0]?.code ?? '' }
  if (active.length > 1) return { state: 'ambiguous', codes: active.map(({ code }) => code) }
  return { state: 'found', id: one.id, code: one.code }
}

function same(left: string, right: string): boolean {
  return normalise(left) === normalise(right)
}
