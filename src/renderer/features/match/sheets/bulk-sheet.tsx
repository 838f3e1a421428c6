// Many suggestions at once: from which strength on, how many that is, and the weakest of them first.
import { Link2 } from 'lucide-react'
import { useState } from 'react'
import { formatCount, formatNumber } from '../../../format.ts'
import type { Kind, MatchRow } from '../../../model.ts'
import { Button } from '../../../ui/button.tsx'
import { LinkPill } from '../../../ui/link-pill.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { bulkOf } from './bulk.ts'
import styles from './sheets.module.css'

interface BulkSheetProps {
  readonly kind: Kind
  /** Suggestions only. */
  readonly rows: readonly MatchRow[]
  readonly defaultStrength: number
  readonly busy: boolean
  readonly onAccept: (tutorialIds: readonly string[], strength: number) => void
  readonly onClose: () => void
}

export function BulkSheet({ kind, rows, defaultStrength, busy, onAccept, onClose }: BulkSheetProps) {
  const [strength, setStrength] = useState(defaultStrength)
  const { accepted, weakest } = bulkOf(rows, strength)
  const rest = rows.length - accepted.length
  return (
    <Sheet
      title={`Link suggestions of ${kind.plural}`}
      intro="Only what is ticked or shown, never what the filter hides. It is one step to take back."
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            kind="primary"
            icon={Link2}
            busy={busy}
            isDisabled={accepted.length === 0}
            onPress={() =>
              onAccept(
                accepted.flatMap(({ tutorialId }) => tutorialId ?? []),
                strength,
              )
            }
          >
            {`Link ${formatCount(accepted.length, 'suggestion')}`}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <label className={styles.strength}>
        <span>From strength</span>
        <input
          type="range"
          min={defaultStrength}
          max={100}
          value={strength}
          onChange={(event) => setStrength(Number(event.currentTarget.value))}
        />
        <strong>{strength}</strong>
      </label>
      <p className={styles.bulkCount} role="status">
        <strong>{formatNumber(accepted.length)}</strong> of {formatCount(rows.length, 'suggestion')}{' '}
        {rows.length === 1 ? 'is' : 'are'} this strong
        {rest > 0 && `; ${formatNumber(rest)} stay as they are`}.
      </p>
      {weakest.length > 0 && (
        <>
          <h3 className={styles.bulkHead}>
            {weakest.length < accepted.length ? `The ${weakest.length} weakest of them` : 'These, the weakest first'}
          </h3>
          <ul className={styles.bulkList} aria-label="The weakest">
            {weakest.map((row) => (
              <li key={row.id}>
                <span className={styles.bulkSide}>
                  {row.tutorialName} <span className={styles.quiet}>{row.tutorialContext}</span>
                </span>
                <LinkPill state="suggestion" strength={row.strength} />
                <span className={styles.bulkSide}>
                  {row.administrateName} <span className={styles.quiet}>{row.administrateContext}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  )
}
