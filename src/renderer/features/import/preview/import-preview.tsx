// Stage Preview in its place: the workbook with its plan is read anew, so that what is shown is what would run.
import { useEffect } from 'react'
import { WorkbookPlanDocument } from '../../../../../graphql/generated/local.ts'
import { useApi, useQuestion } from '../../../api.tsx'
import { go } from '../../../place.ts'
import { Notice } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/late.tsx'
import { GoneWorkbook } from '../check/check-states.tsx'
import { ImportHeader } from '../import-header.tsx'
import { PreviewStage } from './preview-stage.tsx'
import { checkStoreOf } from '../check/use-check.ts'

export function PreviewScreen({ id }: { readonly id: string }) {
  const api = useApi()
  const { data, failure, refresh } = useQuestion(WorkbookPlanDocument, { id }, ['imports', 'records'])
  const answer = data?.workbook
  const known = answer?.__typename === 'Workbook' ? answer : null
  useEffect(() => {
    if (known !== null) checkStoreOf(api, id).take(known)
  }, [api, id, known])
  return (
    <>
      <ImportHeader stage="preview" workbookId={id} />
      {answer === undefined &&
        (failure === null ? (
          <Skeleton work="Working out what would be written…" rows={14} height={32} />
        ) : (
          <Notice
            status="failed"
            actions={
              <Button small onPress={refresh}>
                Try again
              </Button>
            }
          >
            <strong>The plan could not be read.</strong> Nothing was changed. {failure.message}
          </Notice>
        ))}
      {answer?.__typename === 'NotStarted' && <GoneWorkbook problem={answer.problem} onAgain={refresh} />}
      {known !== null && (
        <PreviewStage
          workbook={known}
          onBack={() => go('import', id)}
          onStarted={(importId) => go('import', 'run', importId)}
          onWorkbook={(workbook) => checkStoreOf(api, id).take(workbook)}
        />
      )}
    </>
  )
}
