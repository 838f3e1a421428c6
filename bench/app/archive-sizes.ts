// How large a packaged archive is, and what of it is what.
import { statSync } from 'node:fs'
import { listPackage, statFile } from '@electron/asar'

const parts = ['out/main', 'out/renderer', 'node_modules'] as const

/** Megabytes of the whole archive and of its parts. */
export function archiveSizes(archive: string): object {
  const files = listPackage(archive, { isPack: false }).flatMap((listed) => {
    const entry = statFile(archive, listed.slice(1))
    return 'size' in entry ? [{ name: listed.replaceAll('\\', '/').slice(1), size: entry.size }] : []
  })
  const sizeOf = (part: string): number =>
    files.reduce((sum, { name, size }) => (name.startsWith(`${part}/`) ? sum + size : sum), 0)
  return {
    files: files.length,
    archive: megabytes(statSync(archive).size),
    ...Object.fromEntries(parts.map((part): [string, number] => [part, megabytes(sizeOf(part))])),
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10
}
