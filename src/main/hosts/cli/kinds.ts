// The seven sync commands in the contract's order, with the words their output uses.
import type { KindName } from '../../../../graphql/generated/local.ts'

export interface CommandKind {
  readonly command: string
  readonly kind: KindName
  readonly singular: string
  readonly plural: string
}

/** contract: sync_all, Execution Order. */
export const commandKinds: readonly CommandKind[] = [
  { command: 'sync_custom_fields', kind: 'CUSTOM_FIELDS', singular: 'custom field', plural: 'custom fields' },
  { command: 'sync_price_levels', kind: 'PRICE_LEVELS', singular: 'price level', plural: 'price levels' },
  { command: 'sync_locations', kind: 'LOCATIONS', singular: 'location', plural: 'locations' },
  { command: 'sync_venues', kind: 'VENUES', singular: 'venue', plural: 'venues' },
  { command: 'sync_instructors', kind: 'INSTRUCTORS', singular: 'instructor', plural: 'instructors' },
  {
    command: 'sync_course_templates',
    kind: 'COURSE_TEMPLATES',
    singular: 'course template',
    plural: 'course templates',
  },
  {
    command: 'sync_course_template_price_levels',
    kind: 'COURSE_TEMPLATE_PRICE_LEVELS',
    singular: 'course template price level',
    plural: 'course template price levels',
  },
]

/** The words of one kind. */
export function wordsOf(kind: KindName): CommandKind {
  const words = commandKinds.find((candidate) => candidate.kind === kind)
  if (!words) throw new Error(`No words for ${kind}`)
  return words
}

/** `1 record`, `2 records`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`
}
