// What is said of a file that is no workbook: its name is blamed only where it promised one.
import { expect, it } from 'vitest'
import { fileProblem } from './file-problems.ts'

const said = (name: string) => fileProblem(name, { fault: 'wrong', what: 'an OpenDocument file' }).message

it('says that the name misleads, where it does', () => {
  expect(said('Events.xlsx')).toBe(
    '“Events.xlsx” is an OpenDocument file, whatever its name says, and not a workbook that can be read.',
  )
  expect(said('Events.ods')).toBe('“Events.ods” is an OpenDocument file and not a workbook that can be read.')
})
