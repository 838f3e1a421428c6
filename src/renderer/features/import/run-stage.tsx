// Stages Import and Done: how an import goes, and how it ended.
export function RunStage({ importId }: { readonly importId: string }) {
  return <section aria-label={`Import ${importId}`} />
}
