// What people compare of a tutorial record, in words and in the order shown, and which events use it.
import type { MatchedEntity } from '../../ports/records.ts'
import { json, text } from '../gather/gather-fields.ts'
import type { Field } from '../gather/gather-read.ts'

/** SQL over alias `r` and the joins of tutorialSources; `events` joins `e` with `events` and `next`, where the kind has any. */
export interface TutorialDetail {
  readonly fields: Readonly<Record<string, Field>>
  readonly events: string | null
}

const active = json('r.is_active')

export const tutorialDetails: Readonly<Record<MatchedEntity, TutorialDetail>> = {
  location: {
    fields: { Name: text('r.name'), Code: text('r.code'), Active: active },
    events: eventsBy('v.location_id', 'acted.tutorial_events v'),
  },
  venue: {
    fields: { Name: text('r.name'), Location: text('p.name'), Description: text('r.description') },
    events: eventsBy('v.venue_id', 'acted.tutorial_events v'),
  },
  instructor: {
    fields: {
      'First name': text('u.first_name'),
      'Last name': text('u.last_name'),
      'E-mail': text('u.email'),
      Active: active,
    },
    events: eventsBy(
      'i.tutorialinstructor_id',
      `acted.tutorial_session_instructors i join acted.tutorial_sessions s on s.id = i.tutorialsessions_id
        join acted.tutorial_events v on v.id = s.tutorial_event_id`,
    ),
  },
  course_template: {
    fields: {
      Code: text('r.code'),
      Title: text('r.title'),
      Description: text('r.description'),
      Active: active,
    },
    events: null,
  },
}

function eventsBy(column: string, from: string): string {
  return `left join (
    select ${column} as id, count(distinct v.id) as events, min(v.start_date) filter (where v.start_date >= current_date) as next
    from ${from} where ${column} is not null group by 1) e on e.id = r.id`
}
