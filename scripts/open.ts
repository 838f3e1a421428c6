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
  const browser = hasDisplay() ? findBrowser() : undefined
  const window = browser === undefined ? undefined : openAppWindow(browser, await invitingUrl(host.url))
  console.log(
    window
      ? 'Tandem is open in a window of its own; closing it ends Tandem.'
      : `There is no ${hasDisplay() ? 'Chrome, Chromium or Edge' : 'display'} here. Open this address in a browser; Ctrl+C ends Tandem.`,
  )
  console.log(`Tandem is at ${host.url}`)
  if (window) void endWithWindow(window, host.process)
  host.process.once('exit', (code) => {
    window?.close()
    process.exitCode = code ?? 0
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => host.process.kill(signal))
}

/** A window that could not open leaves the host serving, so that the address printed above works. */
async function endWithWindow(window: AppWindow, host: ChildProcess): Promise<void> {
  if ((await window.closed) === 'closed') host.kill('SIGTERM')
  else console.error('The window did not open. The address above works in any browser; Ctrl+C ends Tandem.')
}
