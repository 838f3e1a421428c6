// Opens what was built: in Electron, else in a browser's app window, else at an address. Built too, beside the hosts (start.js).
import type { ChildProcess } from 'node:child_process'
import { type AppWindow, hasDisplay, openAppWindow } from './app-window.ts'
import { electronBinary, installElectron } from './electron-binary.ts'
import { findBrowser } from './find-browser.ts'
import { invitingUrl } from './inviting-url.ts'
import { startHttpHost } from './http-host.ts'
import { startElectron } from './start-electron.ts'

/** `args` are handed on to whoever opens. */
export async function open(args: readonly string[]): Promise<void> {
  const electron = hasDisplay() ? (electronBinary() ?? (await installElectron())) : undefined
  if (electron === undefined || (await startElectron(electron, args)) === 'refused') await openInBrowser(args)
}

async function openInBrowser(args: readonly string[]): Promise<void> {
  const host = await startHttpHost(args)
  let window: AppWindow | undefined
  // Before anything is waited for: it may end at once, or be asked to.
  host.process.once('exit', (code) => {
    window?.close()
    process.exitCode = code ?? 0
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => host.process.kill(signal))
  const browser = hasDisplay() ? findBrowser() : undefined
  const address = browser === undefined ? null : await invitingUrl(host.url)
  if (host.process.exitCode !== null || host.process.signalCode !== null) return
  if (browser !== undefined && address !== null) window = openAppWindow(browser, address)
  if (window) console.log('Tandem is open in a window of its own; closing it ends Tandem.')
  else {
    const lacking = `There is no ${hasDisplay() ? 'Chrome, Chromium or Edge' : 'display'} here.`
    const why = browser === undefined ? lacking : 'No window could be opened.'
    console.log(`${why} Open this address in a browser; Ctrl+C ends Tandem.`)
  }
  console.log(`Tandem is at ${host.url}`)
  if (window) void endWithWindow(window, host.process)
}

/** A window that could not open leaves the host serving, so that the address printed above works. */
async function endWithWindow(window: AppWindow, host: ChildProcess): Promise<void> {
  if ((await window.closed) === 'closed') host.kill('SIGTERM')
  else console.error('The window did not open. The address above works in any browser; Ctrl+C ends Tandem.')
}
