// The built renderer as files: what may be fetched, with which headers, and nothing outside its folder.
import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'

/** The same for every host (architecture §6.1 item 7); the page repeats it in a `<meta>`, without its last part. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** Said with every file, every refusal and every secret. */
export const securityHeaders: { readonly [name: string]: string } = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** Answers GET and HEAD with files of `folder`; everything else 404, or 405 by method. */
export async function serveStatic(folder: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(405, 'Only GET is answered here.', { allow: 'GET, HEAD' })
  const file = fileOf(folder, new URL(request.url).pathname)
  const content = file === null ? null : await readFile(file).catch(() => null)
  if (file === null || content === null) return refuse(404, 'There is nothing here.')
  const headers = new Headers({
    ...securityHeaders,
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': cacheControl(resolve(folder), file),
  })
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(content), { headers })
}

/** The file a path means, or null: outside the folder, not decodable, or not of a kind that is served. */
export function fileOf(folder: string, pathname: string): string | null {
  const root = resolve(folder)
  const path = decoded(pathname)
  if (path === null || path.includes('\0') || path.includes('\\')) return null
  const file = resolve(root, `.${path === '/' ? '/index.html' : path}`)
  return file.startsWith(root + sep) && extname(file) in types ? file : null
}

export function refuse(status: number, sentence: string, more: { readonly [name: string]: string } = {}): Response {
  const headers = {
    ...securityHeaders,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...more,
  }
  return new Response(`${sentence}\n`, { status, headers })
}

/** Built assets have their content's hash in the name; everything else may be another file tomorrow. */
function cacheControl(root: string, file: string): string {
  return file.startsWith(resolve(root, 'assets') + sep) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
