// The sentences under "Why", as people read them.
import { expect, it } from 'vitest'
import { describeLikeness } from './likeness-words.ts'
import { compareNames, type NameStyle } from './suggest.ts'

const why = (style: NameStyle, left: readonly string[], right: readonly string[]): readonly string[] =>
  compareNames(style, left, right).why.map(describeLikeness)

it.each<readonly [NameStyle, readonly string[], readonly string[], readonly string[]]>([
  [
    'name',
    ['Waterloo Rm 3'],
    ['Waterloo Room 3'],
    ['The same: Waterloo', '“Rm” is short for “Room”', 'Same number: 3'],
  ],
  ['name', ['Room 3'], ['Room 3A'], ['The same: Room', 'Different number: “3” and “3A”']],
  ['name', ['Westgate'], ['Westgate Centre'], ['The same: Westgate', 'Only Administrate says “Centre”']],
  ['name', ['TBC'], ['To be confirmed'], ['“TBC” stands for “To be confirmed”']],
  ['name', ['North Hall'], ['South Hall'], ['The same: Hall', '“North” and “South” rule each other out']],
  ['name', ['Leeds'], ['leeds'], ['The same name: “Leeds”']],
  ['name', ['Malmö'], ['Malmo'], ['The same but for accents: “Malmö” and “Malmo”']],
  ['person', ['Bob', 'Ashby'], ['Robert', 'Ashby'], ['“Bob” is often short for “Robert”', 'The same: Ashby']],
  [
    'person',
    ['Dr Ruth', 'Ashby'],
    ['Ruth', 'Ashby'],
    ['The same: Ruth', 'The same: Ashby', 'Only a title or remark differs: the tutorial database says “Dr”'],
  ],
  ['code', ['SP09_LO_3'], ['SP9_LO_3'], ['The same but for leading zeros: “SP09_LO_3” and “SP9_LO_3”']],
  ['code', ['CB1_LO_3'], ['CB1_f2f_3'], ['The same: CB1 3', 'Different: “LO” and “f2f”']],
])('%s: %s and %s', (style, left, right, sentences) => {
  expect(why(style, left, right)).toEqual(sentences)
})
