// Names without what keyboards lose: case, accents, and letters that only some languages have.
import { normalise } from './normalise.ts'

const single: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}
const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

/** Lower case, without accents: `Łódź` becomes `lodz`. Vowel signs of other scripts stay: they are letters. */
export function fold(text: string): string {
  const lower = normalise(text)
  if (/^[ -~]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/gu, '')
    .replace(/[øłđðþæœı]/gu, (letter) => single[letter] ?? letter)
}

/** As {@link fold}, with umlauts spelled out: `Zürich` becomes `zuerich`. */
export function foldSpelledOut(text: string): string {
  return fold(normalise(text).replace(/[äöüøå]/gu, (letter) => spelledOut[letter] ?? letter))
}
