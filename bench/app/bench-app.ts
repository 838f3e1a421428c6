// What Tandem costs a computer: memory while nothing happens, the time until its window can be used, the size of its package.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium } from '@playwright/test'
import { packageStub } from '../../tests/packaging-stub.ts'
import { buildStale } from '../../scripts/build-stale.ts'
import { findBrowser } from '../../scripts/find-browser.ts'
import {
  fullSync,
  measureStart,
  middleStart,
  newDataFolder,
  newPage,
  type Start,
  startApp,
} from '../window/start-app.ts'
import { archiveSizes } from './archive-sizes.ts'
import { memoryMeasure, type Process, processTree } from './processes.ts'

const rounds = 3
const idleSeconds = 10
const asRoot = process.getuid?.() === 0

/**
 * Memory in megabytes, when the window has been left alone for ten seconds; times in milliseconds; sizes in megabytes. PSS splits
 * what processes share: another Chromium on this computer makes the window look smaller.
 */
export async function benchApp(): Promise<object> {
  await buildStale(['main', 'renderer'])
  const dataFolder = await newDataFolder()
  try {
    return {
      start: await inBrowser((browser) => startTimes(browser, dataFolder)),
      idle: { measure: memoryMeasure, ...(await inBrowser((browser, pid) => idleMemory(browser, pid, dataFolder))) },
      package: await packageSize(),
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true })
  }
}

/** With a browser of its own, so that nothing is left in it from before. */
async function inBrowser<Result>(measure: (browser: Browser, pid: number) => Promise<Result>): Promise<Result> {
  const server = await chromium.launchServer({ executablePath: findBrowser(), args: asRoot ? ['--no-sandbox'] : [] })
  try {
    const { pid } = server.process()
    if (pid === undefined) throw new Error('The browser cannot be started.')
    return await measure(await chromium.connect(server.wsEndpoint()), pid)
  } finally {
    await server.close()
  }
}

async function startTimes(browser: Browser, dataFolder: string): Promise<object> {
  // The first start makes the practice data.
  await measureStart(browser, dataFolder)
  const starts: Start[] = []
  for (let round = 0; round < rounds; round++) starts.push(await measureStart(browser, dataFolder))
  return middleStart(starts)
}

/** The browser alone with an empty page; then, with the app in it, when it has just opened and when a Full Sync is over. */
async function idleMemory(browser: Browser, pid: number, dataFolder: string): Promise<object> {
  const page = await newPage(browser)
  const window = async (): Promise<object> => byPart(await processTree(pid), partOfBrowser)
  const emptyWindow = await idle(window)
  const host = await startApp(dataFolder)
  const backend = ({ command }: Process): boolean => command.includes('out/main/http.js')
  const both = (): Promise<object> =>
    idle(async () => ({
      backend: megabytes((await processTree(host.pid)).filter(backend)),
      window: await window(),
    }))
  try {
    await page.goto(host.url)
    await page.getByRole('region', { name: 'Recent' }).waitFor()
    const opened = await both()
    await fullSync(page).click()
    await page.getByRole('region', { name: 'Result' }).waitFor()
    return { emptyWindow, opened, afterFullSync: await both() }
  } finally {
    await host.stop()
  }
}

async function idle<Measured>(measure: () => Promise<Measured>): Promise<Measured> {
  await wait(idleSeconds * 1_000)
  return measure()
}

/** A browser's processes say what they are for; the one that started the others does not. */
function partOfBrowser({ command }: Process): string {
  return /--type=([\w-]+)/.exec(command)?.[1] ?? 'browser'
}

function byPart(processes: readonly Process[], partOf: (one: Process) => string): Readonly<Record<string, number>> {
  const parts = [...new Set(processes.map(partOf))].map((part): [string, number] => [
    part,
    megabytes(processes.filter((one) => partOf(one) === part)),
  ])
  return { total: megabytes(processes), ...Object.fromEntries(parts) }
}

function megabytes(processes: readonly Process[]): number {
  return Math.round(processes.reduce((sum, { memory }) => sum + memory, 0) / 100_000) / 10
}

/** What is installed beside Electron, which is the same in every app of its version and is not counted. */
async function packageSize(): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), 'tandem-package-'))
  try {
    return archiveSizes(join(await packageStub(folder, process.env), 'app.asar'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
