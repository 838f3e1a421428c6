// Text of other people on a terminal: one line, nothing that steers it.

/** Line breaks and control characters become one space each. */
export function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
