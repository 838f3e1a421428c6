// The `electron` module for tests on machines without Electron: only what the desktop host uses, behaving as its source says.
// Each behaviour names where Electron has it; a real Electron is asked by e2e/shell.spec.ts.
import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { Readable } from 'node:stream'
import { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { SafeStorage } from 'electron'

type Handler = (request: Request) => Response | Promise<Response>
type Privileges = readonly { readonly scheme: string; readonly privileges: Readonly<Record<string, boolean>> }[]

/** What tests look at. */
export const seen = {
  calls: [] as string[],
  privileges: [] as Privileges,
  sandboxed: false,
  paths: new Map<string, string>(),
  errorBoxes: [] as string[],
  opened: [] as string[],
  exitCode: null as number | null,
  windows: [] as BrowserWindow[],
  sessions: new Map<string, Session>(),
  /** Makes the app ready. */
  makeReady: (): void => undefined,
  isSecondInstance: false,
  /** What this start tells the first one. */
  told: null as unknown,
  boxes: [] as Box[],
  chosenFile: null as string | null,
  menu: [] as readonly MenuTemplate[],
  badge: 0,
  blockers: new Set<number>(),
  notes: [] as Notification[],
  displays: [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
  connections: [] as { readonly url: string; readonly partition: string }[],
}

export interface Box {
  readonly message: string
  readonly buttons: readonly string[]
  answer(button: number): void
}

export interface MenuTemplate {
  readonly label: string
  readonly submenu: readonly MenuEntry[]
}

export interface MenuEntry {
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly click?: (item: null, window: undefined, event: { readonly triggeredByAccelerator: boolean }) => void
}

/** spellcheck_hunspell_dictionary.cc of Chromium. */
const dictionaries = { url: 'https://redirector.gvt1.com/edgedl/chrome/dict/', partition: 'persist:tandem' }

const ready = new Promise<void>((resolve) => (seen.makeReady = resolve))

class App extends EventEmitter {
  #isReady = false
  /** docs/api/app.md, `app.isPackaged`: false in development. */
  isPackaged = false
  enableSandbox(): void {
    // docs/api/app.md: "This method can only be called before app is ready."
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
    seen.sandboxed = true
  }
  // shell/browser/api/electron_api_app.cc, `SetPath`: "Path must be absolute"; docs/api/app.md: throws when there is no such folder.
  setPath(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute')
    if (!existsSync(path)) throw new Error('Failed to set path')
    seen.paths.set(name, path)
  }
  // shell/browser/api/electron_api_app.cc, `RequestSingleInstanceLock`: the data goes to the first instance with `second-instance`.
  requestSingleInstanceLock(data: unknown): boolean {
    seen.told = data
    return !seen.isSecondInstance
  }
  // docs/api/app.md, `app.setAppUserModelId`: for Windows; shell/browser/browser_linux.cc does nothing.
  setAppUserModelId(): void {
    seen.calls.push('setAppUserModelId')
  }
  // docs/api/app.md, `app.setBadgeCount`: 0 hides the badge.
  setBadgeCount(count: number): void {
    seen.badge = count
  }
  // docs/api/app.md, `app.whenReady`: fulfilled when Electron is initialised, at once when it is already; `isReady` says so.
  async whenReady(): Promise<void> {
    await ready
    this.#isReady = true
  }
  isReady(): boolean {
    return this.#isReady
  }
  // shell/browser/browser.cc: `before-quit`, the windows close, `will-quit`, and `quit` unless one of them was prevented.
  quit(): void {
    seen.calls.push('quit')
    const before = new Event('before-quit', { cancelable: true })
    this.emit('before-quit', before)
    if (before.defaultPrevented) return
    for (const window of seen.windows.filter((each) => !each.isDestroyed())) {
      window.close()
      // docs/api/app.md, `before-quit`: a window that refuses to close ends the attempt.
      if (!window.isDestroyed()) return
    }
    const event = new Event('will-quit', { cancelable: true })
    this.emit('will-quit', event)
    if (!event.defaultPrevented) this.emit('quit')
  }
  // docs/api/app.md, `app.exit`: all windows close without asking; `before-quit` and `will-quit` are not emitted.
  exit(code: number): void {
    seen.exitCode = code
  }
}

// docs/api/session.md: one handler of each kind for a session; a later one takes the place of the one before.
export class Session {
  readonly handlers = new Map<string, Handler>()
  request: unknown = null
  check: unknown = null
  device: unknown = null
  readonly protocol = {
    // lib/browser/api/protocol.ts, `Protocol.prototype.handle`: a scheme is registered once for a session.
    handle: (scheme: string, handler: Handler) => {
      if (this.handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
      this.handlers.set(scheme, handler)
    },
  }
  setPermissionRequestHandler(handler: unknown): void {
    this.request = handler
  }
  setPermissionCheckHandler(handler: unknown): void {
    this.check = handler
  }
  setDevicePermissionHandler(handler: unknown): void {
    this.device = handler
  }
  checksSpelling = true
  // docs/api/session.md, `ses.setSpellCheckerEnabled`: it is on by default.
  setSpellCheckerEnabled(on: boolean): void {
    this.checksSpelling = on
  }
  // docs/api/session.md, `ses.fetch`: by Chromium's network stack; lib/browser/api/net-fetch.ts rejects with the `net::` error.
  fetch(url: string): Promise<Response> {
    const partition = [...seen.sessions].find(([, each]) => each === this)?.[0] ?? ''
    seen.connections.push({ url, partition })
    return Promise.reject(new TypeError('net::ERR_INTERNET_DISCONNECTED'))
  }
}

class WebContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | null = null
  // docs/api/web-contents.md, `setWindowOpenHandler`: called before a window is made; `deny` keeps it from being made.
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler
  }
  /** The address the page is at. */
  url = ''
  /** Times the page was loaded anew. */
  reloads = 0
  keys: { readonly type: string; readonly keyCode: string; readonly modifiers: readonly string[] }[] = []
  // docs/api/web-contents.md: `getURL` with its fragment, `getTitle` as the page says it.
  getURL(): string {
    return this.url
  }
  getTitle(): string {
    return 'Tandem'
  }
  // docs/api/web-contents.md, `reload`: also after `render-process-gone`, in a new process.
  reload(): void {
    this.reloads += 1
  }
  // docs/api/web-contents.md, `sendInputEvent`: to the page, which must be focused to hear it; no accelerator of a menu hears it.
  sendInputEvent(event: {
    readonly type: string
    readonly keyCode: string
    readonly modifiers: readonly string[]
  }): void {
    this.keys.push(event)
  }
}

export interface WindowOptions {
  readonly [option: string]: unknown
  readonly webPreferences: { readonly session: Session } & Readonly<Record<string, unknown>>
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents()
  readonly options: WindowOptions
  loaded = ''
  visible = false
  focused = false
  maximized = false
  destroyed = false
  progress = -1
  title = 'Tandem'
  bounds: Bounds
  constructor(options: WindowOptions) {
    super()
    this.options = options
    const { x, y, width, height } = options as unknown as Bounds
    this.bounds = { x, y, width, height }
    seen.windows.push(this)
    // electron#22995: whatever the window says of it, the session's dictionaries are fetched when its first window is made.
    if (options.webPreferences.session.checksSpelling) seen.connections.push(dictionaries)
    // shell/browser/api/electron_api_web_contents.cc: announced while the window is being made.
    app.emit('web-contents-created', {}, this.webContents)
  }
  // electron#36129: an address that differs from the present one in its hash alone leads within the page, which is not loaded anew.
  async loadURL(url: string): Promise<void> {
    const [page] = url.split('#')
    const within = url !== this.webContents.url && this.webContents.url.split('#')[0] === page
    this.webContents.url = url
    if (within) return
    this.loaded = url
    await ask(this.options.webPreferences.session, new URL(url).pathname, { method: 'GET' })
    this.emit('ready-to-show')
  }
  // docs/api/browser-window.md: `show` shows and gives focus, `focus` focuses, `isMinimized`, `isDestroyed`, `isFocused` say so.
  show(): void {
    this.visible = true
  }
  focus(): void {
    this.focused = true
  }
  isMinimized(): boolean {
    return false
  }
  isDestroyed(): boolean {
    return this.destroyed
  }
  isFocused(): boolean {
    return this.focused
  }
  maximize(): void {
    this.maximized = true
  }
  isMaximized(): boolean {
    return this.maximized
  }
  // docs/api/browser-window.md, `getNormalBounds`: those of the normal state, also while maximised.
  getNormalBounds(): Bounds {
    return this.bounds
  }
  // docs/api/browser-window.md, `setProgressBar`: below 0 none, above 1 without an end in sight.
  setProgressBar(progress: number): void {
    this.progress = progress
  }
  // docs/api/browser-window.md, `setTitle`: of the native window, not of the page.
  setTitle(title: string): void {
    this.title = title
  }
  // docs/api/browser-window.md, `close`: "Calling event.preventDefault() will cancel the close."
  close(): void {
    const event = new Event('close', { cancelable: true })
    this.emit('close', event)
    if (event.defaultPrevented) return
    this.destroyed = true
    this.emit('closed')
  }
}

interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const app = new App()

export const protocol = {
  // shell/browser/api/electron_api_protocol.cc, `RegisterSchemesAsPrivileged`: throws once the app is ready. The switches of a
  // second call take the place of the first's, so that child processes would forget its schemes (docs/api/protocol.md: once).
  registerSchemesAsPrivileged(schemes: Privileges): void {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    seen.calls.push('registerSchemesAsPrivileged')
    seen.privileges = schemes
  },
}

// docs/api/session.md, `fromPartition`: the same session for the same name; the options count the first time only.
export const session = {
  fromPartition(partition: string): Session {
    const known = seen.sessions.get(partition) ?? new Session()
    seen.sessions.set(partition, known)
    return known
  },
}

// docs/api/shell.md, `openExternal`: resolves when the system has taken the address over.
export const shell = { openExternal: async (url: string) => void seen.opened.push(url) }
export const dialog = {
  // docs/api/dialog.md, `showErrorBox`: may be called before the app is ready; the text goes to stderr on Linux then.
  showErrorBox: (_title: string, text: string) => void seen.errorBoxes.push(text),
  // lib/browser/api/dialog.ts, `messageBox`: an aborted signal closes the box, which answers with `cancelId`.
  async showMessageBox(
    _window: BrowserWindow,
    options: {
      readonly message: string
      readonly buttons: readonly string[]
      readonly cancelId?: number
      readonly signal?: AbortSignal
    },
  ): Promise<{ readonly response: number }> {
    const { message, buttons, cancelId = 0, signal } = options
    return new Promise((resolve) => {
      const answer = (response: number) => resolve({ response })
      signal?.addEventListener('abort', () => answer(cancelId), { once: true })
      seen.boxes.push({ message, buttons, answer })
    })
  },
  // docs/api/dialog.md, `showOpenDialog`: no paths when the person thought better of it.
  showOpenDialog: async () => ({ filePaths: seen.chosenFile === null ? [] : [seen.chosenFile] }),
}
// docs/api/menu.md: `buildFromTemplate`, and `setApplicationMenu`, which takes the place of the menu before.
export const Menu = {
  buildFromTemplate: (template: readonly MenuTemplate[]) => template,
  setApplicationMenu(menu: readonly MenuTemplate[]): void {
    seen.menu = menu
  },
}

/** `suspend`, `resume`, `shutdown` (docs/api/power-monitor.md; `shutdown` can be put off with `preventDefault`). */
export const powerMonitor = new EventEmitter()

// shell/browser/api/electron_api_power_save_blocker.cc: each start has an id of its own, counted from 0 on.
let nextBlocker = 0
export const powerSaveBlocker = {
  start(): number {
    seen.blockers.add(nextBlocker)
    return nextBlocker++
  },
  stop: (id: number) => seen.blockers.delete(id),
}

// docs/api/notification.md: nothing is seen before `show`; `click` and `close` are emitted on the object.
export class Notification extends EventEmitter {
  static isSupported(): boolean {
    return true
  }
  readonly title: string
  readonly body: string
  constructor({ title, body }: { readonly title: string; readonly body: string }) {
    super()
    this.title = title
    this.body = body
  }
  show(): void {
    seen.notes.push(this)
  }
}

// docs/api/screen.md: `getAllDisplays` in no order that counts, `getPrimaryDisplay`.
export const screen = {
  getAllDisplays: () => seen.displays,
  getPrimaryDisplay: () => seen.displays[0],
  // docs/api/screen.md, `getDisplayMatching`: the one that most closely intersects the bounds.
  getDisplayMatching: ({ x }: Bounds) =>
    seen.displays.find(({ workArea }) => x >= workArea.x && x < workArea.x + workArea.width) ?? seen.displays[0],
}

/** How the system keeps keys. */
export const keyStore = {
  platform: 'linux' as NodeJS.Platform,
  backend: 'gnome_libsecret' as ReturnType<SafeStorage['getSelectedStorageBackend']>,
  /** `known to all`: on Linux, with a desktop whose key store does not run. `refused`: by the person, or by the system. */
  key: 'own' as 'own' | 'known to all' | 'refused',
  isRotated: false,
  /** This is the account and the computer that what is to be unlocked was locked on. */
  isAtHome: true,
  answers: true,
}

// shell/browser/api/electron_api_safe_storage.cc. Bytes here stand for locked ones: a mark, the key's number, the text turned.
export const safeStorage = {
  // `GetSelectedLinuxBackend`: `unknown` before the app is ready; then what Chromium chose by the desktop's name, whether it runs or
  // not (components/os_crypt/sync/key_storage_util_linux.cc, `SelectBackend`). docs/api/safe-storage.md: `basic_text` without a
  // desktop that is known.
  getSelectedStorageBackend: () => (app.isReady() ? keyStore.backend : 'unknown'),
  // `IsAsyncEncryptionAvailable`: false before the app is ready; then true as soon as there is an encryptor, and there is one even
  // without a key store (`OnOsCryptReady`).
  isAsyncEncryptionAvailable: async () => app.isReady(),
  async encryptStringAsync(text: string): Promise<Buffer> {
    if (!app.isReady()) throw new Error('safeStorage cannot be used before app is ready')
    if (keyStore.key === 'refused')
      throw new Error('Error while encrypting the text provided to safeStorage.encryptStringAsync.')
    // shell/browser/browser_process_impl.cc: the key of the Secret Service comes first, Chromium's PosixKeyProvider last, whose key
    // stands in its source (components/os_crypt/async/browser/posix_key_provider.cc). It marks with `v10`, and so do the keys that
    // are safe on macOS and Windows (keychain_key_provider.mm, dpapi_key_provider.cc).
    const mark = keyStore.platform === 'linux' && keyStore.key === 'own' ? 'v11' : 'v10'
    const turned = Buffer.from(text).map((byte) => byte ^ 0xff)
    return Buffer.concat([Buffer.from(mark), Buffer.from([keyStore.isRotated ? 2 : 1]), turned])
  },
  // `decryptStringAsync`: which rejections there are, and in which words; nothing is decrypted to nothing.
  async decryptStringAsync(bytes: Buffer): Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }> {
    if (!app.isReady()) throw new Error('safeStorage cannot be used before app is ready')
    if (bytes.length === 0) return { result: '', shouldReEncrypt: false }
    if (!keyStore.answers)
      throw new Error('safeStorage.decryptStringAsync is temporarily unavailable. Please try again.')
    if (!keyStore.isAtHome)
      throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptStringAsync.')
    const result = Buffer.from(bytes.subarray(4).map((byte) => byte ^ 0xff)).toString()
    return { result, shouldReEncrypt: keyStore.isRotated && bytes[3] === 1 }
  },
}

// docs/api/native-image.md, `createFromBitmap`: raw pixels and their size.
export const nativeImage = { createFromBitmap: (_pixels: Buffer, size: object) => size }

/**
 * A `fetch` of the page in a window of that session, to our scheme. Rejects as Chromium does (`net::ERR_…`) when the handler's
 * answer cannot be used.
 */
export async function ask(
  session: Session,
  path: string,
  init: {
    readonly method: string
    readonly headers?: HeadersInit
    readonly body?: string | Uint8Array<ArrayBuffer>
    readonly isStreamed?: boolean
    readonly signal?: AbortSignal
  },
): Promise<Response> {
  const handler = session.handlers.get('app')
  if (handler === undefined) throw new TypeError('net::ERR_UNKNOWN_URL_SCHEME')
  // Chromium resolves dots and turns backslashes in an address of a standard scheme before anybody sees it (url/url_canon_path.cc).
  const { pathname, search } = new URL(`http://tandem${path}`)
  // lib/browser/api/protocol.ts: the Request is built anew, and without a signal: giving up a fetch does not abort it.
  const request = new Request(`app://tandem${pathname}${search}`, {
    method: init.method,
    headers: headersOf(init.headers),
    ...requestBody(init.body, init.isStreamed === true),
  })
  // lib/browser/api/protocol.ts: whatever the handler throws is ERR_UNEXPECTED for the page.
  const response = await Promise.resolve(handler(request)).catch(() => null)
  if (!isUsable(response)) throw new TypeError('net::ERR_UNEXPECTED')
  if (response.type === 'error') throw new TypeError('net::ERR_FAILED')
  // lib/browser/api/protocol.ts: `Readable.fromWeb`, which takes no other ReadableStream than Node's.
  const data = response.body === null ? null : Readable.fromWeb(response.body as unknown as NodeReadableStream)
  // lib/browser/api/protocol.ts: of a header that comes several times only one is left.
  const headers = Object.fromEntries(response.headers)
  return new Response(data === null ? null : load(data, init.signal), { status: response.status, headers })
}

// lib/browser/api/protocol.ts: an origin that is `null` is taken out before anybody sees it.
function headersOf(given: HeadersInit | undefined): Headers {
  const headers = new Headers(given)
  if (headers.get('origin') === 'null') headers.delete('origin')
  return headers
}

// lib/browser/api/protocol.ts, `convertToRequestBody`: one piece of bytes as it is, anything else (files, blobs) as a stream.
function requestBody(body: string | Uint8Array<ArrayBuffer> | undefined, isStreamed: boolean) {
  if (body === undefined) return {}
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return isStreamed ? { body: new Blob([bytes]).stream(), duplex: 'half' as const } : { body: bytes }
}

// lib/browser/api/protocol.ts, `validateResponse`: what looks like a Response is taken, but a body of its own must be a native
// stream. A ponyfilled Response has one and is refused (honojs/node-server#77: net::ERR_UNEXPECTED).
function isUsable(response: unknown): response is Response {
  if (!(response instanceof Response)) return false
  return response.body === null || response.body instanceof NodeReadableStream
}

// shell/browser/net/node_stream_loader.cc: what each `read()` gives goes to the page at once; when the page drops its loader
// (the fetch is given up, the window reloads or closes) the stream is destroyed, which cancels the web stream under it.
function load(data: Readable, signal: AbortSignal | undefined): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let isOver = false
      const over = (end: () => void) => () => {
        if (isOver) return
        isOver = true
        end()
      }
      data.on('readable', () => {
        for (let chunk: unknown = data.read(); chunk !== null && !isOver; chunk = data.read())
          controller.enqueue(new Uint8Array(chunk as Buffer))
      })
      data.on(
        'end',
        over(() => controller.close()),
      )
      data.on(
        'error',
        over(() => controller.error(new TypeError('net::ERR_FAILED'))),
      )
      data.on(
        'close',
        over(() => controller.error(new TypeError('net::ERR_FAILED'))),
      )
      signal?.addEventListener(
        'abort',
        over(() => {
          controller.error(signal.reason)
          data.destroy()
        }),
      )
    },
    cancel() {
      data.destroy()
    },
  })
}
