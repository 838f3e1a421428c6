// A file that came as a part of a multipart request.
import type { WorkbookFile } from '../imports/check/checked-workbook.ts'
import { usage } from './problems.ts'

/** USAGE for anything that is no file: JSON can say whatever it likes where a file belongs. */
export async function uploadedFile(value: unknown): Promise<WorkbookFile> {
  if (!(value instanceof File)) throw usage('The workbook did not come as a file.', 'Send it as a part of the request.')
  return { name: baseName(value.name), bytes: new Uint8Array(await value.arrayBuffer()) }
}

/** Whoever sends a path gets its last part. */
function baseName(name: string): string {
  return name.split(/[/\\]/).at(-1) || 'workbook'
}
