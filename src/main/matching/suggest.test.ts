// What a suggestion promises: the same from both sides, a hundred for equal names only, never past a differing number, and
// the nearest of all found without comparing all.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelled } from './labelled/labelled-pairs.ts'
import { styleOf } from './labelled/measure.ts'
import { normalise } from './normalise.ts'
import {
  compareNames,
  defaultStrength,
  lookedAtStrength,
  nearest,
  type NameStyle,
  type Suggestible,
} from './suggest.ts'

const styles = fc.constantFrom<NameStyle>('name', 'person', 'code')
const all = [...labelled.tuning, ...labelled.untouched]
const written = fc.oneof(
  fc.constantFrom(...all.flatMap(({ left, right }) => [left, right])),
  fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 1, maxLength: 2 }),
)

describe('compareNames', () => {
  it('is the same from both sides, with the sides exchanged', () => {
    fc.assert(
      fc.property(styles, written, written, (style, left, right) => {
        const one = compareNames(style, left, right)
        const other = compareNames(style, right, left)
        expect(other.strength).toBe(one.strength)
        expect(other.why.map(({ left: was, right: is, ...rest }) => ({ ...rest, left: is, right: was }))).toEqual(
          one.why,
        )
      }),
    )
  })
  it('is a whole number from 0 to 100, and 100 for equal keys only', () => {
    fc.assert(
      fc.property(styles, written, written, (style, left, right) => {
        const { strength } = compareNames(style, left, right)
        expect(Number.isInteger(strength) && strength >= 0 && strength <= 100).toBe(true)
        const [one, other] = [left, right].map((names) => names.map(normalise).join('\u0000'))
        expect(strength === 100).toBe(one === other)
        expect(compareNames(style, left, left).strength).toBe(100)
      }),
    )
  })
  it('says something against every pair below the default strength, and nothing against one above', () => {
    for (const { kind, left, right } of all) {
      const { strength, why } = compareNames(styleOf[kind], left, right)
      expect(why.length).toBeGreaterThan(0)
      if (strength >= defaultStrength) expect(why.every(({ alike }) => alike)).toBe(true)
    }
  })

  const number = fc.integer({ min: 1, max: 400 })
  const place = fc.constantFrom('Waterloo Room', 'Meridian House, Floor', 'Rm', 'Old Mill Suite No.', 'Hall')
  it('never takes two rooms with different numbers for the same, however alike', () => {
    fc.assert(
      fc.property(place, place, number, number, fc.constantFrom('', 'A', 'B'), (one, other, left, right, letter) => {
        fc.pre(left !== right || letter !== '')
        const { strength } = compareNames('name', [`${one} ${left}`], [`${other} ${right}${letter}`])
        expect(strength).toBeLessThan(defaultStrength)
      }),
    )
  })
  it('never takes two codes with different numbers for the same', () => {
    const code = fc.tuple(fc.constantFrom('CB', 'CM', 'SP'), number, fc.constantFrom('LO', 'f2f'), number)
    fc.assert(
      fc.property(code, code, fc.constantFrom('_', '-', ' ', ''), (left, right, separator) => {
        fc.pre(left.join() !== right.join())
        const [one, other] = [left, right].map(([subject, of, way, days]) => [`${subject}${of}`, way, `${days}`])
        const { strength } = compareNames('code', [one!.join('_')], [other!.join(separator)])
        expect(strength).toBeLessThan(defaultStrength)
      }),
    )
  })
  it.each([
    ['Room 2, Floor 3', 'Room 3, Floor 2'],
    ['North Wing, South Hall', 'South Wing, North Hall'],
    ['Floor 3, Building 12, Room 4', 'Floor 4, Building 12, Room 3'],
  ])('minds what a number or a direction belongs to: %s, %s', (left, right) => {
    expect(compareNames('name', [left], [right]).strength).toBeLessThan(defaultStrength)
  })
  it('takes a floor and a room in either order', () => {
    expect(compareNames('name', ['Room 2, Floor 3'], ['Floor 3, Room 2']).strength).toBe(95)
  })
  it('minds which of two numbers of a code comes first', () => {
    expect(compareNames('code', ['CB1_1_LO_6'], ['CB1_6_LO_1']).strength).toBeLessThan(defaultStrength)
  })
  it.each<readonly [NameStyle, readonly string[], readonly string[], string]>([
    ['name', ['Bank'], ['Bankside'], 'other-word'],
    ['name', ['Edinburgh Quay'], ['Edinburgh Quayside'], 'extra-word'],
    ['name', ['Newcastle upon Tyne'], ['Newcastle on Tyne'], 'other-word'],
    ['person', ['Ruth', 'Jones-Ashby'], ['Ruth', 'Ashby-Jones'], 'order'],
  ])('%s: %s and %s differ by %s', (style, left, right, kind) => {
    expect(compareNames(style, left, right).why.at(-1)?.kind).toBe(kind)
  })
  it('takes signs alone for nobody', () => {
    for (const style of ['name', 'person', 'code'] as const)
      expect(compareNames(style, ['!!'], ['??']).strength).toBeLessThan(55)
    expect(compareNames('person', ['', 'Smith'], ['John', 'Smith']).strength).toBeLessThan(defaultStrength)
  })
})

describe('nearest', () => {
  const records = (names: readonly string[], within: string | null = ''): readonly Suggestible[] =>
    names.map((name, at) => ({ id: `${at}:${name}`, names: [name], within }))
  const ids = (found: ReadonlyMap<string, readonly { readonly id: string }[]>, id: string): readonly string[] =>
    (found.get(id) ?? []).map((candidate) => candidate.id)

  it('gives at most three, strongest first, and nothing below what is looked at', () => {
    const side = fc.array(fc.tuple(written, fc.constantFrom('1', '2', null)), { maxLength: 12 })
    fc.assert(
      fc.property(styles, side, side, (style, left, right) => {
        const [tutorial, api] = [left, right].map((list) =>
          list.map(([names, within], at) => ({ id: String(at), names, within })),
        )
        const found = nearest(style, tutorial!, api!)
        expect(found.size).toBe(tutorial!.length)
        for (const { id, names, within } of tutorial!) {
          const candidates = found.get(id)!
          expect(candidates.length).toBeLessThanOrEqual(3)
          const strengths = candidates.map(({ strength }) => strength)
          expect(strengths).toEqual([...strengths].sort((one, other) => other - one))
          for (const candidate of candidates) {
            const other = api!.find((record) => record.id === candidate.id)!
            expect(within).not.toBeNull()
            expect(other.within).toBe(within)
            expect(candidate.strength).toBeGreaterThanOrEqual(lookedAtStrength)
            expect(compareNames(style, names, other.names)).toEqual({
              strength: candidate.strength,
              why: candidate.why,
            })
          }
        }
      }),
    )
  })
  it('finds as strong ones as comparing everything with everything', () => {
    for (const style of ['name', 'person', 'code'] as const) {
      const pairs = all.filter(({ kind }) => styleOf[kind] === style)
      const side = (of: 'left' | 'right'): readonly Suggestible[] =>
        pairs.map((pair, at) => ({ id: String(at), names: pair[of], within: '' }))
      const [tutorial, api] = [side('left').filter((_, at) => at % 5 === 0), side('right')]
      const found = nearest(style, tutorial, api)
      for (const { id, names } of tutorial) {
        const every = api.map((other) => compareNames(style, names, other.names).strength)
        const best = every.sort((one, other) => other - one).filter((strength) => strength >= lookedAtStrength)
        expect([names, found.get(id)?.map(({ strength }) => strength)]).toEqual([names, best.slice(0, 3)])
      }
    }
  })
  it('finds the one room among a thousand alike', () => {
    const rooms = Array.from({ length: 1000 }, (_, at) => `Waterloo Room ${at}`)
    const found = nearest('name', records(['Waterloo Rm 707', 'Waterloo Rm 7']), records(rooms))
    expect(ids(found, '0:Waterloo Rm 707')[0]).toBe('707:Waterloo Room 707')
    expect(ids(found, '1:Waterloo Rm 7')[0]).toBe('7:Waterloo Room 7')
  })
  it('compares nobody across places, and a venue without a place with nobody', () => {
    const api = records(['To be confirmed'], 'leeds')
    expect(ids(nearest('name', records(['To be confirmed'], 'london'), api), '0:To be confirmed')).toEqual([])
    expect(
      ids(nearest('name', records(['To be confirmed'], null), records(['To be confirmed'], null)), '0:To be confirmed'),
    ).toEqual([])
    expect(ids(nearest('name', records(['To be confirmed'], 'leeds'), api), '0:To be confirmed')).toHaveLength(1)
  })
  it('gives as many as asked for, also among records of one name', () => {
    const found = nearest('name', records(['Room 1']), records(Array.from({ length: 9 }, () => 'Room 1')), 5)
    expect(ids(found, '0:Room 1')).toHaveLength(5)
  })
})
