// How soon a window can be used after `npm start`, and how soon a step's change of state reaches the screen.
import { rm } from 'node:fs/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { buildStale } from '../../scripts/build-stale.ts'
import { findBrowser } from '../../scripts/find-browser.ts'
import { median } from '../child.ts'
import {
  fullSync,
  measureStart,
  middle,
  middleStart,
  newDataFolder,
  newPage,
  type Start,
  startApp,
} from './start-app.ts'

const rounds = 5
const asRoot = process.getuid?.() === 0
const stepWords = '[aria-label="Steps"] > li'

/**
 * Milliseconds since `npm start`, medians of five starts on a warm build, and the latencies of every state of every step of one
 * Full Sync. The browser runs beforehand, as the system's own part of a window does; what is counted with it is told below.
 */
export async function benchWindow(): Promise<object> {
  await buildStale(['main', 'renderer'])
  // The runs of one measurement must not be there in the other.
  const [dataFolder, untouched] = await Promise.all([newDataFolder(), newDataFolder()])
  const browser = await chromium.launch({ executablePath: findBrowser(), args: asRoot ? ['--no-sandbox'] : [] })
  try {
    await measureStart(browser, dataFolder)
    const [newTabs, openTabs] = [[], []] as [Start[], OrderedStart[]]
    for (let round = 0; round < rounds; round++) {
      newTabs.push(await measureStart(browser, dataFolder))
      openTabs.push(await measureOrder(browser, dataFolder))
    }
    const latencies = await progressLatencies(browser, untouched)
    return {
      start: middleStart(newTabs),
      // The tab is open before, as an empty window would be. Full Sync is pressed as soon as it can be.
      startInOpenTab: {
        address: middle(openTabs, 'address'),
        usable: middle(openTabs, 'usable'),
        running: middle(openTabs, 'running'),
      },
      progress: {
        changes: latencies.length,
        median: Math.round(median(latencies)),
        longest: Math.round(Math.max(...latencies)),
      },
    }
  } finally {
    await browser.close()
    for (const folder of [dataFolder, untouched]) await rm(folder, { recursive: true, force: true })
  }
}

interface OrderedStart extends Omit<Start, 'numbers'> {
  /** The run that was ordered at `usable` had started: only then the page goes on to the Sync screen. */
  readonly running: number
}

/** Presses Full Sync as soon as that is possible. */
async function measureOrder(browser: Browser, dataFolder: string): Promise<OrderedStart> {
  const page = await newPage(browser)
  const start = performance.now()
  const host = await startApp(dataFolder)
  const address = performance.now() - start
  try {
    await page.goto(host.url, { waitUntil: 'commit' })
    await fullSync(page).waitFor()
    const usable = performance.now() - start
    await fullSync(page).click()
    await page.waitForURL(/#sync/)
    const running = performance.now() - start
    await page.getByRole('region', { name: 'Result' }).waitFor()
    await page.close()
    return { address, usable, running }
  } finally {
    await host.stop()
  }
}

/** For each state of each step: from when the backend first told it to when the page showed it. */
async function progressLatencies(browser: Browser, dataFolder: string): Promise<readonly number[]> {
  const host = await startApp(dataFolder)
  try {
    const page = await newPage(browser)
    await page.goto(host.url)
    await page.getByRole('link', { name: 'Sync' }).click()
    const shown = await recordSteps(page)
    await fullSync(page).click()
    const told = await followSteps(host.url)
    await page.getByRole('region', { name: 'Result' }).waitFor()
    const seen = await shown()
    await page.close()
    return [...told].flatMap(([state, at]) => {
      const on = seen.get(state)
      return on === undefined ? [] : [Math.max(0, on - at)]
    })
  } finally {
    await host.stop()
  }
}

/** When the page first showed each `{step}: {state}`, by the computer's clock. */
async function recordSteps(page: Page): Promise<() => Promise<ReadonlyMap<string, number>>> {
  await page.evaluate((selector) => {
    const seen: Record<string, number> = {}
    new MutationObserver(() => {
      for (const item of document.querySelectorAll(selector)) {
        const state = (item.getAttribute('aria-label') ?? '').split('. ')[0] ?? ''
        seen[state] ??= Date.now()
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    Object.assign(window, { seenSteps: seen })
  }, stepWords)
  return async () =>
    new Map(
      Object.entries(await page.evaluate(() => (window as unknown as { seenSteps: Record<string, number> }).seenSteps)),
    )
}

interface Answer {
  readonly data: {
    readonly latestJob: {
      readonly status: string
      readonly steps: readonly { readonly title: string; readonly status: string }[]
    } | null
  }
}

/** Asks the backend as fast as it answers, until the run has ended; when it first told each `{step}: {state}`. */
async function followSteps(url: string): Promise<ReadonlyMap<string, number>> {
  const { origin, hash } = new URL(url)
  const told = new Map<string, number>()
  for (;;) {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${hash.slice('#token='.length)}` },
      body: JSON.stringify({ query: '{ latestJob { status steps { title status } } }' }),
    })
    const { data } = (await response.json()) as Answer
    for (const step of data.latestJob?.steps ?? []) {
      const state = `${step.title}: ${step.status.toLowerCase().replaceAll('_', ' ')}`
      if (step.status !== 'WAITING' && !told.has(state)) told.set(state, Date.now())
    }
    if (data.latestJob && data.latestJob.status !== 'RUNNING') return told
  }
}
