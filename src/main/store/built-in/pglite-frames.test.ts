// Messages of the wire protocol come out whole, however their bytes come in.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Framer, isStartup, isTerminate } from './pglite-frames.ts'

function message(type: string, body: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length + 4)
  return Buffer.concat([Buffer.from(type), length, body])
}

test('cut anywhere, nothing is lost and nothing comes out in part', () => {
  const bodies = fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 8 })
  const cuts = fc.array(fc.nat({ max: 400 }), { maxLength: 12 })
  fc.assert(
    fc.property(bodies, cuts, (parts, at) => {
      const messages = parts.map((body, index) => message(index === 0 ? '' : 'Q', body))
      const all = Buffer.concat(messages)
      const ends = new Set(messages.map((_, index) => Buffer.concat(messages.slice(0, index + 1)).length))
      const framer = new Framer()
      const places = [...new Set([...at.filter((place) => place < all.length), all.length])].sort((a, b) => a - b)
      let from = 0
      let given = 0
      for (const place of places) {
        const whole = framer.add(all.subarray(from, place))
        from = place
        if (whole === null) continue
        expect(Buffer.from(whole)).toEqual(all.subarray(given, given + whole.length))
        given += whole.length
        expect(given === 0 || ends.has(given)).toBe(true)
      }
      expect(given).toBe(all.length)
    }),
  )
})

test('the first packet and the last are known by their first byte', () => {
  expect(isStartup(message('', new Uint8Array(8)))).toBe(true)
  expect(isStartup(message('Q', new Uint8Array(1)))).toBe(false)
  expect(isTerminate(message('X', new Uint8Array(0)))).toBe(true)
})
