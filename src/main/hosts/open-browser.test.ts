// Which program opens a page on which system, what is opened at all, and that no shell reads the address.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openingOf, openInBrowser, pageAddress, start } from './open-browser.ts'

const page = 'https://auth.example.com/oauth/authorize?client_id=a&state=b%20c'

test('each system has its own program, and the address is one argument', () => {
  expect(openingOf(page, 'linux')).toEqual({ program: 'xdg-open', arguments: [page] })
  expect(openingOf(page, 'darwin')).toEqual({ program: '/usr/bin/open', arguments: [page] })
  expect(openingOf(page, 'win32', 'D:\\Windows')).toEqual({
    program: 'D:\\Windows\\System32\\rundll32.exe',
    arguments: ['url.dll,FileProtocolHandler', page],
  })
  expect(openingOf(page, 'win32').program).toBe('C:\\Windows\\System32\\rundll32.exe')
})

test.each([
  [page, page],
  ['http://127.0.0.1:4100/oauth/authorize', 'http://127.0.0.1:4100/oauth/authorize'],
  ['http://localhost/x', 'http://localhost/x'],
  ['http://[::1]:8/x', 'http://[::1]:8/x'],
  ['  https://example.com/a b"\'c\n', 'https://example.com/a%20b%22%27c'],
  ['http://example.com/', null],
  ['http://127.0.0.1.example.com/', null],
  ['https://person:word@example.com/', null],
  ['file:///etc/passwd', null],
  ['javascript:alert(1)', null],
  ['ms-settings:display', null],
  ['calculator.exe', null],
  ['--new-window', null],
  ['', null],
])('of %j it opens %j', (address, opened) => {
  expect(pageAddress(address)).toBe(opened)
})

test('refuses without repeating the address', async () => {
  const error: unknown = await openInBrowser('file:///home/sam/secret').catch((thrown: unknown) => thrown)
  expect(String(error)).toContain('Only https addresses')
  expect(String(error)).not.toContain('secret')
})

test('hands the argument over as it is, and waits until the program has ended well', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'tandem-open-')), 'seen')
  const hostile = 'https://example.com/?a=$(touch%20x)&b=`id`;c|d>e'
  const write = `require('node:fs').writeFileSync(process.argv[1], process.argv[2])`
  await start({ program: process.execPath, arguments: ['-e', write, file, hostile] }, 60_000)
  expect(readFileSync(file, 'utf8')).toBe(hostile)
  expect(existsSync('x')).toBe(false)
})

test('rejects when the program is not there or fails', async () => {
  await expect(start({ program: 'no-such-program-anywhere', arguments: [] }, 60_000)).rejects.toThrow('not be started')
  await expect(start({ program: process.execPath, arguments: ['-e', 'process.exit(4)'] }, 60_000)).rejects.toThrow('4')
})

test('does not wait for a browser that stays', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'tandem-open-')), 'pid')
  const stay = `require('node:fs').writeFileSync(process.argv[1], String(process.pid)); setTimeout(() => {}, 600000)`
  await start({ program: process.execPath, arguments: ['-e', stay, file] }, 50)
  await expect.poll(() => (existsSync(file) ? readFileSync(file, 'utf8') : ''), { timeout: 30_000 }).toMatch(/^\d+$/)
  expect(process.kill(Number(readFileSync(file, 'utf8')))).toBe(true)
})
