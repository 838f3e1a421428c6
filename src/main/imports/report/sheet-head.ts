// What stands before the rows of a sheet and has to know of new cells: how far they reach, and how wide their columns are.
import { columnOf } from '../file/sheet-xml.ts'
import { lettersOf } from './xml-text.ts'

interface HeadEdit {
  readonly cells: ReadonlyMap<number, readonly { readonly column: number }[]>
  /** Of columns by index, in characters. */
  readonly widths: ReadonlyMap<number, number>
}

/** `head` ends with the tag that opens the rows. */
export function editHead(head: string, prefix: string, { cells, widths }: HeadEdit): string {
  return withWidths(withDimension(head, cells), prefix, widths)
}

function withDimension(head: string, cells: HeadEdit['cells']): string {
  return head.replace(
    /(<(?:\w+:)?dimension\s[^>]*\bref\s*=\s*["'])([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?(?=["'])/,
    (_, open: string, left: string, top: string, right: string = left, bottom: string = top) => {
      const columns = [...cells.values()].flat().map(({ column }) => column)
      const most = (numbers: Iterable<number>, least: number): number => {
        let found = least
        for (const number of numbers) found = Math.max(found, number)
        return found
      }
      const last = lettersOf(most(columns, columnOf(right)))
      return `${open}${left}${top}:${last}${most(cells.keys(), Number(bottom))}`
    },
  )
}

interface ColumnRange {
  readonly from: number
  readonly to: number
  readonly xml: string
}

/** Ranges that reach over a new column are cut; they may not overlap and have to ascend. */
function withWidths(head: string, prefix: string, widths: HeadEdit['widths']): string {
  if (widths.size === 0) return head
  const start = head.lastIndexOf(`<${prefix}cols>`)
  const end = head.indexOf(`</${prefix}cols>`, start)
  const inner = start === -1 ? '' : head.slice(start + prefix.length + 6, end)
  const old = [...inner.matchAll(new RegExp(`<${prefix}col\\s[^>]*?/?>`, 'g'))].map(([xml]) => xml)
  const kept = old.flatMap((xml) => without(rangeOf(xml), widths))
  const added = [...widths].map(([column, width]) => ({
    from: column + 1,
    to: column + 1,
    xml: `<${prefix}col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
  }))
  const all = [...kept, ...added].sort((left, right) => left.from - right.from)
  const columns = `<${prefix}cols>${all.map(({ xml }) => xml).join('')}</${prefix}cols>`
  if (start !== -1) return head.slice(0, start) + columns + head.slice(end + prefix.length + 7)
  const rows = head.lastIndexOf(`<${prefix}sheetData`)
  return head.slice(0, rows) + columns + head.slice(rows)
}

function rangeOf(xml: string): ColumnRange {
  const number = (name: string): number => Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)`).exec(xml)?.[1] ?? 0)
  return { from: number('min'), to: number('max'), xml }
}

function without(range: ColumnRange, widths: HeadEdit['widths']): readonly ColumnRange[] {
  const cuts = [...widths.keys()].map((column) => column + 1).filter((at) => at >= range.from && at <= range.to)
  if (cuts.length === 0) return [range]
  const edges = [range.from - 1, ...cuts.sort((left, right) => left - right), range.to + 1]
  return edges.slice(1).flatMap((edge, at) => {
    const [from, to] = [(edges[at] ?? 0) + 1, edge - 1]
    if (from > to) return []
    const xml = range.xml.replace(/(\smin\s*=\s*["'])\d+/, `$1${from}`).replace(/(\smax\s*=\s*["'])\d+/, `$1${to}`)
    return [{ from, to, xml }]
  })
}
