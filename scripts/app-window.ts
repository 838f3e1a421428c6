// Opens an address in an installed browser as a window of its own: no tabs, no address bar, a profile apart.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Ending, ending } from './ending.ts'

export type AppWindow = Readonly<{ closed: Promise<Ending>; close(): void }>

/** `closed` settles when the window is closed, because nothing else uses its profile. */
export function openAppWindow(browser: string, url: string): AppWindow {
  const profile = resolve('.cache/app-window')
  mkdirSync(profile, { recursive: true })
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []
  const child = spawn(
    browser,
    [
      `--app=${url}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--window-size=1440,900',
      ...asRoot,
    ],
    { stdio: 'ignore' },
  )
  return { closed: ending(child), close: () => child.kill() }
}

/** Whether a window can be shown at all. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}
