// Below the list: what is ticked and what would be done with it, and the keys until they are learnt.
import { Info, Link2, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatCount, formatNumber } from '../../../format.ts'
import type { Kind, MatchHead, MatchRow } from '../../../model.ts'
import { Button } from '../../../ui/button.tsx'
import { KeyCap } from '../../../ui/key-cap.tsx'
import type { Review } from '../use-review.ts'
import styles from '../match.module.css'

interface MatchFooterProps {
  readonly kind: Kind
  readonly match: MatchHead
  readonly review: Review
  /** Why nothing can be decided now; null: it can. */
  readonly decideOff: string | null
  /** Why nothing can be created now; null: it can. */
  readonly createOff: string | null
  /** What the system is called here. */
  readonly administrate: string
  readonly onBulk: (rows: readonly MatchRow[]) => void
  readonly onCreate: (rows: readonly MatchRow[]) => void
  readonly onByHand: (rows: readonly MatchRow[]) => void
  readonly onKeys: () => void
}

export function MatchFooter(props: MatchFooterProps) {
  const { kind, match, review, decideOff, createOff, administrate, onBulk, onCreate, onByHand, onKeys } = props
  const { ticked, rows, folded } = review
  const chosen = ticked.rows.length > 0 ? ticked.rows : rows
  const suggestions = chosen.filter((row) => row.link === 'SUGGESTION')
  const creatable = chosen.filter((row) => row.tutorialId !== null && row.link === 'NOT_LINKED' && !row.missing)
  return (
    <footer className={styles.footer}>
      <p className={styles.ticked} role="status">
        <strong>{formatNumber(ticked.rows.length)} ticked</strong> · {formatNumber(ticked.hidden)} hidden
        {folded ? ' by the filter or a closed group' : ' by the filter'}
      </p>
      {suggestions.length > 0 && (
        <Button icon={Link2} isDisabled={decideOff !== null} onPress={() => onBulk(suggestions)}>
          {`Link ${formatCount(suggestions.length, 'suggestion')}`}
        </Button>
      )}
      {decideOff !== null && <span className={styles.reason}>{decideOff}</span>}
      {match.creatable.support === 'CREATABLE' ? (
        ticked.rows.length > 0 && (
          <>
            <Button icon={Plus} isDisabled={createOff !== null} onPress={() => onCreate(ticked.rows)}>
              {`Create ${formatNumber(ticked.rows.length)} in ${administrate}…`}
            </Button>
            {createOff !== null && decideOff === null && <span className={styles.reason}>{createOff}</span>}
          </>
        )
      ) : (
        <p className={styles.byHand}>
          <Info size={14} aria-hidden="true" />
          <span>{match.creatable.sentence || `Whether ${kind.plural} can be created is not known yet.`}</span>
          {match.creatable.support === 'BY_HAND' && (creatable.length > 0 || suggestions.length > 0) && (
            <Button kind="quiet" onPress={() => onByHand(creatable.length > 0 ? creatable : suggestions)}>
              Copy values…
            </Button>
          )}
        </p>
      )}
      <div className={styles.hints}>
        <Hint keys={['J', 'K']}>move</Hint>
        <Hint keys={['Space']}>tick</Hint>
        <Hint keys={['Z']}>undo</Hint>
        <button type="button" className={styles.hint} aria-label="All keys" aria-keyshortcuts="?" onClick={onKeys}>
          <KeyCap>?</KeyCap> all
        </button>
      </div>
    </footer>
  )
}

function Hint({ keys, children }: { readonly keys: readonly string[]; readonly children: ReactNode }) {
  return (
    <span className={styles.hint}>
      {keys.map((key) => (
        <KeyCap key={key}>{key}</KeyCap>
      ))}{' '}
      {children}
    </span>
  )
}
