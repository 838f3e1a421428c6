// Why something cannot be set for all workbooks, as sentences.
import { type ProblemCode, TandemError } from '../errors.ts'
import { quoted } from './words.ts'

export function noSuchRule(): TandemError {
  return refusal('NOT-FOUND', 'There is no such rule.', 'Look at the list of rules again.')
}

export function fixedRule(title: string): TandemError {
  return refusal(
    'USAGE',
    `The rule ${quoted(title)} is always an error: what it finds could not be written at all.`,
    'Correct the workbook, or leave the event out.',
  )
}

export function noSuchFrom(from: string): TandemError {
  return refusal(
    'NOT-FOUND',
    from === '' ? 'There is no text to map.' : `${quoted(from.slice(0, 80))} is not known.`,
    'Choose from the list; what is new is read by a sync.',
  )
}

export function noSuchWord(word: string): TandemError {
  return refusal('USAGE', `The catalogue has no ${quoted(word.slice(0, 80))} there.`, 'Choose a word of the catalogue.')
}

export function noSuchValue(): TandemError {
  return refusal('NOT-FOUND', 'This correction is not remembered any more.', 'Look at the list again.')
}

function refusal(code: ProblemCode, message: string, next: string): TandemError {
  return new TandemError({ code, message, effect: 'Nothing was changed.', next }, 2)
}
