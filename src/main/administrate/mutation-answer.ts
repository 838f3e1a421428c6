// What Administrate says to a mutation: its namespace's answer holds the record and a list of errors, and either may be there.
import type { OperationResult } from '@urql/core'
import { z } from 'zod'
import type { Problem } from '../errors.ts'
import type { Problems } from './problems.ts'

/**
 * done: the record is there, maybe with warnings (administrate-api: partial success). refused: nothing was written, in
 * Administrate's own words. unknown: it was sent and nothing says what became of it.
 */
export type WriteResult<Data> =
  | { readonly outcome: 'done'; readonly data: Data; readonly warnings: readonly string[] }
  | { readonly outcome: 'refused'; readonly messages: readonly string[] }
  | { readonly outcome: 'unknown'; readonly problem: Problem }

const fieldErrors = z.array(z.object({ message: z.string() }))

/** The answer, or null when there is none that says whether it happened. */
export function answerOf<Data>(
  { data, error }: OperationResult<Data>,
  problems: Pick<Problems, 'wordsOf'>,
): WriteResult<Data> | null {
  if (error?.networkError) return null
  const reported = error?.graphQLErrors ?? []
  const answers = answersIn(data)
  const messages = problems.wordsOf([
    ...answers.flatMap((answer) => answer.messages),
    ...reported.map(({ message }) => message),
  ])
  if (answers.some(({ holdsRecord }) => holdsRecord) && data) return { outcome: 'done', data, warnings: messages }
  // An error with a path was met while it was carried out: without the record nobody can say how far that went.
  const begun = reported.some(({ path }) => path !== undefined && path.length > 0)
  return messages.length > 0 && !begun ? { outcome: 'refused', messages } : null
}

interface Answer {
  readonly holdsRecord: boolean
  readonly messages: readonly string[]
}

/** The answers in `{ location: { create: { location, errors } } }`. */
function answersIn(data: unknown): readonly Answer[] {
  return valuesOf(data)
    .flatMap(valuesOf)
    .flatMap((answer): readonly Answer[] => {
      if (typeof answer !== 'object' || answer === null) return []
      const { errors, ...rest }: { readonly [field: string]: unknown } = { ...answer }
      const messages = (fieldErrors.safeParse(errors).data ?? []).map(({ message }) => message)
      return [
        { holdsRecord: Object.values(rest).some((value) => typeof value === 'object' && value !== null), messages },
      ]
    })
}

function valuesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}
