// What Administrate needs beyond our columns, by kind, and which of its records an answer means.
import type { NamedRecord } from '../../administrate/creating.ts'
import { normalise } from '../../matching/normalise.ts'
import type { MatchedEntity } from '../../ports/records.ts'
import { type Answers, type Choice, type Question, type QuestionName, questionNames } from './request.ts'

type Asked = Omit<Question, 'choices' | 'remembered'>

const region: Asked = {
  name: 'region',
  title: 'Region',
  hint: 'Every location in Administrate belongs to a region.',
  required: true,
  perRecord: true,
}
const learningMode: Asked = {
  name: 'learningMode',
  title: 'Learning mode',
  hint: 'How the events of a course template are held. The tutorial database does not say.',
  required: true,
  perRecord: true,
}
const account: Asked = {
  name: 'account',
  title: 'Account',
  hint: 'Every person in Administrate belongs to an account, usually your own company.',
  required: true,
  perRecord: true,
}
const emailDomain: Asked = {
  name: 'emailDomain',
  title: 'E-mail domain',
  hint: 'For instructors without an e-mail address: first.last@ this domain. Leave it empty to send none.',
  required: false,
  perRecord: true,
}

const asked: Readonly<Record<MatchedEntity, readonly Asked[]>> = {
  location: [region],
  course_template: [learningMode],
  instructor: [account, emailDomain],
  venue: [],
}

/** administrate: enum LearningMode. */
const learningModes: readonly Choice[] = [
  { value: 'classroom', title: 'Classroom' },
  { value: 'blended', title: 'Blended' },
  { value: 'lms', title: 'LMS' },
]

/** Which list of Administrate the choices of a kind come from; null: none is needed. */
export function listBehind(entity: MatchedEntity): 'regions' | 'accounts' | null {
  if (entity === 'location') return 'regions'
  return entity === 'instructor' ? 'accounts' : null
}

/** `list`: the records of {@link listBehind}. Remembered answers that mean nothing any more are left out. */
export function questionsOf(
  entity: MatchedEntity,
  list: readonly NamedRecord[],
  remembered: Answers,
): readonly Question[] {
  const named = list.map(({ id, name }) => ({ value: id, title: name }))
  return asked[entity].map((question) => {
    const choices = question.name === 'learningMode' ? learningModes : question.name === 'emailDomain' ? [] : named
    const last = remembered.get(question.name)
    return {
      ...question,
      choices,
      remembered: last === undefined ? null : meant({ ...question, choices, remembered: null }, last),
    }
  })
}

/** The value that an answer means: a choice by its id or its title. null: none of them, or several of that title. */
export function meant({ choices, name }: Question, answer: string): string | null {
  if (name === 'emailDomain') return domainOf(answer)
  if (choices.length === 0) return answer.trim() === '' ? null : answer.trim()
  const exact = choices.find(({ value }) => value === answer)
  if (exact) return exact.value
  const named = choices.filter(
    ({ title, value }) => normalise(title) === normalise(answer) || normalise(value) === normalise(answer),
  )
  return named.length === 1 ? (named[0]?.value ?? null) : null
}

/** The domain without `@`; empty for "send none"; null for what cannot be one. */
function domainOf(answer: string): string | null {
  const domain = answer.trim().replace(/^@/, '').toLowerCase()
  if (domain === '') return ''
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain) ? domain : null
}

export function isQuestionName(name: string): name is QuestionName {
  return questionNames.some((known) => known === name)
}
