// A disk without room: what was kept before is still there, whole, and the failure is said.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { noSettings } from '../ports/settings.ts'
import { createSecretFile } from './secret-file.ts'
import { createSettingsFile } from './settings-file.ts'

const fixture = fileURLToPath(new URL('full-disk.fixture.ts', import.meta.url))

/** What it says of its two writes when no file may grow beyond `blocks`. */
function writeWith(blocks: string, folder: string): string {
  // Ignored, the signal leaves the write with an error (EFBIG), as a full disk does.
  const script = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" --import tsx "$1" "$2"`
  const env = { ...process.env, TSX_DISABLE_CACHE: '1' }
  // How it ends does not count: at its very end Node takes the signal back, and caches find no room either.
  return spawnSync('sh', ['-c', script, process.execPath, fixture, folder], { encoding: 'utf8', env }).stdout
}

// Windows has no such limit for a process.
test.skipIf(process.platform === 'win32')(
  'a write that finds no room leaves both files as they were, and nothing beside them',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-full-'))
    await createSettingsFile(folder).write(noSettings)
    const options = { cipher: null, learn: () => undefined, log: { warn: () => undefined } }
    await createSecretFile({ dataFolder: folder, ...options }).write('LIVE', 'clientSecret', 'the old one')
    const contents = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
    const before = contents()
    expect(writeWith('0', folder)).toBe('CONFIG SECRETS')
    expect(contents()).toEqual(before)
    expect(writeWith('unlimited', folder)).toBe('written written')
    expect(contents()).not.toEqual(before)
    rmSync(folder, { recursive: true })
  },
)
