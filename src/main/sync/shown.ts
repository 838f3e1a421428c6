// Planned items as they are shown while a step runs, and as they are listed when they could not be written.
import type { FieldChange, Finding, PlanItem } from '../ports/plan.ts'
import { filledFields } from './compare.ts'
import { fieldWords } from './field-words.ts'
import type { PlanSlice } from './plan.ts'
import type { LiveChange } from './request.ts'

export function liveChange(position: number, latest: PlanSlice['latest'][number]): LiveChange {
  if ('unchanged' in latest) {
    const { name, context } = latest.unchanged
    return { position, action: 'unchanged', name, context, changes: [], linked: latest.linked }
  }
  const { action, name, context, changes, link } = latest
  return { position, action, name, context, changes, linked: link ? link.after !== null : false }
}

/** What changes, field by field; of a new record what it will hold, its location by name. */
export function shownFields({ action, changes, record, context }: PlanItem): readonly FieldChange[] {
  if (action !== 'create' || record === undefined) return changes
  return filledFields(record.payload).map(({ field, before, after }) => ({
    field: fieldWords(field),
    before,
    after: field === 'location' ? context : after,
  }))
}

export function movedFinding(item: PlanItem): Finding {
  return {
    kind: 'moved',
    id: item.externalId,
    key: item.name,
    description: item.context,
    reason: null,
    message: 'Changed by somebody else while the sync ran, so it was left as it is now.',
  }
}
