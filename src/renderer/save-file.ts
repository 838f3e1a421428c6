// A file that the backend made for this window: fetched once, and saved by the browser.
import { authorization } from './client.ts'
import type { Problem } from './model.ts'

/** null: it is being saved. */
export async function saveFile(
  request: typeof fetch,
  { path, fileName }: { readonly path: string; readonly fileName: string },
): Promise<Problem | null> {
  try {
    const response = await request(path, { headers: authorization(window.sessionStorage) })
    if (!response.ok) return noFile(`The file could not be fetched (${response.status}).`)
    save(await response.blob(), fileName)
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

export function noFile(message: string): Problem {
  return { code: 'EXPORT', message, effect: 'No file was saved; nothing was changed.', next: 'Try again.' }
}
