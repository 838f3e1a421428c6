// The three phases of a running step: which is done, which is now and how far, which is to come.
import { formatNumber } from '../../format.ts'
import type { Step } from '../../model.ts'
import { PartedProgressBar } from '../../ui/progress-bar.tsx'
import { StatusSymbol } from '../../ui/status-symbol.tsx'
import { stepShare } from './job-facts.ts'
import { progressWords } from './step-text.ts'
import styles from './step-panel.module.css'

const phases = [
  { status: 'READING', title: 'Read', before: '' },
  { status: 'COMPARING', title: 'Compare', before: 'after reading' },
  { status: 'WRITING', title: 'Write', before: 'after comparing' },
] as const

export function Phases({ step, now }: { readonly step: Step; readonly now: Date }) {
  const at = phases.findIndex((phase) => phase.status === step.status)
  const share = stepShare(step) * 3
  return (
    <>
      <PartedProgressBar
        label={`${step.title}: read, compare, write`}
        parts={phases.map((_, index) => Math.min(1, Math.max(0, share - index)))}
        text={progressWords(step, now)}
      />
      <div className={styles.phases}>
        {phases.map(({ title, before }, index) => (
          <div key={title} className={styles.phase}>
            <strong>
              <StatusSymbol status={index < at ? 'done' : index === at ? 'running' : 'waiting'} size={14} />
              {title}
            </strong>
            <span>{index < at ? doneWords(step, index) : index === at ? howFar(step) : before}</span>
          </div>
        ))}
      </div>
    </>
  )
}

function doneWords(step: Step, index: number): string {
  return index === 0 ? `${formatNumber(step.read)} of ${formatNumber(step.read)}` : 'done'
}

function howFar(step: Step): string {
  if (step.total === 0) return 'nothing to do'
  return step.total === null
    ? `${formatNumber(step.done)} so far`
    : `${formatNumber(step.done)} of ${formatNumber(step.total)}`
}
