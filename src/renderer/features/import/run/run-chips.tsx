// The facets of an import's list with their counts; those without an answer and not begun only where there are some.
import type { ChipEntry } from '../../../ui/chips.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import type { ImportedEvent } from '../import-model.ts'
import { inRunFacet } from './run-words.ts'
import type { RunFacet } from './run-words.ts'

const facets: readonly Omit<ChipEntry<RunFacet>, 'count'>[] = [
  { id: 'all', label: 'All' },
  { id: 'failed', label: 'Failed', symbol: <StatusSymbol status="failed" decorative /> },
  { id: 'unknown', label: 'No answer', symbol: <StatusSymbol status="unknown" decorative /> },
  { id: 'leftOut', label: 'Left out' },
  { id: 'waiting', label: 'Not begun' },
  { id: 'imported', label: 'Imported', symbol: <StatusSymbol status="done" decorative /> },
  { id: 'unchanged', label: 'Unchanged' },
  { id: 'byHand', label: 'To do by hand', symbol: <StatusSymbol status="by-hand" decorative /> },
]

export function runChips(events: readonly ImportedEvent[], running: boolean): readonly ChipEntry<RunFacet>[] {
  return facets
    .map((facet) => ({ ...facet, count: events.filter((event) => inRunFacet(event, facet.id)).length }))
    .filter(({ id, count }) => count > 0 || !(id === 'unknown' || (id === 'waiting' && !running)))
}
