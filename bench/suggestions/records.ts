// A thousand fictional records of a style as large houses have them: many near misses, half of them with a partner.
import type { NameStyle, Suggestible } from '../../src/main/matching/suggest.ts'

const list = (text: string): readonly string[] => text.split(' ')
const places = list(
  'Waterloo Meridian Ashdown Holborn Lanyon Castle Temple Victoria Albert Grosvenor Mercers Exchange Bayview',
)
const sorts = list('House Hall Centre Building Tower Court College Hotel Chambers Street')
const rooms = list('Room Rm Floor Suite Theatre')
const firsts = list('John Jane Sarah Priya Michael David Anna Robert Elizabeth Wei Kwame Fiona Thomas Harriet Suresh')
const lasts = list('Smith Jones Patel Khan Brown Okonkwo Adeyemi Thornton Whitaker Gallagher Chen Lee Fairweather')
const endings = ['', '', 'son', 's', 'ley']
const subjects = list('CB CM CS CP SP SA')
const ways = list('LO f2f OC WAITLIST')

/** The same names for the same `seed`. */
export function records(style: NameStyle, count: number, seed: number): readonly Suggestible[] {
  let state = seed
  const below = (limit: number): number => {
    state = (state * 48271) % 2147483647
    return state % limit
  }
  const one = (words: readonly string[]): string => words[below(words.length)] ?? ''
  const names: Readonly<Record<NameStyle, () => readonly string[]>> = {
    name: () => [`${one(places)} ${one(sorts)}${below(10) < 7 ? ` ${one(rooms)} ${1 + below(20)}` : ''}`],
    person: () => [below(5) === 0 ? `${one(firsts)} ${one(firsts)}` : one(firsts), one(lasts) + one(endings)],
    code: () => [`${one(subjects)}${1 + below(9)}_${one(ways)}_${1 + below(20)}`],
  }
  return Array.from({ length: count }, (_, at) => ({ id: String(at), names: names[style](), within: '1' }))
}
