// Locations and venues as Administrate sends them.
import { z } from 'zod'
import { checked, invalid, isObject, isText, reader, text, type Parsed } from './node.ts'

const locationNode = z.object({ id: text, name: text, code: text, legacyId: text })
const readLocation = reader(
  locationNode,
  ({ id, name, code, legacyId }) => isText(id) && isText(name) && isText(code) && isText(legacyId),
)
const venueNode = z.object({ id: text, name: text, description: text, location: z.object({ id: text }).nullish() })
const readVenue = reader(
  venueNode,
  ({ id, name, description, location }) =>
    isText(id) && isText(name) && isText(description) && isObject(location) && isText(location['id']),
)

export function parseLocation(node: unknown): Parsed {
  const { id, name, code, legacyId } = readLocation(node)
  if (!id) return invalid(null, name, 'it has no id')
  if (!name?.trim()) return invalid(id, null, 'it has no name')
  return checked(
    {
      identity: id,
      externalId: id,
      name,
      context: '',
      parents: [],
      columns: { legacy_id: legacyId ?? null },
      payload: { name, code: code ?? null },
    },
    { externalId: 255, legacy_id: 255, name: 10_000 },
  )
}

/** A venue hangs on its location; `context` is filled with the location's name once that is known. */
export function parseVenue(node: unknown): Parsed {
  const { id, name, description, location } = readVenue(node)
  if (!id) return invalid(null, name, 'it has no id')
  if (!name?.trim()) return invalid(id, null, 'it has no name')
  if (!location?.id) return invalid(id, name, 'it has no location')
  return checked(
    {
      identity: id,
      externalId: id,
      name,
      context: '',
      parents: [location.id],
      columns: { location_id: location.id },
      payload: { name, description: description ?? null, location: location.id },
    },
    { externalId: 255, location_id: 255 },
  )
}
