// `npx tsx e2e/window-picture.ts [file]`, on Linux: the picture of the README, which is the window that `npm start` opens in an
// installed browser where there is no Electron, on a screen of its own, after a Full Sync in an empty data folder. What the
// picture cannot prove is looked at: the window's title, its icon, that it is no window of a browser with tabs, and that Tandem ends
// with it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Display, startDisplay } from './fixtures/display.ts'
import { asSomebody } from './fixtures/somebody.ts'
import { say } from './fixtures/told.ts'

const size = '1280x800'
const largest = 200_000

const file = process.argv[2] ?? 'docs/window.png'
const folder = mkdtempSync(join(tmpdir(), 'tandem-picture-'))
const display = await startDisplay(size)
try {
  const app = await startApp(display.name)
  try {
    const window = (await display.ask('xdotool', ['search', '--sync', '--onlyvisible', '--name', '^Tandem$'])).trim()
    await checkWindow(window)
    await until('the numbers of Home', async () =>
      (await ask(app.url, '{ workspace { databaseReachability } }')).includes('"CONNECTED"'),
    )
    await still(display, join(folder, 'home.png'))
    // As a person does it; the window goes on to the run by itself.
    await display.ask('xdotool', ['key', '--window', window, 'ctrl+r'])
    await until('a finished Full Sync', async () =>
      /"status":"(DONE|FAILED)"/.test(await ask(app.url, '{ latestJob { status } }')),
    )
    await still(display, file)
    await display.ask('xdotool', ['key', '--window', window, 'ctrl+w'])
    const ended = await Promise.race([app.ended, wait(30_000, 'has not ended')])
    if (ended !== 0) throw new Error(`The window is closed, and npm start: ${String(ended)}.`)
    say('Tandem has ended with its window.')
  } finally {
    await app.stop()
  }
} finally {
  await display.stop()
  rmSync(folder, { recursive: true, force: true })
}
const bytes = statSync(file).size
if (bytes > largest) throw new Error(`${file} has ${bytes} bytes: too many for a README.`)
say(`${file}: ${size}, ${Math.round(bytes / 1000)} KB`)

/** `pop-up` is what Chromium calls a window without tabs and address bar; one with them is a `browser`. */
async function checkWindow(window: string): Promise<void> {
  const told = await display.ask('xprop', ['-id', window, '-notype', '_NET_WM_NAME', 'WM_WINDOW_ROLE', '_NET_WM_ICON'])
  const lacking = [
    /_NET_WM_NAME = "Tandem"/,
    /WM_WINDOW_ROLE = "pop-up"/,
    /_NET_WM_ICON = \s*Icon \(\d+ x \d+\)/,
  ].filter((expected) => !expected.test(told))
  if (lacking.length > 0)
    throw new Error(`The window is not as on the desktop: no ${lacking.join(', no ')} in\n${told}`)
  say('The window is called Tandem, has an icon, and neither tabs nor an address bar.')
}

interface App {
  readonly url: string
  readonly ended: Promise<number | null>
  stop(): Promise<void>
}

/** `npm start` as whoever cloned the project runs it: no variables of ours but those that show nobody's real name. */
async function startApp(screen: string): Promise<App> {
  const child = spawn('npm', ['start', '--silent'], {
    env: {
      ...{ PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'en_GB.UTF-8' },
      ...{ DISPLAY: screen, TANDEM_DATA_DIR: join(folder, 'data'), NODE_OPTIONS: asSomebody },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const url = await address(child)
  return {
    url,
    ended,
    async stop() {
      if (child.exitCode === null && child.signalCode === null && child.pid !== undefined)
        process.kill(-child.pid, 'SIGTERM')
      await ended
    },
  }
}

function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      const url = /^Tandem is at (\S+)$/m.exec(text)?.[1]
      if (url !== undefined) resolve(url)
    })
    child.once('close', (code) => reject(new Error(`npm start ended with ${String(code)}: ${text}`)))
  })
}

/** Of the API of this computer, with the token of the address. */
async function ask(url: string, query: string): Promise<string> {
  const { origin, hash } = new URL(url)
  const authorization = `Bearer ${hash.slice('#token='.length)}`
  const headers = { authorization, 'content-type': 'application/json' }
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  return response.text()
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isSo()) return
    await wait(200)
  }
  throw new Error(`A minute passed without ${what}.`)
}

/** Takes the whole screen, until it looks the same twice: nothing is on its way any more. */
async function still(screen: Display, picture: string): Promise<void> {
  const look = () => screen.ask('import', ['-window', 'root', '-format', '%#', '-identify', 'info:'])
  await until('a screen at rest', async () => {
    const before = await look()
    await wait(700)
    return before === (await look())
  })
  await screen.ask('import', ['-window', 'root', '-strip', '-define', 'png:compression-level=9', picture])
}
