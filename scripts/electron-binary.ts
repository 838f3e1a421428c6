// Electron's binary: npm brings the package without it, it is fetched on the first start where that is possible.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './tools.ts'

const PACKAGE = 'node_modules/electron'
const PROBE_MILLISECONDS = 3_000
const INSTALL_MILLISECONDS = 180_000

/** The binary's path, when it is there in the version of the package. */
export function electronBinary(): string | undefined {
  const [version, path] = ['dist/version', 'path.txt'].map(read)
  if (version?.replace(/^v/, '') !== electronVersion() || path === undefined) return undefined
  const binary = join(PACKAGE, 'dist', path)
  return existsSync(binary) ? binary : undefined
}

/** Fetches the binary where its download answers at once; otherwise returns within seconds. */
export async function installElectron(): Promise<string | undefined> {
  if (!(await downloadAnswers())) return undefined
  console.log('Fetching Electron, once …')
  const signal = AbortSignal.timeout(INSTALL_MILLISECONDS)
  await run(process.execPath, [join(PACKAGE, 'install.js')], { stdio: 'ignore', signal })
  return electronBinary()
}

async function downloadAnswers(): Promise<boolean> {
  const version = electronVersion()
  const base = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/download/'
  const address = `${base}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`
  try {
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MILLISECONDS) })).ok
  } catch {
    return false
  }
}

function electronVersion(): string {
  return (JSON.parse(read('package.json') ?? '{}') as { version: string }).version
}

function read(name: string): string | undefined {
  const file = join(PACKAGE, name)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}
