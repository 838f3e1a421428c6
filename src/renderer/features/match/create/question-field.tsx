// What Administrate asks for beyond our columns: a few choices side by side, many in a list, or free text.
import { Segments } from '../../../ui/choice.tsx'
import { TextBox } from '../../../ui/text-box.tsx'
import type { Question } from './create-facts.ts'
import styles from './create.module.css'

interface QuestionFieldProps {
  readonly question: Question
  readonly value: string
  readonly onChange: (value: string) => void
  readonly inline?: boolean
}

/** More choices than this stand in a list. */
const sideBySide = 4

export function QuestionField({ question, value, onChange, inline = false }: QuestionFieldProps) {
  const { title, hint, choices, remembered, required } = question
  const label = required ? title : `${title} (may stay empty)`
  return (
    <div className={inline ? styles.questionInline : styles.question}>
      <span className={styles.questionTitle} aria-hidden={choices.length === 0 || undefined}>
        {label}
      </span>
      {choices.length === 0 && (
        <TextBox label={label} labelHidden hint={remembered ?? ''} value={value} onChange={onChange} />
      )}
      {choices.length > 0 && choices.length <= sideBySide && (
        <Segments
          label={label}
          value={value}
          options={choices.map((choice) => ({ value: choice.value, label: choice.title }))}
          onChange={onChange}
        />
      )}
      {choices.length > sideBySide && (
        <select
          className={styles.select}
          aria-label={label}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          <option value="">Choose…</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.title}
            </option>
          ))}
        </select>
      )}
      {!inline && (hint !== '' || (remembered !== null && remembered === value)) && (
        <span className={styles.hint}>
          {hint}
          {remembered !== null && remembered === value && ' As answered last time.'}
        </span>
      )}
    </div>
  )
}
