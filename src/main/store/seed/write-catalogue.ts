// Writes the practice catalogue and its products.
import type { Prisma } from '../generated/prisma/client.ts'
import { seedLocations } from './places.ts'
import { seedExamSessions, seedOffers, seedProducts, seedSittings } from './products.ts'
import { seedSubjects, seedTemplates } from './templates.ts'

export async function writeCatalogue(transaction: Prisma.TransactionClient, now: Date): Promise<void> {
  const times = { createdAt: now, updatedAt: now }
  await transaction.catalogSubject.createMany({
    data: seedSubjects.map(({ id, code, name }) => ({ id, code, description: name, active: true, ...times })),
  })
  await transaction.catalogExamSession.createMany({
    data: seedExamSessions.map(({ id, code, start, end }) => ({
      ...{ id, sessionCode: code, startDate: start, endDate: end },
      ...{ createDate: now, modifiedDate: now },
    })),
  })
  await transaction.catalogExamSessionSubject.createMany({
    data: seedSittings.map(({ id, examSession, subject }) => ({
      ...{ id, examSessionId: examSession.id, subjectId: subject.id, isActive: true },
      ...times,
    })),
  })
  await transaction.catalogProduct.createMany({
    data: seedLocations.map(({ id, name, product }) => ({
      ...{ id, fullname: `Tutorial – ${name.trim()}`, shortname: name.trim(), code: product },
      ...{ isActive: true, buyBoth: false },
      ...times,
    })),
  })
  await transaction.catalogProductVariation.createMany({
    data: seedTemplates.map(({ id, code }) => ({ id, variationType: 'Tutorial', name: code, code })),
  })
  await transaction.catalogProductProductVariation.createMany({
    data: seedOffers.map(({ id, template, location }) => ({
      id,
      productId: location.id,
      productVariationId: template.id,
    })),
  })
  await transaction.product.createMany({
    data: seedProducts.map(({ id, sitting, offer, code }) => ({
      ...{ id, examSessionSubjectId: sitting.id, productProductVariationId: offer.id, productCode: code },
      isActive: true,
      ...times,
    })),
  })
}
