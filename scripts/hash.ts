// One hash for a set of files: how the scripts know whether something made from them is stale.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** SHA-256 over names and contents of the files named, and of all files below the folders named; what is missing counts as such. */
export function hashOf(paths: readonly string[], counts: (file: string) => boolean = () => true): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesBelow).filter(counts))
    hash.update(`${file}\0`).update(content(file)).update('\0')
  return hash.digest('hex')
}

/** All files at or below a path, sorted, with forward slashes. */
function filesBelow(path: string): readonly string[] {
  if (!existsSync(path)) return [path]
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
}

function content(file: string): Buffer | string {
  return existsSync(file) ? readFileSync(file) : 'missing'
}
