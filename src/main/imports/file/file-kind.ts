// What a file is, by its first bytes and by what it holds; never by its name.
import { FileError } from './file-problems.ts'
import type { ZipEntry } from './zip-directory.ts'

const signatures: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF', 'a PDF document'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['{\\rtf', 'a text document'],
  ['Rar!', 'an archive'],
  ['7z\xbc\xaf', 'an archive'],
  ['\x1f\x8b', 'an archive'],
]

/** A zip file, a compound file (Excel 97–2003, or an encrypted workbook), or text. FileErrors: empty, wrong. */
export function containerOf(file: Buffer): 'zip' | 'compound' | 'text' {
  if (file.length === 0) throw new FileError({ fault: 'empty' })
  const start = file.toString('latin1', 0, 1024)
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip'
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'compound'
  const known = signatures.find(([bytes]) => start.startsWith(bytes))
  if (known) throw wrong(known[1])
  const utf16 = start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')
  if (!utf16 && file.includes(0)) throw wrong('not made of text')
  if (/^(\xef\xbb\xbf)?\s*<(!doctype|html|table|head|\?xml|!--)/i.test(start)) throw wrong('a web page or XML')
  return 'text'
}

/** FileErrors: password, wrong. */
export function checkZipKind(entries: readonly ZipEntry[]): void {
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name))
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new FileError({ fault: 'password' })
  if (has(/^xl\/workbook\d*\.xml$/i)) return
  if (has(/^xl\/workbook\d*\.bin$/i)) throw wrong('a binary workbook (.xlsb)')
  if (has(/^word\//i)) throw wrong('a Word document')
  if (has(/^ppt\//i)) throw wrong('a PowerPoint presentation')
  if (has(/^(mimetype|content\.xml)$/i)) throw wrong('an OpenDocument file')
  if (has(/^index\/.*\.iwa$/i)) throw wrong('a Numbers file')
  throw wrong('an archive')
}

/** `names` are the paths inside a compound file. FileErrors: password, wrong. */
export function checkCompoundKind(names: readonly string[]): void {
  const last = new Set(names.map((name) => name.replace(/\/$/, '').split('/').at(-1) ?? ''))
  if (last.has('EncryptedPackage')) throw new FileError({ fault: 'password' })
  if (last.has('Workbook') || last.has('Book')) return
  if (last.has('WordDocument')) throw wrong('a Word document')
  if (last.has('PowerPoint Document')) throw wrong('a PowerPoint presentation')
  throw wrong('an Office file of another kind')
}

function wrong(what: string): FileError {
  return new FileError({ fault: 'wrong', what })
}
