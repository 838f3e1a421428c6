// Draws the icons of the installers from src/renderer/icon.svg, with an installed browser. Run it when the drawing changes and
// commit what it makes: `node --import tsx scripts/package-icons.ts`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from './find-browser.ts'
import { icns, ico, type Picture } from './package-icon-files.ts'

const FOLDER = 'resources'
/** Linux takes a file for each size. */
const LINUX = [16, 24, 32, 48, 64, 128, 256, 512]
const WINDOWS = [16, 24, 32, 48, 64, 128, 256]
const MAC = [16, 32, 64, 128, 256, 512, 1024]
/** On macOS a drawing keeps a tenth free on each side, as its neighbours in the dock do. */
const MAC_MARGIN = 0.1

const svg = readFileSync('src/renderer/icon.svg').toString('base64')
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const page = await browser.newPage()
  mkdirSync(`${FOLDER}/icons`, { recursive: true })
  for (const { size, png } of await pictures(page, LINUX, 0)) writeFileSync(`${FOLDER}/icons/${size}x${size}.png`, png)
  writeFileSync(`${FOLDER}/icon.ico`, ico(await pictures(page, WINDOWS, 0)))
  writeFileSync(`${FOLDER}/icon.icns`, icns(await pictures(page, MAC, MAC_MARGIN)))
} finally {
  await browser.close()
}

async function pictures(page: Page, sizes: readonly number[], margin: number): Promise<readonly Picture[]> {
  const drawn: Picture[] = []
  for (const size of sizes) {
    const side = Math.round(size * (1 - 2 * margin))
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>*{margin:0}body{display:grid;place-items:center;height:100vh}img{width:${side}px;height:${side}px}</style>
       <img src="data:image/svg+xml;base64,${svg}">`,
    )
    drawn.push({ size, png: await page.screenshot({ omitBackground: true }) })
  }
  return drawn
}
