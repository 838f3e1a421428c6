import { expect, test } from 'vitest'
import { cancelled } from '../../errors.ts'
import { failureOf } from './failure.ts'
import { sentenceOf } from './output/problem.ts'

test('an expected error is said as it is, with its exit code', () => {
  expect(failureOf(cancelled())).toMatchObject({ problem: { code: 'CANCELLED' }, exitCode: 3 })
})

test.each([new Error('postgresql://sam:secret@db'), 'secret', null])(
  'of anything else only the incident is said',
  (error) => {
    const { problem, exitCode } = failureOf(error, '0a1b2c3d')
    expect(exitCode).toBe(1)
    expect(sentenceOf(problem)).toMatch(/^Something went wrong .*incident 0a1b2c3d.* \(INTERNAL\)$/)
    expect(sentenceOf(problem)).not.toContain('secret')
  },
)
