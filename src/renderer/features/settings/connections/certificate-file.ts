// Certificates out of a file: only they are kept of it, and whose they are can be said.

/** Larger files are not read: no list of certificates is. */
export const largestCertificateFile = 256 * 1024

export type CertificateFile = { readonly pem: string } | { readonly refusal: string }

/** Whatever else is in the file, such as a private key, stays in the file. */
export function certificateOf(text: string): CertificateFile {
  const blocks = blocksOf(text)
  return blocks.length === 0
    ? { refusal: 'There is no certificate in that file. It must hold a line “-----BEGIN CERTIFICATE-----” (PEM).' }
    : { pem: `${blocks.join('\n')}\n` }
}

/** `Example Office Root`, `Example Office Root and 2 more`, `1 certificate` where none says whose it is. */
export function certificateName(pem: string): string {
  const blocks = blocksOf(pem)
  const name = commonName(blocks[0] ?? '')
  if (name === null) return blocks.length === 1 ? '1 certificate' : `${blocks.length} certificates`
  return blocks.length === 1 ? name : `${name} and ${blocks.length - 1} more`
}

function blocksOf(text: string): readonly string[] {
  const found = text.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g) ?? []
  return found.map((block) => block.replaceAll(/\r\n?/g, '\n'))
}

/** Of the subject, which is the second name in a certificate, after that of the issuer; null: it has none or cannot be read. */
function commonName(block: string): string | null {
  let bytes: string
  try {
    bytes = atob(block.replaceAll(/-----[A-Z ]+-----|\s/g, ''))
  } catch {
    return null
  }
  // 2.5.4.3, then a text: its kind, its length in one byte, its letters.
  const marker = '\x06\x03\x55\x04\x03'
  const issuer = textAfter(bytes, bytes.indexOf(marker))
  const subject = textAfter(bytes, bytes.indexOf(marker, bytes.indexOf(marker) + 1))
  return subject ?? issuer
}

const textKinds = ['\x0c', '\x13', '\x14', '\x16']

function textAfter(bytes: string, at: number): string | null {
  if (at < 0 || !textKinds.includes(bytes.charAt(at + 5))) return null
  const length = bytes.charCodeAt(at + 6)
  const text = bytes.slice(at + 7, at + 7 + length)
  if (length > 127 || text.length < length || length === 0) return null
  return new TextDecoder().decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
}
