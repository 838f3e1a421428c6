// What a creation sheet would do: which records are created, linked or left out, what is still missing, and what is sent.
import type {
  CreateRecordInput,
  CreateRecordsInput,
  CreationSheetQuery,
  CreationValueInput,
} from '../../../../../graphql/generated/local.ts'
import { formatNumber, joinWords } from '../../../format.ts'
import { isLiveWord } from '../../frame/live-word.ts'

export type Sheet = Extract<CreationSheetQuery['creationSheet'], { readonly __typename: 'CreationSheet' }>
export type SheetRecord = Sheet['records'][number]
export type Question = Sheet['questions'][number]

/** `create`, `leave`, or the identity of an existing record to link with. */
export type Choice = { readonly do: 'create' } | { readonly do: 'leave' } | { readonly do: 'link'; readonly to: string }

export interface Answers {
  readonly choices: Readonly<Record<string, Choice>>
  /** For all records, by name of the question. */
  readonly values: Readonly<Record<string, string>>
  /** Of one record, by tutorial id, then by name. */
  readonly own: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** As the sheet opens: linking is preselected where something looks alike, remembered answers are filled in. */
export function firstAnswers(sheet: Sheet): Answers {
  const choices = sheet.records.map((record) => [record.tutorialId, firstChoice(record)] as const)
  const values = sheet.questions.map(({ name, remembered }) => [name, remembered ?? ''] as const)
  return { choices: Object.fromEntries(choices), values: Object.fromEntries(values), own: {} }
}

function firstChoice({ state, lookAlikes }: SheetRecord): Choice {
  const nearest = lookAlikes[0]
  if (state === 'LOOKS_LIKE' && nearest) return { do: 'link', to: nearest.identity }
  return state === 'BLOCKED' || state === 'BY_HAND' ? { do: 'leave' } : { do: 'create' }
}

export function choiceOf(answers: Answers, record: SheetRecord): Choice {
  return answers.choices[record.tutorialId] ?? firstChoice(record)
}

/** The answer that counts for this record: its own before that of the sheet; empty while there is none. */
function answerOf(answers: Answers, record: SheetRecord, question: Question): string {
  const own = question.perRecord ? (answers.own[record.tutorialId]?.[question.name] ?? '').trim() : ''
  return own === '' ? (answers.values[question.name] ?? '').trim() : own
}

/** Questions asked inside a record that needs a value: those its open fields are named after, or all if none is. */
export function ownQuestions(sheet: Sheet, record: SheetRecord): readonly Question[] {
  if (record.state !== 'NEEDS_VALUE') return []
  const possible = sheet.questions.filter(({ perRecord }) => perRecord)
  const named = possible.filter(({ title }) =>
    record.fields.some((field) => field.name === title && field.administrate === null),
  )
  return named.length > 0 ? named : possible
}

/** Questions asked once for all: those that are not asked in each record, and any that more than one record waits for. */
export function sharedQuestions(sheet: Sheet): readonly Question[] {
  const waiting = sheet.records.filter(({ state }) => state === 'NEEDS_VALUE').length
  return sheet.questions.filter(({ perRecord }) => !perRecord || waiting !== 1)
}

export interface Outlook {
  readonly create: readonly SheetRecord[]
  readonly link: readonly SheetRecord[]
  readonly leave: readonly SheetRecord[]
}

export function outlook(sheet: Sheet, answers: Answers): Outlook {
  const doing = (what: Choice['do']): readonly SheetRecord[] =>
    sheet.records.filter((record) => choiceOf(answers, record).do === what)
  return { create: doing('create'), link: doing('link'), leave: doing('leave') }
}

/** Each as an order: `choose the learning mode of SP8_f2f_1 or leave it out`. Empty: it can be sent. */
export function missing(sheet: Sheet, answers: Answers): readonly string[] {
  const { create, link } = outlook(sheet, answers)
  if (create.length + link.length === 0) return ['choose at least one record']
  return sheet.questions
    .filter(({ required }) => required)
    .flatMap((question) => {
      const open = create.filter(
        (record) =>
          (!question.perRecord || ownQuestions(sheet, record).includes(question)) &&
          answerOf(answers, record, question) === '',
      )
      const verb = question.choices.length > 0 ? 'choose' : 'fill in'
      const what = `${verb} the ${question.title.charAt(0).toLowerCase()}${question.title.slice(1)}`
      const [one] = open
      if (one === undefined) return []
      const own = ownQuestions(sheet, one).includes(question)
      if (open.length === 1 && own) return [`${what} of ${one.key} or leave it out`]
      return [own ? `${what} of ${formatNumber(open.length)} records or leave them out` : what]
    })
}

/** As the backend says, but ready once what it needed is answered. */
export function stateOf(sheet: Sheet, answers: Answers, record: SheetRecord): SheetRecord['state'] {
  return record.state === 'NEEDS_VALUE' && isComplete(sheet, answers, record) ? 'READY' : record.state
}

/** Nothing of its own is missing; what is asked for all may be. */
function isComplete(sheet: Sheet, answers: Answers, record: SheetRecord): boolean {
  return ownQuestions(sheet, record).every(
    (question) => !question.required || answerOf(answers, record, question) !== '',
  )
}

/** `Create 1 in Administrate, link 1`; a record that still needs a value is not promised. */
export function sendWords(sheet: Sheet, answers: Answers, administrate: string): string {
  const { create: wanted, link } = outlook(sheet, answers)
  const create = wanted.filter((record) => isComplete(sheet, answers, record))
  const parts = [
    ...(create.length > 0 || link.length === 0 ? [`Create ${formatNumber(create.length)} in ${administrate}`] : []),
    ...(link.length > 0 ? [`${create.length > 0 ? 'link' : 'Link'} ${formatNumber(link.length)}`] : []),
  ]
  return parts.join(', ')
}

/** What stands below the button; empty when nothing is missing. `typed`: null where nothing has to be typed. */
export function nextWords(missing: readonly string[], typed: string | null): string {
  const typing = typed === null || isLiveWord(typed) ? [] : [typed.trim() === '' ? 'type LIVE' : 'finish typing LIVE']
  const all = [...missing, ...typing]
  return all.length === 0 ? '' : `Next: ${all.length === 2 ? all.join(', and ') : joinWords(all)}.`
}

/** What the backend is ordered to do: exactly what the sheet shows. */
export function createInput(sheet: Sheet, answers: Answers): CreateRecordsInput {
  const values = sheet.questions.flatMap(({ name }): CreationValueInput[] => {
    const value = (answers.values[name] ?? '').trim()
    return value === '' ? [] : [{ name, value }]
  })
  const records = sheet.records.flatMap((record): CreateRecordInput[] => {
    const choice = choiceOf(answers, record)
    if (choice.do === 'leave') return []
    if (choice.do === 'link') {
      return [{ tutorialId: record.tutorialId, linkTo: choice.to, createAnyway: false, values: [] }]
    }
    const own = Object.entries(answers.own[record.tutorialId] ?? {})
    return [
      {
        tutorialId: record.tutorialId,
        linkTo: null,
        createAnyway: record.state === 'LOOKS_LIKE',
        values: own.flatMap(([name, value]) => (value.trim() === '' ? [] : [{ name, value: value.trim() }])),
      },
    ]
  })
  return { kind: sheet.kind, records, values, confirm: sheet.confirm }
}

const stateWords: readonly (readonly [SheetRecord['state'], 'ok' | 'warn' | 'bad' | 'neutral', string, string])[] = [
  ['READY', 'ok', 'ready', 'ready'],
  ['LOOKS_LIKE', 'warn', 'looks like an existing one', 'look like existing ones'],
  ['NEEDS_VALUE', 'bad', 'needs a value', 'need a value'],
  ['BLOCKED', 'bad', 'is blocked', 'are blocked'],
  ['BY_HAND', 'neutral', 'to do by hand', 'to do by hand'],
]

/** `1 ready`, `1 looks like an existing one`, `1 left out`: together all records of the sheet. */
export function stateChips(
  sheet: Sheet,
  answers: Answers,
): readonly { readonly tone: 'ok' | 'warn' | 'bad' | 'neutral'; readonly text: string }[] {
  const left = sheet.records.filter((record) => isLeftOut(answers, record))
  const chips = stateWords.flatMap(([state, tone, one, many]) => {
    const records = sheet.records.filter(
      (record) => stateOf(sheet, answers, record) === state && !left.includes(record),
    )
    const count = records.length
    return count === 0 ? [] : [{ tone, text: `${formatNumber(count)} ${count === 1 ? one : many}` }]
  })
  return left.length === 0 ? chips : [...chips, { tone: 'neutral', text: `${formatNumber(left.length)} left out` }]
}

/** By the person; what is blocked or to be done by hand never was in. */
function isLeftOut(answers: Answers, record: SheetRecord): boolean {
  return record.state !== 'BLOCKED' && record.state !== 'BY_HAND' && choiceOf(answers, record).do === 'leave'
}

/** What a field becomes: as the backend says, or the answer to the question of that name. */
export function becomes(
  sheet: Sheet,
  answers: Answers,
  record: SheetRecord,
  field: SheetRecord['fields'][number],
): string | null {
  if (field.administrate !== null) return field.administrate
  const question = sheet.questions.find(({ title }) => title === field.name)
  const answer = question === undefined ? '' : answerOf(answers, record, question)
  return question?.choices.find(({ value }) => value === answer)?.title ?? (answer === '' ? null : answer)
}
