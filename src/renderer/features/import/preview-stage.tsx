// Stage Preview: what importing the workbook would do, event by event, and the button that does it.
interface PreviewStageProps {
  readonly workbook: { readonly id: string }
  readonly onBack: () => void
  readonly onStarted: (importId: string) => void
}

export function PreviewStage({ workbook }: PreviewStageProps) {
  return <section aria-label={`Preview of workbook ${workbook.id}`} />
}
