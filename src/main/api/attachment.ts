// The name of a file in a header, which takes ASCII alone (RFC 6266, RFC 8187).

/** `attachment; filename="…"`; a name with other letters stands whole beside it, for whoever understands that. */
export function attachmentOf(fileName: string): string {
  const plain = fileName.replaceAll(/[^ -~]|["\\%]/gu, '_')
  const value = `attachment; filename="${plain}"`
  return plain === fileName ? value : `${value}; filename*=UTF-8''${encoded(fileName)}`
}

function encoded(fileName: string): string {
  const whole = fileName.replaceAll(/\p{Surrogate}/gu, '\ufffd')
  return encodeURIComponent(whole).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
