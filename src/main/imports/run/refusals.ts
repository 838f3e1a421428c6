// Why an import is not gone on with or taken back, as sentences.
import { TandemError } from '../../errors.ts'

/** `tenant`: the one it wrote to; `now`: the one that is reached. */
export function madeElsewhere(tenant: string, now: string): TandemError {
  return new TandemError(
    {
      code: 'GUARD-TENANT',
      message: `This import wrote to ${tenant}, and these connections lead to ${now}.`,
      effect: 'Nothing was changed.',
      next: `Connect to ${tenant} to go on with it, or to take it back.`,
    },
    3,
  )
}

/** An import that nobody can see is none. */
export function noSuchImport(): TandemError {
  return new TandemError(
    {
      code: 'NOT-FOUND',
      message: 'There is no such import.',
      effect: 'Nothing was changed.',
      next: 'Open the list of imports again.',
    },
    2,
  )
}
