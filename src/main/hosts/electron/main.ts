// Tandem as a desktop app: one process, one window, the backend behind `app://tandem`.
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, Menu, net, session } from 'electron'
import { readConfiguration } from '../../config.ts'
import { describeProblem, TandemError } from '../../errors.ts'
import type { Fetch } from '../../ports/platform.ts'
import { machine } from '../machine.ts'
import { rendererFolder } from '../renderer-folder.ts'
import { startBackend } from '../start-backend.ts'
import { registerScheme, serveScheme } from './protocol.ts'
import { denyPermissions, lockNavigation } from './security.ts'
import { openWindow } from './window.ts'

registerScheme()
app.enableSandbox()
start()

function start(): void {
  try {
    const { dataFolder } = readConfiguration(process.env, machine)
    // Chromium's own files stay apart from ours, and there is one Tandem for each data folder.
    app.setPath('userData', join(dataFolder, 'window'))
    if (app.requestSingleInstanceLock()) void app.whenReady().then(run).catch(refuse)
    else app.quit()
  } catch (error) {
    void app.whenReady().then(() => refuse(error))
  }
}

async function run(): Promise<void> {
  const tandem = startBackend({ environment: process.env, fetch: throughElectron })
  const { configuration, log } = tandem
  endWith(() => tandem.close())
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  const ours = session.fromPartition('persist:tandem')
  denyPermissions(ours)
  lockNavigation(app, configuration.administrate === null ? [] : [configuration.administrate.instance])
  serveScheme(ours, { handle: tandem.handle, rendererFolder: rendererFolder() })
  const opening = openWindow(ours)
  // Only now: the window is already being made.
  const [window] = await Promise.all([opening, tandem.begin()])
  app.on('second-instance', () => show(window))
  log.info({ environment: configuration.environment }, 'The window is open')
}

/** By the system's proxy and certificates. */
const throughElectron: Fetch = (input, init) => net.fetch(input instanceof URL ? input.href : input, init)

/** Closing the window ends Tandem, but only when what runs has come to a clean end. */
function endWith(close: () => Promise<void>): void {
  let closing: Promise<void> | null = null
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (closing !== null) return
    event.preventDefault()
    closing = close().finally(() => app.quit())
  })
}

function show(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

function refuse(error: unknown): void {
  const sentence = error instanceof TandemError ? describeProblem(error.problem) : 'Tandem could not start.'
  if (!(error instanceof TandemError)) console.error(error)
  dialog.showErrorBox('Tandem', sentence)
  app.exit(error instanceof TandemError ? error.exitCode : 1)
}
