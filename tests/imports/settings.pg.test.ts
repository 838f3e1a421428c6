// What people set for all workbooks: a rule's level, a link into the catalogue, and a remembered correction taken back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kinds } from '../databases.ts'
import { blendedRows, seasonWorkbook } from './season.ts'
import { type Answer, createWindowRig, type WindowRig } from './window-rig.ts'

interface Rule {
  readonly code: string
  readonly level: string
  readonly isFixed: boolean
}
interface Entry {
  readonly from: string
  readonly to: string | null
  readonly derived: string | null
  readonly changedBy: string | null
}
interface MapOf {
  readonly kind: string
  readonly words: readonly { readonly word: string }[]
  readonly entries: readonly Entry[]
}
interface Book {
  readonly id: string
  readonly checked: { readonly groups: readonly { readonly code: string; readonly level: string }[] }
}

const rows = (location: string) =>
  blendedRows({
    ...{ code: 'CB1_f2f_3', title: 'CB1-01-26A', location, venue: 'To be confirmed', instructor: 'Gary Goodwin' },
    days: [
      ['2026-01-12', '09:30', '17:00'],
      ['2026-02-09', '09:30', '17:00'],
    ],
  })
const book =
  '__typename ... on NotStarted { problem { message } } ... on Workbook { id checked { groups { code level } } }'
const refused = '... on NotDecided { problem { code message effect next } }'

describe.each(kinds)('settings of the import on %s', (kind) => {
  let rig: WindowRig
  let open: Book
  beforeAll(async () => {
    rig = await createWindowRig(kind)
    open = await dropped('Londn')
  })
  afterAll(() => rig.drop())

  async function dropped(location: string): Promise<Book> {
    const file = new File([new Uint8Array(seasonWorkbook(rows(location)))], `${location}.xlsx`)
    const query = `mutation ($file: File!) { openWorkbook(file: $file) { ${book} } }`
    return (await rig.ask<{ openWorkbook: Book }>(query, { file })).openWorkbook
  }

  async function setLevel(code: string, level: string | null): Promise<Answer> {
    const query = `mutation ($code: ID!, $level: RuleLevel) { setRuleLevel(code: $code, level: $level) { __typename
      ... on ImportRule { level ownLevel changedBy } ${refused} } }`
    return (await rig.ask<{ setRuleLevel: Answer }>(query, { code, level })).setRuleLevel
  }
  async function setMap(to: string | null, from: string, mapKind: string): Promise<Answer> {
    const query = `mutation ($kind: MapKind!, $from: String!, $to: String) { setImportMap(kind: $kind, from: $from, to: $to) {
      __typename ... on ImportMapEntry { from to derived changedBy } ${refused} } }`
    return (await rig.ask<{ setImportMap: Answer }>(query, { kind: mapKind, from, to })).setImportMap
  }
  async function maps(mapKind: string): Promise<MapOf> {
    const { importMaps } = await rig.ask<{ importMaps: readonly MapOf[] }>(
      '{ importMaps { kind words { word } entries { from to derived changedBy } } }',
    )
    const found = importMaps.find((each) => each.kind === mapKind)
    if (found === undefined) throw new Error(`No map ${mapKind}`)
    return found
  }
  async function again({ id } = open): Promise<readonly string[]> {
    const query = `mutation ($id: ID!) { checkWorkbookAgain(id: $id) { ${book} } }`
    const { checkWorkbookAgain } = await rig.ask<{ checkWorkbookAgain: Book }>(query, { id })
    return checkWorkbookAgain.checked.groups.map(({ code, level }) => `${code} ${level}`)
  }

  it('a rule says less from the next check on, and its own level comes back', async () => {
    expect(open.checked.groups.map(({ code }) => code)).toContain('session-count')
    const told = rig.told('imports')
    expect(await setLevel('session-count', 'WARNING')).toEqual({
      ...{ __typename: 'ImportRule', level: 'WARNING', ownLevel: 'ERROR', changedBy: 'Ana' },
    })
    await told
    expect(await again()).toContain('session-count WARNING')
    await setLevel('session-count', 'OFF')
    expect((await again()).filter((group) => group.startsWith('session-count'))).toEqual([])
    // Set to what it is by itself it is as if nobody had touched it.
    expect(await setLevel('session-count', 'ERROR')).toMatchObject({ level: 'ERROR', changedBy: null })
    await setLevel('session-count', 'OFF')
    expect(await setLevel('session-count', null)).toMatchObject({ level: 'ERROR', changedBy: null })
    expect(await again()).toContain('session-count ERROR')
  })

  it('a rule whose finds cannot be written stays an error, and one that is not there is refused', async () => {
    const { importRules } = await rig.ask<{ importRules: readonly Rule[] }>('{ importRules { code level isFixed } }')
    expect(importRules.find(({ code }) => code === 'date')).toEqual({ code: 'date', level: 'ERROR', isFixed: true })
    expect(new Set(importRules.map(({ code }) => code)).size).toBe(importRules.length)
    expect(await setLevel('date', 'OFF')).toMatchObject({
      problem: {
        code: 'USAGE',
        message: 'The rule “A date cannot be read” is always an error: what it finds could not be written at all.',
      },
    })
    expect(await setLevel('nonsense', 'OFF')).toMatchObject({ problem: { code: 'NOT-FOUND' } })
  })

  it('a link into the catalogue is derived, set by a person, found in any case, and derived again', async () => {
    const right = await dropped('London')
    const { words, entries } = await maps('SUBJECT')
    const template = entries.find(({ from }) => from === 'CB1_f2f_3')
    expect(template).toEqual({ from: 'CB1_f2f_3', to: 'CB1', derived: 'CB1', changedBy: null })
    const other = words.find(({ word }) => word !== 'CB1')?.word ?? ''
    expect(await setMap(other, ' cb1_F2F_3', 'SUBJECT')).toEqual({
      ...{ __typename: 'ImportMapEntry', from: 'CB1_f2f_3', to: other, derived: 'CB1', changedBy: 'Ana' },
    })
    expect((await maps('SUBJECT')).entries.filter(({ changedBy }) => changedBy !== null)).toHaveLength(1)
    expect(await again(right)).toContainEqual(expect.stringMatching(/^product-/))
    expect(await setMap(null, 'CB1_F2F_3', 'SUBJECT')).toMatchObject({ to: 'CB1', changedBy: null })
    expect((await maps('SUBJECT')).entries).toEqual(entries)
    expect(await again(right)).not.toContainEqual(expect.stringMatching(/^product-/))
  })

  it('only words of the catalogue and known records go; a sitting may be written as nobody foresaw', async () => {
    expect(await setMap('CB1', 'nonsense', 'SUBJECT')).toMatchObject({ problem: { code: 'NOT-FOUND' } })
    expect(await setMap('nonsense', 'CB1_f2f_3', 'SUBJECT')).toMatchObject({ problem: { code: 'USAGE' } })
    expect(await setMap('nonsense', '', 'SITTING')).toMatchObject({ problem: { code: 'NOT-FOUND' } })
    const before = await maps('SITTING')
    const to = before.words[0]?.word ?? ''
    expect(await setMap(to, 'April exams', 'SITTING')).toMatchObject({ to, derived: null, changedBy: 'Ana' })
    expect((await maps('SITTING')).entries).toHaveLength(before.entries.length + 1)
    expect(await setMap(null, 'april exams', 'SITTING')).toMatchObject({ to: null, changedBy: null })
    expect(await maps('SITTING')).toEqual(before)
  })

  it('a remembered correction is shown by its header, and counts no more once it is revoked', async () => {
    const remembering = `mutation ($id: ID!, $cells: [CellInput!]!) {
      correctCells(id: $id, cells: $cells, text: "London", remember: true) { __typename } }`
    const { workbook } = await rig.ask<{ workbook: { checked: { groups: { code: string; rows: number[] }[] } } }>(
      'query ($id: ID!) { workbook(id: $id) { ... on Workbook { checked { groups { code rows } } } } }',
      { id: open.id },
    )
    const wrong = workbook.checked.groups.find(({ code }) => code === 'location-unknown')?.rows ?? []
    expect(wrong).not.toEqual([])
    await rig.ask(remembering, { id: open.id, cells: wrong.map((row) => ({ row, column: 'location' })) })
    expect(await again()).not.toContain('location-unknown ERROR')
    const list = '{ rememberedValues { id column from to by } }'
    const { rememberedValues } = await rig.ask<{ rememberedValues: readonly { readonly id: string }[] }>(list)
    expect(rememberedValues).toHaveLength(1)
    expect(rememberedValues[0]).toMatchObject({ column: 'Location', from: 'Londn', to: 'London', by: 'Ana' })
    const revoking = `mutation ($id: ID!) { revokeRememberedValue(id: $id) { __typename ${refused} } }`
    const id = rememberedValues[0]?.id
    expect(await rig.ask(revoking, { id })).toEqual({
      revokeRememberedValue: { __typename: 'RememberedValueRevoked' },
    })
    expect(await rig.ask(list)).toEqual({ rememberedValues: [] })
    expect(await again()).toContain('location-unknown ERROR')
    expect(await rig.ask(revoking, { id })).toMatchObject({ revokeRememberedValue: { problem: { code: 'NOT-FOUND' } } })
  })
})
