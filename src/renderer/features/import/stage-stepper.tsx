// The five stages of an import: done ones lead back, the one now is marked, those to come are not there yet.
import { Check } from 'lucide-react'
import styles from './import.module.css'

export type Stage = 'file' | 'check' | 'preview' | 'import' | 'done'

const titles: readonly (readonly [Stage, string])[] = [
  ['file', 'File'],
  ['check', 'Check'],
  ['preview', 'Preview'],
  ['import', 'Import'],
  ['done', 'Done'],
]

interface StageStepperProps {
  readonly now: Stage
  /** Where a done stage leads back to; null: nowhere, it cannot be gone back to. */
  readonly backTo: (stage: Stage) => string | null
}

export function StageStepper({ now, backTo }: StageStepperProps) {
  const at = titles.findIndex(([stage]) => stage === now)
  return (
    <nav aria-label="Stages">
      <ol className={styles.stepper}>
        {titles.map(([stage, title], index) => {
          const done = index < at
          const link = done ? backTo(stage) : null
          const content = (
            <>
              <span className={styles.circle} aria-hidden="true">
                {done ? <Check size={12} strokeWidth={2.5} /> : index + 1}
              </span>
              {title}
              {done && <span className="only-spoken">, done</span>}
            </>
          )
          const state = done ? styles.done : index === at ? styles.now : styles.toCome
          return (
            <li key={stage} className={state} aria-current={index === at ? 'step' : undefined}>
              {link === null ? (
                <span className={styles.stage}>{content}</span>
              ) : (
                <a className={styles.stage} href={link}>
                  {content}
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
