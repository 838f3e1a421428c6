// Files that a window asked for, each given out once, by an id that cannot be guessed.
import { randomUUID } from 'node:crypto'
import type { Clock } from '../ports/platform.ts'

export interface Download {
  readonly fileName: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface Downloads {
  /** The relative address at which the file is, once, for ten minutes. */
  offer(file: Download): string
  /** null: it never was, was fetched already, or waited too long. */
  take(id: string): Download | null
}

const keptFor = 600_000
/** The oldest give way: nobody fetches that many at once. */
const most = 10

export function createDownloads(clock: Clock): Downloads {
  const files = new Map<string, { readonly file: Download; readonly until: number }>()
  return {
    offer(file) {
      const id = randomUUID()
      files.set(id, { file, until: clock.now().getTime() + keptFor })
      for (const old of [...files.keys()].slice(0, -most)) files.delete(old)
      return `/exports/${id}`
    },
    take(id) {
      const found = files.get(id)
      files.delete(id)
      return found && found.until > clock.now().getTime() ? found.file : null
    },
  }
}
