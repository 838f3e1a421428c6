// What must hold in a window whoever hosts it, asked from inside its page by the page's own `fetch`: streams that arrive while they
// are open and end when they are let go, uploads that arrive whole, and no script or connection but its own.
import { createHash, randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { readZipDirectory, unpack } from '../../src/main/imports/file/zip-directory.ts'
import { writeZip } from '../../src/main/imports/report/zip-write.ts'
import { sampleSeason, seasonWorkbook } from '../../tests/imports/season.ts'

/** What the page's requests must bear; nothing in the desktop window, the token over http. */
export type Bearing = Readonly<Record<string, string>>

/** By the address that `http.js` prints. */
export function bearing(url: string): Bearing {
  return { authorization: `Bearer ${new URL(url).hash.slice('#token='.length)}` }
}

/**
 * Follows what changes while a Full Sync runs. `frames` came one after the other, each while the stream was open: it is never
 * ended by its sender. `end`: what reading says when the page lets it go.
 */
export function streamDuringSync(page: Page, bears: Bearing) {
  return page.evaluate(async (headers) => {
    const post = (query: string, more: object, signal?: AbortSignal) =>
      fetch('/graphql', {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', ...more },
        body: JSON.stringify({ query }),
        ...(signal && { signal }),
      })
    const gone = new AbortController()
    const response = await post(
      'subscription { changed { cursor topics } }',
      { accept: 'text/event-stream' },
      gone.signal,
    )
    const reader = response.body?.getReader()
    if (!reader) throw new Error('There is no stream.')
    const started = await post('mutation { startSync(input: { command: "sync_all" }) { __typename } }', {})
    const { data } = (await started.json()) as { data: { startSync: { __typename: string } } }
    const decoder = new TextDecoder()
    const frames: number[] = []
    let text = ''
    while (frames.length < 5) {
      const { value, done } = await reader.read()
      if (done) throw new Error(`It ended after ${frames.length} frames.`)
      text += decoder.decode(value, { stream: true })
      const found = text.split('event: next').length - 1
      if (found > frames.length) frames.push(performance.now())
    }
    const last = reader.read()
    gone.abort()
    const end = await last.then(
      () => 'it went on',
      (error: unknown) => (error instanceof Error ? error.name : String(error)),
    )
    return { type: response.headers.get('content-type'), started: data.startSync.__typename, frames, end }
  }, bears)
}

/** Opens and lets go of so many streams, one after the other; then asks a question. A host that keeps them open runs dry. */
export function letGoOfStreams(page: Page, bears: Bearing, streams: number) {
  return page.evaluate(
    async ([headers, count]) => {
      const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } }
      for (let number = 0; number < count; number++) {
        const gone = new AbortController()
        const body = JSON.stringify({ query: 'subscription { changed { cursor } }' })
        const opened = await fetch('/graphql', {
          ...init,
          headers: { ...init.headers, accept: 'text/event-stream' },
          body,
          signal: gone.signal,
        })
        await opened.body?.getReader().read()
        gone.abort()
      }
      const answer = await fetch('/graphql', {
        ...init,
        body: JSON.stringify({ query: '{ workspace { environment } }' }),
      })
      return (await answer.json()) as { readonly data: { readonly workspace: { readonly environment: string } } }
    },
    [bears, streams] as const,
  )
}

export interface LargeWorkbook {
  readonly content: Buffer
  readonly sha256: string
}

/** A season with a picture in it, so that it has nearly the 20 MB a workbook may have; nothing in it packs any smaller. */
export function largeWorkbook(): LargeWorkbook {
  const season = seasonWorkbook(sampleSeason())
  const parts = readZipDirectory(season).map((entry) => ({ name: entry.name, content: unpack(season, entry) }))
  const content = writeZip([
    ...parts,
    { name: 'xl/media/picture.bin', content: randomBytes(20_900_000 - season.length) },
  ])
  return { content, sha256: createHash('sha256').update(content).digest('hex') }
}

/** Hands a file to Tandem as a drop on the window does. `sent`: the digest that the page itself found. */
export function upload(page: Page, bears: Bearing, { content }: LargeWorkbook) {
  return page.evaluate(
    async ([headers, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      const form = new FormData()
      const query = `mutation ($file: File!) { openWorkbook(file: $file) { __typename ... on Workbook { id } ... on NotStarted { problem { message next code } } } }`
      form.append('operations', JSON.stringify({ query, variables: { file: null } }))
      form.append('map', JSON.stringify({ 0: ['variables.file'] }))
      form.append('0', new File([bytes], 'season.xlsx'))
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { ...headers, 'graphql-preflight': '1' },
        body: form,
      })
      return {
        status: response.status,
        answer: await response.text(),
        sent: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
      }
    },
    [bears, content.toString('base64')] as const,
  )
}

/** What its policy lets a page do that it should not, and what it says about itself. */
export function policy(page: Page) {
  return page.evaluate(async () => {
    const violated: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'document.title = "It ran"'
    document.head.append(script)
    const picture = new Image()
    const tried = new Promise((resolve) => (picture.onerror = picture.onload = resolve))
    picture.src = 'https://example.com/picture.png'
    await tried
    let evaluated = true
    try {
      ;(globalThis as unknown as { eval: (text: string) => unknown }).eval('1')
    } catch {
      evaluated = false
    }
    const reached = await fetch('https://example.com/').then(
      () => true,
      () => false,
    )
    const page = await fetch('/')
    return {
      header: page.headers.get('content-security-policy') ?? '',
      meta: document.querySelector('meta[http-equiv="Content-Security-Policy" i]')?.getAttribute('content') ?? '',
      ran: document.title === 'It ran',
      evaluated,
      reached,
      violated: [...new Set(violated)].sort(),
      node: ['process', 'require', 'module'].filter((name) => name in globalThis),
    }
  })
}
