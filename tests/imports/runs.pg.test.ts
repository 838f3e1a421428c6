// Imports as a window orders them: confirmed as they were seen, followed, stopped, gone on with, given back and taken back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '../../src/main/imports/file/workbook.ts'
import { kinds } from '../databases.ts'
import { blendedRows, onlineRow, type SeasonRow, seasonWorkbook } from './season.ts'
import { createWindowRig, type WindowRig } from './window-rig.ts'

const weeks = [0, 1, 2]
const event = (number: number, location = 'London'): readonly SeasonRow[] =>
  blendedRows({
    ...{
      code: 'CB1_f2f_3',
      title: `CB1-${number}-26A`,
      location,
      venue: 'To be confirmed',
      instructor: 'Gary Goodwin',
    },
    days: weeks.map(
      (week) => [new Date(Date.UTC(2026, 0, number + week * 14)).toISOString().slice(0, 10), '09:30', '17:00'] as const,
    ),
  })

const countFields = 'total imported unchanged failed leftOut unknown waiting'
const importFields = `
  __typename id jobId fileName by status here paused undoing exportable finishedAt problem { code }
  rows { ${countFields} } events { ${countFields} }
  results { row lastRow title templateCode outcome messages current byHand inTutorialDatabase inAdministrate number
    sessions { row title outcome } }`
const startFields = `__typename
  ... on ImportStarted { import { ${importFields} } }
  ... on NotStarted { problem { code message } }
  ... on EngineBusy { problem { code } holder { here } }`

interface Import {
  readonly id: string
  readonly jobId: string
  readonly status: string
  readonly here: boolean
  readonly results: readonly {
    readonly row: number
    readonly outcome: string
    readonly current: boolean
    readonly inAdministrate: string
    readonly messages: readonly string[]
  }[]
  readonly rows: Readonly<Record<string, number>>
  readonly events: Readonly<Record<string, number>>
}
interface Started {
  readonly __typename: string
  readonly import?: Import
  readonly problem?: { readonly code: string }
  readonly holder?: { readonly here: boolean }
}
interface Waiting {
  readonly id: string
  readonly confirm: string
  readonly checked: {
    readonly previous: readonly { readonly same: boolean; readonly by: string; readonly status: string }[]
    readonly plan: Readonly<Record<string, number>>
    readonly groups: readonly { readonly message: string }[]
    readonly rows: number
  }
}

interface Approval {
  readonly templateId: string
  readonly instructorId: string
}

let rig: WindowRig
const never = new AbortController().signal

async function drop(rows: readonly SeasonRow[] | Uint8Array, name = 'season.xlsx'): Promise<Waiting> {
  const bytes = rows instanceof Uint8Array ? new Uint8Array(rows) : new Uint8Array(seasonWorkbook(rows))
  const { openWorkbook } = await rig.ask<{ openWorkbook: Waiting }>(
    `mutation ($file: File!) { openWorkbook(file: $file) { ... on NotStarted { problem { message } } ... on Workbook {
      id confirm checked { rows previous { same by status } groups { message } plan { create update unchanged blocked } } } } }`,
    { file: new File([bytes], name) },
  )
  return openWorkbook
}

async function start(id: string, confirm: string): Promise<Started> {
  const document = `mutation ($id: ID!, $confirm: String!) { startImport(id: $id, confirm: $confirm) { ${startFields} } }`
  return (await rig.ask<{ startImport: Started }>(document, { id, confirm })).startImport
}

async function resume(id: string, failed = false): Promise<Started> {
  const document = `mutation ($id: ID!, $failed: Boolean!) { continueImport(id: $id, failed: $failed) { ${startFields} } }`
  return (await rig.ask<{ continueImport: Started }>(document, { id, failed })).continueImport
}

async function look(id: string): Promise<Import> {
  const answer = await rig.ask<{ import: Import }>(`query ($id: ID!) { import(id: $id) { ${importFields} } }`, { id })
  return answer.import
}

/** As it is when nothing of it runs any more. */
async function ended(started: Started): Promise<Import> {
  const id = started.import?.id ?? expect.fail(`${started.__typename} ${started.problem?.code}`)
  for (;;) {
    const shown = await look(id)
    if (!shown.here) return shown
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function exported(id: string, onlyToDo = false) {
  const { exportImport } = await rig.ask<{
    exportImport: { path: string; fileName: string; rows: number; problem?: { code: string } }
  }>(
    `mutation ($id: ID!, $onlyToDo: Boolean!) { exportImport(id: $id, onlyToDo: $onlyToDo) {
      ... on ExportReady { path fileName rows } ... on NotDecided { problem { code } } } }`,
    { id, onlyToDo },
  )
  return exportImport
}

describe.each(kinds)('%s', (kind) => {
  beforeAll(async () => {
    rig = await createWindowRig(kind)
  }, 120_000)
  afterAll(() => rig.drop())

  it('runs what was confirmed, and nothing else; the numbers add up; the second time nothing changes', async () => {
    const rows = [...event(12), ...event(13, 'Londn'), onlineRow('OC_CB1', 'CB1-OC-26A')]
    const waiting = await drop(rows)
    expect(await start(waiting.id, 'something else')).toMatchObject({ problem: { code: 'PLAN-STALE' } })
    const shown = await ended(await start(waiting.id, waiting.confirm))
    expect(shown).toMatchObject({ status: 'PARTIAL', by: 'Ana', exportable: true, fileName: 'season.xlsx' })
    expect(shown.rows).toEqual({ total: 7, imported: 4, unchanged: 0, failed: 0, leftOut: 3, unknown: 0, waiting: 0 })
    expect(shown.events).toEqual({ total: 3, imported: 2, unchanged: 0, failed: 0, leftOut: 1, unknown: 0, waiting: 0 })
    expect(shown.results).toMatchObject([
      {
        ...{ row: 4, lastRow: 6, title: 'CB1-12-26A', templateCode: 'CB1_f2f_3', outcome: 'IMPORTED', byHand: false },
        ...{
          inTutorialDatabase: 'WRITTEN',
          inAdministrate: 'WRITTEN',
          number: expect.stringMatching(/^\d+$/) as unknown,
        },
        sessions: [4, 5, 6].map((row, at) => ({ row, title: `CB1-12-26A-${at + 1}`, outcome: 'IMPORTED' })),
      },
      { row: 7, outcome: 'LEFT_OUT', inTutorialDatabase: 'ABSENT', inAdministrate: 'ABSENT', sessions: [{}, {}, {}] },
      { row: 10, lastRow: 10, outcome: 'IMPORTED', sessions: [] },
    ])
    const { workbooks } = await rig.ask<{ workbooks: readonly object[] }>(
      '{ workbooks(first: 1) { importId status rows events eventsImported eventsFailed errors } }',
    )
    expect(workbooks).toEqual([
      { importId: shown.id, status: 'PARTIAL', rows: 7, events: 3, eventsImported: 2, eventsFailed: 0, errors: 0 },
    ])
    const again = await drop(rows)
    expect(again.id).not.toBe(waiting.id)
    expect(again.checked.previous).toMatchObject([{ same: true, by: 'Ana', status: 'partial' }])
    expect(again.checked.plan).toEqual({ create: 0, update: 0, unchanged: 2, blocked: 1 })
    rig.sandbox.clearRequests()
    expect((await ended(await start(again.id, again.confirm))).rows).toMatchObject({ unchanged: 4, leftOut: 3 })
    expect(rig.sandbox.requests.filter(({ type }) => type === 'mutation')).toEqual([])
  }, 60_000)

  it('is given back with what became of each row; what is to be done is dropped in again, corrections kept', async () => {
    const rows = [...event(14), ...event(15, 'Edinburg')]
    const waiting = await drop(rows)
    const cells = [7, 8, 9].map((row) => ({ row, column: 'location' }))
    await rig.ask(
      'mutation ($id: ID!, $cells: [CellInput!]!) { correctCells(id: $id, cells: $cells, text: "Edinburgh") { __typename } }',
      { id: waiting.id, cells },
    )
    const { leaveEventsOut } = await rig.ask<{ leaveEventsOut: Waiting }>(
      'mutation ($id: ID!) { leaveEventsOut(id: $id, rows: [7], leftOut: true) { ... on Workbook { id confirm checked { groups { message } } } } }',
      { id: waiting.id },
    )
    expect(leaveEventsOut.checked.groups).toEqual([])
    const shown = await ended(await start(waiting.id, leaveEventsOut.confirm))
    expect(shown.results.map(({ outcome, messages }) => [outcome, messages])).toEqual([
      ['IMPORTED', []],
      ['LEFT_OUT', ['Left out by a person.']],
    ])
    const whole = await exported(shown.id)
    expect(whole).toMatchObject({ fileName: 'season (result).xlsx', rows: 6 })
    const content = await readWorkbook(await rig.fetched(whole.path), whole.fileName, never)
    const texts = content.sheets[0]?.rows.map(({ cells: each }) => [...each.values()].map((cell) => cell.shown)) ?? []
    expect(texts.filter((row) => row.includes('Imported'))).toHaveLength(3)
    expect(texts.filter((row) => row.includes('Left out by a person.'))).toHaveLength(3)
    const rest = await exported(shown.id, true)
    expect(rest).toMatchObject({ fileName: 'season (to do).xlsx', rows: 3 })
    const again = await drop(await rig.fetched(rest.path), rest.fileName)
    expect(again.checked).toMatchObject({ rows: 3, groups: [], plan: { create: 1, blocked: 0 } })
    expect((await ended(await start(again.id, again.confirm))).status).toBe('DONE')
    const latest = await drop(rows)
    expect(latest.checked.previous).toMatchObject([{ same: true }, { same: false }, { same: false }])
  }, 60_000)

  it('pauses, stops after the event, says who is busy, and goes on where it stood', async () => {
    const waiting = await drop([...event(16), ...event(19), ...event(20)])
    const gate = rig.hold('CreateBlendedEvent')
    const started = await start(waiting.id, waiting.confirm)
    const id = started.import?.id ?? ''
    await gate.reached
    const during = await look(id)
    expect(during).toMatchObject({ status: 'RUNNING', here: true, events: { waiting: 3 } })
    expect(during.results.map(({ current }) => current)).toEqual([true, false, false])
    const other = await drop([...event(21)])
    expect(await start(other.id, other.confirm)).toMatchObject({
      ...{ __typename: 'EngineBusy', problem: { code: 'ENGINE-BUSY' }, holder: { here: true } },
    })
    const control = `mutation ($id: ID!) { pauseImport(id: $id, paused: true) { ... on Import { paused } } }`
    expect(await rig.ask(control, { id })).toEqual({ pauseImport: { paused: true } })
    const halt = 'mutation ($id: ID!) { stopImport(id: $id) { __typename ... on NotStarted { problem { code } } } }'
    expect(await rig.ask(halt, { id })).toEqual({ stopImport: { __typename: 'Import' } })
    gate.release()
    const stopped = await ended(started)
    expect(stopped).toMatchObject({ status: 'STOPPED', events: { imported: 1, leftOut: 2, waiting: 0 } })
    expect(await rig.ask(halt, { id })).toMatchObject({ stopImport: { problem: { code: 'USAGE' } } })
    const done = await ended(await resume(id))
    expect(done).toMatchObject({ id, status: 'DONE', events: { imported: 3 }, rows: { imported: 9 } })
    expect(done.jobId).not.toBe(stopped.jobId)
  }, 60_000)

  it('goes on after its process ended in the middle', async () => {
    const waiting = await drop([...event(22), ...event(23)])
    const gate = rig.hold('CreateBlendedEvent')
    const started = await start(waiting.id, waiting.confirm)
    await gate.reached
    const restarted = rig.restart()
    gate.release()
    await restarted
    const found = await look(started.import?.id ?? '')
    expect(found.here).toBe(false)
    expect(['INTERRUPTED', 'STOPPED']).toContain(found.status)
    expect(await ended(await resume(found.id))).toMatchObject({ status: 'DONE', events: { imported: 2 } })
    const titles = [...rig.sandbox.world.events.values()].map(({ title }) => title)
    expect(titles.filter((title) => title === 'CB1-22-26A' || title === 'CB1-23-26A')).toHaveLength(2)
  }, 60_000)

  it('takes back what it made and nobody touched since, as it was shown', async () => {
    const waiting = await drop([...event(26), ...event(27)])
    const shown = await ended(await start(waiting.id, waiting.confirm))
    const [key, changed] = [...rig.sandbox.world.events].find(([, { title }]) => title === 'CB1-27-26A') ?? []
    const plan = async () =>
      (
        await rig.ask<{ importUndo: { confirm: string; events: readonly object[] } }>(
          'query ($id: ID!) { importUndo(id: $id) { ... on ImportUndo { confirm events { row title sessions stays } } } }',
          { id: shown.id },
        )
      ).importUndo
    const undo = async (confirm: string) =>
      (
        await rig.ask<{ undoImport: Started }>(
          `mutation ($id: ID!, $confirm: String!) { undoImport(id: $id, rows: [4, 7], confirm: $confirm) { ${startFields} } }`,
          { id: shown.id, confirm },
        )
      ).undoImport
    const before = await plan()
    expect(before.events).toEqual([
      { row: 4, title: 'CB1-26-26A', sessions: 3, stays: null },
      { row: 7, title: 'CB1-27-26A', sessions: 3, stays: null },
    ])
    if (key === undefined || changed === undefined) expect.fail('The event is not there.')
    rig.sandbox.world.events.set(key, { ...changed, maxPlaces: 99 })
    expect(await undo(before.confirm)).toMatchObject({ problem: { code: 'PLAN-STALE' } })
    const now = await plan()
    expect(now.events).toMatchObject([{ stays: null }, { stays: expect.stringContaining('Max places') as unknown }])
    const after = await ended(await undo(now.confirm))
    expect(after.results.map(({ outcome, inAdministrate }) => [outcome, inAdministrate])).toEqual([
      ['LEFT_OUT', 'ABSENT'],
      ['IMPORTED', 'WRITTEN'],
    ])
    expect([...rig.sandbox.world.events.values()].map(({ title }) => title)).not.toContain('CB1-26-26A')
  }, 60_000)

  it('approves instructors who are missing, and nobody else; the workbook is right then', async () => {
    const rows = blendedRows({
      ...{ code: 'CB1_LO_6', title: 'CB1-90-26A', location: 'Live online', venue: 'Live online' },
      instructor: 'Gary Goodwin',
      days: [12, 13, 14, 15, 16, 19].map((day) => [`2026-01-${day}`, '18:00', '19:00'] as const),
    })
    const workbook =
      'id confirm missingApprovals { template instructor templateId instructorId rows } checked { plan { create blocked } }'
    const { id } = await drop(rows)
    const asked = await rig.ask<{ workbook: { confirm: string; missingApprovals: readonly Approval[] } }>(
      `query ($id: ID!) { workbook(id: $id) { ... on Workbook { ${workbook} } } }`,
      { id },
    )
    const { confirm, missingApprovals } = asked.workbook
    expect(missingApprovals).toMatchObject([
      { template: 'CB1_LO_6', instructor: 'Gary Goodwin', rows: [4, 5, 6, 7, 8, 9] },
    ])
    const approve = (approvals: readonly object[]) =>
      rig.ask(
        `mutation ($id: ID!, $approvals: [ApprovalInput!]!, $confirm: String!) {
          approveInstructors(id: $id, approvals: $approvals, confirm: $confirm) {
            ... on Workbook { ${workbook} } ... on NotStarted { problem { code } } } }`,
        { id, approvals, confirm },
      )
    const approvals = missingApprovals.map(({ templateId, instructorId }) => ({ templateId, instructorId }))
    rig.sandbox.clearRequests()
    expect(await approve([{ templateId: approvals[0]?.templateId, instructorId: 'nobody' }])).toEqual({
      approveInstructors: { problem: { code: 'PLAN-STALE' } },
    })
    expect(rig.sandbox.requests.filter(({ type }) => type === 'mutation')).toEqual([])
    expect(await approve(approvals)).toMatchObject({
      approveInstructors: { missingApprovals: [], checked: { plan: { create: 1, blocked: 0 } } },
    })
  })

  it('has no file of what nobody dropped, and no import of that id', async () => {
    expect((await exported('999999')).problem?.code).toBe('NOT-FOUND')
    expect((await resume('999999')).problem?.code).toBe('NOT-FOUND')
    expect(await rig.ask('{ import(id: "999999") { id } }')).toEqual({ import: null })
  })
})
