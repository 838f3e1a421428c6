// What a person may give to whoever helps: to be read part by part, then as one file.
import type { MutationResolvers, QueryResolvers } from '../../../../graphql/generated/resolvers.ts'

export const diagnosticsQueries: QueryResolvers = {
  async diagnostics(_parent, _arguments, { diagnostics }) {
    const parts = await diagnostics()
    return parts.map(({ name, says, content }) => ({ name, says, bytes: content.length, text: content.toString() }))
  },
}

export const diagnosticsMutations: MutationResolvers = {
  async exportDiagnostics(_parent, _arguments, { diagnostics, downloads, clock }) {
    const parts = await diagnostics()
    const now = clock.now()
    const fileName = `tandem-diagnostics-${now.toISOString().slice(0, 10)}.zip`
    // Loaded when somebody asks.
    const { packZip } = await import('../zip.ts')
    const path = downloads.offer({ fileName, type: 'application/zip', bytes: packZip(parts, now) })
    return { __typename: 'ExportReady', path, fileName, rows: parts.length }
  },
}
