// The life of the desktop app, over a stand-in for Electron and a backend that does what each test says.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ScriptedBackend } from './scripted-backend.fixture.ts'
import type * as StandIn from './stand-in.ts'

const patience = { timeout: 20_000 }
const workbook = 'PK a workbook'
const digest = createHash('sha256').update(workbook).digest('hex')

type Fetch = (input: string | URL) => Promise<Response>
type Parts = { readonly electron: typeof StandIn; readonly backend: ScriptedBackend; readonly folder: string }

let quit: Promise<void>

/** A start of its own each time: modules, stand-in and backend are new. */
async function launch(before: (parts: Parts) => void = () => undefined, folder = newFolder()) {
  const electron = await import('./stand-in.ts')
  const { scriptedBackend } = await import('./scripted-backend.fixture.ts')
  const backend = scriptedBackend()
  let outside: Fetch | undefined
  vi.doMock('electron', () => electron)
  vi.doMock('../start-backend.ts', () => ({
    startBackend(options: { readonly fetch: Fetch }) {
      outside = options.fetch
      return {
        configuration: { environment: 'REHEARSAL', administrate: null, dataFolder: folder },
        log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
        begin: async () => undefined,
        handle: backend.handle,
        close: async () => void (backend.closed = true),
      }
    },
  }))
  vi.stubEnv('TANDEM_DATA_DIR', folder)
  quit = new Promise((resolve) => electron.app.once('quit', resolve))
  await import('./main.ts')
  before({ electron, backend, folder })
  electron.seen.makeReady()
  const window = await vi.waitUntil(() => electron.seen.windows[0], patience)
  // Everything is connected when the first answer has come back.
  await vi.waitUntil(() => electron.powerMonitor.listenerCount('suspend') > 0, patience)
  return { electron, backend, folder, window, outside, seen: electron.seen, app: electron.app }
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tandem-life-'))
}

function fileIn(folder: string, name = 'May season.xlsx'): string {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  writeFileSync(file, workbook)
  return file
}

const argv = process.argv
beforeEach(() => void vi.resetModules())
afterEach(() => {
  process.argv = argv
  vi.unstubAllEnvs()
})

test(
  'a workbook on the command line is handed to the backend byte for byte, and the window shows it',
  patience,
  async () => {
    const folder = newFolder()
    process.argv = ['tandem', fileIn(folder)]
    const { backend, window, seen } = await launch(undefined, folder)
    await vi.waitUntil(() => window.webContents.url === 'app://tandem/#import/w%201', patience)
    expect(backend.orders).toEqual([`open May season.xlsx ${digest}`])
    expect(window.loaded).toBe('app://tandem/')
    expect(window.options.webPreferences).not.toHaveProperty('preload')
    expect(seen.boxes).toEqual([])
  },
)

test('macOS: a file dropped on the icon before Tandem is ready', patience, async () => {
  const { backend, window } = await launch(({ electron, folder }) => {
    const preventDefault = vi.fn()
    electron.app.emit('open-file', { preventDefault }, fileIn(folder))
    expect(preventDefault).toHaveBeenCalledOnce()
  })
  await vi.waitUntil(() => window.webContents.url === 'app://tandem/#import/w%201', patience)
  expect(backend.orders).toEqual([`open May season.xlsx ${digest}`])
})

test(
  'a second start hands its file on and the window comes to the front; what it claims else is not listened to',
  patience,
  async () => {
    const { app, backend, window, folder, seen } = await launch()
    expect(seen.told).toEqual({ workbook: null })
    app.emit('second-instance', {}, ['tandem'], '/', { workbook: '/etc/passwd' })
    expect(window.focused).toBe(true)
    app.emit('second-instance', {}, ['tandem'], '/', { workbook: fileIn(folder) })
    await vi.waitUntil(() => window.webContents.url.endsWith('#import/w%201'), patience)
    expect(backend.orders).toEqual([`open May season.xlsx ${digest}`])
  },
)

test('the second start itself ends, with its file told', patience, async () => {
  const folder = newFolder()
  const file = fileIn(folder)
  process.argv = ['tandem', file]
  const electron = await import('./stand-in.ts')
  vi.doMock('electron', () => electron)
  vi.stubEnv('TANDEM_DATA_DIR', folder)
  electron.seen.isSecondInstance = true
  await import('./main.ts')
  expect(electron.seen.told).toEqual({ workbook: file })
  expect(electron.seen.calls).toContain('quit')
  expect(electron.seen.windows).toEqual([])
})

test('a data folder that is named from where one stands', patience, async () => {
  const folder = relative(process.cwd(), join(newFolder(), 'not there yet'))
  const { seen, window } = await launch(undefined, folder)
  expect(seen.paths.get('userData')).toBe(resolve(folder, 'window'))
  expect(seen.errorBoxes).toEqual([])
  expect(window.loaded).toBe('app://tandem/')
})

test('a workbook that is refused, or not there: a sentence, and the window stays usable', patience, async () => {
  const { app, backend, window, folder, seen } = await launch()
  backend.refusal = 'This is no workbook.'
  app.emit('open-file', { preventDefault: () => undefined }, fileIn(folder))
  await vi.waitUntil(() => seen.boxes[0], patience)
  expect(seen.boxes[0]?.message).toBe('This is no workbook. Nothing was changed. (FILE)')
  app.emit('open-file', { preventDefault: () => undefined }, join(folder, 'gone.xlsx'))
  await vi.waitUntil(() => seen.boxes[1], patience)
  expect(seen.boxes[1]?.message).toMatch(/^gone\.xlsx could not be read\. Nothing was changed\./)
  expect(window.webContents.url).toBe('app://tandem/#import')
})

test('the window opens where it stood', patience, async () => {
  const first = await launch()
  first.window.bounds = { x: 300, y: 200, width: 1100, height: 700 }
  first.app.quit()
  await quit
  expect(JSON.parse(readFileSync(join(first.folder, 'window.json'), 'utf8'))).toEqual({
    last: '1',
    displays: { 1: { x: 300, y: 200, width: 1100, height: 700, maximized: false } },
  })
  vi.resetModules()
  const second = await launch(undefined, first.folder)
  expect(second.window.options).toMatchObject({ x: 300, y: 200, width: 1100, height: 700 })
})

test('nothing runs: it ends without a question, the backend closed', patience, async () => {
  const { app, backend, seen } = await launch()
  app.quit()
  await quit
  expect(seen.boxes).toEqual([])
  expect(backend.closed).toBe(true)
})

test('ending while it writes: asked; staying changes nothing', patience, async () => {
  const { backend, window, seen } = await launch()
  backend.runs()
  window.close()
  const box = await vi.waitUntil(() => seen.boxes[0], patience)
  expect(box.message).toMatch(/^Venues are being written\. Tandem finishes the record it is at/)
  expect(box.buttons).toEqual(['Finish This Record and End', 'Stay'])
  expect(window.title).toBe('Ending in 10 s · Tandem')
  box.answer(1)
  await vi.waitUntil(() => window.title === 'Tandem', patience)
  expect(window.destroyed).toBe(false)
  expect(backend.orders).toEqual([])
})

test('ending while it writes: stopped, and only after the stop the window closes', patience, async () => {
  const { app, backend, window, seen } = await launch()
  backend.stopsAtOnce = false
  backend.runs()
  app.quit()
  const box = await vi.waitUntil(() => seen.boxes[0], patience)
  box.answer(0)
  await vi.waitUntil(() => backend.orders.length > 0, patience)
  expect(backend.orders).toEqual(['stop 7'])
  expect([window.destroyed, backend.closed]).toEqual([false, false])
  backend.ends('CANCELLED')
  await quit
  expect([window.destroyed, backend.closed]).toEqual([true, true])
})

test('macOS and Linux shut down: the system waits, nobody is asked, the run is stopped first', patience, async () => {
  const { backend, electron, seen } = await launch()
  backend.runs()
  const preventDefault = vi.fn()
  electron.powerMonitor.emit('shutdown', { preventDefault })
  await quit
  expect(preventDefault).toHaveBeenCalledOnce()
  expect(seen.boxes).toEqual([])
  expect(backend.orders).toEqual(['stop 7'])
  expect(backend.closed).toBe(true)
})

test('Windows logs out: it is asked to wait while something runs', patience, async () => {
  const { backend, window, seen } = await launch()
  backend.imports()
  await vi.waitUntil(() => window.progress >= 0, patience)
  const preventDefault = vi.fn()
  window.emit('query-session-end', { preventDefault })
  await quit
  expect(preventDefault).toHaveBeenCalledOnce()
  expect(seen.boxes).toEqual([])
  expect(backend.orders).toEqual(['stop 8'])
})

test(
  'Windows logs out while nothing runs: Tandem does not stand in the way, and ends only when it comes to that',
  patience,
  async () => {
    const { window, seen } = await launch()
    const preventDefault = vi.fn()
    window.emit('query-session-end', { preventDefault })
    expect(preventDefault).not.toHaveBeenCalled()
    expect(seen.calls).not.toContain('quit')
    window.emit('session-end', {})
    await quit
  },
)

test('a run: progress, awake, badge; a note when it ended unseen, whose click shows it', patience, async () => {
  const { backend, window, seen } = await launch()
  backend.waiting = 2
  backend.runs()
  await vi.waitUntil(() => window.progress === 0.5, patience)
  expect(seen.blockers.size).toBe(1)
  expect(seen.badge).toBe(2)
  backend.waiting = 0
  backend.ends('DONE')
  const note = await vi.waitUntil(() => seen.notes[0], patience)
  expect([note.title, note.body]).toEqual(['Full Sync', 'Finished.'])
  expect([window.progress, seen.blockers.size, seen.badge]).toEqual([-1, 0, 0])
  note.emit('click')
  expect(window.focused).toBe(true)
  expect(window.webContents.url).toBe('app://tandem/#sync/7')
})

test('a run that ends before everybody’s eyes: no note', patience, async () => {
  const { backend, window, seen } = await launch()
  window.focus()
  backend.imports()
  await vi.waitUntil(() => window.progress === 0.25, patience)
  backend.ends('DONE')
  await vi.waitUntil(() => window.progress === -1, patience)
  expect(seen.notes).toEqual([])
})

test('going to sleep stops what runs, and says so afterwards', patience, async () => {
  const { backend, electron, window, seen } = await launch()
  window.focus()
  electron.powerMonitor.emit('suspend')
  backend.runs()
  await vi.waitUntil(() => window.progress >= 0, patience)
  expect(backend.orders).toEqual([])
  electron.powerMonitor.emit('suspend')
  const note = await vi.waitUntil(() => seen.notes[0], patience)
  expect(backend.orders).toEqual(['stop 7'])
  expect(note.body).toBe('The computer went to sleep. Stopped. What was finished stays as written.')
})

test('the page crashes: opened again with a sentence; crashing again and again it stops', patience, async () => {
  const { window, seen } = await launch()
  const crash = (reason: string) => window.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 })
  crash('clean-exit')
  expect([window.webContents.reloads, seen.boxes.length]).toEqual([0, 0])
  crash('crashed')
  crash('oom')
  expect(window.webContents.reloads).toBe(2)
  expect(seen.boxes[0]?.message).toMatch(/^The window had stopped and was opened again\. What runs goes on/)
  crash('crashed')
  expect(window.webContents.reloads).toBe(2)
  expect(seen.boxes[2]?.message).toMatch(/^The window stops again and again\./)
})

test(
  'requests go by the system’s proxy and certificates, in a session of their own that keeps nothing',
  patience,
  async () => {
    const { outside, seen } = await launch()
    await expect(outside?.(new URL('https://api.example/graphql'))).rejects.toThrow('net::ERR_INTERNET_DISCONNECTED')
    expect(seen.connections).toEqual([{ url: 'https://api.example/graphql', partition: 'connections' }])
  },
)

test('the menus lead to places, press keys, and order by themselves', patience, async () => {
  const { backend, electron, window, seen, folder } = await launch()
  const click = (title: string, triggeredByAccelerator = false) =>
    seen.menu
      .flatMap(({ submenu }) => submenu)
      .find(({ label }) => label === title)
      ?.click?.(null, undefined, { triggeredByAccelerator })
  const fullSync = seen.menu.flatMap(({ submenu }) => submenu).find(({ label }) => label === 'Full Sync')
  expect(fullSync).toMatchObject({ accelerator: 'CmdOrCtrl+R', registerAccelerator: false })
  click('Match')
  expect(window.webContents.url).toBe('app://tandem/#match')
  click('Full Sync')
  const modifiers = process.platform === 'darwin' ? ['meta'] : ['control']
  expect(window.webContents.keys).toEqual([
    { type: 'keyDown', keyCode: 'R', modifiers },
    { type: 'keyUp', keyCode: 'R', modifiers },
  ])
  // The keys themselves: the page has had them.
  click('Full Sync', true)
  expect(window.webContents.keys).toHaveLength(2)
  electron.seen.chosenFile = fileIn(folder)
  click('Open Workbook…')
  await vi.waitUntil(() => window.webContents.url.endsWith('#import/w%201'), patience)
  click('Sync Venues')
  await vi.waitUntil(() => backend.orders.includes('start sync_venues'), patience)
  expect(window.webContents.url).toBe('app://tandem/#sync')
  await vi.waitUntil(() => seen.boxes.some(({ message }) => message.startsWith('Ben runs it.')), patience)
  click('Review Changes First')
  await vi.waitUntil(() => backend.orders.includes('start sync_all for review'), patience)
  backend.runs()
  click('Stop What Runs')
  await vi.waitUntil(() => backend.orders.includes('stop 7'), patience)
})
