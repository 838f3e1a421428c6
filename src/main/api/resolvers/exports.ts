// The list as a file: made at once, fetched once.
import type { MutationResolvers } from '../../../../graphql/generated/resolvers.ts'
import { TandemError } from '../../errors.ts'
import { notMatched } from '../../review/refusals.ts'
import { textOf } from '../../sync/kinds-text.ts'
import { logCause } from '../log-cause.ts'
import { matchedEntity } from '../match-parent.ts'
import { entityNamed } from '../names.ts'

export const exportMutations: MutationResolvers = {
  async exportMatches(_parent, { kind, rowIds, format }, { database, downloads, clock, closing, log }) {
    const entity = matchedEntity(entityNamed(kind))
    if (entity === null) return { __typename: 'NotDecided', problem: notMatched(textOf(entityNamed(kind)).title) }
    try {
      const { review } = await database.open()
      const latest = await review.latest(entity, closing)
      const rows = rowIds.flatMap((id) => latest.byId.get(id) ?? [])
      const today = clock.now().toISOString().slice(0, 10)
      // Loaded when somebody asks: the library that writes workbooks is large.
      const { exportRows } = await import('../../review/export-file.ts')
      const file = await exportRows(latest, rows, format === 'CSV' ? 'csv' : 'xlsx', today)
      return { __typename: 'ExportReady', path: downloads.offer(file), fileName: file.fileName, rows: rows.length }
    } catch (error) {
      if (!(error instanceof TandemError)) throw error
      logCause(log, error)
      return { __typename: 'NotDecided', problem: error.problem }
    }
  },
}
