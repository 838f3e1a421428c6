// What the thread gives back is called by what it is: a workbook with macros keeps its ending, one that was made anew has none.
import { expect, it } from 'vitest'
import type { RowOutcome } from '../run/outcomes.ts'
import { headerRow, never, twoSessions } from '../testing/template.ts'
import { makeXlsx } from '../testing/xlsx.ts'
import { makeReport } from './report-thread.ts'

const failed: RowOutcome = {
  row: 2,
  eventRow: 2,
  eventTitle: '',
  status: 'failed',
  messages: [],
  externalId: null,
  number: null,
  tutorialEventId: null,
}

async function nameOf(bytes: Uint8Array, onlyToDo: boolean): Promise<string | undefined> {
  const request = { fileName: 'Été.xlsm', bytes, outcomes: [failed], corrections: [], onlyToDo }
  return (await makeReport(request, never))?.fileName
}

const sheets = [{ name: 'Import', rows: [headerRow, ...twoSessions] }]

it('a workbook with macros', async () => {
  expect(await nameOf(makeXlsx({ sheets, macros: true }), false)).toBe('Été (result).xlsm')
  expect(await nameOf(makeXlsx({ sheets, macros: true }), true)).toBe('Été (to do).xlsm')
})

it('one without', async () => {
  expect(await nameOf(makeXlsx({ sheets }), false)).toBe('Été (result).xlsx')
})

it('one with macros that Tandem cannot write into, which come not back', async () => {
  const styles = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
  expect(await nameOf(makeXlsx({ sheets, macros: true, replaced: { 'xl/styles.xml': styles } }), false)).toBe(
    'Été (result).xlsx',
  )
})
