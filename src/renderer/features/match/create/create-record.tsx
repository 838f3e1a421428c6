// One record of a creation sheet: ready; looks like an existing one; needs a value; blocked; to be done by hand.
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/button.tsx'
import { RadioChoice } from '../../../ui/radio-choice.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import type { Status } from '../../../ui/status-symbol.tsx'
import { CompareLookAlike } from '../panel/compare-look-alike.tsx'
import { ownQuestions, stateOf } from './create-facts.ts'
import type { Answers, Choice, Question, Sheet, SheetRecord } from './create-facts.ts'
import { QuestionField } from './question-field.tsx'
import styles from './create.module.css'

interface CreateRecordProps {
  readonly sheet: Sheet
  readonly record: SheetRecord
  readonly answers: Answers
  readonly choice: Choice
  readonly administrate: string
  readonly onChoose: (choice: Choice) => void
  readonly onAnswer: (name: string, value: string) => void
}

const looks: Readonly<
  Record<SheetRecord['state'], { readonly status: Status; readonly tone: string; readonly word: string }>
> = {
  READY: { status: 'done', tone: '', word: 'ready' },
  LOOKS_LIKE: { status: 'warning', tone: 'warn', word: 'looks like an existing one' },
  NEEDS_VALUE: { status: 'failed', tone: 'bad', word: 'needs a value' },
  BLOCKED: { status: 'blocked', tone: 'bad', word: 'blocked' },
  BY_HAND: { status: 'by-hand', tone: '', word: 'to do by hand' },
}

export function CreateRecord(props: CreateRecordProps) {
  const { sheet, record, answers, choice, administrate, onChoose } = props
  const [compared, setCompared] = useState(false)
  const left = choice.do === 'leave'
  const state = stateOf(sheet, answers, record)
  const possible = record.state !== 'BLOCKED' && record.state !== 'BY_HAND'
  const { status, tone, word } = looks[state]
  const [nearest] = record.state === 'LOOKS_LIKE' ? record.lookAlikes : []
  return (
    <li className={`${styles.card ?? ''} ${left ? (styles.leftOut ?? '') : (styles[tone] ?? '')}`}>
      <div className={styles.recordHead}>
        <StatusSymbol status={left && possible ? 'left-out' : status} word={left && possible ? 'left out' : word} />
        <p className={styles.recordText}>
          <strong>{record.key}</strong> <Sentence record={record} state={state} administrate={administrate} />
        </p>
        {left && possible ? (
          <Button small label={`Take ${record.key} in again`} onPress={() => onChoose(firstOf(record))}>
            Take in again
          </Button>
        ) : (
          <span className={styles.state}>{state === 'READY' ? 'ready' : ''}</span>
        )}
        {nearest && !left && (
          <Button
            kind="quiet"
            trailingIcon={compared ? ChevronDown : ChevronRight}
            label={compared ? `Compare ${record.key} no more` : `Compare ${record.key} with ${nearest.name}`}
            onPress={() => setCompared(!compared)}
          >
            Compare
          </Button>
        )}
        {record.state === 'LOOKS_LIKE' && !left && (
          <Button small label={`Leave ${record.key} out`} onPress={() => onChoose({ do: 'leave' })}>
            Leave out
          </Button>
        )}
      </div>
      {nearest && compared && !left && <CompareLookAlike kind={sheet.kind} record={record} lookAlike={nearest} />}
      {!left && <Cure {...props} />}
    </li>
  )
}

function firstOf(record: SheetRecord): Choice {
  const nearest = record.lookAlikes[0]
  return record.state === 'LOOKS_LIKE' && nearest ? { do: 'link', to: nearest.identity } : { do: 'create' }
}

interface SentenceProps extends Pick<CreateRecordProps, 'record' | 'administrate'> {
  /** As it stands with the answers given so far. */
  readonly state: SheetRecord['state']
}

function Sentence({ record, state, administrate }: SentenceProps): ReactNode {
  const nearest = record.lookAlikes[0]
  if (record.state === 'LOOKS_LIKE' && nearest) {
    return (
      <>
        looks like <strong>{nearest.name}</strong>
        {nearest.context !== '' && `, ${nearest.context}`} in {administrate}, id {nearest.number}
      </>
    )
  }
  return record.message === '' || state === 'READY' ? record.description : record.message
}

function Cure({ sheet, record, answers, choice, administrate, onChoose, onAnswer }: CreateRecordProps) {
  if (record.state === 'LOOKS_LIKE') {
    const options = [
      ...record.lookAlikes.slice(0, 3).map(({ identity, name, context, number }) => ({
        value: identity,
        label: `Link to ${context === '' ? name : `${name}, ${context}`} instead`,
        hint: record.lookAlikes.length > 1 ? `id ${number}, no request` : 'no request, nothing is created',
      })),
      { value: '', label: 'Create anyway', hint: '' },
    ]
    return (
      <div className={styles.cure}>
        <RadioChoice
          label={`What to do with ${record.key}`}
          options={options}
          value={choice.do === 'link' ? choice.to : ''}
          onChange={(value) => onChoose(value === '' ? { do: 'create' } : { do: 'link', to: value })}
        />
      </div>
    )
  }
  const questions = ownQuestions(sheet, record)
  if (questions.length === 0) return null
  return (
    <div className={`${styles.cure ?? ''} ${styles.cureLine ?? ''}`}>
      <div aria-label={`What ${administrate} asks for`} role="group">
        {questions.map((question) => (
          <QuestionField
            key={question.name}
            inline
            question={question}
            value={shownAnswer(answers, record, question)}
            onChange={(value) => onAnswer(question.name, value)}
          />
        ))}
      </div>
      <Button small label={`Leave ${record.key} out`} onPress={() => onChoose({ do: 'leave' })}>
        Leave out
      </Button>
    </div>
  )
}

/** Its own answer; a choice made for all shows here too, and can be made otherwise for this one. */
function shownAnswer({ own, values }: Answers, { tutorialId }: SheetRecord, { name, choices }: Question): string {
  return own[tutorialId]?.[name] ?? (choices.length > 0 ? (values[name] ?? '') : '')
}
