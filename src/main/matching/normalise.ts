// How two key values are compared: equal for a person, not equal to the byte.

const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/

/**
 * NFKC, inner white space (non-breaking too) collapsed, trimmed, case-folded. `ẞ`, `ß` and `ss` compare equal, so do composed
 * and decomposed accents; the Turkish dotless `ı` stays apart from `i`, as in Unicode's own folding.
 */
export function normalise(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().replace(/[^ı]+/gu, fold).normalize('NFKC')
}

/** As {@link normalise} but keeping case, for the contract's case-sensitive mode. */
export function normaliseKeepingCase(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim()
}

function fold(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase()
}
