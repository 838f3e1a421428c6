// What the checks of a window must come to, in the desktop window and in a browser alike.
import { expect, type Page } from '@playwright/test'
import { rowsOf } from '../fixtures/databases.ts'
import {
  type Bearing,
  type LargeWorkbook,
  largeWorkbook,
  letGoOfStreams,
  policy,
  streamDuringSync,
  upload,
} from './shell-checks.ts'

/** Each frame when it happens, and the end when the page wants it. Leaves a Full Sync running. */
export async function expectStreaming(page: Page, bears: Bearing): Promise<void> {
  const { type, started, frames, end } = await streamDuringSync(page, bears)
  expect({ type: type?.split(';')[0], started, end }).toEqual({
    type: 'text/event-stream',
    started: 'JobStarted',
    end: 'AbortError',
  })
  expect(new Set(frames).size).toBe(frames.length)
}

/** Twice as many as a browser would have open at once. */
export async function expectStreamsEnd(page: Page, bears: Bearing): Promise<void> {
  const { data } = await letGoOfStreams(page, bears, 12)
  expect(data.workspace.environment).toMatch(/LIVE|REHEARSAL/)
}

export async function expectPolicy(page: Page): Promise<void> {
  const { header, meta, ...did } = await policy(page)
  for (const directive of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"])
    expect(header).toContain(directive)
  expect(meta).toContain("default-src 'none'")
  expect(did).toEqual({
    ran: false,
    evaluated: false,
    reached: false,
    violated: ['connect-src', 'img-src', 'script-src', 'script-src-elem'],
    node: [],
  })
}

/** Sends 20 MB; what arrived is known when Tandem has ended and its database can be asked (`expectArrived`). */
export async function expectUpload(page: Page, bears: Bearing): Promise<LargeWorkbook> {
  const workbook = largeWorkbook()
  expect(workbook.content.length).toBeGreaterThan(20_000_000)
  const { status, answer, sent } = await upload(page, bears, workbook)
  expect({ status, sent }).toEqual({ status: 200, sent: workbook.sha256 })
  expect(answer).toContain('"__typename":"Workbook"')
  return workbook
}

export async function expectArrived(dataFolder: string, { content, sha256 }: LargeWorkbook): Promise<void> {
  const kept = await rowsOf<{ sha256: string; size: number; hash: string }>(
    { dataFolder },
    `select sha256, length(bytes)::int as size, encode(sha256(bytes), 'hex') as hash from tandem.workbooks`,
  )
  expect(kept).toEqual([{ sha256, size: content.length, hash: sha256 }])
}
