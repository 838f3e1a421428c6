// Lists with commas in the ways Excel and others write them: characters, separators, quotes.
import { describe, expect, it } from 'vitest'
import { decodeText, findSeparator, parseCsv } from './csv.ts'

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('decodeText', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffZoë,€')],
    ['UTF-8', Buffer.from('Zoë,€')],
    ['UTF-16, little end first', utf16('Zoë,€')],
    ['UTF-16, big end first', utf16('Zoë,€').swap16()],
    ['windows-1252', bytes(0x5a, 0x6f, 0xeb, 0x2c, 0x80)],
  ])('%s', (_, file) => {
    expect(decodeText(file)).toBe('Zoë,€')
  })
})

describe('findSeparator', () => {
  it.each([
    ['a,b,c\n1,2,3', ','],
    ['Title; dates\na;b;c\n"1,5";2;3', ';'],
    ['a\tb\n1,5\t2', '\t'],
    ['"a,b,c,d";"e"\n"f";"g,h"', ';'],
    ['sep=|\r\na|b', '|'],
    ['alone', ','],
  ])('%j', (text, separator) => {
    expect(findSeparator(text)).toBe(separator)
  })
})

describe('parseCsv', () => {
  it.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,b\rc', [['a', 'b'], ['c']]],
    ['"a ""quoted"" b","c\nd"\n\ne', [['a "quoted" b', 'c\nd'], [''], ['e']]],
    ['a,,\n', [['a', '', '']]],
    ['5" pipe,"x"y', [['5" pipe', 'xy']]],
    ['"never closed,\nb', [['never closed,\nb']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect([...parseCsv(text, ',')]).toEqual(rows)
  })
})
