// Which rows a typed filter leaves: every word of it somewhere in the row, without regard to case and accents.
import type { MatchRow } from '../../../model.ts'

const plain = /^[ -~\u0001]*$/
const texts = new WeakMap<MatchRow, string>()

/** All that is written in the row, folded; kept per row, for a filter is asked at every key. */
function textOf(row: MatchRow): string {
  const known = texts.get(row)
  if (known !== undefined) return known
  const { tutorialName, tutorialContext, administrateName, administrateContext, number, message } = row
  const text = fold(
    [tutorialName, tutorialContext, administrateName, administrateContext, number, message].join('\u0001'),
  )
  texts.set(row, text)
  return text
}

/** Without case and accents. */
export function fold(text: string): string {
  // Most names need no taking apart, and there may be thousands.
  if (plain.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB')
}

/** A test for rows; an empty filter leaves all. */
export function rowFilter(filter: string): (row: MatchRow) => boolean {
  const words = fold(filter)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return () => true
  return (row) => {
    const text = textOf(row)
    return words.every((word) => text.includes(word))
  }
}
