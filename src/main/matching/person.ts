// A person's name in the parts that are compared: first names, last names, and what is neither.
import { fold, foldSpelledOut } from './fold.ts'
import { normalise } from './normalise.ts'
import { isTitle } from './people-lists.ts'

export interface NamePart {
  /** As written, without titles and remarks. */
  readonly text: string
  /** As {@link text}, for a person equal. */
  readonly normal: string
  /** Each word without case and accents, and with umlauts spelled out. */
  readonly words: readonly string[]
  readonly spelledOut: readonly string[]
}

export interface Person {
  readonly first: NamePart
  readonly last: NamePart
  /** Titles and remarks in brackets, as written. */
  readonly remark: string
}

const brackets = /[([][^)\]]*[)\]]/gu
const apostrophes = /['’‘`´ʼ]/gu

/** `names` is [first, last]; a single text counts as a last name. */
export function toPerson(names: readonly string[]): Person {
  const [first = '', last = ''] = names.length > 1 ? names : ['', ...names]
  const remarks: string[] = []
  const toPart = (name: string): NamePart => {
    const whole = name.normalize('NFKC')
    const all = whole.replace(brackets, ' ').split(/[\s,]+/u)
    const kept = all.filter((word) => word !== '' && !isTitle(fold(word).replace(/\./gu, '')))
    // Nothing left: it was no title, but all the name there is.
    const text = kept.join(' ') || whole.trim()
    if (kept.length > 0) {
      remarks.push(...(whole.match(brackets) ?? []).map((remark) => remark.slice(1, -1)))
      remarks.push(...all.filter((word) => word !== '' && !kept.includes(word)))
    }
    return { text, normal: normalise(text), words: words(fold(text)), spelledOut: words(foldSpelledOut(text)) }
  }
  return { first: toPart(first), last: toPart(last), remark: remarks.join(' ').trim() }
}

function words(text: string): readonly string[] {
  return text.replace(apostrophes, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
