// The selected step while a run goes on: its phases, all eight numbers, and the newest changes.
import { joinWords } from '../../format.ts'
import type { Job } from '../../model.ts'
import { Chip } from '../../ui/chips.tsx'
import { AboutStep } from './about-step.tsx'
import { isActive, isDone, kindNumber } from './job-facts.ts'
import { LiveChanges, StepChanges } from './live-changes.tsx'
import { Phases } from './phases.tsx'
import type { StepRow } from './rows.ts'
import { StepCounters } from './step-counters.tsx'
import { StepPanel } from './step-panel.tsx'
import { statusWord } from './step-text.ts'
import styles from './step-panel.module.css'

interface RunPanelProps {
  readonly job: Job
  readonly row: StepRow
  readonly rows: readonly StepRow[]
  readonly now: Date
  readonly open: boolean
  readonly onClose: () => void
}

export function RunPanel({ job, row, rows, now, open, onClose }: RunPanelProps) {
  const { kind, step } = row
  const needs = kind.needs
    .map((need) => rows.find((other) => other.kind.name === need))
    .filter((other) => other !== undefined)
  const over = `Step ${kindNumber(kind.name)} of ${rows.length}${needsWords(needs)}`
  return (
    <StepPanel title={kind.title} over={over} chip={step && <StatusChip row={row} />} open={open} onClose={onClose}>
      {step === null || step.status === 'WAITING' ? (
        <AboutStep kind={kind} reviewFirst={job.reviewFirst} />
      ) : (
        <>
          {step.problem !== null && (
            <p className={styles.problem}>
              <strong>{step.problem.message}</strong> {step.problem.effect} {step.problem.next} ({step.problem.code})
            </p>
          )}
          <section className={styles.part} aria-label="Numbers">
            {isActive(step) && <Phases step={step} now={now} />}
            <StepCounters counts={step.counts} linked={kind.linked} />
          </section>
          {isActive(step) ? <LiveChanges step={step} /> : <StepChanges job={job} step={step} />}
        </>
      )}
    </StepPanel>
  )
}

/** ` · needs Locations ✓`; several by their numbers, so that the line stays one. */
function needsWords(needs: readonly StepRow[]): string {
  if (needs.length === 0) return ''
  const inOrder = [...needs].sort((left, right) => left.kind.position - right.kind.position)
  const words = inOrder.map(({ kind, step }) => {
    const name = needs.length === 1 ? kind.title : String(kind.position)
    return step !== null && isDone(step) ? `${name} ✓` : name
  })
  return ` · needs ${joinWords(words)}`
}

function StatusChip({ row: { step } }: { readonly row: StepRow }) {
  if (step === null) return null
  if (isActive(step)) return <Chip tone="accent">running</Chip>
  const tones = { DONE: 'ok', DONE_WITH_WARNINGS: 'warn', FAILED: 'bad', STOPPED: 'bad' } as const
  const tone = step.status in tones ? tones[step.status as keyof typeof tones] : 'neutral'
  return <Chip tone={tone}>{statusWord(step)}</Chip>
}
