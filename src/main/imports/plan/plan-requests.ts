// How many requests an event will take (domain: 5.7, creation flow).
import type { ResolvedEvent } from '../../ports/imports.ts'
import type { Compared } from './plan-compare.ts'

/** The title looked up, the event, its administrators; for each session its facts and its people. */
export function creationRequests({ administrators, sessions }: ResolvedEvent): number {
  const staffed = sessions.filter(({ instructors }) => instructors.length > 0).length
  return 2 + administrators.length + sessions.length + staffed
}

export function updateRequests({ changes, sessions, newAdministrators }: Compared): number {
  const event = changes.some(({ where, field }) => where === 'Administrate' && field !== 'Administrators') ? 1 : 0
  const perSession = sessions.map(({ changes: all }) => {
    const there = all.filter(({ where }) => where === 'Administrate')
    const people = there.some(({ field }) => field === 'Instructors') ? 1 : 0
    return people + (there.length > people ? 1 : 0)
  })
  const needed = event + newAdministrators + perSession.reduce((sum, count) => sum + count, 0)
  // What is there is looked at once more before it is changed.
  return needed === 0 ? 0 : needed + 1
}
