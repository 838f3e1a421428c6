// Which answer counts for a record: its own, else the sheet's, else the remembered one.
import type { MatchedEntity } from '../../ports/records.ts'
import { isQuestionName, meant } from './questions.ts'
import type { Answers, Question, QuestionName } from './request.ts'
import { answerUnknown, noSuchQuestion } from './words.ts'

/** By question. */
export type Meant = ReadonlyMap<QuestionName, string>

/** What the answers mean. Throws CREATE-VALUES for an answer to nothing, or with nothing behind it. */
export function understood(entity: MatchedEntity, questions: readonly Question[], answers: Answers): Meant {
  const values = new Map<QuestionName, string>()
  for (const [name, answer] of answers) {
    const question = isQuestionName(name) ? questions.find((asked) => asked.name === name) : undefined
    if (!question) throw noSuchQuestion(name, entity)
    if (answer.trim() === '' && question.required) continue
    const value = meant(question, answer)
    if (value === null) throw answerUnknown(question, answer)
    values.set(question.name, value)
  }
  return values
}

/** The remembered answers, with what was answered now before them. */
export function withRemembered(questions: readonly Question[], given: Meant): Meant {
  const remembered = questions.flatMap(({ name, remembered }) =>
    remembered === null ? [] : [[name, remembered] as const],
  )
  return new Map([...remembered, ...given])
}
