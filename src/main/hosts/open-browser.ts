// Opens a page in the person's own browser, for the hosts without Electron.
import { spawn } from 'node:child_process'
import { win32 } from 'node:path'
import { setTimeout } from 'node:timers/promises'

export interface Opening {
  readonly program: string
  readonly arguments: readonly string[]
}

/** A program that has not ended by then is the browser itself, and up. */
const patience = 5_000

/**
 * Opens an https address, or an http one of this computer. Rejects when it is another one, or when no browser comes up.
 * The message never holds the address.
 */
export async function openInBrowser(address: string): Promise<void> {
  const page = pageAddress(address)
  if (page === null) throw new Error('Only https addresses, and those of this computer, are opened in the browser.')
  await start(openingOf(page, process.platform, process.env['SystemRoot']))
}

/** The address as it is handed on, written anew: no blank, quotation mark or control character is left. null: not one to open. */
export function pageAddress(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const here = url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url.username !== '' || url.password !== '' || (url.protocol !== 'https:' && !here)) return null
  return url.href.replaceAll("'", '%27')
}

/**
 * Each system's own program, with the address as one argument: no shell ever reads it. On Windows by its full path,
 * because a name alone is looked for in the working folder first.
 */
export function openingOf(page: string, platform: NodeJS.Platform, systemRoot = 'C:\\Windows'): Opening {
  if (platform === 'win32')
    return {
      program: win32.join(systemRoot, 'System32', 'rundll32.exe'),
      arguments: ['url.dll,FileProtocolHandler', page],
    }
  if (platform === 'darwin') return { program: '/usr/bin/open', arguments: [page] }
  return { program: 'xdg-open', arguments: [page] }
}

/** Resolves when the program ended well or goes on running; it outlives this process. */
export async function start({ program, arguments: given }: Opening, milliseconds = patience): Promise<void> {
  const child = spawn(program, given, { stdio: 'ignore', detached: true, shell: false, windowsHide: true })
  const enough = new AbortController()
  try {
    const ended = new Promise<void>((resolve, reject) => {
      child.once('error', () => reject(new Error('The program that opens pages could not be started.')))
      child.once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`The program that opens pages ended with ${String(code)}.`)),
      )
    })
    await Promise.race([ended, setTimeout(milliseconds, undefined, { ref: false, signal: enough.signal })])
  } finally {
    enough.abort()
    child.unref()
  }
}
