// What the tests need besides npm's packages: a PostgreSQL server and a browser. Each is found, else installed, else named.
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser } from './find-browser.ts'
import { findPostgres, OLDEST_POSTGRES } from './find-postgres.ts'
import { installDebianPackage } from './install-debian.ts'
import { runTool } from './tools.ts'

/** `undefined` when the need is met, else the reason for leaving tests out. */
export type Missing = string | undefined

/** A PostgreSQL server for the project `pg`. */
export async function needPostgres(): Promise<Missing> {
  if (findPostgres()) return undefined
  await installDebianPackage('postgresql')
  if (findPostgres()) return undefined
  return `no PostgreSQL ${OLDEST_POSTGRES} or newer found (its server programs initdb and postgres), and it could not be installed here`
}

/** A browser for the end-to-end tests: `playwright.config.ts` finds the same one. */
export async function needBrowser(): Promise<Missing> {
  if (hasBrowser()) return undefined
  if (await installDebianPackage('chromium')) return undefined
  await runTool('playwright', ['install', 'chromium'])
  return hasBrowser() ? undefined : 'no Chrome, Chromium or Edge found, and none could be installed here'
}

function hasBrowser(): boolean {
  return existsSync(chromium.executablePath()) || findBrowser() !== undefined
}
