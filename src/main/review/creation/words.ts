// The sentences of creating in Administrate.
import { TandemError, type Problem } from '../../errors.ts'
import type { MatchedEntity } from '../../ports/records.ts'
import { keyWord, kindWords } from '../reason-words.ts'
import type { Question } from './request.ts'

const nothingSent = 'Nothing was sent.'

export function changedSinceSeen(): TandemError {
  return refusal({
    code: 'CREATE-CONFIRM',
    message: 'Something of what would be sent has changed since it was shown.',
    effect: nothingSent,
    next: 'Look at it again, then create.',
  })
}

export function nothingChosen(): TandemError {
  return refusal({ code: 'USAGE', message: 'No record is ticked.', effect: nothingSent, next: 'Tick at least one.' })
}

export function noSuchRecord(entity: MatchedEntity): TandemError {
  return refusal({
    code: 'NOT-FOUND',
    message: `A tutorial ${kindWords[entity].singular} that was chosen is not there any more.`,
    effect: nothingSent,
    next: 'Look at the list again.',
  })
}

export function answerUnknown({ title, choices, name }: Question, answer: string): TandemError {
  const known = choices.slice(0, 12).map((choice) => choice.title)
  const more = choices.length > known.length ? ', …' : ''
  return refusal({
    code: 'CREATE-VALUES',
    message: `“${answer.slice(0, 60)}” is not ${name === 'emailDomain' ? 'a domain such as tutors.example' : `one ${title.toLowerCase()} of Administrate`}.`,
    effect: nothingSent,
    next: known.length === 0 ? 'Give another.' : `Choose one of ${known.join(', ')}${more}.`,
  })
}

export function noSuchQuestion(name: string, entity: MatchedEntity): TandemError {
  return refusal({
    code: 'CREATE-VALUES',
    message: `“${name.slice(0, 60)}” is not asked of ${kindWords[entity].plural}.`,
    effect: nothingSent,
    next: 'Leave it out.',
  })
}

/** `Its region is not chosen.` */
export function missing(questions: readonly Question[]): string {
  const names = questions.map(({ title }) => title.toLowerCase()).join(' and its ')
  return `Its ${names} ${questions.length === 1 ? 'is' : 'are'} not chosen.`
}

export function alike(entity: MatchedEntity, name: string, number: string, alreadyLinked: boolean): string {
  const free = alreadyLinked ? ', which is linked to another record' : ''
  return `It looks like “${name}” (${number})${free} in Administrate. Link it to that ${kindWords[entity].singular}, or create it all the same.`
}

export function namesakeTaken(entity: MatchedEntity, name: string, number: string): string {
  return `Administrate has a ${kindWords[entity].singular} of this ${keyWord(entity)} already: “${name}” (${number}), which is linked to another record.`
}

export function namesakes(entity: MatchedEntity, count: number): string {
  return `Administrate has ${count} ${kindWords[entity].plural} of this ${keyWord(entity)} already. Link it by hand.`
}

export function notAnInstructor(name: string, number: string): string {
  return `Administrate has a person called “${name}” (${number}) who is not an instructor there. Make them one in Administrate and run the sync, or create a new person all the same.`
}

export const stoppedBefore = 'Stopped before it was sent.'
export const stoppedAfter = 'Stopped; a look-up shows that it is not in Administrate.'
export const lookedUp = 'No answer came; a look-up found that it had been created.'
export const neverThere =
  'Administrate did not answer, and a look-up shows that it was not created. Create it again if it is still needed.'

export function goneMeanwhile(entity: MatchedEntity): string {
  return `The ${kindWords[entity].singular} to link to is not in Administrate any more.`
}

export function severalNew(entity: MatchedEntity): string {
  return `No answer came, and Administrate has several new ${kindWords[entity].plural} of this ${keyWord(entity)} now. Run the sync and link the right one by hand.`
}

export function notLookedUp(problem: Problem): string {
  return `No answer came, and it could not be looked up: ${problem.message} Look it up again later.`
}

/** Created, but what was read back cannot be kept. */
export function notKept(reason: string): string {
  return `Created in Administrate; it is not linked here, because ${reason}. The next sync says more.`
}

export function notReadBack(reason: string): string {
  return `Created in Administrate; it could not be read back: ${reason.replace(/\.$/, '')}. Look it up later to link it.`
}

export const closedMeanwhile = 'No answer came before Tandem was closed. Look it up.'

/** `problem` stopped the whole creation before this record was sent. */
export function notReached({ message }: Problem): string {
  return `Not sent: ${message}`
}

function refusal(problem: Problem): TandemError {
  return new TandemError(problem, 2)
}
