// What stands in for content that is being read: nothing for 300 ms, then grey blocks of the final height.
import styles from './late.module.css'

interface SkeletonProps {
  /** The named work, shown and spoken, e.g. `Reading the seven lists…` */
  readonly work: string
  readonly rows: number
  readonly height: number
  /** How high the head of the list is that will stand above the rows; 0: it has none. */
  readonly head?: number
}

export function Skeleton({ work, rows, height, head = 0 }: SkeletonProps) {
  return (
    <div className={styles.late} role="status">
      <p className={styles.work}>{work}</p>
      {head > 0 && <div className={styles.head} style={{ height: head }} aria-hidden="true" />}
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.row} style={{ height }} aria-hidden="true">
          <span />
        </div>
      ))}
    </div>
  )
}
