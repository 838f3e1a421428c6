// Workbooks that wait: kept, corrected in place, remembered, left out, and there again after a restart.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kinds } from '../databases.ts'
import { blendedRows, onlineRow, type SeasonRow, seasonWorkbook } from './season.ts'
import { createWindowRig, type WindowRig } from './window-rig.ts'

const small = (location: string, instructor = 'Gary Goodwin'): readonly SeasonRow[] => [
  ...blendedRows({
    ...{ code: 'CB1_f2f_3', title: 'CB1-01-26A', location, venue: 'To be confirmed', instructor },
    days: [
      ['2026-01-12', '09:30', '17:00'],
      ['2026-02-09', '09:30', '17:00'],
      ['2026-03-09', '09:30', '17:00'],
    ],
  }),
  onlineRow('OC_CB1', 'CB1-OC-26A'),
]

const fields = `
  __typename
  ... on NotStarted { exitCode problem { code message next } }
  ... on Workbook {
    id revision droppedBy confirm eventsLeftOut
    columns { key header }
    checked { rows events sessions rowsLeftOut groups { columnKey value rows suggestions code level } plan { create update unchanged blocked } }
    changedRows { row eventRow cells corrected hidden }
    corrections { row column before after }
    rememberedValues { id column from to by rows }
  }`

interface Shown {
  readonly __typename: string
  readonly id: string
  readonly revision: number
  readonly confirm: string
  readonly problem?: { readonly code: string; readonly message: string }
  readonly columns: readonly { readonly key: string; readonly header: string }[]
  readonly eventsLeftOut: readonly number[]
  readonly checked: {
    readonly rows: number
    readonly rowsLeftOut: number
    readonly groups: readonly {
      columnKey: string
      value: string
      rows: readonly number[]
      suggestions: readonly string[]
    }[]
    readonly plan: { readonly create: number; readonly blocked: number }
  }
  readonly changedRows: readonly { row: number; cells: readonly string[]; corrected: readonly string[] }[]
  readonly corrections: readonly unknown[]
  readonly rememberedValues: readonly { readonly id: string; readonly rows: readonly number[] }[]
}

let rig: WindowRig

async function order(field: string, types: string, variables: Readonly<Record<string, unknown>>): Promise<Shown> {
  const names = Object.keys(variables)
    .map((name) => `${name}: $${name}`)
    .join(', ')
  const kind = field === 'workbook' ? 'query' : 'mutation'
  const data = await rig.ask<Record<string, Shown>>(
    `${kind} (${types}) { ${field}(${names}) { ${fields} } }`,
    variables,
  )
  const shown = data[field]
  if (shown === undefined) throw new Error('No answer')
  return shown
}

const file = (rows: readonly SeasonRow[], name = 'season.xlsx'): File =>
  new File([new Uint8Array(seasonWorkbook(rows))], name)
const drop = (rows: readonly SeasonRow[], name?: string) =>
  order('openWorkbook', '$file: File!', { file: file(rows, name) })
const correct = (id: string, cells: readonly object[], text: string, more: object = {}) =>
  order('correctCells', '$id: ID!, $cells: [CellInput!]!, $text: String!, $remember: Boolean!, $value: String', {
    ...{ id, cells, text, remember: false, value: null },
    ...more,
  })

describe.each(kinds)('%s', (kind) => {
  beforeAll(async () => {
    rig = await createWindowRig(kind)
  }, 120_000)
  afterAll(() => rig.drop())

  it('a dropped workbook waits; the same file again is the same one', async () => {
    rig.sandbox.clearRequests()
    const first = await drop(small('London'))
    expect(first).toMatchObject({
      __typename: 'Workbook',
      revision: 1,
      droppedBy: 'Ana',
      changedRows: [],
      corrections: [],
    })
    expect(first.checked).toMatchObject({ rows: 4, events: 2, sessions: 3, rowsLeftOut: 0, groups: [] })
    expect(first.checked.plan).toEqual({ create: 2, update: 0, unchanged: 0, blocked: 0 })
    const again = await drop(small('London'), 'other-name.xlsx')
    expect(again.id).toBe(first.id)
    expect(again.confirm).toBe(first.confirm)
    const { workbooks } = await rig.ask<{ workbooks: readonly object[] }>(
      '{ workbooks(first: 5) { id importId fileName rows events by status errors errorRows } }',
    )
    expect(workbooks).toEqual([
      {
        id: first.id,
        importId: null,
        fileName: 'season.xlsx',
        rows: 4,
        events: 2,
        by: 'Ana',
        status: 'WAITING',
        errors: 0,
        errorRows: 0,
      },
    ])
    expect(rig.sandbox.requests.filter(({ type }) => type === 'mutation')).toEqual([])
  })

  it('one correction settles all alike, is put back, and survives a restart', async () => {
    const opened = await drop(small('Londn'))
    const [group] = opened.checked.groups
    expect(group).toMatchObject({
      columnKey: 'location',
      value: 'Londn',
      suggestions: ['London'],
      code: 'location-unknown',
    })
    const cells = [4, 5, 6].map((row) => ({ row, column: 'location' }))
    const fixed = await correct(opened.id, cells, 'London')
    expect(fixed.checked.groups).toEqual([])
    expect(fixed.checked.plan).toMatchObject({ create: 2, blocked: 0 })
    const at = fixed.columns.findIndex(({ key }) => key === 'location')
    expect(fixed.changedRows.map(({ row, cells: texts, corrected }) => [row, texts[at], corrected])).toEqual(
      [4, 5, 6].map((row) => [row, 'London', ['location']]),
    )
    expect(fixed.corrections).toEqual(
      [4, 5, 6].map((row) => ({ row, column: 'location', before: 'Londn', after: 'London' })),
    )
    await rig.restart()
    const reread = await order('workbook', '$id: ID!', { id: opened.id })
    expect(reread).toMatchObject({ revision: fixed.revision, confirm: fixed.confirm, corrections: fixed.corrections })
    const back = await order('restoreCells', '$id: ID!, $cells: [CellInput!]!', { id: opened.id, cells })
    expect(back.corrections).toEqual([])
    expect(back.confirm).toBe(opened.confirm)
    expect(back.checked.groups).toEqual(opened.checked.groups)
  })

  it('a remembered correction counts in other workbooks, until it is revoked', async () => {
    const opened = await drop(small('Lonndon'))
    const cells = [4, 5, 6].map((row) => ({ row, column: 'location' }))
    const fixed = await correct(opened.id, cells, 'London', { remember: true })
    expect(fixed.checked.groups).toEqual([])
    expect(fixed.rememberedValues).toMatchObject([
      { column: 'location', from: 'Lonndon', to: 'London', by: 'Ana', rows: [4, 5, 6] },
    ])
    expect(fixed.changedRows.map(({ row, corrected }) => [row, corrected])).toEqual(
      [4, 5, 6].map((row) => [row, ['location']]),
    )
    const other = await drop([...small('Lonndon'), onlineRow('OC_CB2', 'CB2-OC-26A')])
    expect(other.id).not.toBe(opened.id)
    expect(other.checked.groups).toEqual([])
    // A single cell may stay as the file has it.
    const kept = await order('restoreCells', '$id: ID!, $cells: [CellInput!]!', {
      id: other.id,
      cells: [{ row: 5, column: 'location' }],
    })
    expect(kept.rememberedValues[0]?.rows).toEqual([4, 6])
    expect(kept.checked.groups).toMatchObject([{ value: 'Lonndon', rows: [5] }])
    const revoked = await order('revokeValue', '$id: ID!, $valueId: ID!', {
      id: opened.id,
      valueId: fixed.rememberedValues[0]?.id,
    })
    expect(revoked.rememberedValues).toEqual([])
    expect(revoked.checked.groups).toEqual(opened.checked.groups)
  })

  it('in a cell with several names only the one that is meant is replaced', async () => {
    const opened = await drop(small('London', 'Gary Goodwin / Yarra Zeall'))
    const group = opened.checked.groups.find(({ columnKey }) => columnKey === 'sessionInstructor')
    expect(group).toMatchObject({ value: 'Yarra Zeall' })
    const cells = (group?.rows ?? []).map((row) => ({ row, column: 'sessionInstructor' }))
    const fixed = await correct(opened.id, cells, 'Yara Zeal', { value: 'Yarra Zeall' })
    const at = fixed.columns.findIndex(({ key }) => key === 'sessionInstructor')
    expect(new Set(fixed.changedRows.map(({ cells: texts }) => texts[at]))).toEqual(
      new Set(['Gary Goodwin / Yara Zeal']),
    )
  })

  it('an event that is left out is not counted, and can be taken in again; rows come in pages', async () => {
    const opened = await drop([...small('London'), onlineRow('OC_CB2', 'CB2-OC-26A')])
    const types = '$id: ID!, $rows: [Int!]!, $leftOut: Boolean!'
    const out = await order('leaveEventsOut', types, { id: opened.id, rows: [4, 999], leftOut: true })
    expect(out).toMatchObject({ eventsLeftOut: [4], checked: { rowsLeftOut: 3, plan: { create: 2 } } })
    expect(out.confirm).not.toBe(opened.confirm)
    await rig.restart()
    const back = await order('leaveEventsOut', types, { id: opened.id, rows: [4], leftOut: false })
    expect(back).toMatchObject({ eventsLeftOut: [], confirm: opened.confirm })
    const document = 'query ($id: ID!) { workbookRows(id: $id, from: 5, first: 2) { row eventRow } }'
    expect(await rig.ask(document, { id: opened.id })).toEqual({
      workbookRows: [
        { row: 5, eventRow: 4 },
        { row: 6, eventRow: 4 },
      ],
    })
    await rig.ask('mutation ($id: ID!) { removeWorkbook(id: $id) { __typename } }', { id: opened.id })
    expect(await order('workbook', '$id: ID!', { id: opened.id })).toMatchObject({ problem: { code: 'NOT-FOUND' } })
  })

  it('every change is told to all windows', async () => {
    const { id } = await drop([...small('London'), onlineRow('OC_CM2', 'CM2-OC-26A')])
    const heard = { yet: false }
    const following = rig.told('imports').then(() => {
      heard.yet = true
    })
    // Who follows hears what comes from then on; when that is nobody here can tell.
    for (let leftOut = true; !heard.yet; leftOut = !leftOut)
      await order('leaveEventsOut', '$id: ID!, $rows: [Int!]!, $leftOut: Boolean!', { id, rows: [4], leftOut })
    await following
  })

  it('two who correct one workbook at once both have their way', async () => {
    const { id } = await drop([...small('Lond'), onlineRow('OC_CM2', 'CM2-OC-26A')])
    await Promise.all([
      correct(id, [{ row: 4, column: 'location' }], 'London'),
      correct(id, [{ row: 5, column: 'sessionTitle' }], 'Second day'),
    ])
    const both = await order('workbook', '$id: ID!', { id })
    expect(both).toMatchObject({ revision: 3, corrections: [{ row: 4 }, { row: 5, after: 'Second day' }] })
  })

  it('a template code in a session row begins an event there', async () => {
    const opened = await drop([...small('London'), onlineRow('OC_CM1', 'CM1-OC-26A')])
    const fixed = await correct(opened.id, [{ row: 5, column: 'templateCode' }], 'CB1_f2f_3')
    expect(fixed.checked).toMatchObject({ events: 4 })
    expect(fixed.changedRows.map(({ row }) => row)).toEqual([5, 6])
    const refused = await correct(opened.id, [{ row: 5, column: 'nonsense' }], 'x')
    expect(refused.problem?.code).toBe('USAGE')
  })
})
