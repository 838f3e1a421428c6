// The bundle as a file: the backend packs it, the browser saves it.
import type { Client } from 'urql'
import { ExportDiagnosticsDocument } from '../../../../graphql/generated/local.ts'
import { failureOf } from '../../api.tsx'
import type { Problem } from '../../model.ts'
import { noFile, saveFile } from '../../save-file.ts'

/** null: the file is being saved. */
export async function saveDiagnostics(client: Client, request: typeof fetch): Promise<Problem | null> {
  const { data, error } = await client.mutation(ExportDiagnosticsDocument, {}).toPromise()
  if (error !== undefined || data === undefined) {
    return noFile(error === undefined ? 'The answer was empty.' : failureOf(error).message)
  }
  const { exportDiagnostics: ready } = data
  return ready.__typename === 'NotDecided' ? ready.problem : saveFile(request, ready)
}
