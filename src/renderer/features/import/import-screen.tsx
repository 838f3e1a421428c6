// The Import screen: five stages from a dropped workbook to what became of it; the address says which one.
import { FileSpreadsheet } from 'lucide-react'
import type { ReactNode } from 'react'
import { go, placeHash } from '../../place.ts'
import type { Place } from '../../place.ts'
import { Button } from '../../ui/button.tsx'
import { CheckStage } from './check-stage.tsx'
import { FileStage } from './file-stage.tsx'
import { importPlace } from './import-place.ts'
import { PreviewScreen } from './import-preview.tsx'
import { RunStage } from './run-stage.tsx'
import { StageStepper } from './stage-stepper.tsx'
import type { Stage } from './stage-stepper.tsx'
import styles from './import.module.css'

export function ImportScreen({ part, row }: Pick<Place, 'part' | 'row'>) {
  const place = importPlace({ part, row })
  switch (place.stage) {
    case 'file':
      return <FileStage />
    case 'check':
      return <CheckStage key={place.workbookId} id={place.workbookId} />
    case 'preview':
      return <PreviewScreen key={place.workbookId} id={place.workbookId} />
    case 'run':
      return <RunScreen key={place.importId} importId={place.importId} />
  }
}

/** The head of every stage: what it is, where in the five stages, and what can be done at its right end. */
export function ImportHeader({
  stage,
  workbookId = null,
  children,
}: {
  readonly stage: Stage
  /** The workbook that is at that stage; null: it does not wait any more. */
  readonly workbookId?: string | null
  readonly children?: ReactNode
}) {
  return (
    <header className={styles.header}>
      <h1>Import</h1>
      <StageStepper now={stage} backTo={(to) => addressOf(to, workbookId)} />
      {children !== undefined && <div className={styles.headerEnd}>{children}</div>}
    </header>
  )
}

function addressOf(stage: Stage, workbookId: string | null): string | null {
  if (stage === 'file') return placeHash('import')
  if (workbookId === null) return null
  return stage === 'check' ? placeHash('import', workbookId) : null
}

function RunScreen({ importId }: { readonly importId: string }) {
  return (
    <RunStage
      importId={importId}
      head={(running) => (
        <ImportHeader stage={running === false ? 'done' : 'import'}>
          {running !== true && (
            <Button icon={FileSpreadsheet} onPress={() => go('import')}>
              Another workbook
            </Button>
          )}
        </ImportHeader>
      )}
    />
  )
}

export function goToImport(importId: string): void {
  go('import', 'run', importId)
}
