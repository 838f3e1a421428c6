// The heading of everything that writes to Administrate: verb, count, object, system, and LIVE or REHEARSAL.
import styles from './create.module.css'

interface CreateTitleProps {
  readonly words: string
  readonly administrate: string
  readonly live: boolean
}

export function CreateTitle({ words, administrate, live }: CreateTitleProps) {
  return (
    <span className={styles.title}>
      <span>
        {words} <span className={styles.system}>{administrate}</span>
      </span>
      <strong className={live ? styles.live : styles.rehearsal}>{live ? 'LIVE' : 'REHEARSAL'}</strong>
    </span>
  )
}
