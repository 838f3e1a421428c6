// What the log learns of an error, beside what the client is told.
import { GraphQLError } from 'graphql'
import { expect, test, vi } from 'vitest'
import { TandemError } from '../errors.ts'
import { createMask } from './mask.ts'

const problem = { code: 'DB-WRITE', message: 'It was refused.', effect: 'Nothing was changed.', next: '' } as const

function masked(error: Error) {
  const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() }
  return { answer: createMask(log)(new GraphQLError('outer', { originalError: error })), log }
}

test('an expected error answers with its problem, and what caused it goes to the log', () => {
  const error = new TandemError(problem, 1, new Error('words of the server'))
  const { answer, log } = masked(error)
  expect(answer.message).toBe('It was refused. Nothing was changed. (DB-WRITE)')
  expect(JSON.stringify(answer)).not.toContain('words of the server')
  expect(log.warn).toHaveBeenCalledExactlyOnceWith({ code: 'DB-WRITE', err: error }, expect.any(String))
})

test('an expected error without a cause has said everything', () => {
  const { log } = masked(new TandemError(problem, 1))
  expect(log.warn).not.toHaveBeenCalled()
  expect(log.error).not.toHaveBeenCalled()
})
