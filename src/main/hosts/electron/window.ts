// The one window: where it stands, how it is led to a place, and what it says in boxes of the system.
import { BrowserWindow, dialog, screen, type Session } from 'electron'
import { createCrashes } from './crash.ts'
import type { Choice } from './leave.ts'
import type { Action } from './menu.ts'
import { startPage } from './protocol.ts'
import { type Display, readWindowState, remember, smallest, standingOn, writeWindowState } from './window-state.ts'

export interface TandemWindow {
  /** In front and with the keyboard. */
  show(): void
  isFocused(): boolean
  /** Leads the page to a place, as its address writes it, without loading it anew. */
  go(place: string): void
  /** Gives the page keys, as if a person had pressed them. */
  press(keys: Extract<Action, { press: unknown }>['press']): void
  /** 0 to 1; 2: unknown; -1: none. */
  setProgress(progress: number): void
  /** A countdown in the title; null takes it away. */
  count(seconds: number | null): void
  /** Whether Tandem ends; closed by the signal it counts as yes. */
  askToLeave(sentence: string, signal: AbortSignal): Promise<Choice>
  chooseWorkbook(): Promise<string | null>
  tell(sentence: string): void
  readonly window: BrowserWindow
}

export interface WindowParts {
  readonly session: Session
  readonly stateFile: string
  /** Whether the window may close; if not, it has been taken note of that somebody wants to. */
  readonly mayClose: () => boolean
  readonly log: (fields: object, message: string) => void
}

/** Opens it and loads the page. Every preference that matters is written out; there is no preload, because there is no IPC. */
export async function openWindow({ session, stateFile, mayClose, log }: WindowParts): Promise<TandemWindow> {
  const state = readWindowState(stateFile)
  const { maximized, ...bounds } = standingOn(state, displays())
  const window = new BrowserWindow({
    title: 'Tandem',
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      session,
      nodeIntegration: false,
      contextIsolation: true,
      sandbox: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', (event) => {
    if (!mayClose()) event.preventDefault()
    else keepState(window, stateFile, log)
  })
  reopenAfterCrash(window, log)
  await window.loadURL(startPage)
  return controls(window, log)
}

/** The first is the primary one. */
function displays(): [Display, ...Display[]] {
  const primary = screen.getPrimaryDisplay()
  return [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)]
}

function keepState(window: BrowserWindow, file: string, log: WindowParts['log']): void {
  const bounds = window.getNormalBounds()
  const standing = { ...bounds, maximized: window.isMaximized() }
  try {
    writeWindowState(file, remember(readWindowState(file), screen.getDisplayMatching(bounds), standing))
  } catch (error) {
    log({ error }, 'Where the window stood could not be kept')
  }
}

function reopenAfterCrash(window: BrowserWindow, log: WindowParts['log']): void {
  const crashed = createCrashes(() => Date.now())
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log({ reason, exitCode }, 'The process of the page ended')
    const { reload, sentence } = crashed()
    if (reload) window.webContents.reload()
    tell(window, sentence)
  })
}

function tell(window: BrowserWindow, message: string): void {
  void dialog.showMessageBox(window, { type: 'info', title: 'Tandem', message, buttons: ['OK'] })
}

function controls(window: BrowserWindow, log: WindowParts['log']): TandemWindow {
  function show(): void {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }
  return {
    window,
    show,
    isFocused: () => !window.isDestroyed() && window.isFocused(),
    go(place) {
      if (window.isDestroyed()) return
      const address = `${startPage}#${place}`
      // The address it has would load the page anew.
      if (window.webContents.getURL() === address) return
      window.loadURL(address).catch((error: unknown) => log({ error, place }, 'The window could not be led to a place'))
    },
    press({ key, modifiers }) {
      show()
      for (const type of ['keyDown', 'keyUp'] as const)
        window.webContents.sendInputEvent({ type, keyCode: key, modifiers: [...modifiers] })
    },
    setProgress: (progress) => {
      if (!window.isDestroyed()) window.setProgressBar(progress)
    },
    count(seconds) {
      if (window.isDestroyed()) return
      window.setTitle(seconds === null ? window.webContents.getTitle() : `Ending in ${seconds} s · Tandem`)
    },
    async askToLeave(message, signal) {
      show()
      const options = { type: 'question', title: 'Tandem', message, signal, defaultId: 0, cancelId: 1 } as const
      const buttons = ['Finish This Record and End', 'Stay']
      const { response } = await dialog.showMessageBox(window, { ...options, buttons })
      return response === 0 || signal.aborted ? 'finish' : 'stay'
    },
    async chooseWorkbook() {
      const filters = [{ name: 'Workbooks', extensions: ['xlsx', 'xlsm', 'xls', 'csv'] }]
      const { filePaths } = await dialog.showOpenDialog(window, { filters, properties: ['openFile'] })
      return filePaths[0] ?? null
    },
    tell: (sentence) => tell(window, sentence),
  }
}
