// Styles added to a workbook's own: after them, counted, and in the way spreadsheets number them.
import { expect, it } from 'vitest'
import { addStyles } from './styles-edit.ts'

const xml = (fills: string, more = ''): Buffer =>
  Buffer.from(
    `<styleSheet><fonts count="1" x:known="1"><font><b/><sz val="9"/><color theme="1"/><name val="Cambria"/></font></fonts><fills count="2">${fills}</fills>${more}<cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
  )

it('adds fonts, fills and formats after those that are there', () => {
  const more = '<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>'
  const styles = [
    { font: 'link', format: 0 },
    { fill: 'AABBCC', format: 49 },
    { fill: 'AABBCC', format: 0 },
  ] as const
  const { part, places } = addStyles(xml('<fill/><fill/>', more), styles)
  expect(places).toEqual([1, 2, 3])
  const text = part.toString()
  expect(text).toContain(
    '<fonts count="2" x:known="1"><font><b/><sz val="9"/><color theme="1"/><name val="Cambria"/></font><font><u/><sz val="9"/><color rgb="FF0563C1"/><name val="Cambria"/></font></fonts>',
  )
  expect(text).toContain(
    '<fills count="3"><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFAABBCC"/>',
  )
  expect(text).toContain(
    '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="2" borderId="0" xfId="0"',
  )
})

it('leaves the two fills alone that are drawn in a way of their own, and points to no list that is missing', () => {
  const text = addStyles(xml('<fill/>'), [{ fill: 'AABBCC', format: 0 }]).part.toString()
  expect(text).toContain('<xf numFmtId="0" fontId="0" fillId="2" applyNumberFormat="1" applyFill="1"/>')
  expect(text).toContain('<fills count="3">')
})

it('refuses styles without a list of formats', () => {
  expect(() => addStyles(Buffer.from('<styleSheet/>'), [{ format: 0 }])).toThrow('damaged')
})
