// Workbooks given back open in LibreOffice unharmed: it converts them, and what comes out is what went in.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, it, type TestContext } from 'vitest'
import { findLayout } from '../file/columns.ts'
import { annotate, type DroppedWorkbook, errorWorkbook } from './report.ts'
import { readEvents, type ReadEvents } from '../testing/read-events.ts'
import { outcomesOf } from '../testing/outcomes.ts'
import { richWorkbook } from '../testing/rich-workbook.ts'
import { never } from '../testing/template.ts'
import { readWorkbook } from '../file/workbook.ts'

const run = promisify(execFile)

async function hasOffice(context: TestContext): Promise<void> {
  const found = await run('soffice', ['--version']).then(
    () => true,
    () => false,
  )
  const reason = 'LibreOffice (soffice) is not installed here, so that it opens what is given back was not tried.'
  if (!found) process.stderr.write(`${reason}\n`)
  context.skip(!found, reason)
}

/** As LibreOffice writes it after it opened it. */
async function converted(file: Uint8Array): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'))
  try {
    await writeFile(join(folder, 'given.xlsx'), file)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const into = join(folder, 'out')
    await run('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', into, join(folder, 'given.xlsx')])
    return await readFile(join(into, 'given.xlsx'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function read(file: Uint8Array): Promise<ReadEvents & DroppedWorkbook> {
  const content = await readWorkbook(file, 'season.xlsx', never)
  const { layout } = findLayout(content)
  return layout ? { ...readEvents(content, layout), bytes: file, content, layout } : expect.fail('no layout')
}

const valuesOf = ({ events }: ReadEvents): readonly unknown[] =>
  events.map(({ row, sessions }) =>
    [row, ...sessions].map(({ number, cells }) => [number, [...cells].map(([key, { value }]) => [key, value])]),
  )
const sheetsOf = ({ content }: DroppedWorkbook): unknown => content.sheets.map(({ name, isHidden }) => [name, isHidden])
const lastCells = ({ content }: DroppedWorkbook): unknown =>
  content.sheets[1]?.rows.flatMap(({ number, cells }) =>
    [...cells].flatMap(([column, { value, isFormula }]) => (column > 28 ? [[number, column, value, isFormula]] : [])),
  )

it('opens the copy and the workbook of what is still to be done', async (context) => {
  await hasOffice(context)
  const dropped = await read(await richWorkbook())
  const outcomes = outcomesOf(dropped, ['imported', 'failed'], ['=1+1', '“é” 🎓'])
  const copy = await annotate(dropped, outcomes)
  const errors = (await errorWorkbook(dropped, outcomes)) ?? expect.fail('no workbook')
  // It writes numbers to 15 digits, so what it makes of the original is what it has to make of the others.
  const original = await read(await converted(dropped.bytes))
  for (const [file, events] of [
    [copy, valuesOf(original)],
    [errors, valuesOf(original).slice(1)],
  ] as const) {
    const after = await read(await converted(file))
    expect(valuesOf(after)).toEqual(events)
    expect(sheetsOf(after)).toEqual(sheetsOf(original))
    expect(lastCells(after)).toEqual(lastCells(await read(file)))
  }
})
