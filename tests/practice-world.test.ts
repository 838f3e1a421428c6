// The practice data and Administrate's practice world belong together: mostly equal, and different where it is told.
import { expect, test } from 'vitest'
import { matchRecords } from '../src/main/matching/match-records.ts'
import { seedInstructors } from '../src/main/store/seed/people.ts'
import { seedLocations, seedVenues } from '../src/main/store/seed/places.ts'
import { seedTemplates } from '../src/main/store/seed/templates.ts'
import { otherInstructors, seasonInstructors } from '../src/sandbox/world/people.ts'
import { locations, venues } from '../src/sandbox/world/places.ts'
import { otherTemplates, readCode, seasonTemplates } from '../src/sandbox/world/templates.ts'

type Keyed = Readonly<{ id: string; key: readonly string[] | null }>

function keyed(keys: readonly (readonly string[] | null)[]): readonly Keyed[] {
  return keys.map((key, index) => ({ id: String(index), key }))
}

function compare(tutorial: readonly (readonly string[] | null)[], api: readonly (readonly string[] | null)[]): unknown {
  const result = matchRecords(keyed(tutorial), keyed(api))
  const names = (records: readonly Keyed[]): readonly string[] =>
    records.map(({ key }) => key?.join(' / ') ?? 'no name')
  return {
    matched: result.matched.size,
    tutorial: names(result.unmatchedTutorial),
    api: names(result.unmatchedApi),
    ambiguous: [result.ambiguous.tutorial.size, result.ambiguous.api.size],
  }
}

test('locations', () => {
  expect(
    compare(
      seedLocations.map(({ name }) => [name]),
      locations.map(([name]) => [name]),
    ),
  ).toEqual({
    matched: 10,
    tutorial: ['Cardiff'],
    api: ['Reading'],
    ambiguous: [0, 0],
  })
})

test('venues, by their location', () => {
  const places = new Map(seedLocations.map(({ id, name }) => [id, name]))
  const ours = seedVenues.map(({ name, locationId }) =>
    locationId === null ? null : [places.get(locationId) ?? '', name],
  )
  expect(
    compare(
      ours,
      venues.map(([name, location]) => [location, name]),
    ),
  ).toEqual({
    matched: 13,
    tutorial: [
      'London / Holborn Rooms',
      'Manchester / Canal Street Hub',
      ' birmingham / Brindley Court',
      'Edinburgh / Clyde Street Rooms',
      'Cardiff / Taff House',
      'no name',
    ],
    api: [
      'London / Holborn Rooms',
      'London / Holborn Rooms',
      'Manchester / Canal St Hub',
      'Birmingham / Brindley Crt',
      'Glasgow / Clyde Street Rooms',
      'Reading / Kennet Place',
    ],
    ambiguous: [1, 2],
  })
})

test('active instructors', () => {
  const ours = seedInstructors.filter(({ active }) => active).map(({ name }) => name)
  const theirs = [...seasonInstructors, ...otherInstructors].map(({ first, last }) =>
    first === null ? null : [first, last],
  )
  expect(compare(ours, theirs)).toEqual({
    matched: 36,
    tutorial: ['Nora / Nash', 'Nora / Nash', 'Percy / Poole', 'no name'],
    api: ['Nora / Nash', 'Nora / Nash', 'no name', 'Rhys / Redfern', 'Sian / Stoddart'],
    ambiguous: [2, 2],
  })
})

test('course templates', () => {
  const theirs = [...seasonTemplates.map(([code]) => code), ...otherTemplates]
  expect(
    compare(
      seedTemplates.map(({ code }) => [code]),
      theirs.map((code) => [code]),
    ),
  ).toEqual({
    matched: 105,
    tutorial: ['CM1_LO_8', 'CB3_LO_1'],
    api: ['WAITLIST', 'SP6_LO_6', 'CB3_LO_2'],
    ambiguous: [0, 0],
  })
  const season = seasonTemplates.map(([code]) => code)
  expect(seedTemplates.slice(0, season.length).map(({ code }) => code)).toEqual(season)
})

test('titles are equal where codes are', () => {
  const different = seedTemplates.filter(({ code, title }) => readCode(code.replace('cb2', 'CB2')).title !== title)
  expect(different).toEqual([])
})
