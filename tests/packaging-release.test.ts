// What a release does around electron-builder: it signs where it can and says where it cannot, and starts what it made.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { feed } from '../scripts/package-feed.ts'
import { signing } from '../scripts/package-signing.ts'
import { startInstalled } from '../scripts/package-started.ts'

const notary = { APPLE_API_KEY: 'key.p8', APPLE_API_KEY_ID: 'id', APPLE_API_ISSUER: 'issuer' }
const none = { PATH: '/bin', CSC_LINK: '', CSC_KEY_PASSWORD: ' ', APPLE_API_KEY: '' }

test('without a certificate nothing is signed in anybody’s name, and that is said; empty secrets are no secrets', () => {
  const mac = signing(none, 'darwin')
  expect(mac.environment).toEqual({ PATH: '/bin', CSC_IDENTITY_AUTO_DISCOVERY: 'false' })
  // By nobody: on Apple's processors an app with changed fuses would not start otherwise.
  expect(mac.options).toEqual(['-c.mac.identity=-', '-c.mac.hardenedRuntime=false', '-c.mac.notarize=false'])
  expect(mac.says).toContain('Not signed')
  expect(signing(none, 'win32')).toMatchObject({ options: [], says: expect.stringContaining('Not signed') as string })
  expect(signing(none, 'linux')).toMatchObject({ environment: { PATH: '/bin' }, options: [] })
})

test('with one it is signed, hardened and notarised, or it is said what is missing', () => {
  const link = { CSC_LINK: 'base64', CSC_KEY_PASSWORD: 'x' }
  expect(signing({ ...link, ...notary }, 'darwin')).toEqual({
    environment: { ...link, ...notary },
    options: [],
    says: 'Signed and notarised.',
  })
  expect(signing(link, 'darwin').options).toEqual(['-c.mac.notarize=false'])
  expect(signing({ WIN_CSC_LINK: 'base64' }, 'win32').says).toBe('Signed.')
  expect(signing({ WIN_CSC_LINK: 'base64' }, 'darwin').says).toContain('Not signed')
})

test('a package looks for updates where TANDEM_UPDATE_URL says, and without it nowhere', () => {
  expect(feed({}).options).toEqual([])
  expect(feed({ TANDEM_UPDATE_URL: ' ' }).options).toEqual([])
  expect(feed({ TANDEM_UPDATE_URL: 'https://updates.example/tandem' })).toEqual({
    options: ['-c.publish.provider=generic', '-c.publish.url=https://updates.example/tandem'],
    says: 'Updates: it looks for them at updates.example.',
  })
})

test.each([
  'updates.example',
  'http://updates.example/',
  'file:///srv/updates',
  'https://name:hunter2@updates.example/',
  'https://updates.example/?token=hunter2',
])('%s is no feed', (address) => {
  expect(() => feed({ TANDEM_UPDATE_URL: address })).toThrow(/^TANDEM_UPDATE_URL must be an address/)
})

/** A program that stands for an installed Tandem. */
async function started(script: string) {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-started-'))
  try {
    return await startInstalled(process.execPath, ['-e', script], folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const logs = `const fs = require('node:fs'); const folder = process.env.TANDEM_DATA_DIR + '/logs'; fs.mkdirSync(folder);`

test('an app whose window opens is seen to, and ended', async () => {
  const { opened } = await started(
    `${logs} fs.writeFileSync(folder + '/tandem-2026-03-02.log', '{"msg":"The window is open"}\\n'); setInterval(() => {}, 1000)`,
  )
  expect(opened).toBe(true)
})

test('an app that ends before its window opens is seen to, with what it said', async () => {
  const { opened, said } = await started(
    `${logs} fs.writeFileSync(folder + '/tandem-2026-03-02.log', 'not yet'); console.error('no display'); process.exit(1)`,
  )
  expect({ opened, said }).toEqual({ opened: false, said: 'no display\n\nnot yet' })
})

test('a program that is not there opens nothing', async () => {
  expect((await startInstalled(join(tmpdir(), 'no-such-program'), [], tmpdir())).opened).toBe(false)
})
