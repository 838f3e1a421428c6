// `npm start` where there is a browser and no Electron: a window of its own, the token in its address, and an end with the window.
// The browser is a script that tells what it was given and closes when it is told to; a real one is in window-picture.ts.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { electronBinary } from '../scripts/electron-binary.ts'
import { expect, test } from './fixtures/test.ts'
import { say } from './fixtures/told.ts'

/** Nothing answers there, so that nothing is fetched. */
const nowhere = 'http://127.0.0.1:1/'

// One after the other: what is stale would be built twice at once.
test.describe.configure({ mode: 'default' })

test.beforeEach(({}, testInfo) => {
  const reason =
    process.platform !== 'linux'
      ? 'only Linux finds browsers by their name, which this test puts another program behind'
      : electronBinary() === undefined
        ? null
        : 'Electron is here and would open instead'
  if (reason === null) return
  say(`Left out: ${testInfo.titlePath.join(' › ')}: ${reason}.`)
  testInfo.skip(true, reason)
})

/** Starts it; the first browser that it finds is in `folder`. */
function startWith(folder: string, display = ':none') {
  const child = spawn(process.execPath, ['scripts/start.js'], {
    env: {
      ...{ PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`, HOME: process.env['HOME'], DISPLAY: display },
      ...{ TANDEM_DATA_DIR: join(folder, 'data'), TANDEM_PORT: '0', ELECTRON_MIRROR: nowhere },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { child, ended, said: () => text }
}

function answers(url: string, token: string): Promise<number> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` } }
  const body = JSON.stringify({ query: '{ latestJob { id } }' })
  return fetch(new URL('/graphql', url), { ...init, body }).then(({ status }) => status)
}

test('it opens a window without a browser around it, and ends when that is closed', async ({ folder }) => {
  const [told, close] = ['told', 'close'].map((name) => join(folder, name)) as [string, string]
  execFileSync('mkfifo', [told, close])
  const script = `#!/bin/sh\nprintf '%s\\n' "$@" > '${told}'\nread closed < '${close}'\n`
  await writeFile(join(folder, 'google-chrome-stable'), script, { mode: 0o755 })
  const { ended, said } = startWith(folder)
  const given = (await readFile(told, 'utf8')).split('\n')
  const url = given.find((argument) => argument.startsWith('--app='))?.slice('--app='.length) ?? ''
  const [, invitation] = /^http:\/\/127\.0\.0\.1:\d+\/#invitation=([\w-]{43})$/.exec(url) ?? []
  const admitted = () =>
    fetch(new URL('/token', url), { method: 'POST', headers: { authorization: `Bearer ${invitation ?? ''}` } })
  const token = await (await admitted()).text()
  // Whoever reads the browser's arguments later is not let in.
  expect((await admitted()).status).toBe(401)
  expect(given).toContainEqual(expect.stringMatching(/^--user-data-dir=/))
  expect(given.filter((argument) => argument.startsWith('http'))).toEqual([])
  expect(await answers(url, token)).toBe(200)
  expect(await answers(url, 'another')).toBe(401)
  await writeFile(close, '\n')
  expect(await ended).toBe(0)
  expect(said()).toContain(`Tandem is at ${new URL(url).origin}/#token=${token}`)
  await expect(answers(url, token)).rejects.toThrow()
})

test('a browser that does not open a window leaves it serving at the address that it prints', async ({ folder }) => {
  await writeFile(join(folder, 'google-chrome-stable'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  const { child, ended, said } = startWith(folder)
  await expect.poll(said).toContain('The window did not open. The address above works in any browser')
  const [, url = '', token = ''] = /^Tandem is at (\S+#token=(\S+))$/m.exec(said()) ?? []
  expect(await answers(url, token)).toBe(200)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test('without a display it prints the address, looks for no browser, and keeps serving', async ({ folder }) => {
  await writeFile(join(folder, 'google-chrome-stable'), `#!/bin/sh\ntouch '${folder}/opened'\n`, { mode: 0o755 })
  const { child, ended, said } = startWith(folder, '')
  await expect.poll(said).toMatch(/^There is no display here\..*\nTandem is at \S+\n/m)
  const [, url = '', token = ''] = /^Tandem is at (\S+#token=(\S+))$/m.exec(said()) ?? []
  expect(await answers(url, token)).toBe(200)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(existsSync(join(folder, 'opened'))).toBe(false)
})
