// Instructors, their approvals, and administrators.
import type { Reference } from '../../../ports/imports.ts'
import type { EventDraft } from '../draft.ts'
import { type LookedUp, lookUpRules } from './look-ups.ts'
import { eventRule, finding, type Finding, type Rule, type RuleContext, when, workbookRule } from './rule.ts'
import { quoted, shownTime } from '../../words.ts'

export const peopleRules: readonly Rule[] = [
  ...lookUpRules({ code: 'instructor', noun: 'instructor', command: 'sync_instructors', lookUps: instructorsOf }),
  eventRule('error', 'instructor-not-approved', 'Instructor is not approved for the course template', notApproved),
  ...lookUpRules({
    code: 'administrator',
    noun: 'administrator',
    command: null,
    lookUps: ({ row, administrators }) => administrators.map((found) => ({ row, column: 'eventAdministrator', found })),
  }),
  workbookRule('warning', 'instructor-overlap', 'Instructor is booked twice at the same time', overlaps),
]

function instructorsOf({ row, instructors, sessions }: EventDraft): readonly LookedUp[] {
  return [
    ...instructors.map((found): LookedUp => ({ row, column: 'instructor', found })),
    ...sessions.flatMap((session) =>
      session.instructors.map((found): LookedUp => ({ row: session.row, column: 'sessionInstructor', found })),
    ),
  ]
}

function notApproved(draft: EventDraft, { live }: RuleContext): readonly Finding[] {
  if (draft.template.state !== 'found') return []
  const { externalId, name } = draft.template.value.reference
  const approved = live.approvals.get(externalId)
  if (approved === undefined) return []
  return instructorsOf(draft).flatMap(({ row, column, found }) => {
    if (found.state !== 'found') return []
    const { externalId: contact } = found.value as Reference
    return when(!approved.has(contact), () =>
      finding(row, column, found.text, `Instructor ${quoted(found.text)} is not approved for ${name} in Administrate.`),
    )
  })
}

interface Booking {
  readonly row: number
  readonly person: string
  readonly title: string
  readonly local: string
  readonly start: string
  readonly end: string
}

function overlaps(drafts: readonly EventDraft[], { readers }: RuleContext): readonly Finding[] {
  const byPerson = new Map<string, Booking[]>()
  for (const { sessions } of drafts) {
    for (const { row, title, start, end, instructors } of sessions) {
      if (start.wall === null || end.wall === null) continue
      const times = { start: readers.instant(start.wall), end: readers.instant(end.wall) }
      for (const found of instructors) {
        if (found.state !== 'found') continue
        const { externalId } = found.value
        const booking = { row, person: found.text, title, local: start.wall.local, ...times }
        const bookings = byPerson.get(externalId)
        if (bookings) bookings.push(booking)
        else byPerson.set(externalId, [booking])
      }
    }
  }
  return [...byPerson.values()].flatMap(clashes)
}

function clashes(bookings: Booking[]): readonly Finding[] {
  const found: Finding[] = []
  let longest: Booking | null = null
  for (const booking of bookings.sort((left, right) => (left.start < right.start ? -1 : 1))) {
    if (longest !== null && booking.start < longest.end && booking.row !== longest.row) {
      const message = `${booking.person} is booked twice: also for ${longest.title || `row ${longest.row}`} (row ${longest.row}), ${shownTime(longest.local)}.`
      found.push(finding(booking.row, 'sessionInstructor', booking.person, message))
    }
    if (longest === null || booking.end > longest.end) longest = booking
  }
  return found
}
