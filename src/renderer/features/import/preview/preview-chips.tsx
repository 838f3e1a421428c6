// The facets of the preview with their counts and the symbols of their rows.
import { ChangeTile } from '../../../ui/change-tile.tsx'
import type { ChipEntry } from '../../../ui/chips.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { inPreviewFacet } from './preview-facts.ts'
import type { PreviewEvent, PreviewFacet } from './preview-facts.ts'

const facets: readonly Omit<ChipEntry<PreviewFacet>, 'count'>[] = [
  { id: 'all', label: 'All' },
  { id: 'new', label: 'New', symbol: <ChangeTile change="new" /> },
  { id: 'changed', label: 'Changed', symbol: <ChangeTile change="changed" /> },
  { id: 'unchanged', label: 'Unchanged', symbol: <ChangeTile change="unchanged" /> },
  { id: 'byHand', label: 'By hand', symbol: <StatusSymbol status="by-hand" decorative /> },
  { id: 'blocked', label: 'Blocked', symbol: <StatusSymbol status="blocked" decorative /> },
]

export function previewChips(events: readonly PreviewEvent[]): readonly ChipEntry<PreviewFacet>[] {
  return facets.map((facet) => ({
    ...facet,
    count: events.filter((each) => inPreviewFacet(each, facet.id)).length,
  }))
}
