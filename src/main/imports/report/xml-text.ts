// Texts on their way into the XML of a workbook whose bytes are kept as they are: written in ASCII, whatever they hold.

/** More than this a cell cannot hold. */
const longestText = 32_767

/** For an attribute or an element; characters beyond ASCII as their numbers, so that a part in any encoding can take them. */
export function xmlText(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/[&<>"']|[^\u0009\u000a\u000d\u0020-\u007e]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`)
}

/** As a cell has it: characters that XML has not are written as spreadsheets do (`_x0007_`), and what only looks so is kept. */
export function cellText(text: string): string {
  const spelled = text
    .slice(0, longestText)
    .replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replaceAll(/[^\t\n\r\u0020-\uffff]|\ufffe|\uffff/g, (character) => `_x${code(character)}_`)
  return xmlText(spelled)
}

function code(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

/** The column with index 0 is `A`. */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last
}
