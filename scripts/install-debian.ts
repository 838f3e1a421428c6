// Installs a Debian package where that needs nobody's leave: on Debian and its kin, as root.
import { existsSync } from 'node:fs'
import { run } from './tools.ts'

const APT = '/usr/bin/apt-get'

/** Whether the package is installed afterwards; `false` at once where it cannot be tried. */
export async function installDebianPackage(name: string): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync(APT)) return false
  console.log(`Installing ${name} …`)
  return (await install(name)) || ((await apt('update')) && (await install(name)))
}

function install(name: string): Promise<boolean> {
  return apt('install', '--yes', '--no-install-recommends', name)
}

async function apt(...args: readonly string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return (await run(APT, ['--quiet', ...args], { stdio: 'ignore', env })).ok
}
