// Which of the arguments is a workbook, and that one that comes early is kept.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { createIncoming, workbookIn, workbookTold } from './incoming.ts'

test.each([
  [['tandem', 'may.xlsx'], resolve('/home/ana', 'may.xlsx')],
  [['tandem', '--allow-file-access-from-files', '/data/May.XLSX', '--flag=x.xlsx'], resolve('/data/May.XLSX')],
  [['electron', 'out/main/electron.js', 'old.xls'], resolve('/home/ana', 'old.xls')],
  [['tandem', pathToFileURL('/data/May season.xlsx').href], resolve('/data/May season.xlsx')],
  [['tandem', 'file:///data/a%2Fb.xlsx'], null],
  [['tandem', 'https://evil.example/may.txt'], null],
  [['tandem'], null],
  [['weird.xlsx'], null],
  [['tandem', 'notes.txt', '-x.xlsx'], null],
])('%j: %s', (argv, expected) => {
  expect(workbookIn(argv, '/home/ana')).toBe(expected)
})

test.each([
  [{ workbook: resolve('/data/may.xlsx') }, resolve('/data/may.xlsx')],
  [{ workbook: 'may.xlsx' }, null],
  [{ workbook: '/etc/passwd' }, null],
  [{ workbook: 7 }, null],
  [undefined, null],
  ['may.xlsx', null],
])('a second start tells %j: %s', (data, expected) => {
  expect(workbookTold(data)).toBe(expected)
})

test('what comes early waits, the last one counts; later ones are handed on at once', () => {
  const incoming = createIncoming()
  const opened: string[] = []
  incoming.give('a.xlsx')
  incoming.give('b.xlsx')
  incoming.serve((file) => opened.push(file))
  incoming.give('c.xlsx')
  expect(opened).toEqual(['b.xlsx', 'c.xlsx'])
})
