// Remembers, below .cache, from which inputs something was made, so that it is only made again when they change.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** True when `name` was last stamped with this very hash. */
export function isFresh(name: string, hash: string): boolean {
  const file = stampFile(name)
  return existsSync(file) && readFileSync(file, 'utf8') === hash
}

/** Call it after the work succeeded, never before. */
export function stamp(name: string, hash: string): void {
  const file = stampFile(name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, hash)
}

function stampFile(name: string): string {
  return join('.cache', 'stamps', name)
}
