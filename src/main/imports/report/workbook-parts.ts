// The parts of an .xlsx file, to be changed one by one: every other part goes into the copy byte for byte.
import { posix } from 'node:path'
import { FileError } from '../file/file-problems.ts'
import { unescaped } from '../file/sheet-xml.ts'
import { xmlText } from './xml-text.ts'
import { readZipDirectory, unpack } from '../file/zip-directory.ts'
import { writeZip } from './zip-write.ts'

export interface WorkbookParts {
  /** FileErrors: damaged (there is no such part). */
  read(path: string): Buffer
  write(path: string, content: Buffer): void
  /** Path of a sheet's part by its name. FileErrors: damaged. */
  sheetPath(name: string): string
  stylesPath(): string
  /** A sheet after all others. */
  addSheet(name: string, content: Buffer): void
  /** Spreadsheets list there which cells are formulas, and make the list anew when it is missing. */
  dropFormulaList(): void
  zip(): Buffer<ArrayBuffer>
}

const contentTypes = '[Content_Types].xml'
const office = 'http://schemas.openxmlformats.org'
const sheetContent = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'

export function openParts(file: Buffer): WorkbookParts {
  const parts = new Map(readZipDirectory(file).map((entry) => [entry.name, () => unpack(file, entry)]))
  const read = (path: string): Buffer => (parts.get(path) ?? missing)()
  const write = (path: string, content: Buffer): void => void parts.set(path, () => content)
  const edit = (path: string, change: (xml: string) => string): void =>
    write(path, Buffer.from(change(read(path).toString('latin1')), 'latin1'))

  const root = tagsOf(read('_rels/.rels').toString('latin1'), 'Relationship')
  const book = inFolder('', attributeOf(root.find(isOfType('officeDocument')) ?? '', 'Target'))
  const relations = posix.join(posix.dirname(book), '_rels', `${posix.basename(book)}.rels`)
  const related = (): readonly string[] => tagsOf(read(relations).toString('latin1'), 'Relationship')
  const target = (tag: string | undefined): string => {
    if (tag === undefined) throw damaged()
    return inFolder(posix.dirname(book), attributeOf(tag, 'Target'))
  }

  return {
    read,
    write,
    sheetPath(name) {
      const sheets = tagsOf(read(book).toString('utf8'), 'sheet')
      const id = attributeOf(sheets.find((tag) => attributeOf(tag, 'name') === name) ?? '', '\\w+:id')
      return target(related().find((tag) => attributeOf(tag, 'Id') === id))
    },
    stylesPath: () => target(related().find(isOfType('styles'))),
    addSheet(name, content) {
      const names = new Set([...parts.keys()].map((name) => name.toLowerCase()))
      const path = unused((number) => `xl/worksheets/sheet${number}.xml`, names)
      const id = unused((number) => `rId${number}`, new Set(related().map((tag) => attributeOf(tag, 'Id'))))
      write(path, content)
      edit(contentTypes, (xml) => before(xml, 'Types', `Override PartName="/${path}" ContentType="${sheetContent}"/>`))
      edit(relations, (xml) =>
        before(
          xml,
          'Relationships',
          `Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/worksheet" Target="/${path}"/>`,
        ),
      )
      edit(book, (xml) => {
        const numbers = tagsOf(xml, 'sheet').map((tag) => Number(attributeOf(tag, 'sheetId')))
        const link = /\s(\w+:id)\s*=/.exec(tagsOf(xml, 'sheet')[0] ?? '')?.[1] ?? 'r:id'
        return before(
          xml,
          'sheets',
          `sheet name="${xmlText(name)}" sheetId="${Math.max(...numbers) + 1}" ${link}="${id}"/>`,
        )
      })
    },
    dropFormulaList() {
      const tag = related().find(isOfType('calcChain'))
      if (tag === undefined) return
      const path = target(tag)
      parts.delete(path)
      edit(relations, (xml) => xml.replace(tag, ''))
      edit(contentTypes, (xml) =>
        tagsOf(xml, 'Override').reduce(
          (left, each) => (attributeOf(each, 'PartName') === `/${path}` ? left.replace(each, '') : left),
          xml,
        ),
      )
    },
    zip: () => writeZip([...parts].map(([name, content]) => ({ name, content: content() }))),
  }
}

/** What spreadsheets compare with the ending of its name. FileErrors: damaged. */
export function isMacroWorkbook(file: Buffer): boolean {
  return openParts(file).read(contentTypes).includes('.macroEnabled.main+xml')
}

/** Whole tags without their content, of elements with that name. */
function tagsOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g'))].map(([tag]) => tag)
}

function attributeOf(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return unescaped(found?.[1] ?? found?.[2] ?? '')
}

/** Types differ in their first half between the two ways an .xlsx file may be written. */
function isOfType(type: string): (tag: string) => boolean {
  return (tag) => attributeOf(tag, 'Type').endsWith(`/${type}`)
}

function inFolder(folder: string, path: string): string {
  return path.startsWith('/') ? path.slice(1) : posix.join(folder, path)
}

/** As the last child of the element, with its prefix. */
function before(xml: string, parent: string, child: string): string {
  const [close, prefix] = new RegExp(`</(\\w+:)?${parent}>`).exec(xml) ?? []
  if (close === undefined) throw damaged()
  return xml.replace(close, () => `<${prefix ?? ''}${child}${close}`)
}

function unused(make: (number: number) => string, taken: ReadonlySet<string>): string {
  let number = 1
  while (taken.has(make(number))) number++
  return make(number)
}

function missing(): never {
  throw damaged()
}

function damaged(): FileError {
  return new FileError({ fault: 'damaged' })
}
