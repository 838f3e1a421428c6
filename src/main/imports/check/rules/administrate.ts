// What Administrate must have, and what is there already under the same title.
import { normalise } from '../../../matching/normalise.ts'
import { missingFields } from '../fields.ts'
import { eventRule, finding, type Rule, when } from './rule.ts'
import { counted, listed, quoted } from '../../words.ts'

export const administrateRules: readonly Rule[] = [
  eventRule('fixed', 'custom-field', 'Administrate lacks a custom field', ({ row }, { live }) => {
    const missing = missingFields(live.fields)
    return when(missing.length > 0, () =>
      finding(
        row,
        null,
        '',
        `Administrate has no custom field ${listed(missing)}. Ask for it there, then run sync_custom_fields.`,
      ),
    )
  }),
  eventRule('fixed', 'title-ambiguous', 'Several events of this title are in Administrate', (draft, { live }) => {
    const there = live.events.get(normalise(draft.title)) ?? []
    return when(there.length > 1, () => {
      const message = `Administrate has ${counted(there.length, 'event')} called ${quoted(draft.title)}; it cannot be told which is meant.`
      return finding(draft.row, 'eventTitle', draft.title, message)
    })
  }),
  eventRule('fixed', 'title-taken', 'Another event has this title in Administrate', (draft, { live }) => {
    const [there, ...more] = live.events.get(normalise(draft.title)) ?? []
    if (there === undefined || more.length > 0 || draft.template.state !== 'found') return []
    return when(there.templateId !== draft.template.value.reference.externalId, () => {
      const message = `Administrate has an event ${quoted(draft.title)} of another course template.`
      return finding(draft.row, 'eventTitle', draft.title, message)
    })
  }),
]
