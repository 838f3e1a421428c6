// Instructors as Administrate sends them: contacts that teach.
import { z } from 'zod'
import { checked, invalid, isText, reader, text, type Parsed } from './node.ts'

const instructorNode = z.object({ id: text, legacyId: text, firstName: text, lastName: text, emailAddress: text })
const readInstructor = reader(
  instructorNode,
  ({ id, legacyId, firstName, lastName, emailAddress }) =>
    isText(id) && isText(legacyId) && isText(firstName) && isText(lastName) && isText(emailAddress),
)

export function parseInstructor(node: unknown): Parsed {
  const { id, legacyId, firstName, lastName, emailAddress } = readInstructor(node)
  const name = [firstName, lastName].filter((part) => part?.trim()).join(' ')
  if (!id) return invalid(null, name, 'it has no id')
  if (!firstName?.trim()) return invalid(id, name, 'the first name is missing')
  if (!lastName?.trim()) return invalid(id, name, 'the last name is missing')
  return checked(
    {
      identity: id,
      externalId: id,
      name,
      context: '',
      parents: [],
      columns: { legacy_id: legacyId ?? null },
      payload: { firstName, lastName, emailAddress: emailAddress ?? null },
    },
    { externalId: 255, legacy_id: 255 },
  )
}
