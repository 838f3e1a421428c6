// Planned items as they are shown while a step runs, and as they are listed when they could not be written.
import type { Finding, PlanItem } from '../ports/plan.ts'
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
