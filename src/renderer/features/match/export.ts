// The list as a file: the backend makes it of the rows shown, and the browser saves it.
import type { Client } from 'urql'
import { ExportMatchesDocument } from '../../../../graphql/generated/local.ts'
import { failureOf } from '../../api.tsx'
import { authorization } from '../../client.ts'
import type { Kind, Problem } from '../../model.ts'

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
  try {
    const response = await request(ready.path, { headers: authorization(window.sessionStorage) })
    if (!response.ok) return noFile(`The file could not be fetched (${response.status}).`)
    save(await response.blob(), ready.fileName)
    return null
  } catch {
    return noFile('Tandem does not answer.')
  }
}

function save(blob: Blob, fileName: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

function noFile(message: string): Problem {
  return { code: 'EXPORT', message, effect: 'No file was saved; nothing was changed.', next: 'Try again.' }
}
