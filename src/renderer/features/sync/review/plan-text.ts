// What a planned change says about itself in one line.
import { formatNumber } from '../../../format.ts'
import type { PlanItem } from '../../../model.ts'
import { hasPartner } from '../job-facts.ts'
import { changeOf, formatField, formatValue } from '../change-words.ts'

/** `name “Leeds Central” → “Leeds City Centre”, and 1 more field` */
export function changeSummary(item: PlanItem): string {
  if (item.status === 'MOVED') return `changed by somebody else since · ${whatHappens(item)}`
  return whatHappens(item)
}

/** What is spoken of its row: `Leeds City Centre, changed, name “Leeds Central” → “Leeds City Centre”, ticked` */
export function rowWords(item: PlanItem): string {
  return [item.name, changeOf(item.action), changeSummary(item), item.ticked ? 'ticked' : 'not ticked'].join(', ')
}

/** Said after `ids` were ticked or unticked: `Leeds City Centre, not ticked. 2 of 3 are ticked.` */
export function tickedWords(items: readonly PlanItem[], ids: readonly string[], ticked: boolean): string {
  const changed = new Set(ids)
  const after = items.filter((item) => (changed.has(item.id) ? ticked : item.ticked)).length
  const only = ids.length === 1 ? items.find(({ id }) => id === ids[0]) : undefined
  const name = only === undefined ? '' : `${only.name}, ${ticked ? 'ticked' : 'not ticked'}. `
  return `${name}${formatNumber(after)} of ${formatNumber(items.length)} are ticked.`
}

/** Said after what is shown was narrowed or widened: `2 of 38 are shown, 36 of 38 are ticked.` */
export function shownWords(shown: readonly PlanItem[], items: readonly PlanItem[]): string {
  const all = formatNumber(items.length)
  const ticked = formatNumber(items.filter((item) => item.ticked).length)
  return `${formatNumber(shown.length)} of ${all} are shown, ${ticked} of ${all} are ticked.`
}

function whatHappens(item: PlanItem): string {
  switch (item.action) {
    case 'CREATE':
      return [item.context, newWords(item)].filter(Boolean).join(' · ')
    case 'MISSING':
      return [item.context, 'in Administrate no longer', 'kept, marked as gone when ticked'].filter(Boolean).join(' · ')
    case 'RELEASE':
      return 'its link moves to the record that came back'
    default:
      return fieldLine(item) || item.context
  }
}

function newWords({ kind, linked }: PlanItem): string {
  if (!hasPartner(kind)) return 'new'
  return linked ? 'new, will be linked' : 'new, stays without a link'
}

function fieldLine({ fields }: PlanItem): string {
  const first = fields[0]
  if (first === undefined) return ''
  const more = fields.length - 1
  const line = `${formatField(first.field)} “${formatValue(first.before)}” → “${formatValue(first.after)}”`
  return more === 0 ? line : `${line}, and ${more} more ${more === 1 ? 'field' : 'fields'}`
}
