// A screen whose data has not come yet: grey rows while it may still come, else why it does not and what stays true.
import type { ReactNode } from 'react'
import { useConnection } from '../../api.tsx'
import { useTandem } from '../../tandem.tsx'
import { Skeleton } from '../../ui/late.tsx'
import styles from './frame.module.css'

interface UnreadProps {
  readonly title: string
  readonly work: string
  readonly rows: number
  readonly height: number
  readonly head?: number
  /** Stands above the rows already; without it the title is only spoken. */
  readonly header?: ReactNode
}

export function Unread({ title, header, ...skeleton }: UnreadProps) {
  const { workspace, readFailure } = useTandem()
  const { failure } = useConnection()
  const hopeless = failure !== null || readFailure !== null || (workspace?.databaseProblem ?? null) !== null
  if (!hopeless) {
    return (
      <>
        {header ?? <h1 className="only-spoken">{title}</h1>}
        <Skeleton {...skeleton} />
      </>
    )
  }
  return (
    <div className={styles.unread}>
      <h1>{title}</h1>
      <p>There is nothing to show until the trouble named above is over. This screen fills by itself then.</p>
    </div>
  )
}
