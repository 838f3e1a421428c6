// Writes down, inside the page, each state a step is shown with: states pass faster than anybody could ask for them.
import type { Page } from '@playwright/test'

type States = Record<string, string[]>
interface Recording {
  tandemStates?: States
}

/** From the next load of the page on; a reload begins anew. */
export async function recordSteps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const states: States = {}
    ;(window as Recording).tandemStates = states
    function look(): void {
      for (const step of document.querySelectorAll('ul[aria-label="Steps"] > li')) {
        const [, title, word] = /^(.+?): (.+?)\. /.exec(`${step.getAttribute('aria-label') ?? ''} `) ?? []
        if (title === undefined || word === undefined) continue
        const seen = (states[title] ??= [])
        if (seen.at(-1) !== word) seen.push(word)
      }
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
  })
}

export function stepStates(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(() => (window as Recording).tandemStates ?? {})
}
