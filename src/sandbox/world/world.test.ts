// The sample world and its exact numbers, and larger worlds.
import { expect, test } from 'vitest'
import { customFieldTypes } from './custom-fields.ts'
import { seasonTemplates } from './templates.ts'
import type { World } from './records.ts'
import { countWorld, createWorld, syncedRecords } from './world.ts'

const world = createWorld()

function named<Item>(table: ReadonlyMap<number, Item>, name: (item: Item) => string): readonly string[] {
  return [...table.values()].map(name)
}

test('holds exactly so many records', () => {
  expect(countWorld(world)).toEqual({
    customFields: 45,
    priceLevels: 3,
    locations: 11,
    venues: 19,
    instructors: 41,
    courseTemplates: 108,
    publicPrices: 327,
    contacts: 49,
    accounts: 5,
    events: 0,
    sessions: 0,
  })
  expect(syncedRecords(countWorld(world))).toBe(554)
  expect(customFieldTypes).toHaveLength(13)
})

test('is the same for the same seed and another for another', () => {
  expect(createWorld({ seed: 1, size: 2000 })).toEqual(createWorld({ seed: 1, size: 2000 }))
  expect(createWorld({ seed: 2 }).templatePrices).not.toEqual(world.templatePrices)
  expect(countWorld(createWorld({ seed: 2 }))).toEqual(countWorld(world))
})

test.each([555, 556, 560, 1000, 20_000])('grows to exactly %i records, all with names of their own', (size) => {
  const large = createWorld({ size })
  expect(syncedRecords(countWorld(large))).toBe(size)
  const codes = named(large.courseTemplates, (template) => template.code)
  expect(new Set(codes).size).toBe(codes.length)
  const venues = named(large.venues, (venue) => `${venue.location} ${venue.name}`)
  expect(venues.length - new Set(venues).size).toBe(1)
  const pairs = named(large.templatePrices, (price) => `${price.courseTemplate} ${price.priceLevel} ${price.currency}`)
  expect(new Set(pairs).size).toBe(pairs.length)
})

test('holds everything a season needs', () => {
  expect(seasonTemplates).toHaveLength(76)
  const byCode = new Map([...world.courseTemplates.values()].map((template) => [template.code, template]))
  for (const [code, sessions, approved] of seasonTemplates) {
    const template = byCode.get(code)
    expect(template?.sessions, code).toBe(sessions)
    expect(template?.eventLearningMode, code).toBe(code.startsWith('OC_') ? 'lms' : 'blended')
    if (!code.startsWith('OC_')) expect(approved.length, code).toBeGreaterThan(0)
    expect(template?.approvedInstructors, code).toEqual(approved.map((position) => position + 1))
    const wanted = code.startsWith('OC_') ? 0 : Number(code.split('_')[2])
    expect(sessions, code).toBe(wanted)
  }
  expect(world.contacts.get(31)).toMatchObject({ firstName: 'Xena', lastName: 'Yardley Zeal', isInstructor: true })
  expect(placesOf(world)).toEqual(
    new Set(['Dublin', 'Edinburgh', 'Manchester', 'Birmingham', 'Bristol', 'Glasgow', 'Leeds', 'London']),
  )
})

test('holds what is awkward', () => {
  const names = named(world.contacts, (contact) => `${contact.firstName} ${contact.lastName}`)
  expect(names.filter((name) => name === 'Nora Nash')).toHaveLength(2)
  expect(names).toContain('null Quill')
  const second = [...world.templatePrices.values()].filter((price) => price.currency === 'EUR')
  expect(second).toHaveLength(6)
  expect(second.every((price) => price.region === 2 && price.priceLevel === 1)).toBe(true)
})

/** Locations with a venue that is to be confirmed. */
function placesOf({ venues, locations }: World): ReadonlySet<string> {
  const found = [...venues.values()].filter((venue) => venue.name === 'To be confirmed')
  return new Set(found.map((venue) => locations.get(venue.location)?.name ?? ''))
}
