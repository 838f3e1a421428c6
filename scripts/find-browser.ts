// Finds an installed Chrome, Chromium or Edge.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
]
const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

/** The path of the first browser found, or `undefined`; Chrome before Chromium before Edge. */
export function findBrowser(): string | undefined {
  return candidates().find((file) => existsSync(file))
}

function candidates(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(process.env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
        MAC.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
      )
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) =>
        WINDOWS.map((name) => join(process.env[variable] ?? '', name)),
      )
    default: {
      const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
      return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))
    }
  }
}
