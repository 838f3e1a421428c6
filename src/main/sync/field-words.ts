// How fields are called on screens and in sentences.

const known: Readonly<Record<string, string>> = {
  externalId: 'id',
  external_id: 'number',
  legacy_id: 'number',
  location_id: 'location',
  field_type: 'type',
  is_required: 'required',
  event_learning_mode: 'learning mode',
  customFields: 'custom fields',
}

/** `emailAddress` becomes `email address`; labels that people gave their own fields stay as they are. */
export function fieldWords(field: string): string {
  if (known[field] !== undefined) return known[field]
  if (!/^[a-z][A-Za-z_]*$/.test(field)) return field
  return field.replaceAll('_', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
