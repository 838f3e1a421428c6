// Hands a workbook on the disk to the backend, as the window does with a dropped one.
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { OpenFromOutsideDocument } from '../../../../graphql/generated/local.ts'
import type { LocalApi } from '../cli/client.ts'
import { ToldError } from '../cli/failure.ts'
import { sentenceOf } from '../cli/output/problem.ts'

/** More than any file the backend takes; what is larger is not even read. */
const mostBytes = 64 * 1024 * 1024

/** Where the window shows it, or a sentence that says why it cannot. Nothing is written to either system. */
export async function openWorkbook(
  api: LocalApi,
  file: string,
): Promise<{ readonly place: string } | { readonly refusal: string }> {
  const bytes = await read(file)
  const name = basename(file)
  if (bytes === null)
    return {
      refusal: `${name} could not be read. Nothing was changed. Close it in other programs, look whether it is still there, then open it again. (FILE)`,
    }
  try {
    const { openWorkbook: opened } = await api.mutate(OpenFromOutsideDocument, { file: new File([bytes], name) })
    return opened.__typename === 'Workbook'
      ? { place: `import/${encodeURIComponent(opened.id)}` }
      : { refusal: sentenceOf(opened.problem) }
  } catch (error) {
    if (error instanceof ToldError) return { refusal: sentenceOf(error.failure.problem) }
    throw error
  }
}

async function read(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const facts = await stat(file)
    if (!facts.isFile() || facts.size > mostBytes) return null
    return new Uint8Array(await readFile(file))
  } catch {
    return null
  }
}
