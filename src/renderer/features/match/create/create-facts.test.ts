// What a creation sheet would do, what is missing, and what is ordered in the end.
import { expect, test } from 'vitest'
import { learningMode, makeCreation, makeRecord, templateSheet } from '../../../testing/creations.ts'
import { copyText } from '../copy-text.ts'
import {
  becomes,
  createInput,
  firstAnswers,
  missing,
  nextWords,
  ownQuestions,
  sendWords,
  sharedQuestions,
  stateChips,
} from './create-facts.ts'
import type { Answers, Sheet } from './create-facts.ts'
import { hasUnknown, settled, sumWords } from './creation-words.ts'

const first = firstAnswers(templateSheet)
const answered: Answers = { ...first, own: { 3: { learningMode: 'CLASSROOM' } } }
const left: Answers = { ...first, choices: { ...first.choices, 3: { do: 'leave' } } }
const region = { ...learningMode, name: 'region', title: 'Region', choices: [], perRecord: false }

test('linking is preselected, remembered answers are filled in', () => {
  expect(first.choices).toEqual({ 1: { do: 'link', to: 'i117' }, 2: { do: 'create' }, 3: { do: 'create' } })
  const sheet: Sheet = { ...templateSheet, questions: [{ ...region, remembered: 'Scotland' }] }
  expect(firstAnswers(sheet).values).toEqual({ region: 'Scotland' })
})

test('states add up to the records', () => {
  expect(stateChips(templateSheet, first).map(({ text }) => text)).toEqual([
    '1 ready',
    '1 looks like an existing one',
    '1 needs a value',
  ])
  expect(stateChips(templateSheet, answered).map(({ text }) => text)).toEqual([
    '2 ready',
    '1 looks like an existing one',
  ])
  expect(stateChips(templateSheet, left).map(({ text }) => text)).toEqual([
    '1 ready',
    '1 looks like an existing one',
    '1 left out',
  ])
})

test('what is missing is said as an order; the button promises no more than is complete', () => {
  expect(missing(templateSheet, first)).toEqual(['choose the learning mode of SP8_f2f_1 or leave it out'])
  expect(missing(templateSheet, answered)).toEqual([])
  expect(missing(templateSheet, left)).toEqual([])
  expect(sendWords(templateSheet, first, 'Administrate')).toBe('Create 1 in Administrate, link 1')
  expect(sendWords(templateSheet, answered, 'Administrate')).toBe('Create 2 in Administrate, link 1')
  const only: Sheet = { ...templateSheet, records: templateSheet.records.slice(1, 2) }
  expect(sendWords(only, firstAnswers(only), 'Administrate')).toBe('Link 1')
})

test('two that need the same may be answered at once; what is asked for all is missing once', () => {
  const two: Sheet = {
    ...templateSheet,
    questions: [learningMode, region],
    records: [...templateSheet.records, { ...templateSheet.records[2]!, tutorialId: '4', key: 'SP9' }],
  }
  expect(sharedQuestions(templateSheet)).toEqual([])
  expect(sharedQuestions(two)).toEqual([learningMode, region])
  expect(missing(two, firstAnswers(two))).toEqual([
    'choose the learning mode of 2 records or leave them out',
    'fill in the region',
  ])
  const answers = { ...firstAnswers(two), values: { learningMode: 'LMS', region: 'Scotland' } }
  expect(missing(two, answers)).toEqual([])
})

test('nothing chosen is nothing to send', () => {
  const none: Answers = { ...first, choices: { 1: { do: 'leave' }, 2: { do: 'leave' }, 3: { do: 'leave' } } }
  expect(missing(templateSheet, none)).toEqual(['choose at least one record'])
})

test.each([
  [[], null, ''],
  [[], 'LIVE', ''],
  [[], ' LIVE ', ''],
  [[], ' ', 'Next: type LIVE.'],
  [[], '', 'Next: type LIVE.'],
  [['choose it'], 'LI', 'Next: choose it, and finish typing LIVE.'],
  [['a', 'b'], 'live', 'Next: a, b and finish typing LIVE.'],
])('%j with “%s” typed', (open, typed, words) => {
  expect(nextWords(open, typed)).toBe(words)
})

test('the order is exactly what the sheet shows', () => {
  expect(createInput(templateSheet, answered)).toEqual({
    kind: 'COURSE_TEMPLATES',
    confirm: 'seen-1',
    values: [],
    records: [
      { tutorialId: '2', linkTo: null, createAnyway: false, values: [] },
      { tutorialId: '1', linkTo: 'i117', createAnyway: false, values: [] },
      { tutorialId: '3', linkTo: null, createAnyway: false, values: [{ name: 'learningMode', value: 'CLASSROOM' }] },
    ],
  })
  const anyway: Answers = { ...left, choices: { ...left.choices, 1: { do: 'create' } } }
  expect(createInput(templateSheet, anyway).records.map((record) => [record.tutorialId, record.createAnyway])).toEqual([
    ['2', false],
    ['1', true],
  ])
})

test('a field becomes what the backend says, or the answer to its question', () => {
  const [, , record] = templateSheet.records
  expect(becomes(templateSheet, first, record!, record!.fields[1]!)).toBeNull()
  expect(becomes(templateSheet, answered, record!, record!.fields[1]!)).toBe('Classroom')
  expect(ownQuestions(templateSheet, templateSheet.records[0]!)).toEqual([])
})

test('outcomes add up', () => {
  expect(sumWords(makeCreation())).toBe('3 records = 1 created + 1 linked + 1 without an answer')
  expect(settled(makeCreation())).toBe(3)
  expect(hasUnknown(makeCreation({ results: [] }))).toBe(false)
})

test('values are copied with their names, records apart', () => {
  expect(copyText([makeRecord('1', 'A'), makeRecord('2', 'B')])).toBe('Code\tA\n\nCode\tB')
})
