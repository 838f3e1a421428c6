// A backend that knows two tutorial records and creates what it is asked to, for the tests of the commands that create.
import type {
  CreateRecordsInput,
  CreationSheetQuery,
  CreationState,
  MatchRowFieldsFragment,
  Support,
} from '../../../../graphql/generated/local.ts'
import type { LocalApi } from './client.ts'
import type { Screen } from './screen.ts'

type Sheet = Extract<CreationSheetQuery['creationSheet'], { readonly __typename: 'CreationSheet' }>

export const row = (id: string, name: string, more: Partial<MatchRowFieldsFragment> = {}): MatchRowFieldsFragment => ({
  id: `t${id}`,
  group: 'NOT_LINKED',
  link: 'NOT_LINKED',
  tutorialId: id,
  tutorialName: name,
  tutorialContext: '',
  identity: null,
  administrateName: null,
  administrateContext: '',
  number: null,
  strength: null,
  reason: null,
  message: '',
  cure: null,
  ambiguous: false,
  missing: false,
  changed: false,
  inactive: false,
  noted: false,
  ...more,
})

export const regionQuestion: Sheet['questions'][number] = {
  name: 'region',
  title: 'Region',
  hint: 'Every location belongs to one.',
  required: true,
  choices: [
    { value: 'r1', title: 'North' },
    { value: 'r2', title: 'South' },
  ],
  remembered: null,
  perRecord: true,
}

export interface ScriptedCreation {
  readonly rows?: readonly MatchRowFieldsFragment[]
  readonly support?: Support
  readonly questions?: Sheet['questions']
  readonly state?: CreationState
  readonly strength?: number
  /** Answers of single operations instead of the usual ones; a function makes its answer when asked. */
  readonly instead?: Readonly<Record<string, object | (() => object)>>
}

export function scriptedCreation(options: ScriptedCreation = {}) {
  const {
    rows = [row('1', 'Atlantis'), row('2', 'Lemuria')],
    support = 'CREATABLE',
    questions = [regionQuestion],
  } = options
  const asked: { readonly operation: string; readonly variables: object }[] = []
  const sent: CreateRecordsInput[] = []

  function sheet(ids: readonly string[]): Sheet {
    return {
      __typename: 'CreationSheet',
      kind: 'LOCATIONS',
      support: { support, sentence: '' },
      confirm: 'seen',
      requests: 3,
      questions,
      records: ids.map((id) => ({
        tutorialId: id,
        key: rows.find(({ tutorialId }) => tutorialId === id)?.tutorialName ?? id,
        description: '',
        state: options.state ?? 'READY',
        message: '',
        fields: [],
        lookAlikes:
          options.strength === undefined
            ? []
            : [{ identity: 'x', name: 'X', context: '', number: '7', strength: options.strength }],
      })),
    }
  }

  const answers: Readonly<Record<string, (variables: never) => object>> = {
    MatchRows: () => ({ match: { kind: 'LOCATIONS', revision: '1', total: rows.length, rows } }),
    CreationSheet: ({ tutorialIds }: { readonly tutorialIds: readonly string[] }) => ({
      creationSheet: sheet(tutorialIds),
    }),
    CreateRecords: ({ input }: { readonly input: CreateRecordsInput }) => {
      sent.push(input)
      return { createRecords: { __typename: 'CreationStarted', creation: creation(input, true) } }
    },
    Creation: () => ({ creation: creation(sent.at(-1), false) }),
    CancelJob: () => ({}),
  }

  function creation(input: CreateRecordsInput | undefined, running: boolean) {
    return {
      jobId: '9',
      kind: 'LOCATIONS',
      running,
      here: true,
      problem: null,
      results: (input?.records ?? []).map(({ tutorialId }) => ({
        tutorialId,
        key: rows.find((each) => each.tutorialId === tutorialId)?.tutorialName ?? '',
        outcome: running ? 'WAITING' : 'CREATED',
        identity: running ? null : `id-${tutorialId}`,
        number: running ? null : tutorialId,
        message: '',
      })),
    }
  }

  const answer: LocalApi['query'] = async (document, variables) => {
    const operation = (document.definitions[0] as { name: { value: string } }).name.value
    asked.push({ operation, variables: variables as object })
    const instead = options.instead?.[operation]
    if (instead !== undefined) return (typeof instead === 'function' ? instead() : instead) as never
    return (answers[operation]?.(variables as never) ?? {}) as never
  }
  const onChange: LocalApi['onChange'] = (listener) => {
    queueMicrotask(() => listener(['job:9']))
    return () => undefined
  }
  const api: LocalApi = { query: answer, mutate: answer, onChange }
  return { api, asked, sent }
}

/** A screen that remembers what was said and answers from a list; at its end the input ends. */
export function answeringScreen(answers: readonly string[] = [], canAsk = answers.length > 0) {
  const said: string[] = []
  const left = [...answers]
  const screen: Screen = {
    out: (line) => void said.push(line),
    err: (line) => void said.push(`! ${line}`),
    progress: () => undefined,
    async ask(question) {
      said.push(question)
      return left.shift() ?? null
    },
    canAsk,
  }
  return { screen, said }
}
