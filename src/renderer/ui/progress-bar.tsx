// Bars that say how far something is: one bar, or one part per step.
import styles from './progress-bar.module.css'

interface ProgressBarProps {
  readonly label: string
  /** 0 to 1; null: not known yet. */
  readonly share: number | null
  readonly text?: string
}

export function ProgressBar({ label, share, text }: ProgressBarProps) {
  return (
    <div className={styles.track} role="progressbar" aria-label={label} {...values(share, text)}>
      <div className={styles.fill} style={{ transform: `scaleX(${share ?? 0})` }} />
    </div>
  )
}

/** One bar in parts, each 0 to 1; spoken as the whole. */
export function PartedProgressBar({
  label,
  parts,
  text,
}: {
  readonly label: string
  readonly parts: readonly number[]
  readonly text?: string
}) {
  const share = parts.length === 0 ? 0 : parts.reduce((sum, part) => sum + part, 0) / parts.length
  return (
    <div className={styles.parts} role="progressbar" aria-label={label} {...values(share, text)}>
      {parts.map((part, index) => (
        <div key={index} className={styles.part}>
          <div className={styles.fill} style={{ transform: `scaleX(${part})` }} />
        </div>
      ))}
    </div>
  )
}

function values(share: number | null, text: string | undefined) {
  const now = share === null ? {} : { 'aria-valuenow': Math.round(share * 100) }
  return { 'aria-valuemin': 0, 'aria-valuemax': 100, ...now, ...(text !== undefined && { 'aria-valuetext': text }) }
}

/** A ring of 16 px for the rail; decoration, the words stand elsewhere. */
export function ProgressRing({ share }: { readonly share: number }) {
  const length = 2 * Math.PI * 6
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" className={styles.ring} aria-hidden="true">
      <circle cx="8" cy="8" r="6" className={styles.ringTrack} />
      <circle cx="8" cy="8" r="6" className={styles.ringFill} strokeDasharray={`${length * share} ${length}`} />
    </svg>
  )
}
