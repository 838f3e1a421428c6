// A list with commas, semicolons or tabs as rows of texts: which characters it is written in, and where its fields end.

const separators = [',', ';', '\t'] as const
const linesLookedAt = 20

/** UTF-8 or UTF-16 by its mark; else UTF-8 where it is valid, and otherwise what Excel writes on Windows. */
export function decodeText(file: Uint8Array): string {
  const [first, second] = file
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(file)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return new TextDecoder('windows-1252').decode(file)
  }
}

/** The one that makes most fields of a line near the top; `sep=;` in the first line says it outright. */
export function findSeparator(text: string): string {
  const told = /^sep=(.)\r?\n/i.exec(text)?.[1]
  if (told !== undefined) return told
  let [best, most] = [',', 0]
  for (const separator of separators) {
    let lines = 0
    for (const fields of parseCsv(text, separator)) {
      if (fields.length > most) [best, most] = [separator, fields.length]
      if (++lines === linesLookedAt) break
    }
  }
  return best
}

/** One row after the other, as RFC 4180 has it; a quote inside an unquoted field stands for itself. */
export function* parseCsv(text: string, separator: string): Generator<readonly string[]> {
  let at = 0
  let fields: string[] = []
  while (at < text.length) {
    let field = ''
    if (text[at] === '"') {
      at++
      for (;;) {
        const quote = text.indexOf('"', at)
        const end = quote === -1 ? text.length : quote
        field += text.slice(at, end)
        at = end + 1
        if (text[at] !== '"') break
        field += '"'
        at++
      }
    }
    const end = endOfField(text, at, separator)
    fields.push(field + text.slice(at, end))
    at = end
    if (text[at] === separator) {
      at++
      if (at === text.length) fields.push('')
      else continue
    }
    if (at < text.length) at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    yield fields
    fields = []
  }
}

function endOfField(text: string, start: number, separator: string): number {
  let at = start
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}
