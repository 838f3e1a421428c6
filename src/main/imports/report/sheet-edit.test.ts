// Cells written into the XML of sheets as other programs write it: prefixes, cells without places, columns that reach over all.
import { expect, it } from 'vitest'
import { editSheet, type SheetEdit } from './sheet-edit.ts'

function edit(xml: string, given: Partial<SheetEdit>): string {
  const { cells = new Map(), widths = new Map(), stylesFrom = Infinity, keep } = given
  return editSheet(Buffer.from(xml), { cells, widths, stylesFrom, ...(keep && { keep }) }).toString()
}
const one = (row: number, column: number, value: string | number): SheetEdit['cells'] =>
  new Map([[row, [{ column, value, style: 3 }]]])

it('adds cells at their place, and rows that were not there', () => {
  const xml = '<sheetData><row r="2" spans="1:3"><c r="A2"/><c r="C2" s="1"><v>1</v></c></row><row r="9"/></sheetData>'
  expect(edit(xml, { cells: new Map([...one(2, 1, 5), ...one(4, 0, 6), ...one(9, 0, 7), ...one(11, 26, 8)]) })).toBe(
    '<sheetData><row r="2"><c r="A2"/><c r="B2" s="3"><v>5</v></c><c r="C2" s="1"><v>1</v></c></row>' +
      '<row r="4"><c r="A4" s="3"><v>6</v></c></row><row r="9"><c r="A9" s="3"><v>7</v></c></row>' +
      '<row r="11"><c r="AA11" s="3"><v>8</v></c></row></sheetData>',
  )
})

it('writes with the prefix of the sheet, and into a sheet without rows', () => {
  expect(
    edit('<x:worksheet><x:sheetData/></x:worksheet>', { cells: one(1, 0, '=1 & <2>'), widths: new Map([[0, 9]]) }),
  ).toBe(
    '<x:worksheet><x:cols><x:col min="1" max="1" width="9" customWidth="1"/></x:cols><x:sheetData><x:row r="1">' +
      '<x:c r="A1" s="3" t="inlineStr"><x:is><x:t xml:space="preserve">=1 &#38; &#60;2&#62;</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
  )
})

it('counts rows and cells that do not say where they are', () => {
  const xml = '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>'
  expect(edit(xml, { cells: new Map([...one(1, 1, 9), ...one(2, 1, 9)]) })).toBe(
    '<sheetData><row r="1"><c><v>1</v></c><c r="B1" s="3"><v>9</v></c></row><row r="2"><c><v>3</v></c><c r="B2" s="3"><v>9</v></c></row></sheetData>',
  )
})

it('leaves texts in any alphabet as the bytes they are', () => {
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Zoë – 東京 🎓</t></is></c></row>'
  expect(edit(`<sheetData>${row}</sheetData>`, { cells: one(2, 0, 'é🎓\u0007\ud800') })).toBe(
    `<sheetData>${row}<row r="2"><c r="A2" s="3" t="inlineStr"><is><t xml:space="preserve">&#233;&#127891;_x0007_&#65533;</t></is></c></row></sheetData>`,
  )
})

it('cuts column widths where new columns come, and reaches as far as they do', () => {
  const xml =
    '<dimension ref="A1:C3"/><cols><col min="1" max="2" width="5"/><col min="4" max="16384" style="1" hidden="1"/></cols><sheetData/>'
  expect(edit(xml, { cells: one(8, 5, 1), widths: new Map([[5, 9]]) })).toContain(
    '<dimension ref="A1:F8"/><cols><col min="1" max="2" width="5"/><col min="4" max="5" style="1" hidden="1"/>' +
      '<col min="6" max="6" width="9" customWidth="1"/><col min="7" max="16384" style="1" hidden="1"/></cols>',
  )
})

it('takes the style of the cell it replaces, else of the one above, else its own', () => {
  const xml = '<sheetData><row r="1"><c r="A1" s="7"/></row><row r="2"><c r="A2" s="5"/></row></sheetData>'
  const cell = { value: 1, style: { otherwise: 4 } }
  const cells = new Map([2, 3].map((row) => [row, [0, 1].map((column) => ({ column, ...cell }))]))
  expect(edit(xml, { cells, stylesFrom: 2 })).toContain(
    '<row r="2"><c r="A2" s="5"><v>1</v></c><c r="B2" s="4"><v>1</v></c></row><row r="3"><c r="A3" s="5"><v>1</v></c><c r="B3" s="4"><v>1</v></c></row>',
  )
})

it('hides or drops rows, and keeps what formulas were computed to', () => {
  const formula =
    '<c r="A3" t="str" cm="1"><f t="array" ref="A3:A4">A1&amp;A2</f><v>x</v></c><c r="B3"><f si="0"/><v>2</v></c>'
  const xml = `<sheetData><row r="1"><c r="A1"/></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3">${formula}</row><row r="4"/></sheetData>`
  const keep = (row: number): 'all' | 'hidden' | 'none' => (row === 2 ? 'hidden' : row === 4 ? 'none' : 'all')
  expect(edit(xml, { keep, cells: one(2, 2, 9) })).toBe(
    '<sheetData><row r="1"><c r="A1"/></row><row r="2" hidden="1"><c r="C2" s="3"><v>9</v></c></row>' +
      '<row r="3"><c r="A3" t="str"><v>x</v></c><c r="B3"><v>2</v></c></row></sheetData>',
  )
})

it('refuses what is no sheet', () => {
  expect(() => edit('<chartsheet/>', {})).toThrow('damaged')
  expect(() => edit('<sheetData><row r="1"><c r="A1"><v>1</v></sheetData>', { cells: one(1, 0, 1) })).toThrow('damaged')
})
