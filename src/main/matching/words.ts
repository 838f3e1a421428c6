// A name as words: what each is compared by, how much it says, and how it was written.
import { fold, foldSpelledOut } from './fold.ts'
import { normalise } from './normalise.ts'
import { isSmall, isSort, longFormsOf, numberOf } from './word-lists.ts'

export interface Word {
  /** As written. */
  readonly text: string
  /** As {@link text}, for a person equal. */
  readonly normal: string
  /** Ways to spell it without case and accents, the plain one first. Numbers are without leading zeros. */
  readonly forms: readonly string[]
  /** What it may be short for. */
  readonly long: readonly string[]
  /** A number, or the single letter that stands for one (`3a`, `B`, `II`): these must agree. */
  readonly isNumber: boolean
  /** Written with a full stop behind it: `Edin.` */
  readonly isCut: boolean
  /** How much it says: small words next to nothing, sorts of places little. */
  readonly weight: number
}

const apostrophes = /['’‘`´ʼ]/gu
const piece = /(?:\p{L}\.){2,}|\p{N}+(?:\.\p{N}+)+\p{L}?|\p{L}\/\p{L}(?!\p{L})|[\p{L}\p{M}\p{N}]+\.?|&/gu

export function splitWords(name: string): readonly Word[] {
  const texts = name.normalize('NFKC').replace(apostrophes, '').match(piece) ?? []
  const words = texts.flatMap((text) => (text === '&' ? ['and'] : splitNumber(text))).map(toWord)
  return joinLetters(words).filter((word, at, all) => !isNumberSign(word, all[at + 1]))
}

/** `Room3` and `Rm3` are a word and a number; `G04`, `3A` and `2nd` stay one. */
function splitNumber(text: string): readonly string[] {
  const parts = /^(\p{L}+)(\p{N}+\p{L}?)\.?$/u.exec(text)
  const [, letters = '', digits = ''] = parts ?? []
  return parts && (letters.length > 2 || longFormsOf(fold(letters)).length > 0) && letters.length > 1
    ? [letters, digits]
    : [text]
}

function toWord(text: string): Word {
  const isCut = text.endsWith('.') && !/\p{N}/u.test(text)
  const bare = text.replace(/\.$/u, '')
  const letters = bare.replace(/[./]/gu, (sign) => (/\p{N}/u.test(bare) ? sign : ''))
  const plain = fold(letters)
  if (/\p{N}/u.test(plain)) return numberWord(bare, plain)
  const number = numberOf(plain)
  const long = longFormsOf(plain)
  if (number !== undefined && plain.length > 1)
    return { text: bare, normal: plain, forms: [number], long: [], isNumber: true, isCut, weight: 1 }
  const spelledOut = foldSpelledOut(letters)
  const forms = [plain, ...(spelledOut === plain ? [] : [spelledOut]), ...(number === undefined ? [] : [number])]
  const isNumber = plain.length === 1 && !isSmall(plain)
  const weight = weightOf(plain, long)
  return { text: bare, normal: normalise(bare), forms, long, isNumber: isNumber || plain === 'a', isCut, weight }
}

function numberWord(text: string, plain: string): Word {
  const number = plain.replace(/^(\d+)(?:st|nd|rd|th)$/u, '$1').replace(/(^|\D)0+(?=\d)/gu, '$1')
  return { text, normal: plain, forms: [number], long: [], isNumber: true, isCut: false, weight: 1 }
}

function weightOf(plain: string, long: readonly string[]): number {
  if (isSmall(plain)) return 0.1
  return isSort(plain) || long.some((word) => isSort(word)) ? 0.5 : 1
}

/** `3 A` is `3A`. */
function joinLetters(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const letter = word.forms[0] ?? ''
    if (last && /^\d+$/u.test(last.forms[0] ?? '') && /^\d+$/u.test(last.text) && /^[a-z]$/u.test(letter))
      joined[joined.length - 1] = numberWord(`${last.text} ${word.text}`, `${last.forms[0] ?? ''}${letter}`)
    else joined.push(word)
  }
  return joined
}

/** The `No.` of `Suite No. 4`. */
function isNumberSign(word: Word, next: Word | undefined): boolean {
  return next?.isNumber === true && ['no', 'nr', 'number', 'num'].includes(word.forms[0] ?? '')
}
