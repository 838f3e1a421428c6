// The one window.
import { BrowserWindow, type Session } from 'electron'
import { startPage } from './protocol.ts'

/** Opens it and loads the page. Every preference that matters is written out; there is no preload, because there is no IPC. */
export async function openWindow(session: Session): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    title: 'Tandem',
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      session,
      nodeIntegration: false,
      contextIsolation: true,
      sandbox: true,
      webviewTag: false,
      navigateOnDragDrop: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  await window.loadURL(startPage)
  return window
}
