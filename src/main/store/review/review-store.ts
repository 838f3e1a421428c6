// The tutorial database as match review sees it.
import type { ReviewStore } from '../../ports/review.ts'
import type { Database } from '../connection/connect.ts'
import { reading, writing } from '../database-errors.ts'
import { decide, decisions, undo } from './review-decide.ts'
import { readReview } from './review-read.ts'
import { readRows, usesInWords } from './review-rows.ts'

/** All errors are TandemErrors. */
export function createReviewStore(database: Database): ReviewStore {
  const { prisma } = database
  return {
    read: (entity) => reading(() => readReview(database, entity)),
    decide: (decision, records) => writing(() => decide(database, decision, records)),
    decisions: (first) => reading(() => decisions(prisma, first)),
    undo: (id, by) => writing(() => undo(database, id, by)),
    uses: (entity, identities) => reading(() => usesInWords(database, entity, identities)),
    rows: (entity, identities) => reading(() => readRows(prisma, entity, identities)),
  }
}
