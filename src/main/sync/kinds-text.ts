// How each kind is called and explained to people; the contract's names where the command line prints them.
import type { Entity } from '../ports/records.ts'
import type { SyncCommand } from '../ports/jobs.ts'

export interface KindText {
  readonly entity: Entity
  readonly command: SyncCommand
  /** `Course templates`, as in the contract's step lines. */
  readonly title: string
  readonly singular: string
  readonly plural: string
  /** Model names of the command line (architecture §2); null for Administrate's own lists. */
  readonly tutorialModel: string | null
  readonly apiModel: string
  /** The name in `Dependency not met: {Name} records must be synced first.` */
  readonly dependencyName: string
  readonly needs: readonly Entity[]
  readonly rule: string
  readonly explanation: string
}

const ownList = 'Administrate’s own list'
const ownListExplanation =
  'Administrate owns these records; the tutorial database keeps a copy. There is nothing to link.'

/** The seven kinds in the contract's order (contract: sync_all, Execution Order). */
export const kindTexts: readonly KindText[] = [
  {
    entity: 'custom_field',
    command: 'sync_custom_fields',
    title: 'Custom fields',
    singular: 'custom field',
    plural: 'custom fields',
    tutorialModel: null,
    apiModel: 'CustomField',
    dependencyName: 'CustomField (Event)',
    needs: [],
    rule: ownList,
    explanation: ownListExplanation,
  },
  {
    entity: 'price_level',
    command: 'sync_price_levels',
    title: 'Price levels',
    singular: 'price level',
    plural: 'price levels',
    tutorialModel: null,
    apiModel: 'PriceLevel',
    dependencyName: 'PriceLevel',
    needs: [],
    rule: ownList,
    explanation: ownListExplanation,
  },
  {
    entity: 'location',
    command: 'sync_locations',
    title: 'Locations',
    singular: 'location',
    plural: 'locations',
    tutorialModel: 'TutorialLocation',
    apiModel: 'Location',
    dependencyName: 'Location',
    needs: [],
    rule: 'linked by name',
    explanation:
      'Same name. Upper and lower case and extra spaces do not matter. Two locations of one name are never linked by themselves.',
  },
  {
    entity: 'venue',
    command: 'sync_venues',
    title: 'Venues',
    singular: 'venue',
    plural: 'venues',
    tutorialModel: 'TutorialVenue',
    apiModel: 'Venue',
    dependencyName: 'Venue',
    needs: ['location'],
    rule: 'linked by name within their location',
    explanation:
      'Same name and same location. Upper and lower case and extra spaces do not matter. Two venues of one name in one location are never linked by themselves.',
  },
  {
    entity: 'instructor',
    command: 'sync_instructors',
    title: 'Instructors',
    singular: 'instructor',
    plural: 'instructors',
    tutorialModel: 'TutorialInstructor',
    apiModel: 'Instructor',
    dependencyName: 'Instructor',
    needs: [],
    rule: 'linked by first and last name',
    explanation:
      'Same first and last name. Upper and lower case and extra spaces do not matter. Two people of one name are never linked by themselves.',
  },
  {
    entity: 'course_template',
    command: 'sync_course_templates',
    title: 'Course templates',
    singular: 'course template',
    plural: 'course templates',
    tutorialModel: 'TutorialCourseTemplate',
    apiModel: 'CourseTemplate',
    dependencyName: 'CourseTemplate',
    needs: ['custom_field'],
    rule: 'linked by code',
    explanation:
      'Same code. Upper and lower case and extra spaces do not matter. Two templates of one code are never linked by themselves.',
  },
  {
    entity: 'course_template_price_level',
    command: 'sync_course_template_price_levels',
    title: 'Course template price levels',
    singular: 'course template price level',
    plural: 'course template price levels',
    tutorialModel: null,
    apiModel: 'CourseTemplatePriceLevel',
    dependencyName: 'CourseTemplatePriceLevel',
    needs: ['course_template', 'price_level'],
    rule: ownList,
    explanation: ownListExplanation,
  },
]

/** The text of one kind. */
export function textOf(entity: Entity): KindText {
  const text = kindTexts.find((candidate) => candidate.entity === entity)
  if (!text) throw new Error(`No text for ${entity}`)
  return text
}

/** The kind a command syncs. */
export function entityOf(command: SyncCommand): Entity {
  const text = kindTexts.find((candidate) => candidate.command === command)
  if (!text) throw new Error(`No kind for ${command}`)
  return text.entity
}

/** True when other kinds hang on this one. */
export function hasDependents(entity: Entity): boolean {
  return kindTexts.some((text) => text.needs.includes(entity))
}
