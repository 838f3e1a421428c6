// The practice catalogue: what can be bought, so that every template finds its product at every place it is given. (domain: correct chain)
import { seedLocations } from './places.ts'
import { type SeedTemplate, seedSubjects, seedTemplates } from './templates.ts'

export interface SeedExamSession {
  readonly id: number
  readonly code: string
  readonly start: string
  readonly end: string
}

export const seedExamSessions: readonly SeedExamSession[] = [
  { id: 1, code: '2026-04', start: '2026-04-13T00:00:00Z', end: '2026-04-30T00:00:00Z' },
  { id: 2, code: '2026-09', start: '2026-09-14T00:00:00Z', end: '2026-09-30T00:00:00Z' },
]

/** A subject in an exam session. */
export const seedSittings = seedExamSessions
  .flatMap((examSession) => seedSubjects.map((subject) => ({ examSession, subject })))
  .map((sitting, index) => ({ id: index + 1, ...sitting }))

/** A template (as product variation, with its id) at a location (as catalogue product, with its id). */
export const seedOffers = seedTemplates
  .flatMap((template) => placesOf(template).map((location) => ({ template, location })))
  .map((offer, index) => ({ id: index + 1, ...offer }))

/** What can be bought: an offer in an exam session. */
export const seedProducts = seedSittings
  .flatMap((sitting) =>
    seedOffers.filter(({ template }) => template.subject === sitting.subject.code).map((offer) => ({ sitting, offer })),
  )
  .map((product, index) => ({ id: index + 1, ...product, code: codeOf(product, index + 1) }))

/** Live online and online classroom have a location of their own; face to face can be in any city. */
function placesOf(template: SeedTemplate): typeof seedLocations {
  if (template.format === 'face to face') return seedLocations.filter(({ city }) => city)
  return seedLocations.filter(({ product }) => product === (template.format === 'live online' ? 'Live' : 'OC'))
}

/** `CB1/TLonCB1_f2f_3/2026-04-472`. (domain: product code formats) */
function codeOf(
  { sitting, offer }: { sitting: (typeof seedSittings)[number]; offer: (typeof seedOffers)[number] },
  id: number,
): string {
  return `${sitting.subject.code}/T${offer.location.product}${offer.template.code}/${sitting.examSession.code}-${id}`
}
