// Identifiers as Administrate writes them: base64 of `<old type name>:<number>`.

/** Old type names inside identifiers (administrate-api: identifiers). Venues, prices and currencies are not nodes. */
export const idPrefixes = {
  Account: 'Organisation',
  Company: 'Company',
  Contact: 'Person',
  Country: 'Country',
  CourseTemplate: 'CourseTemplate',
  Currency: 'Currency',
  CustomFieldDefinition: 'CustomFieldDefinition',
  Event: 'Course',
  LearningCategory: 'LearningCategory',
  Location: 'Location',
  PriceLevel: 'PriceLevel',
  Region: 'Region',
  Session: 'Session',
  Staff: 'Staff',
  TaxType: 'TaxType',
  TemplatePrice: 'CourseTemplatePrice',
  Venue: 'Venue',
} as const

export type IdKind = keyof typeof idPrefixes

/** The identifier of one record, for example `encodeId('Event', 12259)` = base64 of `Course:12259`. */
export function encodeId(kind: IdKind, key: number | string): string {
  return Buffer.from(`${idPrefixes[kind]}:${key}`).toString('base64')
}

/** The old type name and the key inside an identifier; null when the text is none. */
export function decodeId(id: string): { readonly prefix: string; readonly key: string } | null {
  const text = Buffer.from(id, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  if (colon < 1 || Buffer.from(text).toString('base64') !== id) return null
  return { prefix: text.slice(0, colon), key: text.slice(colon + 1) }
}

/** The record number inside an identifier of that kind; null when it is of another kind or not one at all. */
export function numberOf(kind: IdKind, id: string | null | undefined): number | null {
  if (typeof id !== 'string') return null
  const decoded = decodeId(id)
  if (decoded?.prefix !== idPrefixes[kind] || !/^\d{1,15}$/.test(decoded.key)) return null
  return Number(decoded.key)
}
