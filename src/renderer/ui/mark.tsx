// The two halves: left the tutorial database, right Administrate; both together are Tandem's own mark.
import styles from './mark.module.css'

export type System = 'tutorial' | 'administrate'

/** The rounded square of one system; its half is filled. Decoration: the name stands next to it. */
export function Mark({ system, size = 12 }: { readonly system: System; readonly size?: number }) {
  return (
    <svg className={styles[system]} width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      <rect x="0.75" y="0.75" width="10.5" height="10.5" rx="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d={system === 'tutorial' ? 'M1 1h5v10H1z' : 'M6 1h5v10H6z'} fill="currentColor" />
    </svg>
  )
}

/** Tandem's mark; `bright` on the dark title bar. */
export function AppMark({ bright }: { readonly bright: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={bright ? styles.bright : undefined}>
      <path className={styles.left} d="M2.5 1h5v14h-5A1.5 1.5 0 0 1 1 13.5v-11A1.5 1.5 0 0 1 2.5 1z" />
      <path className={styles.right} d="M8.5 1h5A1.5 1.5 0 0 1 15 2.5v11a1.5 1.5 0 0 1-1.5 1.5h-5z" />
    </svg>
  )
}

/** Name of a system with its mark, in its colour. */
export function SystemName({ system, name }: { readonly system: System; readonly name: string }) {
  return (
    <span className={`${styles.name ?? ''} ${styles[system] ?? ''}`}>
      <Mark system={system} />
      {name}
    </span>
  )
}
