// Where copies of the built-in database lie, and how many are kept.
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

const KEPT = 2
const ENDING = '.tar.gz'

/** The path of a new copy; names sort by time. Makes the folder. */
export async function backupFile(dataFolder: string, label: string): Promise<string> {
  const folder = join(dataFolder, 'backups')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${label}${ENDING}`)
}

export async function keepLastBackups(dataFolder: string): Promise<void> {
  const folder = join(dataFolder, 'backups')
  const files = (await readdir(folder)).filter((name) => name.endsWith(ENDING)).sort()
  for (const name of files.slice(0, -KEPT)) await rm(join(folder, name))
}
