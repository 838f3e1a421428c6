// Compound files (Office 97–2003, and encrypted workbooks) made for tests: a header, a directory, one stream of zeros.

/** The shortest compound file that holds a stream of this name. */
export function compoundFile(stream: string): Buffer {
  const sector = 512
  const header = Buffer.alloc(sector)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.writeUInt16LE(0x3e, 24)
  header.writeUInt16LE(3, 26)
  header.writeUInt16LE(0xfffe, 28)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(1, 44)
  header.writeUInt32LE(1, 48)
  header.writeUInt32LE(4096, 56)
  header.writeUInt32LE(endOfChain, 60)
  header.writeUInt32LE(endOfChain, 68)
  header.fill(0xff, 76)
  header.writeUInt32LE(0, 76)

  const streamSectors = 8
  const table = Buffer.alloc(sector, 0xff)
  table.writeUInt32LE(0xfffffffd, 0)
  table.writeUInt32LE(endOfChain, 4)
  for (let at = 2; at < 2 + streamSectors; at++)
    table.writeUInt32LE(at === 1 + streamSectors ? endOfChain : at + 1, at * 4)

  const directory = Buffer.concat([
    entry('Root Entry', { type: 5, child: 1, start: endOfChain, size: 0 }),
    entry(stream, { type: 2, child: none, start: 2, size: streamSectors * sector }),
    Buffer.alloc(256),
  ])
  return Buffer.concat([header, table, directory, Buffer.alloc(streamSectors * sector)])
}

const endOfChain = 0xfffffffe
const none = 0xffffffff

function entry(
  name: string,
  {
    type,
    child,
    start,
    size,
  }: { readonly type: number; readonly child: number; readonly start: number; readonly size: number },
): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 'utf16le')
  bytes.writeUInt16LE((name.length + 1) * 2, 64)
  bytes[66] = type
  bytes[67] = 1
  bytes.writeUInt32LE(none, 68)
  bytes.writeUInt32LE(none, 72)
  bytes.writeUInt32LE(child, 76)
  bytes.writeUInt32LE(start, 116)
  bytes.writeUInt32LE(size, 120)
  return bytes
}
