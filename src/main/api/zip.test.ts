// What comes out of the zip is what went in, in its order.
import { expect, test } from 'vitest'
import { readZipDirectory, unpack } from '../imports/file/zip-directory.ts'
import { packZip } from './zip.ts'

test('names, order and bytes stay', () => {
  const parts = [
    { name: 'README.txt', content: Buffer.from('This list\n') },
    { name: 'logs/tandem-2026-03-01.log', content: Buffer.from('{"msg":"Zürich"}\n'.repeat(5_000)) },
    { name: 'about.json', content: Buffer.alloc(0) },
  ]
  const zip = Buffer.from(packZip(parts, new Date('2026-03-02T12:00:00Z')))
  const entries = readZipDirectory(zip)
  expect(entries.map(({ name }) => name)).toEqual(parts.map(({ name }) => name))
  for (const [index, entry] of entries.entries()) expect(unpack(zip, entry)).toEqual(parts[index]?.content)
  expect(zip.length).toBeLessThan(2_000)
})
