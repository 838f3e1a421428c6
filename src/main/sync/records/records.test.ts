// What of Administrate's nodes is taken, refused or left alone.
import { describe, expect, it } from 'vitest'
import { parseCourseTemplate } from './course-template.ts'
import { parseInstructor } from './instructor.ts'
import type { Parsed } from './node.ts'
import { parseCustomField, parsePriceLevel } from './own-list.ts'
import { parseLocation, parseVenue } from './place.ts'
import { choosePrices, parsePrice, twoDecimals } from './price.ts'

const reason = (parsed: Parsed) => ('invalid' in parsed ? parsed.invalid.reason : null)
const record = (parsed: Parsed) => {
  if (!('record' in parsed)) throw new Error('expected a usable record')
  return parsed.record
}
const template = { id: 'T', code: 'CB1_LO_6' }
const price = (id: number, amount: string, extra: object = {}) => ({
  id: Buffer.from(`CourseTemplatePrice:${id}`).toString('base64'),
  amount,
  priceLevel: { id: 'L', name: 'Normal' },
  region: { name: 'Ireland' },
  financialUnit: { name: 'Euro', code: 'EUR' },
  ...extra,
})

describe('records of Administrate', () => {
  it.each([
    ['a location without a name', parseLocation({ id: 'l', name: null }), 'it has no name'],
    ['a location with a blank name', parseLocation({ id: 'l', name: ' \u00a0 ' }), 'it has no name'],
    ['a location without an id', parseLocation({ id: null, name: 'London' }), 'it has no id'],
    ['a venue without a location', parseVenue({ id: 'v', name: 'Hall', location: null }), 'it has no location'],
    [
      'an instructor without a first name',
      parseInstructor({ id: 'i', firstName: null, lastName: 'Lee' }),
      'the first name is missing',
    ],
    [
      'an instructor without a last name',
      parseInstructor({ id: 'i', firstName: 'Ann', lastName: '' }),
      'the last name is missing',
    ],
    ['a template without a code', parseCourseTemplate({ id: 't', code: null, title: 'X' }), 'it has no code'],
    ['a price level without a name', parsePriceLevel({ id: 'p', name: null }), 'it has no name'],
    [
      'a field without a label',
      parseCustomField('Event', { key: 'k', label: null, type: 'string' }),
      'it has no label',
    ],
    [
      'an over-long template id',
      parseCourseTemplate({ id: 'x'.repeat(51), code: 'C', title: 'X' }),
      'its id is longer than 50 characters',
    ],
    [
      'a NUL character',
      parseLocation({ id: 'l', name: 'Lon\u0000don' }),
      'its name holds a character that cannot be stored',
    ],
    [
      'half of a character',
      parseLocation({ id: 'l', name: 'London \ud83d' }),
      'its name holds a character that cannot be stored',
    ],
    ['an amount that is no number', parsePrice(template, price(1, 'free')), 'its amount is free'],
  ])('refuses %s', (_what, parsed, expected) => {
    expect(reason(parsed)).toBe(expected)
  })
  it('keeps a template whose custom fields are null', () => {
    const parsed = record(
      parseCourseTemplate({ id: 't', code: 'CM2', title: 'X', eventLearningMode: 'lms', customFieldValues: null }),
    )
    expect(parsed.columns).toEqual({ event_learning_mode: 'LMS', custom_fields: {} })
  })
  it('tells one definition on two entity types apart', () => {
    const node = { key: 'k39', label: 'URL', type: 'url' }
    expect(record(parseCustomField('Event', node)).identity).toBe('Event/k39')
    expect(record(parseCustomField('Session', node)).identity).toBe('Session/k39')
  })
  it('leaves a price without a level alone', () => {
    expect(parsePrice(template, price(1, '5', { priceLevel: null }))).toHaveProperty(
      'skipped.message',
      'The price has no price level.',
    )
  })
  it.each([
    ['395', '395.00'],
    ['395.5', '395.50'],
    ['0', '0.00'],
    ['007.10', '7.10'],
    ['1.500', '1.50'],
    ['-3.2', '-3.20'],
    ['12345678.99', '12345678.99'],
    ['123456789', null],
    ['1.005', null],
    ['1e3', null],
    ['', null],
  ])('reads the amount %s as %s', (amount, exact) => {
    expect(twoDecimals(amount)).toBe(exact)
  })
})

describe('several prices for one pair', () => {
  const [first, second, other] = [
    record(parsePrice(template, price(10, '400'))),
    record(parsePrice(template, price(9, '450'))),
    record(parsePrice({ id: 'U', code: 'CM2' }, price(11, '1'))),
  ]
  it('takes the lowest number when none is kept yet, and names region and currency of the others', () => {
    const { chosen, skipped } = choosePrices([first, second, other], new Map())
    expect(chosen).toEqual([second, other])
    expect(skipped.map((price) => price.message)).toEqual([
      'Another price of the same template and price level (Ireland, EUR), 400.00: the tutorial database holds one.',
    ])
  })
  it('keeps the one the tutorial database already holds', () => {
    expect(choosePrices([first, second], new Map([['T/L', first.externalId]])).chosen).toEqual([first])
  })
})
