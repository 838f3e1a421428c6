// Both sides of a row field by field, what speaks for the pair, and what else was looked at.
import { namesAsKept } from '../matching/kept-names.ts'
import { describeLikeness } from '../matching/likeness-words.ts'
import { normalise } from '../matching/normalise.ts'
import { type Candidate, compareNames, type NameStyle } from '../matching/suggest.ts'
import type { Json, MatchedEntity } from '../ports/records.ts'
import type { AdministrateSide, Note, Side } from '../ports/review.ts'
import { administrateContext, administrateNames, numberOf, tutorialName } from './names.ts'
import type { Review, ReviewRow } from './review.ts'

export const nameStyles: Readonly<Record<MatchedEntity, NameStyle>> = {
  location: 'name',
  venue: 'name',
  instructor: 'person',
  course_template: 'code',
}

export interface ComparedField {
  readonly name: string
  readonly tutorial: string | null
  readonly administrate: string | null
  /** null: there is nothing to compare it with. */
  readonly same: boolean | null
}

export interface Why {
  readonly text: string
  readonly alike: boolean
}

/** A pair that might be linked: the row's own record, and one of the other side, whose name, place and number these are. */
export interface CandidateShown {
  readonly tutorialId: string
  readonly identity: string
  readonly name: string
  readonly context: string
  readonly number: string
  readonly strength: number
  readonly obstacle: string
  readonly free: boolean
  readonly why: readonly Why[]
}

export interface Detail {
  readonly row: ReviewRow
  readonly fields: readonly ComparedField[]
  readonly why: readonly Why[]
  readonly candidates: readonly CandidateShown[]
  readonly linked: { readonly text: string; readonly by: string | null; readonly at: string | null } | null
  readonly ignored: { readonly text: string; readonly by: string; readonly at: string } | null
  readonly notes: readonly (Note & { readonly side: Side })[]
  readonly changedFrom: { readonly tutorial: string; readonly administrate: string } | null
}

const candidatesShown = 4

export function detailOf(review: Review, row: ReviewRow): Detail {
  const { entity, index } = review
  const { tutorial, administrate, link } = row
  const ids = [
    ...(tutorial ? [{ side: 'tutorial' as const, id: tutorial.id }] : []),
    ...(administrate ? [{ side: 'administrate' as const, id: administrate.identity }] : []),
  ]
  const pair =
    tutorial && administrate
      ? compareNames(nameStyles[entity], tutorial.names, administrateNames(entity, administrate))
      : null
  const ignored = ids.flatMap(({ side, id }) => index.ignored.get(`${side} ${id}`)?.value ?? [])[0]
  return {
    row,
    fields: fieldsOf(review, row),
    why: pair ? [...parentWhy(review, row), ...wordsOf(pair.why)] : [],
    candidates: tutorial
      ? candidatesOf(review, tutorial.id, administrate?.identity ?? null)
      : administrate && administrate.missingSince === null
        ? tutorialCandidatesOf(review, administrate.identity)
        : [],
    linked: link ? { text: linkedText(link.author), by: link.by, at: link.at } : null,
    ignored: ignored ? { text: ignored.reason, by: ignored.by, at: ignored.at } : null,
    notes: ids.flatMap(({ side, id }) => {
      const note = index.notes.get(`${side} ${id}`)?.value
      return note ? [{ side, ...note }] : []
    }),
    changedFrom:
      row.changed && link?.tutorialKey && link.administrateKey
        ? { tutorial: namesAsKept(link.tutorialKey), administrate: namesAsKept(link.administrateKey) }
        : null,
  }
}

function linkedText(author: NonNullable<ReviewRow['link']>['author']): string {
  if (author === 'rule') return 'Linked by rule'
  if (author === 'person') return 'Linked by hand'
  return author === 'import' ? 'Linked by an import' : 'Found linked in the tutorial database'
}

/** Fields of one name stand next to each other; the tutorial side's order first. */
function fieldsOf(review: Review, { tutorial, administrate }: ReviewRow): readonly ComparedField[] {
  const left = new Map<string, string | null>(
    tutorial ? Object.entries(tutorial.fields).map(([name, value]) => [name, shown(value)]) : [],
  )
  if (tutorial && review.entity !== 'course_template')
    left.set('Events', eventsText(tutorial.events, tutorial.nextEvent))
  if (tutorial?.changedAt) left.set('Changed', dayOf(tutorial.changedAt))
  const right = administrate ? administrateFields(review, administrate) : new Map<string, string | null>()
  const names = new Set([...left.keys(), ...right.keys()])
  if (names.delete('Changed')) names.add('Changed')
  return [...names].map((name) => {
    const [here, there] = [left.get(name) ?? null, right.get(name) ?? null]
    const isCompared =
      name !== 'Changed' && left.has(name) && right.has(name) && tutorial !== null && administrate !== null
    return {
      name,
      tutorial: here,
      administrate: there,
      same: isCompared ? normalise(here ?? '') === normalise(there ?? '') : null,
    }
  })
}

const fieldNames: Readonly<Record<string, string>> = {
  name: 'Name',
  code: 'Code',
  title: 'Title',
  description: 'Description',
  firstName: 'First name',
  lastName: 'Last name',
  emailAddress: 'E-mail',
  categories: 'Categories',
}

function administrateFields(review: Review, record: AdministrateSide): ReadonlyMap<string, string | null> {
  const fields = new Map<string, string | null>()
  for (const [field, value] of Object.entries(record.payload)) {
    if (field === 'location') fields.set('Location', administrateContext(review.state, record))
    else if (field === 'customFields' && value !== null && typeof value === 'object')
      for (const [label, text] of Object.entries(value)) fields.set(label, shown(text))
    else if (field === 'learningMode') fields.set('Learning mode', learningMode(value))
    else fields.set(fieldNames[field] ?? field, shown(value))
  }
  fields.set('Id', numberOf(record.externalId))
  if (record.changedAt !== null) fields.set('Changed', dayOf(record.changedAt))
  return fields
}

/** `Classroom`, `Blended`, `LMS`, in whichever case Administrate writes them. */
function learningMode(value: Json): string | null {
  const mode = shown(value)
  if (mode === null || mode.toUpperCase() === 'LMS') return mode?.toUpperCase() ?? null
  return `${mode.charAt(0).toUpperCase()}${mode.slice(1).toLowerCase()}`
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

/** `6 Nov 2025`, on this computer's calendar. */
function dayOf(isoTime: string): string {
  return dayFormat.format(new Date(isoTime))
}

function shown(value: Json): string | null {
  if (value === null || value === '') return null
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((item) => String(item)).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function eventsText(events: number, next: string | null): string {
  if (events === 0) return 'none'
  return next === null ? `${events}, none to come` : `${events}, next ${next}`
}

function parentWhy({ entity, state }: Review, { tutorial, administrate }: ReviewRow): readonly Why[] {
  if (entity !== 'venue' || !tutorial || !administrate) return []
  const there = administrateContext(state, administrate)
  const alike = state.locations.get(administrate.locationId ?? '')?.tutorialId === tutorial.locationId
  return [
    {
      text: alike
        ? `Same location: ${tutorial.description} = ${there}`
        : `Other location: ${tutorial.description || 'none'} and ${there || 'none'}`,
      alike,
    },
  ]
}

function wordsOf(why: Candidate['why']): readonly Why[] {
  return why.map((likeness) => ({ text: describeLikeness(likeness), alike: likeness.alike }))
}

/** The nearest ones besides the pair that is shown. */
function candidatesOf(review: Review, tutorialId: string, shownIdentity: string | null): readonly CandidateShown[] {
  const { state, index } = review
  return (review.candidates.get(tutorialId) ?? []).slice(0, candidatesShown).flatMap(({ id, strength, why }) => {
    const record = index.administrate.get(id)
    if (!record || id === shownIdentity) return []
    const owner = state.links.get(id)
    const obstacle = owner
      ? 'linked already'
      : index.notTheSame.has(`${tutorialId} ${id}`)
        ? 'not the same'
        : index.ignored.has(`administrate ${id}`)
          ? 'ignored'
          : ''
    return [
      {
        tutorialId,
        identity: id,
        name: administrateNames(review.entity, record).join(' '),
        context: administrateContext(state, record),
        number: numberOf(record.externalId),
        strength,
        obstacle,
        free: !owner,
        why: wordsOf(why),
      },
    ]
  })
}

/** The nearest open tutorial records: those that have this record among their own nearest. */
function tutorialCandidatesOf({ candidates, index }: Review, identity: string): readonly CandidateShown[] {
  const near = [...candidates].flatMap(([tutorialId, found]) => {
    const candidate = found.find(({ id }) => id === identity)
    const record = index.tutorial.get(tutorialId)
    if (!candidate || !record || index.linkedTo.has(tutorialId)) return []
    return [
      {
        tutorialId,
        identity,
        name: tutorialName(record),
        context: record.description,
        number: '',
        strength: candidate.strength,
        obstacle: index.notTheSame.has(`${tutorialId} ${identity}`) ? 'not the same' : '',
        free: true,
        why: wordsOf(candidate.why),
      },
    ]
  })
  return near.toSorted((left, right) => right.strength - left.strength).slice(0, candidatesShown)
}
