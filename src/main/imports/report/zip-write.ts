// Writes a zip file: names, bytes and checksums alone, which is all a workbook needs.
import { deflateRawSync } from 'node:zlib'

export interface ZipPart {
  readonly name: string
  readonly content: Buffer
}

/** 1 January 2000: when a workbook was given back is no business of its parts. */
const day = ((2000 - 1980) << 9) | (1 << 5) | 1
/** Half the time of the usual 6, for files a tenth larger. */
const packing = 3
const namesAreUtf8 = 0x0800
const deflated = 8

/** The parts in their order. */
export function writeZip(parts: readonly ZipPart[]): Buffer<ArrayBuffer> {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of parts) {
    const packed = deflateRawSync(content, { level: packing })
    const header = Buffer.alloc(26)
    header.writeUInt16LE(20, 0)
    header.writeUInt16LE(namesAreUtf8, 2)
    header.writeUInt16LE(deflated, 4)
    header.writeUInt16LE(day, 8)
    header.writeUInt32LE(checksum(content), 10)
    header.writeUInt32LE(packed.length, 14)
    header.writeUInt32LE(content.length, 18)
    header.writeUInt16LE(Buffer.byteLength(name), 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, rest, Buffer.from(name))
    const file = [Buffer.from('PK\x03\x04', 'latin1'), header, Buffer.from(name), packed]
    files.push(...file)
    offset += file.reduce((sum, { length }) => sum + length, 0)
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    8,
  )
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, ...directory, Buffer.from('PK\x05\x06', 'latin1'), end])
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})

/** CRC-32, which node:zlib knows only since Node 22.2. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff
  for (let at = 0; at < bytes.length; at++) sum = (sum >>> 8) ^ (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0)
  return (sum ^ 0xffffffff) >>> 0
}
