// Writes cells into the XML of a sheet and leaves every other byte of it as it is. The XML is latin1 text: bytes, one by one.
import { FileError } from '../file/file-problems.ts'
import { editHead } from './sheet-head.ts'
import { columnOf, findRows } from '../file/sheet-xml.ts'
import { cellText, lettersOf } from './xml-text.ts'

export interface NewCell {
  readonly column: number
  /** null: the cell is empty, and has its style. */
  readonly value: string | number | null
  /** `otherwise`: where no cell of its column in that row, or else nearest above, has a style to take. */
  readonly style: number | { readonly otherwise: number }
}

export interface SheetEdit {
  /** By row number; rows that the sheet has not are added. */
  readonly cells: ReadonlyMap<number, readonly NewCell[]>
  /** Of columns by index, in characters. */
  readonly widths: ReadonlyMap<number, number>
  /** Styles are taken from this row and those below. */
  readonly stylesFrom: number
  /**
   * What stays of a row: all of it, its new cells alone and hidden, or nothing. With it, formulas give way to what they were
   * computed to last, since what they refer to may be gone.
   */
  readonly keep?: (row: number) => 'all' | 'hidden' | 'none'
}

/** FileErrors: damaged (it is no sheet, or its rows do not end). */
export function editSheet(part: Buffer, edit: SheetEdit): Buffer {
  const place = findRows(part)
  if (!place) throw damaged()
  const { start, end, prefix } = place
  const xml = part.toString('latin1')
  const head = editHead(xml.slice(0, start), prefix, edit)
  const rows = editRows(xml.slice(start, end), prefix, edit)
  const isClosed = start === end && head.endsWith('/>')
  return Buffer.from(
    isClosed ? `${head.slice(0, -2)}>${rows}</${prefix}sheetData>${xml.slice(end)}` : head + rows + xml.slice(end),
    'latin1',
  )
}

interface RowPart {
  readonly number: number
  /** With its `>` or `/>`. */
  readonly tag: string
  readonly body: string
}

interface CellPart {
  readonly column: number
  readonly style: number | null
  /** With what stands before it. */
  readonly xml: string
}

function editRows(xml: string, prefix: string, { cells, stylesFrom, keep }: SheetEdit): string {
  const styles = new Map<number, number>()
  const waiting = [...cells.keys()].sort((left, right) => right - left)
  const close = `</${prefix}row>`
  const written = (number: number, tag: string, old: readonly CellPart[], rest: string): string => {
    const fresh = new Map(cells.get(number)?.map((cell) => [cell.column, cell]))
    if (number >= stylesFrom) for (const { column, style } of old) if (style !== null) styles.set(column, style)
    const styleOf = ({ column, style }: NewCell): number =>
      typeof style === 'number' ? style : (styles.get(column) ?? style.otherwise)
    const all = [
      ...old.filter(({ column }) => !fresh.has(column)),
      ...[...fresh.values()].map((cell) => ({
        column: cell.column,
        xml: cellXml(cell, styleOf(cell), number, prefix),
      })),
    ].sort((left, right) => left.column - right.column)
    return tag + all.map((cell) => cell.xml).join('') + rest + close
  }
  const added = (number: number): string => written(number, `<${prefix}row r="${number}">`, [], '')

  const out: string[] = []
  for (const row of eachRow(xml, prefix)) {
    for (let next = waiting.at(-1); next !== undefined && next <= row.number; next = waiting.at(-1)) {
      waiting.pop()
      if (next < row.number) out.push(added(next))
    }
    const kept = keep?.(row.number) ?? 'all'
    if (kept === 'none') continue
    if (kept === 'hidden') out.push(written(row.number, `<${prefix}row r="${row.number}" hidden="1">`, [], ''))
    else if (!keep && !cells.has(row.number) && row.number < stylesFrom)
      out.push(row.tag.endsWith('/>') ? row.tag : row.tag + row.body + close)
    else {
      const { parts, rest } = splitCells(row.body, prefix)
      out.push(
        written(row.number, openTag(row, prefix), keep ? parts.map((each) => computed(each, prefix)) : parts, rest),
      )
    }
  }
  return out.join('') + waiting.reverse().map(added).join('')
}

function* eachRow(xml: string, prefix: string): Generator<RowPart> {
  const close = `</${prefix}row>`
  let [at, last] = [0, 0]
  for (;;) {
    const start = xml.indexOf(`<${prefix}row`, at)
    if (start === -1) return
    const tagEnd = xml.indexOf('>', start) + 1
    const tag = xml.slice(start, tagEnd)
    const end = tag.endsWith('/>') ? tagEnd : xml.indexOf(close, tagEnd)
    if (tagEnd === 0 || end === -1) throw damaged()
    last = Number(/\sr\s*=\s*["'](\d+)["']/.exec(tag)?.[1] ?? last + 1)
    at = end
    yield { number: last, tag, body: tag.endsWith('/>') ? '' : xml.slice(tagEnd, end) }
  }
}

/** `spans` says how far a row reaches, which is no longer so; it may be missing. */
function openTag({ tag, number }: RowPart, prefix: string): string {
  const open = tag.replace(/\s*\/?>$/, '>').replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, '')
  return /\sr\s*=/.test(open) ? open : `<${prefix}row r="${number}"${open.slice(prefix.length + 4)}`
}

function splitCells(body: string, prefix: string): { readonly parts: readonly CellPart[]; readonly rest: string } {
  const [open, close] = [`<${prefix}c`, `</${prefix}c>`]
  const parts: CellPart[] = []
  let [from, last] = [0, -1]
  for (;;) {
    const start = body.indexOf(open, from)
    if (start === -1 || !/[\s/>]/.test(body.charAt(start + open.length))) return { parts, rest: body.slice(from) }
    const tagEnd = body.indexOf('>', start) + 1
    const tag = body.slice(start, tagEnd)
    const end = tag.endsWith('/>') ? tagEnd : body.indexOf(close, tagEnd) + close.length
    if (tagEnd === 0 || end < tagEnd) throw damaged()
    const place = /\sr\s*=\s*["']([A-Za-z]+)\d*["']/.exec(tag)?.[1]
    last = place === undefined ? last + 1 : columnOf(place)
    const style = /\ss\s*=\s*["'](\d+)["']/.exec(tag)?.[1]
    parts.push({ column: last, style: style === undefined ? null : Number(style), xml: body.slice(from, end) })
    from = end
  }
}

/** `cm` is what a formula that fills several cells points to. */
function computed(cell: CellPart, prefix: string): CellPart {
  if (!cell.xml.includes(`<${prefix}f`)) return cell
  const formula = new RegExp(`<${prefix}f(\\s[^>]*)?(/>|>[^<]*</${prefix}f>)`)
  return { ...cell, xml: cell.xml.replace(formula, '').replace(/\scm\s*=\s*["']\d+["']/, '') }
}

/** A text stands in the cell itself, so it is one whatever it begins with. */
function cellXml({ column, value }: NewCell, style: number, row: number, p: string): string {
  const place = `r="${lettersOf(column)}${row}" s="${style}"`
  if (value === null) return `<${p}c ${place}/>`
  if (typeof value === 'number') return `<${p}c ${place}><${p}v>${value}</${p}v></${p}c>`
  return `<${p}c ${place} t="inlineStr"><${p}is><${p}t xml:space="preserve">${cellText(value)}</${p}t></${p}is></${p}c>`
}

function damaged(): FileError {
  return new FileError({ fault: 'damaged' })
}
