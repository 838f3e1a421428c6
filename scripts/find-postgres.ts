// Finds PostgreSQL server binaries (15 or newer) on this machine, without installing anything.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** The oldest server Tandem supports (architecture §1, decision 4). */
export const OLDEST_POSTGRES = 15

export type PostgresBinaries = Readonly<{ folder: string; version: string }>

/** The newest usable server found, or `undefined`. Looks in PATH and where Debian, Homebrew, Postgres.app and Windows put it. */
export function findPostgres(): PostgresBinaries | undefined {
  const found = [...new Set([...foldersInPath(), ...knownFolders()])].flatMap((folder) => {
    const version = serverVersion(folder)
    return version === undefined || Number.parseInt(version) < OLDEST_POSTGRES ? [] : [{ folder, version }]
  })
  return found.sort((a, b) => Number.parseFloat(b.version) - Number.parseFloat(a.version))[0]
}

const suffix = process.platform === 'win32' ? '.exe' : ''

function foldersInPath(): readonly string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, `postgres${suffix}`))
    .filter((file) => existsSync(file))
    .map((file) => dirname(realpathSync(file)))
}

function knownFolders(): readonly string[] {
  return [
    ...below('/usr/lib/postgresql', 'bin'),
    ...below('/opt/homebrew/opt', 'bin', 'postgresql'),
    ...below('/usr/local/opt', 'bin', 'postgresql'),
    ...below('/Applications/Postgres.app/Contents/Versions', 'bin'),
    ...below('C:/Program Files/PostgreSQL', 'bin'),
  ]
}

function below(parent: string, child: string, prefix = ''): readonly string[] {
  if (!existsSync(parent)) return []
  return readdirSync(parent)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(parent, name, child))
}

/** `15.18` for a folder that holds both `postgres` and `initdb`; `undefined` for any other. */
function serverVersion(folder: string): string | undefined {
  if (!existsSync(join(folder, `initdb${suffix}`))) return undefined
  const answer = spawnSync(join(folder, `postgres${suffix}`), ['--version'], { encoding: 'utf8' })
  return /PostgreSQL\)? (\d+(\.\d+)?)/.exec(answer.stdout)?.[1]
}
