// Which names are worth comparing in full: those that share most letter pairs and numbers, found without comparing all.

/** Pieces of a name that like names share, without repetition. */
export type Features = readonly string[]

const numberWeight = 3
const wordWeight = 2

/** `words` are folded, short forms written out, numbers without leading zeros. */
export function featuresOf(words: readonly string[]): Features {
  const features = new Set<string>()
  const add = (feature: string, weight: number): void => {
    for (let time = 0; time < weight; time++) features.add(`${feature}#${time}`)
  }
  for (const word of words) {
    add(word, /\p{N}/u.test(word) ? numberWeight : wordWeight)
    for (const run of word.match(/\p{N}+|[^\p{N}]+/gu) ?? []) addPairs(features, run)
  }
  const initials = words.map((word) => word.charAt(0)).join('')
  const all = words.join('')
  if (initials.length > 1) features.add(`=${initials}`)
  if (all.length <= 5) features.add(`=${all}`)
  return [...features]
}

function addPairs(features: Set<string>, word: string): void {
  features.add(`^${word.charAt(0)}`)
  for (let at = 0; at + 1 < word.length; at++) features.add(word.slice(at, at + 2))
}

/**
 * For each of `names` the places of the `most` of `others` that share most with it, likest first.
 */
export function findNear(
  names: readonly Features[],
  others: readonly Features[],
  most: number,
): readonly (readonly number[])[] {
  const holders = new Map<string, number[]>()
  for (const [place, features] of others.entries()) {
    for (const feature of features) {
      const known = holders.get(feature)
      if (known) known.push(place)
      else holders.set(feature, [place])
    }
  }
  const shared = new Uint16Array(others.length)
  return names.map((features) => {
    shared.fill(0)
    for (const feature of features)
      for (const place of holders.get(feature) ?? []) shared[place] = (shared[place] ?? 0) + 1
    const likeness = (place: number): number =>
      (2 * (shared[place] ?? 0)) / (features.length + (others[place]?.length ?? 0))
    return likest(others.length, likeness, most)
  })
}

/** The places of the `most` highest values, highest first; zero never. */
function likest(places: number, valueOf: (place: number) => number, most: number): readonly number[] {
  const best: { readonly place: number; readonly value: number }[] = []
  let least = 0
  for (let place = 0; place < places; place++) {
    const value = valueOf(place)
    if (value <= least) continue
    let at = best.length
    while (at > 0 && (best[at - 1]?.value ?? 0) < value) at--
    best.splice(at, 0, { place, value })
    if (best.length > most) best.pop()
    if (best.length === most) least = best.at(-1)?.value ?? 0
  }
  return best.map(({ place }) => place)
}
