// The end of a log file.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Whole lines from its end, of at most so many bytes; empty where it cannot be read. */
export function lastOfFile(path: string, most: number): string {
  try {
    const handle = openSync(path, 'r')
    try {
      const { size } = fstatSync(handle)
      const from = Math.max(0, size - most)
      const bytes = Buffer.alloc(size - from)
      const text = bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, from)).toString()
      return from === 0 ? text : text.slice(text.indexOf('\n') + 1)
    } finally {
      closeSync(handle)
    }
  } catch {
    return ''
  }
}
