// What stands in place of the check: being read, not readable, gone.
import { formatNumber } from '../../../format.ts'
import type { Problem } from '../../../model.ts'
import { go } from '../../../place.ts'
import type { Failure } from '../../../resource.ts'
import { Button } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/late.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { ProblemText } from '../../match/problem-text.tsx'
import styles from './check.module.css'

export function ReadingCheck() {
  return <Skeleton work="Reading the workbook and checking every cell…" rows={14} height={32} />
}

/** It does not wait any more, or it cannot be read now. */
export function GoneWorkbook({ problem, onAgain }: { readonly problem: Problem; readonly onAgain: () => void }) {
  return (
    <div className={styles.state} role="alert">
      <StatusSymbol status="failed" />
      <p>
        <ProblemText problem={problem} />
      </p>
      <Button kind="primary" onPress={() => go('import')}>
        Show all workbooks
      </Button>
      <Button onPress={onAgain}>Try again</Button>
    </div>
  )
}

export function UnreadCheck({ failure, onAgain }: { readonly failure: Failure; readonly onAgain: () => void }) {
  return (
    <div className={styles.state} role="alert">
      <StatusSymbol status="failed" />
      <p>
        <strong>The workbook could not be read.</strong> {failure.message} Nothing was changed, and what you corrected
        is kept.
      </p>
      <Button onPress={onAgain}>Try again</Button>
    </div>
  )
}

export function NothingInFacet({ hidden, onClear }: { readonly hidden: number; readonly onClear: () => void }) {
  return (
    <div className={styles.state}>
      <p>No rows of this sort. {formatNumber(hidden)} hidden.</p>
      <Button onPress={onClear}>Show all</Button>
    </div>
  )
}
