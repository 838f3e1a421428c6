// What packages are made of where Electron cannot be fetched: a folder laid out like its distribution, with fuses to flip.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../scripts/tools.ts'

/** Before the fuses of a binary; as many of them as Electron 45 has, all on ("1"). */
const fuseWire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1'),
  Buffer.from([1, 9]),
  Buffer.from('111111111', 'latin1'),
])

/** Fills a folder for `electronDist` of a package for Linux. */
function writeStubElectron(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'))
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), fuseWire]))
  chmodSync(join(folder, 'electron'), 0o755)
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak'])
    writeFileSync(join(folder, name), 'stub')
}

/** Packages the project around the stub, into folders below this one, and answers where its resources are. */
export async function packageStub(folder: string, environment: NodeJS.ProcessEnv): Promise<string> {
  writeStubElectron(join(folder, 'electron'))
  const { ok, output } = await run(
    process.execPath,
    [
      ...['--import', 'tsx', 'scripts/dist.ts', '--linux', '--dir'],
      `-c.electronDist=${join(folder, 'electron')}`,
      `-c.directories.output=${join(folder, 'dist')}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: environment },
  )
  if (!ok) throw new Error(`Nothing was packaged:\n${output}`)
  return join(folder, 'dist', 'linux-unpacked', 'resources')
}
