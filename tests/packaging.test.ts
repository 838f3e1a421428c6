// Proves what installers are made of: fuses, signing, what they offer themselves for, icons, and dependencies that are pinned.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { icns, ico } from '../scripts/package-icon-files.ts'
import { thirdParties } from '../scripts/package-licences.ts'

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

const configuration = parse(readFileSync('electron-builder.yml', 'utf8')) as Readonly<Record<string, object | null>>

test('19: every fuse is named', () => {
  expect(configuration['electronFuses']).toEqual(FUSES)
})

test('the archive is whole, and nothing is published or fetched by itself', () => {
  expect(configuration).toMatchObject({ asar: true, publish: null, npmRebuild: false })
  expect(JSON.stringify(configuration)).not.toMatch(/asarUnpack|disableAsarIntegrity|"publish":[^n]|nsisWeb/)
})

test('each system gets its installers, signed and notarised where there are certificates', () => {
  expect(configuration['win']).toMatchObject({ target: 'nsis', icon: 'icon.ico' })
  expect(configuration['linux']).toMatchObject({ target: ['AppImage', 'deb'], icon: 'icons' })
  expect(configuration['mac']).toMatchObject({
    target: ['dmg', 'zip'],
    icon: 'icon.icns',
    hardenedRuntime: true,
    notarize: true,
    entitlements: 'resources/entitlements.mac.plist',
    entitlementsInherit: 'resources/entitlements.mac.plist',
  })
  const granted = readFileSync('resources/entitlements.mac.plist', 'utf8').match(/<key>.*<\/key>/g)
  expect(granted).toEqual(['<key>com.apple.security.cs.allow-jit</key>'])
})

test('workbooks can be opened with Tandem, but it never becomes what opens them', () => {
  expect(configuration['mac']).toMatchObject({ fileAssociations: [{ ext: 'xlsx', role: 'Viewer', rank: 'Alternate' }] })
  // electron-builder would write the default of the extension on Windows, and redefine the type on Linux.
  for (const part of [configuration, configuration['win'], configuration['nsis'], configuration['linux']])
    expect(part).not.toHaveProperty('fileAssociations')
  expect(configuration['linux']).toHaveProperty('mimeTypes', [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ])
  const script = readFileSync('resources/installer.nsh', 'utf8')
  const written = script.match(/^\s*Write.*\.xlsx.*$/gm) ?? []
  expect(written.map((line) => line.trim())).toEqual([
    'WriteRegNone SHELL_CONTEXT "Software\\Classes\\.xlsx\\OpenWithProgids" "${TANDEM_WORKBOOK}"',
  ])
})

test('on Linux progress and badge are shown on the entry that is installed', () => {
  // Electron would ask for Tandem.desktop (lib/browser/init.ts), and the file has the name of the program.
  const { executableName } = configuration['linux'] as { readonly executableName: string }
  expect(configuration['extraMetadata']).toMatchObject({ desktopName: `${executableName}.desktop` })
})

test('icons are there in the sizes that the systems ask for', () => {
  const png = Buffer.from('89504e470d0a1a0a', 'hex')
  const sizes = readdirSync('resources/icons').map((name) => {
    const file = readFileSync(`resources/icons/${name}`)
    expect(file.subarray(0, 8)).toEqual(png)
    expect(name).toBe(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}.png`)
    return file.readUInt32BE(16)
  })
  expect(sizes.sort((one, other) => one - other)).toEqual([16, 24, 32, 48, 64, 128, 256, 512])
  const windows = readFileSync('resources/icon.ico')
  const widths = Array.from({ length: windows.readUInt16LE(4) }, (_, index) => windows[6 + 16 * index])
  expect(widths).toEqual([16, 24, 32, 48, 64, 128, 0])
  const mac = readFileSync('resources/icon.icns')
  expect(mac.readUInt32BE(4)).toBe(mac.length)
  for (const kind of ['icp4', 'icp5', 'ic07', 'ic08', 'ic09', 'ic10', 'ic11', 'ic12', 'ic13', 'ic14'])
    expect(mac.includes(kind), kind).toBe(true)
})

test('containers of icons point at their pictures, and refuse sizes that they cannot hold', () => {
  const one = { size: 16, png: Buffer.from('first') }
  const two = { size: 256, png: Buffer.from('second') }
  const windows = ico([one, two])
  expect(windows.subarray(windows.readUInt32LE(6 + 16 + 12)).toString()).toBe('second')
  expect(windows.readUInt32LE(6 + 12)).toBe(6 + 32)
  expect(icns([one]).toString('latin1')).toBe(`icns\0\0\0\x15icp4\0\0\0\x0dfirst`)
  expect(() => ico([{ ...one, size: 512 }])).toThrow('512')
  expect(() => icns([{ ...one, size: 48 }])).toThrow('48')
})

test('what is built in may be given on', () => {
  const licences = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense']
  // Fonts; choices of two; zlib's own; the X11 wording of MIT; and Python's own, of what reads YAML for electron-updater.
  const looked = ['OFL-1.1', '(MIT OR GPL-3.0-or-later)', '(MIT OR CC0-1.0)', '(MIT AND Zlib)', 'MIT/X11', 'Python-2.0']
  // Names none anywhere; it comes with exceljs, by unzipper and binary (docs/packaging.md).
  const unnamed = ['buffers']
  const others = thirdParties().filter(
    ({ name, licence }) => ![...licences, ...looked].includes(licence) && !unnamed.includes(name),
  )
  expect(others).toEqual([])
  expect(thirdParties().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['electron', 'pg', 'react', 'sonic-boom']),
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
