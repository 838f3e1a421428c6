// Workbooks made for tests and measurements, part by part, so that they can hold what no program would write.
import { makeZip, type ZipFile } from './zip.ts'

/** `date`, `time`, `integer` and `shared` say how it is formatted or stored; a bare text or number is general. */
export type MadeCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: number }
  | { readonly time: number }
  | { readonly formula: string; readonly result: string | number }
  | { readonly error: string }
  | { readonly iso: string }

export interface MadeRow {
  readonly number?: number
  readonly hidden?: true
  readonly cells: readonly MadeCell[]
}

export interface MadeSheet {
  readonly name: string
  readonly rows: readonly (MadeRow | readonly MadeCell[])[]
  readonly hidden?: true
  readonly merged?: readonly string[]
  readonly dimension?: string
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[]
  readonly is1904?: true
  readonly macros?: true
  readonly further?: readonly ZipFile[]
  /** Parts by name that stand instead of what would be made. */
  readonly replaced?: Readonly<Record<string, string>>
}

const office = 'http://schemas.openxmlformats.org'
const main = `xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"`
const relationships = `xmlns="${office}/package/2006/relationships"`
const type = `${office}/officeDocument/2006/relationships`
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export function makeXlsx({ sheets, is1904, macros, further = [], replaced = {} }: MadeWorkbook): Buffer {
  const each = (line: (sheet: MadeSheet, number: number) => string): string =>
    sheets.map((sheet, at) => line(sheet, at + 1)).join('')
  const parts: readonly ZipFile[] = [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${macros ? 'application/vnd.ms-excel.sheet.macroEnabled' : `${sheetType}.sheet`}.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${each((_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${sheetType}.worksheet+xml"/>`)}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships ${relationships}><Relationship Id="rId1" Type="${type}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${main}><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${each(({ name, hidden }, number) => `<sheet name="${escaped(name)}" sheetId="${number}"${hidden ? ' state="hidden"' : ''} r:id="rId${number}"/>`)}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships ${relationships}>${each((_, number) => `<Relationship Id="rId${number}" Type="${type}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rIdS" Type="${type}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet ${main}><fonts><font/></fonts><fills><fill/></fills><cellXfs>${[0, 14, 20].map((format) => `<xf numFmtId="${format}" fontId="0" fillId="0"/>`).join('')}</cellXfs></styleSheet>`,
    },
    ...sheets.map((sheet, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: sheetXml(sheet) })),
    ...(macros ? [{ name: 'xl/vbaProject.bin', content: 'never read' }] : []),
    ...further,
  ]
  return makeZip(
    parts.map((part) => ({ ...part, content: new Map(Object.entries(replaced)).get(part.name) ?? part.content })),
  )
}

function sheetXml({ rows, merged = [], dimension }: MadeSheet): string {
  let last = 0
  const lines = rows.map((row) => {
    const { number = last + 1, hidden, cells } = 'cells' in row ? row : { cells: row }
    last = number
    const filled = cells.map((cell, column) => cellXml(cell, `${letters(column)}${number}`))
    return `<row r="${number}"${hidden ? ' hidden="1"' : ''}>${filled.join('')}</row>`
  })
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('')
  return `<worksheet ${main}>${dimension ? `<dimension ref="${dimension}"/>` : ''}<sheetData>${lines.join('')}</sheetData>${merges ? `<mergeCells>${merges}</mergeCells>` : ''}</worksheet>`
}

function cellXml(cell: MadeCell, place: string): string {
  if (cell === null) return ''
  if (typeof cell === 'string')
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if ('date' in cell) return `<c r="${place}" s="1"><v>${cell.date}</v></c>`
  if ('time' in cell) return `<c r="${place}" s="2"><v>${cell.time}</v></c>`
  if ('iso' in cell) return `<c r="${place}" t="d"><v>${cell.iso}</v></c>`
  if ('error' in cell) return `<c r="${place}" t="e"><v>${cell.error}</v></c>`
  const isText = typeof cell.result === 'string'
  return `<c r="${place}"${isText ? ' t="str"' : ''}><f>${escaped(cell.formula)}</f><v>${escaped(String(cell.result))}</v></c>`
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
