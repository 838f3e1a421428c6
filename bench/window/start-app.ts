// The built app as `npm start` serves it where there is no display, and how soon a window of it can be used.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from '@playwright/test'
import { median } from '../child.ts'

export interface App {
  readonly url: string
  /** Of the command; the backend is a process below it. */
  readonly pid: number
  stop(): Promise<void>
}

export async function startApp(dataFolder: string): Promise<App> {
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(WAYLAND_)?DISPLAY$/.test(name)),
  )
  const child = spawn('npm', ['start', '--silent'], {
    env: { ...environment, TANDEM_DATA_DIR: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const { pid } = child
  if (pid === undefined) throw new Error('npm cannot be started')
  const url = await addressOf(child)
  return {
    url,
    pid,
    stop: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve())
        process.kill(-pid, 'SIGTERM')
      }),
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const url = /^Tandem is at (\S+)$/m.exec(text)?.[1]
      if (url) resolve(url)
    })
    child.once('close', (code) => reject(new Error(`npm start ended with code ${String(code)}`)))
  })
}

/** What a measurement leaves in its data must not be there in the next. */
export function newDataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'tandem-bench-'))
}

/** Milliseconds since `npm start`. */
export interface Start {
  /** The address was printed. */
  readonly address: number
  /** Home greets, and Full Sync can be pressed. */
  readonly usable: number
  /** The database was opened, and Home shows its numbers. */
  readonly numbers: number
}

/** Looks at Home. A tab is opened when the address is printed: its making is counted. */
export async function measureStart(browser: Browser, dataFolder: string): Promise<Start> {
  const start = performance.now()
  const host = await startApp(dataFolder)
  const address = performance.now() - start
  try {
    const page = await newPage(browser)
    await page.goto(host.url, { waitUntil: 'commit' })
    await fullSync(page).waitFor()
    const usable = performance.now() - start
    await page.getByRole('region', { name: 'Recent' }).waitFor()
    const numbers = performance.now() - start
    await page.close()
    return { address, usable, numbers }
  } finally {
    await host.stop()
  }
}

/** Only something that hangs is slow: a busy machine makes a bad measurement, not none. */
export async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(300_000)
  return page
}

export function fullSync(page: Page): Locator {
  return page.locator('button:enabled', { hasText: 'Full Sync' }).first()
}

/** The median of one number of several starts. */
export function middle<Name extends string>(starts: readonly Readonly<Record<Name, number>>[], name: Name): number {
  return Math.round(median(starts.map((start) => start[name])))
}

export function middleStart(starts: readonly Start[]): Start {
  return { address: middle(starts, 'address'), usable: middle(starts, 'usable'), numbers: middle(starts, 'numbers') }
}
