// The list of ten thousand records on both sides: it appears, filters and scrolls; how fast is told, never judged here.
import type { Page } from '@playwright/test'
import type { TestDatabase } from './fixtures/databases.ts'
import { expect, test } from './fixtures/test.ts'
import { say } from './fixtures/told.ts'
import { matchPage } from './pages/match-page.ts'

/** On each side; the last thousand of either have no partner. */
const size = 10_000
const linked = 9_000

test('ten thousand rows: every row in view has its name wherever one scrolls to, and the filter leaves what it should', async ({
  database,
  start,
  open,
  environment,
}) => {
  await fill(database)
  const tandem = await open(await start(environment))
  const { page } = tandem
  const match = matchPage(page)
  await expect(tandem.statusBar).not.toContainText('Reading the state of things')

  for (const time of ['first', 'second'] as const) {
    const { fromNavigation, fromData } = await openMatch(page)
    say(
      `Match with ${size} rows, ${time} time: painted ${fromNavigation} ms after the click, ${fromData} ms after the data came`,
    )
    await expect(match.facet('Linked')).toHaveAccessibleName(/ 9,000$/)
    await expect(match.grid).toHaveAttribute('aria-rowcount', String(await expectedLines(database)))
    if (time === 'first') {
      await tandem.home.click()
      await expect(match.grid).toBeHidden()
    }
  }

  const { positions, rows, blank } = await scrollThrough(page)
  expect(positions).toBeGreaterThan(400)
  expect(rows).toBeGreaterThan(positions * 10)
  expect(blank).toEqual([])

  const times: number[] = []
  for (const words of ['L', 'LX', 'LX-05', 'LX-0512', 'template 512', '', 'no such name', ''])
    times.push(await filterTo(page, words))
  say(`Match with ${size} rows, filter: ${times.join(', ')} ms`)
  await filterTo(page, 'LX-0512')
  await expect(match.rows).toHaveCount(10)
  await expect(match.grid).toHaveAttribute('aria-rowcount', '12')
  await expect(match.row('LX-05123')).toBeVisible()
})

/** As after a read of so many; each has a code and a title of its own. */
async function fill({ rows }: TestDatabase): Promise<void> {
  const ids = `encode(convert_to('CourseTemplate:' || (100000 + n), 'UTF8'), 'base64')`
  const code = (letters: string): string =>
    `case when n <= ${linked} then 'LX' else '${letters}' end || '-' || lpad(n::text, 5, '0')`
  const numbers = `from generate_series(1, ${size}) as n`
  await rows(`truncate acted.tutorial_course_templates restart identity cascade`)
  await rows(
    `insert into acted.tutorial_course_templates (code, title) select ${code('TX')}, 'Sample template ' || n ${numbers}`,
  )
  await rows(`insert into adm.course_templates (external_id, tutorial_course_template_id)
    select ${ids}, case when n <= ${linked} then (select id from acted.tutorial_course_templates where code = ${code('')}) end ${numbers}`)
  await rows(`insert into tandem.snapshot (entity, identity, external_id, name, context, payload, hash)
    select 'course_template', ${ids}, ${ids}, ${code('AX')}, 'Sample template ' || n,
      jsonb_build_object('code', ${code('AX')}, 'title', 'Sample template ' || n), md5(n::text) ${numbers}`)
  await rows(`insert into tandem.links (entity, identity, tutorial_id, author)
    select 'course_template', external_id, tutorial_course_template_id, 'rule'
    from adm.course_templates where tutorial_course_template_id is not null`)
  await rows(`with job as (
      insert into tandem.jobs (command, status, options, started_by, host, tenant, finished_at)
      values ('sync_course_templates', 'done', '{"pageSize":100,"skipErrors":false,"reviewFirst":false,"acceptMissing":null,"acceptTenant":null}', 'Tess', 'test', '', now()) returning id)
    insert into tandem.steps (job_id, position, command, status, counts, records_read, progress, started_at, finished_at)
    select id, 6, 'sync_course_templates', 'done', '{}', ${size}, '{"done":0,"total":null,"waitingUntil":null}', now(), now() from job`)
  await rows('analyze')
}

/** Head, groups and rows. */
async function expectedLines({ rows }: TestDatabase): Promise<number> {
  const [counts] = await rows<{ tutorial: number; alone: number }>(`select
    (select count(*)::int from acted.tutorial_course_templates) as tutorial,
    (select count(*)::int from adm.course_templates where tutorial_course_template_id is null) as alone`)
  if (!counts) throw new Error('The database did not answer.')
  const groups = 3
  return 1 + groups + counts.tutorial + counts.alone
}

interface Painted {
  readonly fromNavigation: number
  readonly fromData: number
}

/** Goes to the list as the link does; whole milliseconds until the first rows are painted. */
function openMatch(page: Page): Promise<Painted> {
  return page.evaluate(async () => {
    performance.clearResourceTimings()
    const clicked = performance.now()
    window.location.hash = '#match/course-templates'
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (document.querySelector('[role="grid"] [data-row]') !== null) resolve()
      }
      new MutationObserver(look).observe(document, { subtree: true, childList: true })
    })
    const drawn = performance.now()
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port2.onmessage = resolve
        port1.postMessage(null)
      })
    })
    const painted = performance.now()
    // The answer with the first page is by far the largest until then.
    const [answer] = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.responseEnd <= drawn)
      .map((entry) => entry as PerformanceResourceTiming)
      .sort((left, right) => right.decodedBodySize - left.decodedBodySize)
    return {
      fromNavigation: Math.round(painted - clicked),
      fromData: Math.round(painted - (answer?.responseEnd ?? clicked)),
    }
  })
}

interface Scrolled {
  readonly positions: number
  /** Rows that were looked at. */
  readonly rows: number
  /** What was seen without a row, or with a row without a name. */
  readonly blank: readonly string[]
}

/** Looks in the very frame in which each place comes into view: in small steps, in pages, and in leaps. */
function scrollThrough(page: Page): Promise<Scrolled> {
  return page.evaluate(async () => {
    const grid = document.querySelector('[role="grid"]')
    if (grid === null) throw new Error('There is no grid.')
    const head = 32
    const end = grid.scrollHeight - grid.clientHeight
    const steps = Array.from({ length: 200 }, (_, step) => step * 97)
    const pages = Array.from({ length: 150 }, (_, step) => 20_000 + step * 700)
    const leaps = Array.from({ length: 100 }, (_, step) => (step * 7_919 * 13) % end)
    const blank: string[] = []
    let rows = 0
    const positions = [...steps, ...pages, ...leaps, end, 0]
    for (const position of positions) {
      grid.scrollTop = position
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const frame = grid.getBoundingClientRect()
      let filledTo = frame.top + head
      const lines = [...grid.querySelectorAll('[role="row"]')]
        .map((line) => ({ line, box: line.getBoundingClientRect() }))
        .filter(({ line, box }) => line.getAttribute('aria-rowindex') !== '1' && box.bottom > filledTo)
        .sort((left, right) => left.box.top - right.box.top)
      for (const { line, box } of lines) {
        if (box.top >= frame.bottom) break
        if (box.top > filledTo + 1) blank.push(`at ${position}: nothing above ${line.textContent}`)
        filledTo = box.bottom
        if (!line.hasAttribute('data-row')) continue
        rows += 1
        const name = line.querySelector('[role="rowheader"]')?.textContent ?? ''
        if (!/^[A-Z]{2}-\d{5}/.test(name)) blank.push(`at ${position}: a row without a name`)
      }
      if (filledTo < frame.bottom - 2) blank.push(`at ${position}: nothing below ${Math.round(filledTo)}`)
    }
    return { positions: positions.length, rows, blank }
  })
}

/** Whole milliseconds from the words in the field until what they leave is painted. */
function filterTo(page: Page, words: string): Promise<number> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('main input[type="search"]')
    if (field === null) throw new Error('There is no filter.')
    field.focus()
    const typed = performance.now()
    // As typing does: React hears of it by the event.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port2.onmessage = resolve
        port1.postMessage(null)
      })
    })
    return Math.round(performance.now() - typed)
  }, words)
}
