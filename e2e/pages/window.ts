// A window of Tandem: its frame, and what went on in it that a look at the end would not show.
import type { Locator, Page } from '@playwright/test'
import { recordSteps, stepStates } from './step-recorder.ts'

export interface TandemWindow {
  readonly page: Page
  /** `LIVE` or `REHEARSAL`, and the sentence beside it. */
  readonly titleBar: Locator
  /** The one true sentence about now, and the state of the two systems. */
  readonly statusBar: Locator
  /** What is spoken to who does not see the screen. */
  readonly announcements: Locator
  readonly main: Locator
  readonly home: Locator
  readonly sync: Locator
  /** Every word each step was shown with since the window was loaded, in order, by the step's title. */
  states(): Promise<Readonly<Record<string, readonly string[]>>>
  /** Event streams that are open now. */
  openStreams(): number
}

/** Opens the address with its token and waits until there is something to see. */
export async function openWindow(page: Page, url: string): Promise<TandemWindow> {
  const streams = countStreams(page)
  await recordSteps(page)
  await page.goto(url)
  const places = page.getByRole('navigation', { name: 'Places' })
  const window = {
    page,
    titleBar: page.getByRole('banner'),
    statusBar: page.getByRole('contentinfo'),
    announcements: page.getByRole('status', { name: 'Announcements' }),
    main: page.getByRole('main'),
    home: places.getByRole('link', { name: 'Home' }),
    sync: places.getByRole('link', { name: 'Sync' }),
    states: () => stepStates(page),
    openStreams: streams,
  }
  await window.main.getByRole('heading', { level: 1 }).waitFor()
  return window
}

function countStreams(page: Page): () => number {
  const open = new Set<unknown>()
  page.on('request', (request) => {
    if (request.headers()['accept']?.includes('text/event-stream') && request.postData()?.includes('subscription'))
      open.add(request)
  })
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  return () => open.size
}
