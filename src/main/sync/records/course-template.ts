// Course templates as Administrate sends them.
import { z } from 'zod'
import type { Json } from '../../ports/records.ts'
import { checked, invalid, isObject, isText, reader, text, type Look, type Parsed } from './node.ts'

const customFieldValue = z.object({ definition: z.object({ key: z.string(), label: text }), value: text })
const courseTemplateNode = z.object({
  id: text,
  code: text,
  title: text,
  eventLearningMode: text,
  learningCategories: z.object({ edges: z.array(z.object({ node: z.object({ name: text }) })) }).nullish(),
  customFieldValues: z.array(customFieldValue).nullish(),
})
const readCourseTemplate = reader(
  courseTemplateNode,
  ({ id, code, title, eventLearningMode, learningCategories, customFieldValues }) =>
    isText(id) &&
    isText(code) &&
    isText(title) &&
    isText(eventLearningMode) &&
    isObject(learningCategories) &&
    every(learningCategories['edges'], ({ node }) => isObject(node) && isText(node['name'])) &&
    every(
      customFieldValues,
      ({ definition, value }) =>
        isObject(definition) && typeof definition['key'] === 'string' && isText(definition['label']) && isText(value),
    ),
)

function every(list: unknown, looksPlain: (element: Look) => boolean): boolean {
  return Array.isArray(list) && list.every((element) => isObject(element) && looksPlain(element))
}

/** Learning modes are stored in capitals, as the existing system's choices are; the wire has small letters. */
export function parseCourseTemplate(node: unknown): Parsed {
  const { id, code, title, eventLearningMode, learningCategories, customFieldValues } = readCourseTemplate(node)
  if (!id) return invalid(null, code ?? title, 'it has no id')
  if (!code?.trim()) return invalid(id, title, 'it has no code')
  if (!title?.trim()) return invalid(id, code, 'it has no title')
  const values = customFieldValues ?? []
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
        custom_fields: inOrder(values, ({ key }) => key),
      },
      payload: {
        code,
        title,
        learningMode: (eventLearningMode ?? '').toUpperCase(),
        categories,
        customFields: inOrder(values, ({ key, label }) => label ?? key),
      },
    },
    { externalId: 50, event_learning_mode: 20 },
  )
}

type CustomFieldValue = z.infer<typeof customFieldValue>

/** Values by name, names in order; of equal names the last one counts. */
function inOrder(
  values: readonly CustomFieldValue[],
  nameOf: (definition: CustomFieldValue['definition']) => string,
): Readonly<Record<string, Json>> {
  const named = new Map<string, Json>()
  for (const { definition, value } of values) named.set(nameOf(definition), value ?? null)
  const ordered: Record<string, Json> = {}
  for (const name of [...named.keys()].sort()) ordered[name] = named.get(name) ?? null
  return ordered
}
