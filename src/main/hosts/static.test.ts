// Only files of the built renderer are served, and no path leads out of their folder.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentSecurityPolicy, fileOf, serveStatic } from './static.ts'

const outside = mkdtempSync(join(tmpdir(), 'tandem-static-'))
const folder = join(outside, 'renderer')
mkdirSync(join(folder, 'assets'), { recursive: true })
mkdirSync(join(outside, 'renderer-other'))
writeFileSync(join(outside, 'secret.js'), 'secret')
writeFileSync(join(outside, 'renderer-other', 'secret.js'), 'secret')
writeFileSync(join(folder, 'index.html'), '<!doctype html>')
writeFileSync(join(folder, 'notes.txt'), 'notes')
writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'run()')

test.each([
  '/../secret.js',
  '/%2e%2e/secret.js',
  '/%2e%2e%2fsecret.js',
  '/assets/..%2f..%2fsecret.js',
  '/..%2frenderer-other/secret.js',
  '/..\\secret.js',
  '/..%5csecret.js',
  '//secret.js/../../secret.js',
  '/%00.js',
  '/%zz.js',
  '/notes.txt',
  '/assets',
  '/assets/app-1a2b',
])('%s is not served', (path) => {
  expect(fileOf(folder, path)).toBeNull()
})

test.each([join(outside, 'secret.js'), '/etc/passwd.js'])('an absolute path stays inside: %s', (path) => {
  expect(fileOf(folder, path)).toBe(join(folder, path))
})

test('the page', async () => {
  const response = await serveStatic(folder, new Request('http://tandem/'))
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('<!doctype html>')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  })
})

test('an asset may be kept for good', async () => {
  const response = await serveStatic(folder, new Request('http://tandem/assets/app-1a2b.js'))
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(response.headers.get('cache-control')).toContain('immutable')
})

test('HEAD has no body, other methods are refused', async () => {
  const head = await serveStatic(folder, new Request('http://tandem/', { method: 'HEAD' }))
  expect([head.status, await head.text()]).toEqual([200, ''])
  const post = await serveStatic(folder, new Request('http://tandem/', { method: 'POST' }))
  expect(post.status).toBe(405)
})

test('what is not there', async () => {
  const response = await serveStatic(folder, new Request('http://tandem/nothing.js'))
  expect(response.status).toBe(404)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test('nothing inline, nothing from elsewhere, no frames', () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'")
  expect(contentSecurityPolicy).toContain("frame-ancestors 'none'")
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/)
})
