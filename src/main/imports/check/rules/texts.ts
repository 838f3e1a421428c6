// Titles, web addresses, and texts that do not fit where they go.
import { normalise } from '../../../matching/normalise.ts'
import type { ColumnKey } from '../../../ports/imports.ts'
import type { EventDraft } from '../draft.ts'
import { parsedOf } from '../found.ts'
import { eventRule, finding, type Finding, type Rule, when, workbookRule } from './rule.ts'
import { listed, quoted } from '../../words.ts'

export const textRules: readonly Rule[] = [
  eventRule('fixed', 'title-empty', 'Event title is missing', ({ row, title }) =>
    when(title === '', () => finding(row, 'eventTitle', '', 'The event has no title.')),
  ),
  workbookRule('fixed', 'title-twice', 'Event title stands twice in the workbook', twice),
  eventRule('warning', 'title-sitting', 'Event title names another sitting', ({ row, title, sitting }) => {
    const [, named] = /-(\d\d[A-Z])$/i.exec(title) ?? []
    return when(named !== undefined && sitting !== '' && !normalise(sitting).endsWith(normalise(named)), () =>
      finding(row, 'eventTitle', title, `The title ends in ${named ?? ''}; the sitting is ${sitting}.`),
    )
  }),
  eventRule('fixed', 'session-title-empty', 'Session title is missing', ({ sessions }) =>
    sessions.flatMap(({ row, title }) =>
      when(title === '', () => finding(row, 'sessionTitle', '', 'The session has no title.')),
    ),
  ),
  eventRule('warning', 'session-title', 'Session title is not the event title and its day', ({ title, sessions }) =>
    sessions.flatMap((session) => {
      const day = parsedOf(session.day)
      const wanted = `${title}-${day ?? ''}`
      return when(
        day !== null && title !== '' && session.title !== '' && normalise(session.title) !== normalise(wanted),
        () =>
          finding(session.row, 'sessionTitle', session.title, `For day ${day ?? ''} the title would be ${wanted}.`, [
            wanted,
          ]),
      )
    }),
  ),
  eventRule('error', 'event-url', 'Event url is not a web address', ({ row, url }) => address(row, 'eventUrl', url)),
  eventRule('error', 'session-url', 'Session url is not a web address', ({ sessions }) =>
    sessions.flatMap(({ row, url }) => address(row, 'sessionUrl', url)),
  ),
  eventRule('warning', 'url-empty', 'Live online event without a web address', ({ row, code, url, sessions }) =>
    when(/_lo(_|$)/i.test(code) && url === '' && sessions.every((session) => session.url === ''), () =>
      finding(row, 'eventUrl', '', 'A live online event usually has a web address, here or at its sessions.'),
    ),
  ),
  eventRule('fixed', 'too-long', 'Text is too long', tooLong),
  eventRule('error', 'cell-error', 'Cell holds an error', ({ source }) =>
    [source.row, ...source.sessions].flatMap(({ number, cells }) =>
      [...cells].flatMap(([column, cell]) =>
        when(cell.type === 'error', () =>
          finding(number, column, cell.shown, `The cell holds the error ${cell.shown} instead of a value.`),
        ),
      ),
    ),
  ),
]

function twice(drafts: readonly EventDraft[]): readonly Finding[] {
  const byTitle = new Map<string, EventDraft[]>()
  for (const draft of drafts) {
    const key = normalise(draft.title)
    if (key === '') continue
    const same = byTitle.get(key)
    if (same) same.push(draft)
    else byTitle.set(key, [draft])
  }
  return [...byTitle.values()].flatMap((same) => {
    if (same.length === 1) return []
    return same.map(({ row, title }) => {
      const others = same.filter((other) => other.row !== row).map((other) => other.row)
      const rows = `${others.length === 1 ? 'row' : 'rows'} ${listed(others.map(String))}`
      return finding(row, 'eventTitle', title, `The title ${quoted(title)} stands in ${rows} too.`)
    })
  })
}

function address(row: number, column: ColumnKey, url: string): readonly Finding[] {
  const isAddress =
    /^https?:\/\//i.test(url) && !/\s/.test(url) && URL.canParse(url) && new URL(url).hostname.includes('.')
  const whole = `https://${url}`
  const suggestions =
    !/^[a-z][a-z+.-]*:/i.test(url) && /^[^\s/]+\.[^\s/]+/.test(url) && URL.canParse(whole) ? [whole] : []
  return when(url !== '' && !isAddress, () =>
    finding(row, column, url, `${quoted(url)} is not a web address. It begins with https:// or http://.`, suggestions),
  )
}

/** Characters that fit into the tables of the tutorial database (domain: 2.2, 2.3). */
const limits: Readonly<Partial<Record<ColumnKey, number>>> = {
  eventTitle: 100,
  sessionTitle: 255,
  eventUrl: 500,
  sessionUrl: 500,
  sitting: 50,
  ocrMoodleCode: 100,
  eventAdministrator: 255,
}

function tooLong({ source }: EventDraft): readonly Finding[] {
  return [source.row, ...source.sessions].flatMap(({ number, cells }) =>
    Object.entries(limits).flatMap(([name, limit]) => {
      const column = name as ColumnKey
      const text = (cells.get(column)?.shown ?? '').trim()
      const length = Array.from(text).length
      return when(length > limit, () =>
        finding(number, column, text, `The text has ${length} characters; at most ${limit} fit.`),
      )
    }),
  )
}
