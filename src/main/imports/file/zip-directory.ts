// What a zip file says it holds, read from its directory before anything is unpacked; and its parts, one at a time.
import { inflateRawSync } from 'node:zlib'
import { FileError } from './file-problems.ts'

export interface ZipEntry {
  readonly name: string
  /** What it unpacks to, as the directory promises. */
  readonly size: number
  readonly isEncrypted: boolean
  readonly method: number
  readonly packedSize: number
  readonly offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const longestComment = 0xffff
const inZip64 = 0xffffffff
const mostEntries = 10_000

/** Throws a FileError `damaged` where the directory is missing, cut off or points outside the file. */
export function readZipDirectory(file: Buffer): readonly ZipEntry[] {
  const end = findEnd(file)
  const count = file.readUInt16LE(end + 10)
  if (count > mostEntries) throw damaged()
  const entries: ZipEntry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let number = 0; number < count; number++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entrySignature) throw damaged()
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => file.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ]
    const nameEnd = at + 46 + nameLength
    const next = nameEnd + extraLength + commentLength
    if (next > file.length) throw damaged()
    const [size, packedSize, offset] = withZip64(file.subarray(nameEnd, nameEnd + extraLength), [
      file.readUInt32LE(at + 24),
      file.readUInt32LE(at + 20),
      file.readUInt32LE(at + 42),
    ])
    entries.push({
      name: file.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'),
      size,
      packedSize,
      offset,
      method: file.readUInt16LE(at + 10),
      isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
    })
    at = next
  }
  return entries
}

/** The bytes of one part. Throws a FileError `damaged`, also where it unpacks to more than the directory promised. */
export function unpack(file: Buffer, entry: ZipEntry): Buffer {
  const { offset, size, packedSize, method } = entry
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== localSignature) throw damaged()
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  if (start + packedSize > file.length) throw damaged()
  const packed = file.subarray(start, start + packedSize)
  if (method === 0 && packedSize === size) return packed
  if (method !== 8) throw damaged()
  if (size === 0) return Buffer.alloc(0)
  let unpacked: Buffer
  try {
    // In one piece: put together from many it would stand twice in memory.
    unpacked = inflateRawSync(packed, { maxOutputLength: size, chunkSize: size + 64 })
  } catch (error) {
    throw damaged(error)
  }
  if (unpacked.length !== size) throw damaged()
  return unpacked
}

function findEnd(file: Buffer): number {
  const first = Math.max(0, file.length - endLength - longestComment)
  for (let at = file.length - endLength; at >= first; at--) if (file.readUInt32LE(at) === endSignature) return at
  throw damaged()
}

/** Numbers that do not fit stand as 0xffffffff and, in this order, in the extra field. */
function withZip64(extra: Buffer, numbers: [number, number, number]): readonly [number, number, number] {
  if (!numbers.includes(inZip64)) return numbers
  let at = 0
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2)
  at += 4
  const [size, packedSize, offset] = numbers.map((number) => {
    if (number !== inZip64) return number
    if (at + 8 > extra.length) throw damaged()
    at += 8
    return Number(extra.readBigUInt64LE(at - 8))
  })
  return [size ?? 0, packedSize ?? 0, offset ?? 0]
}

function damaged(cause?: unknown): FileError {
  return new FileError({ fault: 'damaged' }, cause)
}
