// What a build was made from and what it made, as the file system tells them apart at once: for start.js, which has no time to read.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { stamp } from './stamp.ts'

type Noted = readonly [path: string, changed: number, size: number]

/** Files and folders with their dates and sizes, and what lies below the folders. Take it before reading what it is to stand for. */
export function lookAt(paths: readonly string[]): readonly Noted[] {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) return [[path, 0, 0]] as const
    const below = found.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : []
    return [[path, found.mtimeMs, found.size] as const, ...lookAt(below)]
  })
}

/** Everything is built from what was looked at: until one of these changes, start.js opens it without looking further. */
export function noteBuilt(noted: readonly Noted[]): void {
  stamp('built-from', JSON.stringify(noted))
}
