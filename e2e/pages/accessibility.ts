// The rules for screen readers, contrast and narrow windows, and the way through a window without a mouse.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'

const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 640 },
] as const

/** Light and dark. */
export async function inBothSchemes(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await drawn(page, colorScheme)
    await examine(page, `${state}, ${colorScheme}`)
  }
}

/** A busy window takes the other colours a moment later; measured in between, some are of before. */
async function drawn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.waitForFunction((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** The rules, and that nothing stands outside, in a wide and in the narrowest window. */
export async function examine(page: Page, state: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    expect.soft(await violations(page), `${state}, ${size.width} wide`).toEqual([])
    expect.soft(await overflow(page), `${state} fits ${size.width}`).toBe(0)
  }
  await page.setViewportSize(sizes[0])
}

/** What axe finds, in short. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any }) =>
      `${id}: ${target.join(' ')} ${html.slice(0, 160)} ${any[0]?.message ?? ''}`.trimEnd(),
    ),
  )
}

/** How much of the window would have to be scrolled to sideways. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Presses Tab until it has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const there = wanted.and(page.locator(':focus'))
  for (let presses = 0; presses < 60; presses++) {
    if ((await there.count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${String(wanted)}.`)
}
