// Writes the practice locations, venues and course templates. Every column is named: an existing database has no defaults.
import type { Prisma } from '../generated/prisma/client.ts'
import { seedLocations, seedVenues } from './places.ts'
import { seedTemplates } from './templates.ts'

export async function writePlaces(transaction: Prisma.TransactionClient, now: Date): Promise<void> {
  const times = { createdAt: now, updatedAt: now }
  await transaction.tutorialLocation.createMany({
    data: seedLocations.map(({ id, name, code }) => ({ id, name, code, isActive: true, ...times })),
  })
  await transaction.tutorialVenue.createMany({
    data: seedVenues.map((venue) => ({ ...venue, description: '', ...times })),
  })
  await transaction.tutorialCourseTemplate.createMany({
    data: seedTemplates.map(({ id, code, title }) => ({ id, code, title, description: '', isActive: true, ...times })),
  })
}
