// The two containers of icons: Windows' .ico and macOS' .icns. Both are a directory before pictures that are PNG as they are.

export interface Picture {
  /** Its width and height. */
  readonly size: number
  readonly png: Buffer
}

/** The kinds of macOS that hold PNG: a picture may stand for a size, and for half of it on a dense screen. */
const KINDS: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
}

/** Throws for a size that the format does not know. */
export function icns(pictures: readonly Picture[]): Buffer {
  const entries = pictures.flatMap(({ size, png }) => {
    const kinds = KINDS[size]
    if (kinds === undefined) throw new Error(`macOS has no icon of ${size} pixels.`)
    return kinds.map((kind) => Buffer.concat([Buffer.from(kind, 'latin1'), bigEndian(png.length + 8), png]))
  })
  const body = Buffer.concat(entries)
  return Buffer.concat([Buffer.from('icns', 'latin1'), bigEndian(body.length + 8), body])
}

/** Throws for more than 256 pixels, which the format does not know. */
export function ico(pictures: readonly Picture[]): Buffer {
  const head = Buffer.alloc(6)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length + 16 * pictures.length
  const directory = pictures.map(({ size, png }) => {
    if (size > 256) throw new Error(`Windows has no icon of ${size} pixels.`)
    const entry = Buffer.alloc(16)
    // 0 stands for 256.
    entry.writeUInt8(size % 256, 0)
    entry.writeUInt8(size % 256, 1)
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(png.length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += png.length
    return entry
  })
  return Buffer.concat([head, ...directory, ...pictures.map(({ png }) => png)])
}

function bigEndian(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(number)
  return bytes
}
