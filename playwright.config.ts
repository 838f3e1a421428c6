// End-to-end tests: the built app in a real browser. Playwright's own Chromium where it is there, else an installed one.
import { existsSync } from 'node:fs'
import { chromium, defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/find-browser.ts'
import { PLAYWRIGHT_REPORT } from './scripts/test-counts.ts'

const executablePath = existsSync(chromium.executablePath()) ? undefined : findBrowser()

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: true,
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  // A test that only passes the second time is a fault to find, not to repeat.
  retries: 0,
  workers: 2,
  // Only something that hangs is slow: a busy machine is no reason to fail.
  timeout: 300_000,
  expect: { timeout: 90_000 },
  reporter: [['list'], ['json', { outputFile: PLAYWRIGHT_REPORT }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    // Without the film, which costs more than the tests themselves.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
})
