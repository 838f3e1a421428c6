// The records of a creation sheet, each in its state; what is asked for all of them; and exactly what will be sent.
import { useState } from 'react'
import { Info } from 'lucide-react'
import type { Kind } from '../../../model.ts'
import { formatNumber } from '../../../format.ts'
import { Button } from '../../../ui/button.tsx'
import { CreateRecord } from './create-record.tsx'
import { choiceOf, outlook, sharedQuestions, stateOf } from './create-facts.ts'
import type { Answers, Choice, Sheet, SheetRecord } from './create-facts.ts'
import { QuestionField } from './question-field.tsx'
import { SentTable } from './sent-table.tsx'
import styles from './create.module.css'

interface CreateRecordsProps {
  readonly kind: Kind
  readonly sheet: Sheet
  readonly answers: Answers
  readonly administrate: string
  readonly onChange: (answers: Answers) => void
}

/** Ready ones beyond this many are shown on demand. */
const readyShown = 5

export function CreateRecords({ kind, sheet, answers, administrate, onChange }: CreateRecordsProps) {
  const [all, setAll] = useState(false)
  const ready = sheet.records.filter((record) => stateOf(sheet, answers, record) === 'READY')
  const hidden = all ? 0 : Math.max(0, ready.length - readyShown)
  const hiddenOnes = new Set(ready.slice(ready.length - hidden))
  const shown = sheet.records.filter((record) => !hiddenOnes.has(record))
  const shared = sharedQuestions(sheet)
  const choose = (record: SheetRecord, choice: Choice): void =>
    onChange({ ...answers, choices: { ...answers.choices, [record.tutorialId]: choice } })
  const answerOwn = (record: SheetRecord, name: string, value: string): void =>
    onChange({
      ...answers,
      own: { ...answers.own, [record.tutorialId]: { ...answers.own[record.tutorialId], [name]: value } },
    })
  const { create } = outlook(sheet, answers)
  return (
    <div className={styles.records}>
      {shared.length > 0 && create.length > 0 && (
        <section className={styles.card} aria-label="For all records">
          <h3 className={styles.cardHead}>For all records</h3>
          <div className={styles.questions}>
            {shared.map((question) => (
              <QuestionField
                key={question.name}
                question={question}
                value={answers.values[question.name] ?? ''}
                onChange={(value) => onChange({ ...answers, values: { ...answers.values, [question.name]: value } })}
              />
            ))}
          </div>
        </section>
      )}
      <ul className={styles.list} aria-label="Records">
        {shown.map((record) => (
          <CreateRecord
            key={record.tutorialId}
            sheet={sheet}
            record={record}
            answers={answers}
            choice={choiceOf(answers, record)}
            administrate={administrate}
            onChoose={(choice) => choose(record, choice)}
            onAnswer={(name, value) => answerOwn(record, name, value)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button kind="quiet" onPress={() => setAll(true)}>{`Show ${formatNumber(hidden)} more that are ready`}</Button>
      )}
      {create.length > 0 && <SentTable sheet={sheet} answers={answers} records={create} administrate={administrate} />}
      <p className={styles.advice}>
        <Info size={16} aria-hidden="true" />
        <span>
          This cannot be undone from here. {kind.title} can be archived in {administrate}. Just before sending, each is
          looked up once more.
        </span>
      </p>
    </div>
  )
}
