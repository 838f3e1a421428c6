// Course templates as Administrate sends them.
import { z } from 'zod'
import type { Json } from '../../ports/records.ts'
import { checked, invalid, text, type Parsed } from './node.ts'

const customFieldValue = z.object({ definition: z.object({ key: z.string(), label: text }), value: text })
const courseTemplateNode = z.object({
  id: text,
  code: text,
  title: text,
  eventLearningMode: text,
  learningCategories: z.object({ edges: z.array(z.object({ node: z.object({ name: text }) })) }).nullish(),
  customFieldValues: z.array(customFieldValue).nullish(),
})

/** Learning modes are stored in capitals, as the existing system's choices are; the wire has small letters. */
export function parseCourseTemplate(node: unknown): Parsed {
  const { id, code, title, eventLearningMode, learningCategories, customFieldValues } = courseTemplateNode.parse(node)
  if (!id) return invalid(null, code ?? title, 'it has no id')
  if (!code?.trim()) return invalid(id, title, 'it has no code')
  if (!title?.trim()) return invalid(id, code, 'it has no title')
  const values = customFieldValues ?? []
  const byKey = values.map(({ definition, value }): [string, Json] => [definition.key, value ?? null])
  const byLabel = values.map(({ definition, value }): [string, Json] => [
    definition.label ?? definition.key,
    value ?? null,
  ])
  const categories = (learningCategories?.edges ?? []).map((edge) => edge.node.name ?? '').sort()
  return checked(
    {
      identity: id,
      externalId: id,
      name: code,
      context: title,
      parents: [],
      columns: {
        event_learning_mode: (eventLearningMode ?? '').toUpperCase(),
        custom_fields: Object.fromEntries(byKey.sort(byFirst)),
      },
      payload: {
        code,
        title,
        learningMode: (eventLearningMode ?? '').toUpperCase(),
        categories,
        customFields: Object.fromEntries(byLabel.sort(byFirst)),
      },
    },
    { externalId: 50, event_learning_mode: 20 },
  )
}

function byFirst(left: readonly [string, Json], right: readonly [string, Json]): number {
  return left[0] < right[0] ? -1 : left[0] > right[0] ? 1 : 0
}
