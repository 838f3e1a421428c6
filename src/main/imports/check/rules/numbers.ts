// Days, places, and the yes and no of the web sale.
import type { EventDraft } from '../draft.ts'
import { parsedOf } from '../found.ts'
import { eventRule, finding, type Finding, type Rule, when } from './rule.ts'
import { quoted } from '../../words.ts'

/** What an integer column of PostgreSQL holds. */
const largest = 2_147_483_647

export const numberRules: readonly Rule[] = [
  eventRule('fixed', 'day-empty', 'Day is missing', ({ sessions }) =>
    sessions.flatMap(({ row, day }) =>
      when(day.state === 'empty', () => finding(row, 'day', '', 'The session has no day.')),
    ),
  ),
  eventRule('fixed', 'day', 'Day is not a whole number', ({ sessions }) =>
    sessions.flatMap(({ row, day }) => {
      const [text, number] = [day.state === 'wrong' ? day.text : String(parsedOf(day) ?? ''), parsedOf(day)]
      return when(day.state === 'wrong' || (number !== null && (number < 1 || number > largest)), () =>
        finding(row, 'day', text, `${quoted(text)} is not a day: 1, 2, 3 and so on.`),
      )
    }),
  ),
  eventRule('fixed', 'day-order', 'Days of an event are not 1, 2, 3 and so on', dayOrder),
  eventRule('fixed', 'max-places', 'Max places is not a whole number', ({ row, maxPlaces }) => {
    const number = parsedOf(maxPlaces)
    const text = maxPlaces.state === 'wrong' ? maxPlaces.text : String(number ?? '')
    return when(maxPlaces.state === 'wrong' || (number !== null && (number < 0 || number > largest)), () =>
      finding(row, 'maxPlaces', text, `${quoted(text)} is not a number of places.`),
    )
  }),
  eventRule('error', 'max-places-empty', 'Max places is missing', ({ row, mode, maxPlaces }) =>
    when(mode === 'blended' && maxPlaces.state === 'empty', () =>
      finding(row, 'maxPlaces', '', 'The event does not say how many places it has.'),
    ),
  ),
  eventRule('fixed', 'web-sale', 'Web sale is neither Y nor N', ({ row, webSale }) => {
    const text = webSale.state === 'wrong' ? webSale.text : ''
    return when(webSale.state === 'wrong', () =>
      finding(row, 'webSale', text, `${quoted(text)} is neither Y nor N.`, ['Y', 'N']),
    )
  }),
]

/** The rows of an event are its days 1 to n; each day once. Rows whose day cannot be read are told elsewhere. */
function dayOrder({ sessions }: EventDraft): readonly Finding[] {
  const days = sessions.map(({ row, day }) => ({ row, day: parsedOf(day) }))
  if (days.some(({ day }) => day === null || day < 1)) return []
  const first = new Map<number, number>()
  return days.flatMap(({ row, day }) => {
    if (day === null) return []
    const same = first.get(day)
    if (same === undefined) first.set(day, row)
    const missing = days.findIndex((_, index) => !days.some((other) => other.day === index + 1)) + 1
    if (same !== undefined)
      return [finding(row, 'day', String(day), `Day ${day} stands in row ${same} already.`, [String(missing)])]
    return when(day > days.length, () =>
      finding(row, 'day', String(day), `The event has ${days.length} sessions, so there is no day ${day}.`, [
        String(missing),
      ]),
    )
  })
}
