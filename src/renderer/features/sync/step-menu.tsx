// What can be done with one step: run it alone, run from it on, look at its changes and errors.
import { useState } from 'react'
import type { Job, Kind, Step } from '../../model.ts'
import { useTandem } from '../../tandem.tsx'
import { RowMenu } from '../../ui/menu.tsx'
import { notRun } from './not-run.ts'
import { StepSheet } from './step-sheet.tsx'
import type { StepSheetTab } from './step-sheet.tsx'

interface StepMenuProps {
  readonly kind: Kind
  /** The step and run whose changes are shown; null where it was not part of the run. */
  readonly step: { readonly job: Job; readonly step: Step } | null
}

export function StepMenu({ kind, step }: StepMenuProps) {
  const { gate, start } = useTandem()
  const [tab, setTab] = useState<StepSheetTab | null>(null)
  const off = gate.open ? null : (gate.reason ?? 'not now')
  const nothing = step === null ? 'not part of this run' : notRun(step.job, step.step)
  return (
    <>
      <RowMenu
        label={`Actions for ${kind.title}`}
        entries={[
          { label: 'Run only this', off, onAction: () => void start({ command: kind.command }) },
          { label: 'Run from here', off, onAction: () => void start({ from: kind.command }) },
          { label: 'Show its changes', off: nothing, onAction: () => setTab('changes') },
          { label: 'Show its errors', off: nothing, onAction: () => setTab('errors') },
        ]}
      />
      {tab !== null && step !== null && (
        <StepSheet job={step.job} step={step.step} kind={kind} first={tab} onClose={() => setTab(null)} />
      )}
    </>
  )
}
