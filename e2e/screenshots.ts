// `npx tsx e2e/screenshots.ts [folder [picture …]]`: pictures of the main states, light and dark, of the built app at work; all, or
// those that are named, such as `match-venues-light`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../scripts/find-browser.ts'
import { createDatabase } from './fixtures/databases.ts'
import { startHost } from './fixtures/host.ts'
import { asSomebody } from './fixtures/somebody.ts'
import { type StandIn, startStandIn } from './fixtures/stand-in.ts'
import { say } from './fixtures/told.ts'
import { setUp } from './global-setup.ts'
import { connectionsScenes, tellConnectionsStory } from './pages/connections-story.ts'
import { deskScenes, tellDeskStory } from './pages/desk-story.ts'
import { importCheckScenes, tellImportCheckStory } from './pages/import-check-story.ts'
import { importScenes, tellImportStory } from './pages/import-story.ts'
import { matchScenes, tellMatchStory } from './pages/match-story.ts'
import { scenes, tellStory } from './pages/story.ts'
import { openWindow, type TandemWindow } from './pages/window.ts'

interface Story {
  readonly scenes: readonly string[]
  /** `url`: of the tutorial database. */
  readonly tell: (tandem: TandemWindow, administrate: StandIn, url: string) => AsyncGenerator<string>
  /** Begins without the variables that say how both systems are reached. */
  readonly isFree?: true
}

const stories: readonly Story[] = [
  { scenes, tell: tellStory },
  { scenes: matchScenes, tell: tellMatchStory },
  { scenes: importCheckScenes, tell: tellImportCheckStory },
  { scenes: importScenes, tell: tellImportStory },
  { scenes: connectionsScenes, tell: tellConnectionsStory, isFree: true },
  { scenes: deskScenes, tell: tellDeskStory, isFree: true },
]
const colorSchemes = ['light', 'dark'] as const

const [folder = 'docs/pictures', ...wanted] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const tearDown = await setUp()
try {
  for (const colorScheme of colorSchemes)
    for (const story of stories) {
      const names = story.scenes.map((scene) => `${scene}-${colorScheme}`)
      const pictures = wanted.length === 0 ? names : names.filter((name) => wanted.includes(name))
      if (pictures.length > 0) await takeAll(colorScheme, story, new Set(pictures))
    }
} finally {
  tearDown()
}

async function takeAll(
  colorScheme: (typeof colorSchemes)[number],
  { tell, isFree }: Story,
  pictures: ReadonlySet<string>,
): Promise<void> {
  const executablePath = findBrowser()
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  const database = await createDatabase('practice', 'tutorial')
  const administrate = await startStandIn()
  const data = mkdtempSync(join(tmpdir(), 'tandem-pictures-'))
  const host = await startHost({
    ...(isFree ? {} : { ...administrate.environment, DATABASE_URL: database.url }),
    NODE_OPTIONS: asSomebody,
    TANDEM_DATA_DIR: data,
  })
  try {
    const tandem = await openWindow(page, host.url)
    let left = pictures.size
    for await (const scene of tell(tandem, administrate, database.url)) {
      const name = `${scene}-${colorScheme}`
      if (!pictures.has(name)) continue
      await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
      say(`${name}.png`)
      left -= 1
      if (left === 0) break
    }
  } finally {
    await browser.close()
    await host.stop()
    await administrate.close()
    await database.drop()
    rmSync(data, { recursive: true, force: true })
  }
}
