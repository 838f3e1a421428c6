// The list as a file: the backend makes it of the rows shown, and the browser saves it.
import type { Client } from 'urql'
import { ExportMatchesDocument } from '../../../../../graphql/generated/local.ts'
import { failureOf } from '../../../api.tsx'
import type { Kind, Problem } from '../../../model.ts'
import { noFile, saveFile } from '../../../save-file.ts'

interface Asked {
  readonly client: Client
  readonly request: typeof fetch
  readonly kind: Kind['name']
  readonly rowIds: readonly string[]
  readonly format: 'XLSX' | 'CSV'
}

/** null: the file is being saved. */
export async function saveExport({ client, request, kind, rowIds, format }: Asked): Promise<Problem | null> {
  const { data, error } = await client.mutation(ExportMatchesDocument, { kind, rowIds, format }).toPromise()
  if (error !== undefined || data === undefined) {
    return noFile(error === undefined ? 'The answer was empty.' : failureOf(error).message)
  }
  const { exportMatches: ready } = data
  if (ready.__typename === 'NotDecided') return ready.problem
  return saveFile(request, ready)
}
