// What the command does with each answer of the backend, by itself.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql'
import { afterEach, expect, test, vi } from 'vitest'
import type { LocalApi } from './client.ts'
import { failureOf, LostSightError, ToldError } from './failure.ts'
import { bulkUploadEventsFromExcel } from './run-import.ts'
import type { Screen } from './screen.ts'

const filePath = join(mkdtempSync(join(tmpdir(), 'tandem-import-')), 'season.xlsx')
writeFileSync(filePath, 'bytes')

const plan = { create: 3, link: 0, update: 0, unchanged: 0, blocked: 0 }
const checked = {
  ...{ __typename: 'CheckedWorkbook', fileName: 'season.xlsx', rows: 3, events: 3, sessions: 0, rowsLeftOut: 0 },
  ...{ problems: [], plan },
}
const workbook = {
  __typename: 'Workbook',
  id: '7',
  revision: 1,
  confirm: 'seen',
  corrections: [],
  eventsLeftOut: [],
  checked,
}
const problem = { code: 'ENGINE-BUSY', message: 'Ana is already running sync_all.', effect: '', next: '' }
const counts = { total: 3, imported: 0, unchanged: 0, failed: 0, leftOut: 0, unknown: 0, waiting: 0 }
const ended = {
  id: '9',
  jobId: '5',
  here: false,
  status: 'DONE',
  problem: null,
  rows: counts,
  events: counts,
  results: [],
}

interface Told {
  readonly orders: readonly string[]
  readonly said: readonly string[]
  readonly sent: unknown
}

function isMaker(given: unknown): given is () => unknown {
  return typeof given === 'function'
}

/** Answers by the names of the operations; a function makes its answer when asked. */
function backendOf(answers: Readonly<Record<string, unknown>>) {
  const told = { orders: [] as string[], said: [] as string[], sent: null as unknown }
  const answer = async (document: DocumentNode, variables: unknown): Promise<never> => {
    const operation = document.definitions.find(
      ({ kind }) => kind === Kind.OPERATION_DEFINITION,
    ) as OperationDefinitionNode
    const name = operation.name?.value ?? ''
    told.orders.push(name)
    if (name === 'OpenForCommand') told.sent = variables
    const given = answers[name]
    return (isMaker(given) ? given() : given) as never
  }
  const onChange: LocalApi['onChange'] = (listener) => {
    queueMicrotask(() => listener(['job:5']))
    return () => undefined
  }
  const api: LocalApi = { query: answer, mutate: answer, onChange }
  const say = (line: string): void => void told.said.push(line)
  const screen: Screen = { out: say, err: say, progress: () => undefined, ask: async () => null, canAsk: false }
  return { told: told as Told, surroundings: { api, screen, signal: new AbortController().signal } }
}

function importing(rows: Partial<typeof counts>, more: object = {}) {
  const end = { ...ended, rows: { ...counts, ...rows }, ...more }
  return {
    OpenForCommand: { openWorkbook: workbook },
    StartImport: { startImport: { __typename: 'ImportStarted', import: end } },
    ImportProgress: { import: end },
    Import: { import: end },
  }
}

test('the file arrives under its name; the outcome adds up to the rows', async () => {
  const { told, surroundings } = backendOf(importing({ imported: 1, unknown: 1, waiting: 1 }))
  const { outcome, exitCode } = await bulkUploadEventsFromExcel(filePath, {}, surroundings)
  expect((told.sent as { file: File }).file.name).toBe('season.xlsx')
  expect(outcome).toEqual({ imported: 1, unchanged: 0, failed: 1, leftOut: 1 })
  expect(exitCode).toBe(1)
})

test.each([
  ['everything is there', { imported: 2, unchanged: 1 }, {}, 0],
  ['some failed', { imported: 2, failed: 1 }, {}, 1],
  ['the door stayed shut', { leftOut: 3 }, { status: 'FAILED', problem }, 2],
  ['the door was shut on the way', { imported: 1, leftOut: 2 }, { status: 'FAILED', problem }, 1],
  ['somebody stopped it in the window', { imported: 1, leftOut: 2 }, { status: 'STOPPED' }, 1],
])('%s', async (_what, rows, more, expected) => {
  const { surroundings } = backendOf(importing(rows, more))
  expect((await bulkUploadEventsFromExcel(filePath, {}, surroundings)).exitCode).toBe(expected)
})

test('when somebody else runs the engine the workbook does not go on waiting, unless somebody corrected it', async () => {
  const busy = { StartImport: { startImport: { __typename: 'EngineBusy', problem } } }
  const own = backendOf({ OpenForCommand: { openWorkbook: workbook }, ...busy })
  await expect(bulkUploadEventsFromExcel(filePath, {}, own.surroundings)).rejects.toMatchObject({
    failure: { exitCode: 2, problem: { code: 'ENGINE-BUSY' } },
  })
  expect(own.told.orders).toEqual(['OpenForCommand', 'StartImport', 'RemoveWorkbook'])
  const corrected = { ...workbook, revision: 4, corrections: [{ row: 4 }] }
  const theirs = backendOf({ OpenForCommand: { openWorkbook: corrected }, ...busy })
  await expect(bulkUploadEventsFromExcel(filePath, {}, theirs.surroundings)).rejects.toThrow()
  expect(theirs.told.orders).toEqual(['OpenForCommand', 'StartImport'])
  expect(theirs.told.said).toEqual([
    'This workbook waits in the window: its corrections count (1 cell, 0 events left out).',
  ])
})

afterEach(() => vi.useRealTimers())

/** Progress of an import that goes wrong to see from the second time on, as often as said. */
function unseen(times: number) {
  let asked = 0
  return () => {
    asked += 1
    if (asked > 1 && asked <= 1 + times) throw new ToldError({ ...problem, code: 'DB-CONNECT', effect: 'Nothing.' }, 2)
    const here = asked === 1
    return { import: { ...ended, here, rows: { ...counts, imported: 1, failed: 1, waiting: 1 } } }
  }
}

async function endWhileUnseen(times: number): Promise<unknown> {
  vi.useFakeTimers()
  const usual = importing({ imported: 3 })
  let tellBegun = (): void => undefined
  const begun = new Promise<void>((resolve) => (tellBegun = resolve))
  const startImport = () => {
    tellBegun()
    return usual.StartImport
  }
  const { surroundings } = backendOf({ ...usual, StartImport: startImport, ImportProgress: unseen(times) })
  const end = bulkUploadEventsFromExcel(filePath, {}, surroundings).catch((error: unknown) => error)
  // The file is read by the system, whatever the clock says.
  await begun
  await vi.runAllTimersAsync()
  return end
}

test('an import that cannot be seen for a while goes on', async () => {
  expect(await endWhileUnseen(4)).toMatchObject({ exitCode: 0, outcome: { imported: 3 } })
})

test('one that cannot be seen any more is done in part: what was counted last, and nobody knows of the rest', async () => {
  const end = await endWhileUnseen(5)
  if (!(end instanceof LostSightError)) throw new Error('It was seen')
  const failure = failureOf(end)
  expect(failure).toMatchObject({ exitCode: 1, problem: { code: 'DB-CONNECT' } })
  expect(failure.problem.effect).toContain('what it imported stays')
  expect(end.known.report.out).toEqual([
    'Import not seen to its end: 1 imported, 0 unchanged, 2 failed, 0 left out (rows)',
  ])
  expect(end.known.document).toMatchObject({
    file: 'season.xlsx',
    outcome: { imported: 1, unchanged: 0, failed: 2, leftOut: 0 },
  })
})
