// `npx tsx e2e/screenshots.ts [folder]`: pictures of the main states, light and dark, of the built app at work.
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
import { tellImportCheckStory } from './pages/import-check-story.ts'
import { tellImportStory } from './pages/import-story.ts'
import { tellMatchStory } from './pages/match-story.ts'
import { tellStory } from './pages/story.ts'
import { openWindow, type TandemWindow } from './pages/window.ts'

const folder = process.argv[2] ?? 'docs/pictures'
mkdirSync(folder, { recursive: true })
const tearDown = await setUp()
try {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const tell of [tellStory, tellMatchStory, tellImportCheckStory, tellImportStory])
      await takeAll(colorScheme, tell)
} finally {
  tearDown()
}

type Story = (tandem: TandemWindow, administrate: StandIn) => AsyncGenerator<string>

async function takeAll(colorScheme: 'light' | 'dark', tell: Story): Promise<void> {
  const executablePath = findBrowser()
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  const database = await createDatabase('practice')
  const administrate = await startStandIn()
  const data = mkdtempSync(join(tmpdir(), 'tandem-pictures-'))
  const host = await startHost({
    ...administrate.environment,
    NODE_OPTIONS: asSomebody,
    DATABASE_URL: database.url,
    TANDEM_DATA_DIR: data,
  })
  try {
    const tandem = await openWindow(page, host.url)
    for await (const scene of tell(tandem, administrate)) {
      await page.screenshot({ path: join(folder, `${scene}-${colorScheme}.png`), animations: 'disabled' })
      say(`${scene}-${colorScheme}.png`)
    }
  } finally {
    await browser.close()
    await host.stop()
    await administrate.close()
    await database.drop()
    rmSync(data, { recursive: true, force: true })
  }
}
