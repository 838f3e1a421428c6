// One rule: what it finds, its level, and whether somebody changed it.
import { Lock } from 'lucide-react'
import { formatMoment } from '../../format.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { ImportRule, RuleLevel } from './settings-model.ts'
import styles from './settings.module.css'

export const levelWords: { readonly [level in RuleLevel]: string } = { ERROR: 'Error', WARNING: 'Warning', OFF: 'Off' }

const options = (['ERROR', 'WARNING', 'OFF'] as const).map((value) => ({ value, label: levelWords[value] }))

interface RuleRowProps {
  readonly rule: ImportRule
  readonly now: Date
  /** null: its own level. */
  readonly onSet: (level: RuleLevel | null) => void
}

export function RuleRow({ rule, now, onSet }: RuleRowProps) {
  const { code, title, level, ownLevel, isFixed, changedBy, changedAt } = rule
  const id = `rule-${code}`
  if (isFixed) {
    return (
      <li className={styles.rule}>
        <span>{title}</span>
        <span className={styles.fixed} title="What it finds could not be written at all.">
          <Lock size={14} aria-hidden="true" />
          Always an error
        </span>
      </li>
    )
  }
  const isChanged = level !== ownLevel
  return (
    <li className={styles.rule}>
      <span className={isChanged ? styles.changed : undefined}>{title}</span>
      <SelectField small id={id} label={`Level of “${title}”`} value={level} options={options} onChange={onSet} />
      {isChanged && (
        <span className={styles.who}>
          its own: {levelWords[ownLevel].toLowerCase()}
          {changedBy !== null && changedAt !== null && ` · ${changedBy}, ${formatMoment(changedAt, now)}`}
        </span>
      )}
      {isChanged && (
        <Button
          small
          kind="quiet"
          label={`Reset “${title}” to ${levelWords[ownLevel].toLowerCase()}`}
          onPress={() => {
            // The button goes with what it resets.
            document.getElementById(id)?.focus()
            onSet(null)
          }}
        >
          Reset
        </Button>
      )}
    </li>
  )
}
