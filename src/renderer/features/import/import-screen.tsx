// The Import screen: five stages from a dropped workbook to what became of it; the address says which one.
import { FileSpreadsheet } from 'lucide-react'
import { go } from '../../place.ts'
import type { Place } from '../../place.ts'
import { Button } from '../../ui/button.tsx'
import { CheckStage } from './check/check-stage.tsx'
import { FileStage } from './file/file-stage.tsx'
import { ImportHeader } from './import-header.tsx'
import { importPlace } from './import-place.ts'
import { PreviewScreen } from './preview/import-preview.tsx'
import { RunStage } from './run/run-stage.tsx'

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
