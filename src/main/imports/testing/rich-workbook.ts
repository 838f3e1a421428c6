// A workbook with everything that people put into one, as a spreadsheet program would write it.
import ExcelJS from 'exceljs'
import { columnKeys, type ColumnKey } from '../../ports/imports.ts'
import { readZipDirectory, unpack } from '../file/zip-directory.ts'
import { writeZip } from '../report/zip-write.ts'
import { exampleRow, headerRow, hintRow } from './template.ts'

const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const solid = (colour: string): ExcelJS.Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: `FF${colour}` },
})

/** Events in rows 4–5, 6–7 (row 7 hidden) and 9; sheets `Cover` (hidden), `Import`, `From Adm`, `Sums`. */
export async function richWorkbook({ fromAdm = true }: { readonly fromAdm?: boolean } = {}): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('Cover', { state: 'hidden' }).getCell('B2').value = 'Season – spring'
  fillImport(book, book.addWorksheet('Import', { views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }] }))
  if (fromAdm) fillFromAdm(book.addWorksheet('From Adm'))
  const sums = book.addWorksheet('Sums', { properties: { tabColor: { argb: 'FF336699' } } })
  sums.getCell('A1').value = { formula: 'COUNT(Import!T4:T9)', result: 5 }
  book.definedNames.add('Import!$A$4:$A$9', 'Codes')
  return withFurtherParts(Buffer.from(await book.xlsx.writeBuffer()))
}

function fillImport(book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet): void {
  for (const row of [headerRow, exampleRow, hintRow]) sheet.addRow(row)
  sheet.getRow(1).height = 48
  sheet.getRow(1).eachCell((cell, column) => {
    cell.font = { bold: true, size: 12, name: 'Cambria', color: { theme: 4 } }
    cell.fill = solid(column % 2 === 0 ? 'D9D9D9' : 'C6E0B4')
    cell.alignment = { wrapText: true, vertical: 'middle' }
    cell.border = { bottom: { style: 'double', color: { argb: 'FF112233' } } }
  })
  const at = (key: ColumnKey, row: number): ExcelJS.Cell => sheet.getCell(row, columnKeys.indexOf(key) + 1)
  for (const [row, code, title, day] of [
    [4, 'CB1_LO_2', 'CB1-01-26A', 1],
    [5, '', '', 2],
    [6, 'CB2_LO_2', 'CB2-01-26A', 1],
    [7, '', '', 2],
    [9, 'CM1_LO_1', '=CM1-01-26A', 1],
  ] as const) {
    if (code) at('templateCode', row).value = code
    if (title) at('eventTitle', row).value = title
    at('sessionTitle', row).value = `Café & <b> ${row}`
    at('day', row).value = day
    at('classroomStartDate', row).value = 46_035 + row
    at('classroomStartDate', row).numFmt = 'dd/mm/yyyy'
    at('lmsStartTime', row).value = 2 / 3
    at('lmsStartTime', row).numFmt = 'h:mm;@'
    at('maxPlaces', row).value = 0.1 + 0.2
    at('maxPlaces', row).numFmt = '0.00%'
    at('instructor', row).value = { richText: [{ text: 'Tara ', font: { italic: true } }, { text: 'Thornby' }] }
  }
  at('templateCode', 4).note = { texts: [{ text: 'ask Finn' }] }
  at('eventUrl', 4).value = { text: 'Join', hyperlink: 'https://example.com/room?a=1&b=2' }
  at('venue', 4).value = '+44 20'
  at('venue', 5).value = '@home'
  at('venue', 6).value = '-'
  at('learningMode', 4).dataValidation = { type: 'list', allowBlank: true, formulae: ['"Blended,Self Paced (LMS)"'] }
  at('webSale', 4).value = true
  at('webSale', 6).value = { error: '#N/A' }
  at('sitting', 4).value = { formula: 'UPPER("2026a")', result: '2026A' }
  sheet.fillFormula('P4:P5', 'T4+10', [11, 12])
  sheet.getRow(7).hidden = true
  sheet.getRow(6).outlineLevel = 1
  sheet.getColumn(1).width = 38.5
  sheet.getColumn(17).hidden = true
  sheet.mergeCells('AB4:AC5')
  sheet.getCell('AB4').value = 'merged'
  sheet.getCell('AB4').protection = { locked: false }
  sheet.autoFilter = 'A1:Z9'
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9 }
  sheet.addConditionalFormatting({
    ref: 'T4:T9',
    rules: [{ type: 'expression', priority: 1, formulae: ['T4>1'], style: { fill: solid('FFEB9C') } }],
  })
  const image = book.addImage({ base64: picture, extension: 'png' })
  sheet.addImage(image, 'AD1:AE2')
}

function fillFromAdm(sheet: ExcelJS.Worksheet): void {
  sheet.addRows([
    ['xname', null, 'xlocator'],
    ['CB2-01-26A', 7, 7],
    ['CP1-01-25S', 8, 8],
  ])
  for (const place of ['B2', 'B3']) sheet.getCell(place).font = { underline: true, color: { theme: 10 } }
  sheet.getColumn(1).width = 30
}

/** Macros, and the list of formulas that only some programs write. */
function withFurtherParts(file: Buffer): Buffer {
  const parts = readZipDirectory(file).map((entry) => ({ name: entry.name, content: unpack(file, entry) }))
  const edited = parts.map(({ name, content }) => ({ name, content: Buffer.from(further(name, content.toString())) }))
  const texts = parts.map((part, at) => (/\.(xml|rels)$/.test(part.name) ? (edited[at] ?? part) : part))
  return writeZip([
    ...texts,
    { name: 'xl/vbaProject.bin', content: Buffer.from('macros of no program') },
    {
      name: 'xl/calcChain.xml',
      content: Buffer.from(
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="P4" i="2"/></calcChain>',
      ),
    },
  ])
}

const macroEnabled = 'vnd.ms-excel.sheet.macroEnabled.main'

function further(name: string, xml: string): string {
  if (name === '[Content_Types].xml')
    return xml
      .replace('vnd.openxmlformats-officedocument.spreadsheetml.sheet.main', macroEnabled)
      .replace(
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      )
  if (name !== 'xl/_rels/workbook.xml.rels') return xml
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain'
  return xml.replace(
    '</Relationships>',
    `<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rIdC" Type="${type}" Target="calcChain.xml"/></Relationships>`,
  )
}
