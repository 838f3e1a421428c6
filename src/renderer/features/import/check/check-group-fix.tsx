// One fix for all cells alike: the nearest value, or one that is typed, remembered for other workbooks or not.
import { useState } from 'react'
import { formatNumber } from '../../../format.ts'
import { Button } from '../../../ui/button.tsx'
import { TickBox } from '../../../ui/choice.tsx'
import { TextBox } from '../../../ui/text-box.tsx'
import { rememberingOf } from './check-alike.ts'
import type { ProblemGroup } from './check-model.ts'
import { fixWords } from './check-words.ts'
import styles from './check-panel.module.css'

interface GroupFixProps {
  readonly group: ProblemGroup
  /** How many it settles. */
  readonly cells: number
  readonly onFix: (group: ProblemGroup, text: string, remember: boolean) => void
}

export function GroupFix({ group, cells, onFix }: GroupFixProps) {
  const { suggestions, columnKey } = group
  const remembering = rememberingOf(group)
  const [remember, setRemember] = useState(remembering === 'usual')
  const [typed, setTyped] = useState<string | null>(null)
  if (columnKey === null) return null
  const canRemember = remembering !== 'never'
  const fix = (text: string): void => onFix(group, text, canRemember && remember)
  const shown = suggestions.slice(0, 3)
  return (
    <div className={styles.fix}>
      {shown.map((suggestion) => (
        <Button key={suggestion} small onPress={() => fix(suggestion)}>
          {fixWords(suggestion, cells)}
        </Button>
      ))}
      {canRemember && shown.length > 0 && (
        <TickBox ticked={remember} onChange={setRemember}>
          remember
        </TickBox>
      )}
      {typed === null ? (
        (shown.length === 0 || cells > 1) && (
          <Button kind="quiet" onPress={() => setTyped('')}>
            {cells === 1 ? 'Another value…' : `Another value for all ${formatNumber(cells)}…`}
          </Button>
        )
      ) : (
        <div className={styles.typed}>
          <TextBox
            label={`Value for ${cells === 1 ? 'this cell' : `all ${formatNumber(cells)} cells`}`}
            value={typed}
            onChange={setTyped}
            autoFocus
            onEnter={() => {
              if (typed.trim() !== '') fix(typed.trim())
            }}
            onEscape={() => setTyped(null)}
          />
          <Button small isDisabled={typed.trim() === ''} onPress={() => fix(typed.trim())}>
            Use it
          </Button>
        </div>
      )}
      {canRemember && shown.length === 0 && typed !== null && (
        <TickBox ticked={remember} onChange={setRemember}>
          remember
        </TickBox>
      )}
    </div>
  )
}
