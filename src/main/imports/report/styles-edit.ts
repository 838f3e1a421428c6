// Adds cell styles to a workbook's own, which keep their places.
import { FileError } from '../file/file-problems.ts'

export interface NewStyle {
  readonly font?: 'bold' | 'link'
  /** `RRGGBB`. */
  readonly fill?: string
  /** A number format that every workbook has: 0 general, 49 text. */
  readonly format: 0 | 49
}

export interface AddedStyles {
  readonly part: Buffer
  /** Of the new styles, in their order. */
  readonly places: readonly number[]
}

/** FileErrors: damaged (a list that a style needs is missing). */
export function addStyles(part: Buffer, styles: readonly NewStyle[]): AddedStyles {
  let xml = part.toString('latin1')
  const prefix = /<(\w+:)?styleSheet[\s>]/.exec(xml)?.[1] ?? ''
  const add = (list: string, item: string, itemXml: string): number => {
    const found = addTo(xml, prefix, list, item, itemXml)
    xml = found.xml
    return found.place
  }
  const has = (list: string): boolean => new RegExp(`<${prefix}${list}[\\s>]`).test(xml)
  /** Spreadsheets draw the first two of the list in a way of their own, whatever stands there. */
  const addFill = (colour: string) => (): number => {
    const place = add('fills', 'fill', fillXml(colour, prefix))
    return place < 2 ? addFill(colour)() : place
  }
  const font0 = firstFont(xml, prefix)
  const fonts = new Map<string, number>()
  const fills = new Map<string, number>()
  const places = styles.map(({ font, fill, format }) => {
    const fontPlace = font ? placeOf(fonts, font, () => add('fonts', 'font', fontXml(font, font0, prefix))) : 0
    const fillPlace = fill ? placeOf(fills, fill, addFill(fill)) : 0
    const applied = `applyNumberFormat="1"${font ? ' applyFont="1"' : ''}${fill ? ' applyFill="1"' : ''}`
    const base = `${has('borders') ? ' borderId="0"' : ''}${has('cellStyleXfs') ? ' xfId="0"' : ''}`
    return add(
      'cellXfs',
      'xf',
      `<${prefix}xf numFmtId="${format}" fontId="${fontPlace}" fillId="${fillPlace}"${base} ${applied}/>`,
    )
  })
  return { part: Buffer.from(xml, 'latin1'), places }
}

function placeOf(known: Map<string, number>, key: string, make: () => number): number {
  const place = known.get(key) ?? make()
  known.set(key, place)
  return place
}

/** The count that a list says of itself follows. */
function addTo(
  xml: string,
  prefix: string,
  list: string,
  item: string,
  added: string,
): { readonly xml: string; readonly place: number } {
  const start = xml.search(new RegExp(`<${prefix}${list}[\\s>]`))
  const end = xml.indexOf(`</${prefix}${list}>`, start)
  if (start === -1 || end === -1) throw new FileError({ fault: 'damaged' })
  const content = xml.slice(start, end)
  const place = [...content.matchAll(new RegExp(`<${prefix}${item}[\\s/>]`, 'g'))].length
  const counted = content.replace(/^(<[^>]*\scount\s*=\s*["'])\d+/, `$1${place + 1}`)
  return { xml: xml.slice(0, start) + counted + added + xml.slice(end), place }
}

/** What the workbook writes with where nothing else is said. */
function firstFont(xml: string, prefix: string): string {
  const start = xml.search(new RegExp(`<${prefix}font>`))
  return start === -1 ? '' : xml.slice(start + prefix.length + 6, xml.indexOf(`</${prefix}font>`, start))
}

function fontXml(font: 'bold' | 'link', base: string, p: string): string {
  const without = (names: string): string => base.replaceAll(new RegExp(`<${p}(${names})(\\s[^>]*)?/>`, 'g'), '')
  if (font === 'bold') return `<${p}font><${p}b/>${without('b')}</${p}font>`
  const [size = ''] = new RegExp(`<${p}sz\\s[^>]*/>`).exec(base) ?? []
  return `<${p}font><${p}u/>${size}<${p}color rgb="FF0563C1"/>${without('b|u|sz|color')}</${p}font>`
}

function fillXml(colour: string, p: string): string {
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${colour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
}
