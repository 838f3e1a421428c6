// Electron's security list (docs/tutorial/security.md), item by item: what is decided in architecture §6.1 holds.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { contentSecurityPolicy, fileOf } from '../static.ts'
import { lockNavigation, openOutside } from './security.ts'
import { app, BrowserWindow, seen, Session } from './stand-in.ts'

vi.mock('electron', () => import('./stand-in.ts'))

const here = import.meta.dirname
const sources = readdirSync(here)
  .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name) && name !== 'stand-in.ts')
  .map((name) => ({ name, text: readFileSync(join(here, name), 'utf8') }))
const project = (file: string): string => readFileSync(join(here, '../../../..', file), 'utf8')

function sourcesWith(pattern: RegExp): readonly string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name)
}

function windowOn(hosts: readonly string[]): BrowserWindow {
  app.removeAllListeners('web-contents-created')
  lockNavigation(app as never, () => hosts)
  return new BrowserWindow({ webPreferences: { session: new Session() } })
}

test('each of the twenty points has a test that names it', () => {
  const files = [
    'src/main/hosts/electron/security.test.ts',
    'src/main/hosts/electron/main.test.ts',
    'tests/packaging.test.ts',
  ]
  const named = files.flatMap((file) => [...project(file).matchAll(/'(\d[\d, ]*): /g)])
  const points = named.flatMap(([, numbers = '']) => numbers.split(',').map(Number))
  expect([...new Set(points)].sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
})

test('1, 8, 18: nothing is loaded from the network or from file:', () => {
  expect(sourcesWith(/loadFile|file:\/\//)).toEqual([])
  for (const path of ['/../main/electron.js', '/%2e%2e/package.json', '/..%2f..%2fetc/passwd', '/etc/passwd'])
    expect(fileOf('/srv/window', path)?.startsWith('/srv/window/') ?? true, path).toBe(true)
  const { electronFuses } = parse(project('electron-builder.yml')) as { readonly electronFuses: object }
  expect(electronFuses).toMatchObject({ grantFileProtocolExtraPrivileges: false })
})

test('2, 3, 4, 20: no Node in the page, isolated, in the sandbox, nothing exposed', () => {
  const window = sources.find(({ name }) => name === 'window.ts')?.text
  for (const line of ['nodeIntegration: false', 'contextIsolation: true', 'sandbox: true', 'webviewTag: false'])
    expect(window).toContain(line)
  expect(sourcesWith(/\bpreload:|setPreloads|registerPreloadScript|contextBridge/)).toEqual([])
})

test('6, 9, 10, 11, 12: the defaults of Chromium stay as they are', () => {
  expect(
    sourcesWith(
      /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|disable-web-security/,
    ),
  ).toEqual([])
  const preventDefault = vi.fn()
  windowOn([]).webContents.emit('will-attach-webview', { preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
})

test('7: the page says the same policy as the header, but for the part that only a header can say', () => {
  const [, policy] =
    /http-equiv="content-security-policy"\s+content="([^"]*)"/.exec(project('src/renderer/index.html')) ?? []
  expect(`${policy ?? ''}; frame-ancestors 'none'`).toBe(contentSecurityPolicy)
})

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
  '13: %s, with look-alikes of our address',
  (name) => {
    const { webContents } = windowOn(['acme.administrateapp.com'])
    const isPrevented = (url: string): boolean => {
      const preventDefault = vi.fn()
      webContents.emit(name, { url, preventDefault })
      return preventDefault.mock.calls.length > 0
    }
    expect(isPrevented('app://tandem/#import/7')).toBe(false)
    for (const url of [
      'https://acme.administrateapp.com/',
      'https://evil.example/?next=app://tandem/',
      'app://tandem@evil.example/',
      'app://tandem.evil.example/',
      'data:text/html,app://tandem/',
      'javascript:alert(1)',
      'blob:app://tandem/1',
      'file:///etc/passwd',
    ])
      expect(isPrevented(url), url).toBe(true)
  },
)

test('14, 15: no window ever; outside opens what is on the list, by an address written anew', () => {
  const { webContents } = windowOn(['acme.administrateapp.com'])
  seen.opened.length = 0
  for (const url of [
    'https://ACME.administrateapp.com/a b',
    'http://acme.administrateapp.com/',
    'https://evil.example/#https://acme.administrateapp.com/',
    'app://tandem/',
    'ms-msdt:/id',
  ])
    expect(webContents.openHandler?.({ url })).toEqual({ action: 'deny' })
  expect(seen.opened).toEqual(['https://acme.administrateapp.com/a%20b'])
})

test('15: the list may change while Tandem runs; what signs in uses the same one, and nothing of this computer is opened', async () => {
  seen.opened.length = 0
  let hosts: readonly string[] = []
  app.removeAllListeners('web-contents-created')
  lockNavigation(app as never, () => hosts)
  const { webContents } = new BrowserWindow({ webPreferences: { session: new Session() } })
  const url = 'https://acme.administrateapp.com/authorize?state=1'
  webContents.openHandler?.({ url })
  await expect(openOutside(url, () => hosts)).rejects.toThrow('not opened outside')
  hosts = ['acme.administrateapp.com', '127.0.0.1:4100']
  webContents.openHandler?.({ url })
  await openOutside(url, () => hosts)
  expect(seen.opened).toEqual([url, url])
  for (const address of ['http://127.0.0.1:4100/authorize', 'http://acme.administrateapp.com/', 'file:///etc/passwd'])
    await expect(openOutside(address, () => hosts)).rejects.toThrow('not opened outside')
  expect(seen.opened).toHaveLength(2)
})

test('16: an Electron that has the repairs of electron#52474 to streams', () => {
  const { devDependencies } = JSON.parse(project('package.json')) as {
    readonly devDependencies: { readonly electron: string }
  }
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
  expect(Number.parseInt(devDependencies.electron, 10)).toBeGreaterThanOrEqual(44)
})

test('17: there is no IPC, and the page is never given code to run', () => {
  expect(sourcesWith(/ipcMain|MessageChannelMain|executeJavaScript|\.postMessage\(|webContents\.send\(/)).toEqual([])
})

test('only four files have Electron at run time', () => {
  expect(sourcesWith(/import (?!type )[^']*from 'electron'/)).toEqual([
    'main.ts',
    'protocol.ts',
    'security.ts',
    'window.ts',
  ])
})

test('no crash is written down or sent: the reporter of crashes is never started', () => {
  expect(sourcesWith(/crashReporter|Breakpad|minidump/i)).toEqual([])
})

test('updates come by electron-updater alone, and nothing loads it before there is a feed', () => {
  expect(sourcesWith(/electron-updater'/)).toEqual(['updates.ts'])
  expect(sourcesWith(/^import (?!type )[^\n]*'electron-updater'/m)).toEqual([])
  expect(sourcesWith(/\bautoUpdater\b.*from 'electron'|\bfeedURL\b|setFeedURL/)).toEqual([])
})
