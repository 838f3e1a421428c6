// The head of a group: closes and opens it, says how many there are, and what is peculiar to them.
import { ChevronDown, ChevronRight } from 'lucide-react'
import { formatNumber } from '../../../format.ts'
import type { MatchHead } from '../../../model.ts'
import type { Group, GroupLine } from './lines.ts'
import styles from './grid.module.css'

interface GroupHeadProps {
  readonly line: GroupLine
  readonly match: MatchHead
  readonly columns: number
  readonly onToggle: (group: Group) => void
}

export function GroupHead({ line, match, columns, onToggle }: GroupHeadProps) {
  const Icon = line.open ? ChevronDown : ChevronRight
  return (
    <div role="gridcell" aria-colspan={columns} className={styles.groupCell}>
      <button
        type="button"
        className={styles.groupButton}
        aria-expanded={line.open}
        onClick={() => onToggle(line.group)}
      >
        <Icon size={14} aria-hidden="true" />
        <strong>{line.title}</strong> <span>{formatNumber(line.rows.length)}</span>
        {line.group === 'ONLY_IN_ADMINISTRATE' && <Elsewhere line={line} match={match} />}
      </button>
      {line.group === 'BLOCKED' && <span className={styles.groupNote}>each says what to do first</span>}
    </div>
  )
}

/** Those that stand beside a suggestion or a blocked row are only there too. */
function Elsewhere({ line, match }: { readonly line: GroupLine; readonly match: MatchHead }) {
  const more = match.counts.onlyInAdministrate - line.rows.length
  if (more <= 0) return null
  return <span>{more === 1 ? '(1 more is shown above)' : `(${formatNumber(more)} more are shown above)`}</span>
}
