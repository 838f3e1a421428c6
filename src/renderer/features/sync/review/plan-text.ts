// What a planned change says about itself in one line.
import type { PlanItem } from '../../../model.ts'
import { formatField, formatValue } from '../change-words.ts'

/** `name “Leeds Central” → “Leeds City Centre”, and 1 more field` */
export function changeSummary(item: PlanItem): string {
  if (item.status === 'MOVED') return `changed by somebody else since · ${whatHappens(item)}`
  return whatHappens(item)
}

function whatHappens(item: PlanItem): string {
  switch (item.action) {
    case 'CREATE':
      return [item.context, item.linked ? 'new, will be linked' : 'new, stays without a link']
        .filter(Boolean)
        .join(' · ')
    case 'MISSING':
      return [item.context, 'in Administrate no longer', 'kept, marked as gone when ticked'].filter(Boolean).join(' · ')
    case 'RELEASE':
      return 'its link moves to the record that came back'
    default:
      return fieldLine(item) || item.context
  }
}

function fieldLine({ fields }: PlanItem): string {
  const first = fields[0]
  if (first === undefined) return ''
  const more = fields.length - 1
  const line = `${formatField(first.field)} “${formatValue(first.before)}” → “${formatValue(first.after)}”`
  return more === 0 ? line : `${line}, and ${more} more ${more === 1 ? 'field' : 'fields'}`
}
