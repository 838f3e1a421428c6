// Tandem as a desktop app: one process, one window, the backend behind `app://tandem`.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  app,
  dialog,
  Menu,
  type MenuItemConstructorOptions,
  nativeImage,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  safeStorage,
  session,
} from 'electron'
import { type Configuration, readConfiguration } from '../../config.ts'
import { describeProblem, TandemError } from '../../errors.ts'
import type { Fetch, Log } from '../../ports/platform.ts'
import { keepHeapSmall } from '../heap.ts'
import { machine } from '../machine.ts'
import { rendererFolder } from '../renderer-folder.ts'
import { startBackend } from '../start-backend.ts'
import type { Ending } from './activity.ts'
import { createDesk, type Desk } from './desk.ts'
import { createIncoming, workbookIn, workbookTold } from './incoming.ts'
import { type Action, type Item, menus } from './menu.ts'
import { dot, dotSize } from './presence.ts'
import { registerScheme, serveScheme } from './protocol.ts'
import { electronKeyStore } from './secrets.ts'
import { denyPermissions, fetchNoDictionaries, lockNavigation, openOutside } from './security.ts'
import type { Departure } from './update-steps.ts'
import { createUpdates, findUpdater, installsQuietly, type Updates } from './updates.ts'
import { openWindow, type TandemWindow } from './window.ts'

const incoming = createIncoming()

keepHeapSmall()
registerScheme()
app.enableSandbox()
start()

function start(): void {
  try {
    const { dataFolder } = readConfiguration(process.env, machine)
    // Chromium's own files stay apart from ours, and there is one Tandem for each data folder.
    const userData = resolve(dataFolder, 'window')
    mkdirSync(userData, { recursive: true, mode: 0o700 })
    app.setPath('userData', userData)
    const workbook = workbookIn(process.argv, process.cwd())
    // By data of our own: in the arguments of a second start Chromium changes order and adds switches (electron#20322).
    if (!app.requestSingleInstanceLock({ workbook })) {
      app.quit()
      return
    }
    // On macOS a file can come before Tandem is ready (electron#7037).
    app.on('open-file', (event, path) => {
      event.preventDefault()
      incoming.give(path)
    })
    app.on('second-instance', (_event, _argv, _folder, data) => {
      const told = workbookTold(data)
      if (told !== null) incoming.give(told)
    })
    if (workbook !== null) incoming.give(workbook)
    void app.whenReady().then(run).catch(refuse)
  } catch (error) {
    void app.whenReady().then(() => refuse(error))
  }
}

async function run(): Promise<void> {
  const tandem = startBackend({
    environment: process.env,
    fetch: throughElectron,
    keyStore: () => electronKeyStore({ safeStorage, platform: process.platform }),
    // Asked for by the backend, for the sign-in page of the connection that a person is setting up.
    openBrowser: (address) => openOutside(address, () => [new URL(address).host]),
  })
  const { configuration, log } = tandem
  // Notifications of Windows need the name that the installer gave.
  app.setAppUserModelId('org.tandem.desktop')
  const ours = session.fromPartition('persist:tandem')
  denyPermissions(ours)
  fetchNoDictionaries(ours)
  lockNavigation(app, () => pagesOf(tandem.inUse()))
  serveScheme(ours, { handle: tandem.handle, rendererFolder: rendererFolder() })
  let desk: Desk | null = null
  let updates: Updates | null = null
  let departure: Departure = 'idle'
  const act = (action: Action): void => desk?.act(action)
  endWith({
    desk: () => desk,
    close: tandem.close,
    depart: () => (updates === null ? app.quit() : updates.depart(departure, () => app.quit())),
  })
  setMenus(act)
  const opening = openWindow({
    session: ours,
    stateFile: join(configuration.dataFolder, 'window.json'),
    mayClose: () => mayEnd(desk),
    log: (fields, message) => log.warn(fields, message),
  })
  const shown = opening.then((window) => {
    app.on('second-instance', () => window.show())
    return window
  })
  // Only now: the window is already being made.
  const [window] = await Promise.all([shown, tandem.begin()])
  const made = await createDesk({
    handle: tandem.handle,
    window,
    incoming,
    log,
    ...system(window),
    onActivity: () => updates?.heed(),
    installUpdate: () => updates?.restart(),
    leave(how) {
      departure = how
      app.quit()
    },
  })
  desk = made
  heedPower(made)
  heedSessionEnd(window, made)
  log.info({ environment: configuration.environment }, 'The window is open')
  updates = await openUpdates(made, log, act)
}

/** Where there is no feed nothing of it is loaded, and nobody is asked anything. */
async function openUpdates(desk: Desk, log: Log, act: (action: Action) => void): Promise<Updates | null> {
  const updater = await findUpdater(app.isPackaged, process.resourcesPath).catch((error: unknown) => {
    log.warn({ error }, 'What brings updates could not be loaded')
    return null
  })
  if (updater === null) return null
  return createUpdates({
    updater,
    quietly: installsQuietly(process.resourcesPath),
    log,
    now: () => Date.now(),
    runs: () => desk.runs(),
    offer: (isReady) => setMenus(act, isReady),
    end: () => desk.leaving.request(),
  })
}

/** Pages of Administrate that the window may lead to. */
function pagesOf({ administrate }: Configuration): readonly string[] {
  return administrate === null ? [] : [administrate.instance]
}

/** By the system's proxy and certificates. In memory only: nothing that Administrate answers is kept by Chromium. */
const throughElectron: Fetch = (input, init) =>
  session.fromPartition('connections', { cache: false }).fetch(input instanceof URL ? input.href : input, init)

/** Before there is a desk nothing can have been started from the window. */
function mayEnd(desk: Desk | null): boolean {
  if (desk === null || desk.leaving.mayLeave()) return true
  desk.leaving.request()
  return false
}

interface EndParts {
  readonly desk: () => Desk | null
  readonly close: () => Promise<void>
  /** Everything is closed; ends the process. */
  readonly depart: () => void
}

/** Closing the window ends Tandem, but only when what runs has come to a clean end. */
function endWith({ desk, close, depart }: EndParts): void {
  let closing: Promise<void> | null = null
  app.on('before-quit', (event) => {
    if (!mayEnd(desk())) event.preventDefault()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (closing !== null) return
    event.preventDefault()
    desk()?.close()
    closing = close().finally(depart)
  })
}

function system(window: TandemWindow) {
  let blocker: number | null = null
  // Held, because one that is collected hears no click.
  const notes = new Set<Notification>()
  return {
    setBadge(count: number): void {
      if (process.platform !== 'win32') app.setBadgeCount(count)
      else {
        const image = nativeImage.createFromBitmap(Buffer.from(dot()), { width: dotSize, height: dotSize })
        window.window.setOverlayIcon(count === 0 ? null : image, count === 0 ? '' : `${count} waiting`)
      }
    },
    keepAwake(on: boolean): void {
      if (on) blocker ??= powerSaveBlocker.start('prevent-app-suspension')
      else if (blocker !== null) {
        powerSaveBlocker.stop(blocker)
        blocker = null
      }
    },
    notify({ title, body }: Ending, onClick: () => void): void {
      if (!Notification.isSupported()) return
      const note = new Notification({ title, body })
      notes.add(note)
      note.on('click', onClick)
      note.on('close', () => notes.delete(note))
      note.show()
    },
  }
}

function heedPower(desk: Desk): void {
  powerMonitor.on('suspend', () => desk.fallAsleep())
  // macOS and Linux; it waits for us to end.
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault()
    desk.leaving.hurry()
  })
}

/** Windows: the first question can be answered with "not yet", what follows cannot. The person may still call it off in between. */
function heedSessionEnd({ window }: TandemWindow, desk: Desk): void {
  window.on('query-session-end', (event) => {
    if (!desk.runs()) return
    event.preventDefault()
    desk.leaving.hurry()
  })
  window.on('session-end', () => desk.leaving.hurry())
}

function setMenus(act: (action: Action) => void, updateReady = false): void {
  const template = menus(process.platform, updateReady).map(({ title, items }) => ({
    label: title,
    submenu: items.map((item) => optionsOf(item, act)),
  }))
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function optionsOf(item: Item, act: (action: Action) => void): MenuItemConstructorOptions {
  if ('separator' in item) return { type: 'separator' }
  const keys = item.keys === undefined ? {} : { accelerator: item.keys }
  if ('role' in item) return { role: item.role, ...keys }
  const { title, action } = item
  const presses = 'press' in action
  return {
    label: title,
    ...keys,
    // The window hears these keys itself. Where the system calls all the same, the page has had them and did not want them.
    ...(presses && { registerAccelerator: false }),
    click: (_item, _window, event) => {
      if (!presses || event.triggeredByAccelerator !== true) act(action)
    },
  }
}

function refuse(error: unknown): void {
  const sentence = error instanceof TandemError ? describeProblem(error.problem) : 'Tandem could not start.'
  if (!(error instanceof TandemError)) console.error(error)
  dialog.showErrorBox('Tandem', sentence)
  app.exit(error instanceof TandemError ? error.exitCode : 1)
}
