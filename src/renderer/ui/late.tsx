// What stands in for content that is being read: nothing for 300 ms, then grey blocks of the final height.
import styles from './late.module.css'

interface SkeletonProps {
  /** The named work, shown and spoken, e.g. `Reading the seven lists…` */
  readonly work: string
  readonly rows: number
  readonly height: number
}

export function Skeleton({ work, rows, height }: SkeletonProps) {
  return (
    <div className={styles.late} role="status">
      <p className={styles.work}>{work}</p>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.row} style={{ height }} aria-hidden="true">
          <span />
        </div>
      ))}
    </div>
  )
}
