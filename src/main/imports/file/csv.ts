// A list with commas, semicolons or tabs as rows of texts: which characters it is written in, and where its fields end.

const separators = [',', ';', '\t'] as const
const linesLookedAt = 20
/** What windows-1252 has at 0x80 to 0x9f; five places are empty there. */
const ofWindows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** UTF-8 or UTF-16 by its mark; else UTF-8 where it is valid, and otherwise what Excel writes on Windows. */
export function decodeText(file: Uint8Array): string {
  const [first, second] = file
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(file)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return decodeWindows(file)
  }
}

/** windows-1252. Node's own decoder takes 0x80 to 0x9f for control characters. */
function decodeWindows(file: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(file)
  return text.replaceAll(/[\u0080-\u009f]/g, (character) => ofWindows.charAt(character.charCodeAt(0) - 0x80))
}

/** The one that divides the lines near the top most often; `sep=;` in the first line says it outright. */
export function findSeparator(text: string): string {
  const told = /^sep=(.)\r?\n/i.exec(text)?.[1]
  if (told !== undefined) return told
  let [best, most] = [',', 0]
  for (const separator of separators) {
    let [lines, divisions] = [0, 0]
    for (const fields of parseCsv(text, separator)) {
      divisions += fields.length - 1
      if (++lines === linesLookedAt) break
    }
    if (divisions > most) [best, most] = [separator, divisions]
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
