// Before the first run: what will be read, how each kind is linked, and the one thing to press.
import { useState } from 'react'
import { formatNumber } from '../../format.ts'
import type { Kind } from '../../model.ts'
import { useTandem } from '../../tandem.tsx'
import { StatusSymbol } from '../../ui/status-symbol.tsx'
import { FullSyncButton } from './full-sync-button.tsx'
import { OptionsBar } from './options-bar.tsx'
import { defaultRow, stepRows } from './rows.ts'
import { AboutStep } from './about-step.tsx'
import { StepPanel } from './step-panel.tsx'
import { StartList } from './start-list.tsx'
import { SyncHeader } from './sync-header.tsx'
import styles from './sync.module.css'

export function StartScreen({ kinds }: { readonly kinds: readonly Kind[] }) {
  const { options } = useTandem()
  const rows = stepRows(kinds, null)
  const [picked, setPicked] = useState<Kind['name'] | null>(null)
  const [open, setOpen] = useState(false)
  const selected = picked ?? defaultRow(rows, null)
  const row = rows.find(({ kind }) => kind.name === selected)
  const waiting = kinds.reduce((sum, kind) => sum + (kind.tutorialTotal ?? 0), 0)
  return (
    <>
      <SyncHeader
        title="Full Sync"
        sentence="Reads seven lists from Administrate and links them to the tutorial database. Sync never writes to Administrate."
        actions={<FullSyncButton kind="primary" first />}
      />
      <OptionsBar />
      <div className={styles.split}>
        <div className={styles.scroll}>
          <StartList rows={rows} selected={selected} onSelect={setPicked} onOpen={() => setOpen(true)} />
          <div className={styles.first}>
            <StatusSymbol status="info" decorative />
            <p>
              <strong>First run.</strong> {formatNumber(waiting)} tutorial records wait to be linked. No link is made
              that a rule is not sure of.
            </p>
          </div>
        </div>
        {row && (
          <StepPanel
            title={row.kind.title}
            over={`Step ${row.kind.position} of ${rows.length}`}
            open={open}
            onClose={() => setOpen(false)}
            slim
          >
            <AboutStep kind={row.kind} reviewFirst={options.reviewFirst} />
          </StepPanel>
        )}
      </div>
    </>
  )
}
