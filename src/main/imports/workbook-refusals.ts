// Why something cannot be done with a workbook that waits, as sentences.
import { TandemError } from '../errors.ts'

const nothingChanged = 'Nothing was changed.'

export function notWaiting(): TandemError {
  return new TandemError(
    {
      code: 'NOT-FOUND',
      message: 'This workbook does not wait to be imported any more.',
      effect: nothingChanged,
      next: 'It was imported or removed; the list of workbooks shows which.',
    },
    2,
  )
}

export function changedElsewhere(): TandemError {
  return new TandemError(
    {
      code: 'PLAN-STALE',
      message: 'Somebody else is changing this workbook at the same time.',
      effect: nothingChanged,
      next: 'Look at it again, then repeat the change.',
    },
    2,
  )
}

export function noSuchCell(): TandemError {
  return new TandemError(
    {
      code: 'USAGE',
      message: 'This workbook has no such cell.',
      effect: nothingChanged,
      next: 'Open the workbook again.',
    },
    2,
  )
}

/** What was confirmed is not what an import would do now. */
export function notAsSeen(what: string): TandemError {
  return new TandemError(
    {
      code: 'PLAN-STALE',
      message: `${what} is not as it was shown any more.`,
      effect: 'Nothing was started.',
      next: 'Look at it as it is now, then confirm it again.',
    },
    2,
  )
}

export function nothingToImport(): TandemError {
  return new TandemError(
    {
      code: 'USAGE',
      message: 'There is nothing to import: every event is left out or has an error.',
      effect: 'Nothing was started.',
      next: 'Correct the cells with errors, or take an event in again.',
    },
    2,
  )
}

export function noFileKept(): TandemError {
  return new TandemError(
    {
      code: 'NOT-FOUND',
      message: 'The file of this import is not kept any more.',
      effect: nothingChanged,
      next: 'Its outcomes are still shown with the import itself.',
    },
    2,
  )
}

export function nothingToRepeat(): TandemError {
  return new TandemError(
    {
      code: 'USAGE',
      message: 'No event of this import failed or was left out.',
      effect: nothingChanged,
      next: 'Download the whole workbook instead.',
    },
    2,
  )
}

export function notRunningHere(): TandemError {
  return new TandemError(
    {
      code: 'USAGE',
      message: 'This import does not run in this window’s Tandem.',
      effect: nothingChanged,
      next: 'Look whether it has ended, or ask whoever started it.',
    },
    2,
  )
}

/** Some of the approvals did not get through; the others are there. */
export function notApproved(
  failed: readonly { readonly template: string; readonly messages: readonly string[] }[],
): TandemError {
  const told = failed.map(({ template, messages }) => `${template}: ${messages.join(' ') || 'no answer came'}`)
  return new TandemError(
    {
      code: 'ADM-ERRORS',
      message: `Administrate did not take every approval. ${told.join(' ')}`,
      effect: 'Those of the other course templates are in Administrate now.',
      next: 'Check the workbook again to see who is still missing.',
    },
    1,
  )
}
