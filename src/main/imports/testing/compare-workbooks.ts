// What two libraries say of a workbook, as plain data to be compared: of each cell and of all around it.
import { read, utils, type WorkSheet } from '@e965/xlsx'
import ExcelJS from 'exceljs'

/** The sheet is looked at up to this column, counted from 0. */
export type Reach = (sheet: string) => number

export async function seenByExceljs(file: Uint8Array<ArrayBuffer>, reach: Reach): Promise<unknown> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(file.slice().buffer)
  return {
    names: book.definedNames.model,
    theme: (book as unknown as { readonly _themes: unknown })._themes,
    sheets: book.worksheets.map((sheet) => exceljsSheet(sheet, reach(sheet.name))),
  }
}

function exceljsSheet(sheet: ExcelJS.Worksheet, columns: number): unknown {
  const cells: unknown[] = []
  const rows: unknown[] = []
  sheet.eachRow((row) => {
    rows.push({ number: row.number, height: row.height, hidden: row.hidden, level: row.outlineLevel })
    for (let column = 1; column <= columns; column++) {
      const { address, value, style, note } = row.getCell(column)
      cells.push({ address, value, style, note })
    }
  })
  const { model } = sheet as unknown as { readonly model: Record<string, unknown> }
  const around = ['merges', 'dataValidations', 'conditionalFormattings', 'autoFilter', 'pageSetup', 'views']
  const widths = Array.from({ length: columns }, (_, at) => {
    const { width, hidden } = sheet.getColumn(at + 1)
    return { width, hidden }
  })
  const { name, state, properties } = sheet
  const { tabColor } = properties
  return {
    name,
    state,
    tabColor,
    cells,
    rows,
    widths,
    around: around.map((key) => model[key]),
    images: sheet
      .getImages()
      .map(({ imageId, range: { tl, br } }) => [
        imageId,
        [tl, br].map((corner) => [corner.nativeCol, corner.nativeRow]),
      ]),
  }
}

export function seenBySheetjs(file: Uint8Array, reach: Reach): unknown {
  const book = read(file, { type: 'array', cellStyles: true, cellNF: true, cellFormula: true, bookVBA: true })
  return {
    names: book.Workbook?.Names,
    macros: book.vbaraw as unknown,
    hidden: book.Workbook?.Sheets?.map(({ Hidden }): unknown => Hidden),
    sheets: book.SheetNames.map((name) => ({ name, ...sheetjsSheet(book.Sheets[name] ?? {}, reach(name)) })),
  }
}

function sheetjsSheet(sheet: WorkSheet, columns: number): object {
  const { '!cols': widths = [], '!autofilter': filter } = sheet as {
    readonly '!cols'?: readonly unknown[]
    readonly '!autofilter'?: unknown
  }
  const places = Object.keys(sheet).filter((key) => !key.startsWith('!') && utils.decode_cell(key).c < columns)
  return {
    cells: places.map((place) => [place, sheet[place] as unknown]),
    merges: sheet['!merges'],
    widths: Array.from({ length: columns }, (_, at) => widths[at] ?? null),
    rows: sheet['!rows'],
    filter,
    margins: sheet['!margins'],
  }
}
