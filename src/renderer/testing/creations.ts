// A creation sheet and its results for tests: one ready, one that looks like an existing record, one that needs a value.
import type { Creation } from '../features/match/create/creation-words.ts'
import type { Sheet, SheetRecord } from '../features/match/create/create-facts.ts'

export function makeRecord(tutorialId: string, key: string, change: Partial<SheetRecord> = {}): SheetRecord {
  return {
    tutorialId,
    key,
    description: `${key} sessions`,
    state: 'READY',
    message: '',
    fields: [{ name: 'Code', tutorial: key, administrate: key }],
    lookAlikes: [],
    ...change,
  }
}

export const learningMode: Sheet['questions'][number] = {
  name: 'learningMode',
  title: 'Learning mode',
  hint: '',
  required: true,
  choices: ['Blended', 'Classroom', 'LMS'].map((title) => ({ value: title.toUpperCase(), title })),
  remembered: null,
  perRecord: true,
}

export const templateSheet: Sheet = {
  __typename: 'CreationSheet',
  kind: 'COURSE_TEMPLATES',
  support: { support: 'CREATABLE', sentence: '' },
  confirm: 'seen-1',
  requests: 6,
  questions: [learningMode],
  records: [
    makeRecord('2', 'SP6_f2f_3'),
    makeRecord('1', 'CB3_LO_2', {
      state: 'LOOKS_LIKE',
      lookAlikes: [{ identity: 'i117', name: 'CB3-LO-2', context: '', number: '117', strength: 90 }],
    }),
    makeRecord('3', 'SP8_f2f_1', {
      state: 'NEEDS_VALUE',
      message: 'the learning mode is empty here, Administrate asks for it',
      fields: [
        { name: 'Code', tutorial: 'SP8_f2f_1', administrate: 'SP8_f2f_1' },
        { name: 'Learning mode', tutorial: null, administrate: null },
      ],
    }),
  ],
}

export function makeCreation(change: Partial<Creation> = {}): Creation {
  const result = { identity: null, number: null, message: '' }
  return {
    jobId: '77',
    kind: 'COURSE_TEMPLATES',
    running: false,
    here: true,
    problem: null,
    results: [
      { ...result, tutorialId: '2', key: 'SP6_f2f_3', outcome: 'CREATED', number: '130' },
      { ...result, tutorialId: '1', key: 'CB3_LO_2', outcome: 'LINKED', number: '117' },
      { ...result, tutorialId: '3', key: 'SP8_f2f_1', outcome: 'UNKNOWN', message: 'The connection was lost.' },
    ],
    ...change,
  }
}
