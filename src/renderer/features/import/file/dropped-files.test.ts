// Which file is opened of those that are dropped: by its name among several, whatever its name alone.
import { expect, it } from 'vitest'
import { chooseFile } from './dropped-files.ts'

const file = (name: string, type = '') => new File(['x'], name, { type })

function chosen(files: readonly File[], folders: readonly string[] = []): string {
  const choice = chooseFile(files, folders)
  return 'file' in choice ? `${choice.file.name} ${choice.others ?? '-'}` : choice.problem.message
}

it('one file alone is read whatever its name: its content says what it is', () => {
  expect(chosen([file('Events 2026A V1.bak')])).toBe('Events 2026A V1.bak -')
  expect(chosen([file('Events')])).toBe('Events -')
  expect(chosen([file('Events.ods', 'application/vnd.oasis.opendocument.spreadsheet')])).toBe('Events.ods -')
})

it('what says itself that it is none is not sent', () => {
  expect(chosen([file('photo.png', 'image/png')])).toBe('“photo.png” is not a workbook.')
  expect(chosen([], ['Season'])).toBe('“Season” is a folder.')
})

it('of several the first that is named like a workbook is read, and the others are named', () => {
  expect(chosen([file('notes'), file('Events.XLSX'), file('later.csv')])).toBe(
    'Events.XLSX “notes” and “later.csv” were not opened: one workbook at a time.',
  )
  expect(chosen([file('notes'), file('more')])).toBe('None of the 2 files is a workbook.')
})
