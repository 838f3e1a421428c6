// Which records of the tutorial database can be linked, and what they are called (domain: 2.3).
import type { Entity } from '../../ports/records.ts'

/** SQL over alias `r`, the tutorial record. Key fields as stored. */
export interface TutorialSource {
  readonly from: string
  readonly joins?: string
  readonly names: readonly string[]
  readonly description: string
  readonly active: string
  readonly location: string
}

/** The kinds that are Administrate's own lists have none. */
export const tutorialSources: Readonly<Partial<Record<Entity, TutorialSource>>> = {
  location: {
    from: 'acted.tutorial_locations r',
    names: ['r.name'],
    description: 'null::text',
    active: 'r.is_active',
    location: 'null::text',
  },
  venue: {
    from: 'acted.tutorial_venues r',
    joins: 'left join acted.tutorial_locations p on p.id = r.location_id',
    names: ['r.name'],
    description: 'p.name',
    // Venues have no flag.
    active: 'true',
    location: 'r.location_id::text',
  },
  // An instructor without staff has no name and matches nobody.
  instructor: {
    from: 'acted.tutorial_instructors r',
    joins: 'left join acted.staff s on s.id = r.staff_id left join public.auth_user u on u.id = s.user_id',
    names: ['u.first_name', 'u.last_name'],
    description: 'null::text',
    active: 'r.is_active',
    location: 'null::text',
  },
  course_template: {
    from: 'acted.tutorial_course_templates r',
    names: ['r.code'],
    description: 'r.title',
    active: 'r.is_active',
    location: 'null::text',
  },
}
