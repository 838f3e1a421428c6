// Acceptance cases 5 to 11 of the domain reference, and what exact matching means for accents, spaces and doubles.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchRecords } from './match-records.ts'
import { normalise } from './normalise.ts'

const records = (...names: readonly string[]) => names.map((name, index) => ({ id: `${index}:${name}`, key: [name] }))
const ids = (list: readonly { readonly id: string }[]) => list.map((record) => record.id)

describe('matchRecords', () => {
  it('5: matches two codes exactly, whatever their case', () => {
    const { matched } = matchRecords(records('CM2', 'SA1'), records('cm2', 'Sa1'))
    expect([...matched].map(([api, pair]) => [api, pair.tutorial.id])).toEqual([
      ['0:cm2', '0:CM2'],
      ['1:Sa1', '1:SA1'],
    ])
  })
  it('6 and 7: lists what has no partner, on both sides', () => {
    const result = matchRecords(records('CM2', 'SA1'), records('CM2', 'CB3'))
    expect(ids(result.unmatchedTutorial)).toEqual(['1:SA1'])
    expect(ids(result.unmatchedApi)).toEqual(['1:CB3'])
  })
  it('8: in case-sensitive mode cm2 is not CM2', () => {
    const result = matchRecords(records('CM2'), records('cm2'), { caseInsensitive: false })
    expect(result.matched.size).toBe(0)
    expect(ids(result.unmatchedApi)).toEqual(['0:cm2'])
  })
  it('9 and 10: an empty side leaves the other unmatched', () => {
    expect(ids(matchRecords(records('CM2'), []).unmatchedTutorial)).toEqual(['0:CM2'])
    expect(ids(matchRecords([], records('CM2')).unmatchedApi)).toEqual(['0:CM2'])
  })
  it('11: works on plain records and hands them back as they came', () => {
    const api = { id: 'a', key: ['CM2'], anything: 1 }
    expect(matchRecords(records('CM2'), [api]).matched.get('a')?.api).toBe(api)
  })

  it.each([
    ['composed and decomposed accents', 'Orl\u00e9ans', 'Orle\u0301ans'],
    ['a non-breaking space', 'Live online', 'Live\u00a0online'],
    ['several inner spaces', 'Castle Terrace', ' Castle   Terrace '],
    ['sharp s', 'Straße', 'STRASSE'],
    ['full-width letters', 'ＣＭ２', 'cm2'],
    ['final sigma', 'ΟΔΟΣ', 'οδος'],
  ])('takes %s as equal', (_what, left, right) => {
    expect(matchRecords(records(left), records(right)).matched.size).toBe(1)
  })
  it.each([
    ['Live online', 'Online'],
    ['Rm 3', 'Room 3'],
    ['Orleans', 'Orléans'],
    ['ısı', 'isi'],
  ])('keeps %s and %s apart', (left, right) => {
    expect(matchRecords(records(left), records(right)).matched.size).toBe(0)
  })

  it('links nobody whose key stands twice, on either side, and says so', () => {
    const twiceHere = matchRecords(records('John Smith', 'JOHN SMITH'), records('John Smith'))
    expect(twiceHere.matched.size).toBe(0)
    expect([...twiceHere.ambiguous.tutorial, ...twiceHere.ambiguous.api]).toHaveLength(3)
    const twiceThere = matchRecords(records('John Smith'), records('John Smith', 'john smith'))
    expect(twiceThere.matched.size).toBe(0)
    expect(twiceThere.ambiguous.api.size).toBe(2)
    expect(matchRecords([], records('A', 'a')).ambiguous.api.size).toBe(2)
  })
  it('never matches a record without a key or with an empty part', () => {
    const none = [{ id: 'n', key: null }]
    expect(matchRecords(none, none).matched.size).toBe(0)
    expect(matchRecords([{ id: 't', key: ['1', ' '] }], [{ id: 'a', key: ['1', ''] }]).matched.size).toBe(0)
  })
  it('does not confuse where one part ends and the next begins', () => {
    const result = matchRecords([{ id: 't', key: ['1', '2 3'] }], [{ id: 'a', key: ['1 2', '3'] }])
    expect(result.matched.size).toBe(0)
  })

  it('puts every record into exactly one list, one to one, whatever the names', () => {
    const name = fc.constantFrom('a', 'A', ' a', 'b', 'B\u00a0b', 'b b', 'é', 'e\u0301', '')
    fc.assert(
      fc.property(fc.array(name), fc.array(name), (left, right) => {
        const [tutorial, api] = [records(...left), records(...right)]
        const result = matchRecords(tutorial, api)
        const partners = [...result.matched.values()].map((pair) => pair.tutorial.id)
        expect(new Set(partners).size).toBe(partners.length)
        expect([...partners, ...ids(result.unmatchedTutorial)].sort()).toEqual(ids(tutorial).sort())
        expect([...result.matched.keys(), ...ids(result.unmatchedApi)].sort()).toEqual(ids(api).sort())
        for (const { api: one, tutorial: other } of result.matched.values())
          expect(normalise(one.key[0] ?? '')).toBe(normalise(other.key[0] ?? ''))
      }),
    )
  })
})
