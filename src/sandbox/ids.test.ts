// Identifiers: what is written, and what is not taken for one.
import { expect, test } from 'vitest'
import { decodeId, encodeId, numberOf } from './ids.ts'

test('writes identifiers with the old type names', () => {
  expect(encodeId('Event', 12259)).toBe('Q291cnNlOjEyMjU5')
  expect(encodeId('CourseTemplate', 11)).toBe('Q291cnNlVGVtcGxhdGU6MTE=')
  expect(encodeId('TaxType', 1)).toBe('VGF4VHlwZTox')
  expect(decodeId(encodeId('Contact', 7))).toEqual({ prefix: 'Person', key: '7' })
})

test('reads only what is an identifier of the wanted kind', () => {
  expect(numberOf('Location', encodeId('Location', 76))).toBe(76)
  expect(numberOf('Location', encodeId('Venue', 76))).toBeNull()
  expect(numberOf('Location', 'TG9jYXRpb246NzY')).toBeNull()
  expect(numberOf('Location', '76')).toBeNull()
  expect(numberOf('Location', null)).toBeNull()
})
