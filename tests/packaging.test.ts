// Proves what installers are made of: every fuse is named with its decided value, and Electron is a current major.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const OLDEST_ELECTRON = 45

/** architecture, packaging: the decided values. `wasmTrapHandlers` cannot be named before electron-builder 27 and stays on. */
const FUSES = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  enableCookieEncryption: true,
  grantFileProtocolExtraPrivileges: false,
  loadBrowserProcessSpecificV8Snapshot: false,
}

test('electron-builder.yml names every fuse', () => {
  const section = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(readFileSync('electron-builder.yml', 'utf8'))?.[1] ?? ''
  const named = section
    .trim()
    .split('\n')
    .map((line) => line.trim().split(': '))
  expect(Object.fromEntries(named)).toEqual(
    Object.fromEntries(Object.entries(FUSES).map(([name, value]) => [name, String(value)])),
  )
})

test('Electron is pinned to a major that is still maintained', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>
  }
  expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/)
  expect(Number.parseInt(devDependencies['electron'] ?? '')).toBeGreaterThanOrEqual(OLDEST_ELECTRON)
})

test('every dependency is pinned exactly', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
    Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
  >
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d[\w.-]*$/.test(version),
  )
  expect(loose).toEqual([])
})
