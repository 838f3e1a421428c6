// What stands in for content that is being read: nothing for 300 ms, then grey blocks of the final height.
import styles from './late.module.css'

/** @param work the named work, spoken and shown, e.g. `Reading the seven lists…` */
export function Skeleton({
  work,
  rows,
  height,
}: {
  readonly work: string
  readonly rows: number
  readonly height: number
}) {
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
