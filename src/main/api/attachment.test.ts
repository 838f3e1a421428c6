// Whatever a file is called, it can be given out, and comes out under its own name.
import { expect, test } from 'vitest'
import { attachmentOf } from './attachment.ts'

test.each([
  ['Season (result).xlsx', 'attachment; filename="Season (result).xlsx"'],
  ['Été (result).xlsx', `attachment; filename="_t_ (result).xlsx"; filename*=UTF-8''%C3%89t%C3%A9%20%28result%29.xlsx`],
  ['試験 🎓.csv', `attachment; filename="__ _.csv"; filename*=UTF-8''%E8%A9%A6%E9%A8%93%20%F0%9F%8E%93.csv`],
  ['a"b\\c\r\nd%.csv', `attachment; filename="a_b_c__d_.csv"; filename*=UTF-8''a%22b%5Cc%0D%0Ad%25.csv`],
  ['half \ud83c.csv', `attachment; filename="half _.csv"; filename*=UTF-8''half%20%EF%BF%BD.csv`],
])('%j', (fileName, header) => {
  expect(attachmentOf(fileName)).toBe(header)
  expect(new Headers({ 'content-disposition': header }).get('content-disposition')).toBe(header)
})
