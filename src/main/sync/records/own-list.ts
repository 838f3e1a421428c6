// Administrate's own lists: custom field definitions and price levels.
import { z } from 'zod'
import { checked, invalid, text, type Parsed } from './node.ts'

const customFieldNode = z.object({
  key: text,
  label: text,
  description: text,
  type: text,
  isRequired: z.boolean().nullish(),
  roles: z.array(z.string()).nullish(),
})
const priceLevelNode = z.object({ id: text, name: text, description: text })

/** One definition serves several entity types, so entity type and key together tell fields apart. */
export function parseCustomField(entityType: string, node: unknown): Parsed {
  const { key, label, description, type, isRequired, roles } = customFieldNode.parse(node)
  if (!key) return invalid(null, label, 'it has no key')
  const identity = `${entityType}/${key}`
  if (!label?.trim()) return invalid(identity, null, 'it has no label')
  if (!type) return invalid(identity, label, 'it has no type')
  return checked(
    {
      identity,
      externalId: key,
      name: label,
      context: entityType,
      parents: [],
      columns: {
        label,
        field_type: type,
        description: description ?? '',
        is_required: isRequired ?? false,
        roles: roles ?? [],
      },
      payload: { label, type, description: description ?? null, required: isRequired ?? false, entityType },
    },
    { externalId: 255, label: 255, field_type: 50 },
  )
}

export function parsePriceLevel(node: unknown): Parsed {
  const { id, name, description } = priceLevelNode.parse(node)
  if (!id) return invalid(null, name, 'it has no id')
  if (!name?.trim()) return invalid(id, null, 'it has no name')
  return checked(
    {
      identity: id,
      externalId: id,
      name,
      context: '',
      parents: [],
      columns: { name, description: description ?? null },
      payload: { name, description: description ?? null },
    },
    { externalId: 255, name: 255 },
  )
}
