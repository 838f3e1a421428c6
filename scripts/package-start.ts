// Starts an installed Tandem as a person would, without any tool attached to it, and waits until its window is open:
// `node --import tsx scripts/package-start.ts <program> [arguments …]`. Exit code 0: it opened, and ended when it was asked to.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startInstalled } from './package-started.ts'

const [program, ...args] = process.argv.slice(2)
if (program === undefined) {
  console.error('Name the program to start.')
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'tandem-installed-'))
const { opened, milliseconds, said } = await startInstalled(program, args, folder)
rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
console.log(opened ? `The window was open after ${Math.round(milliseconds)} ms.` : `No window opened:\n${said}`)
process.exitCode = opened ? 0 : 1
