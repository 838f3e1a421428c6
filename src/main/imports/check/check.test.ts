// The check as a whole: what is wrong blocks its own event and no other, problems are told together, a correction counts at once.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnKeys, type ColumnKey, type ImportEvent } from '../../ports/imports.ts'
import { type Check, createChecker } from './check.ts'
import { createSheetCells } from './sheet-cells.ts'
import { splitNames } from './value-map.ts'
import { checkEvents, faceToFace, inWorld, liveOnline, onlineStudy, readers, row } from '../testing/season.ts'

const rowsOf = ({ row: own, sessions }: ImportEvent) => [own, ...sessions].map(({ number }) => number)

/** A workbook of right events one after the other, then cells overwritten. */
const anyWorkbook = fc
  .record({
    kinds: fc.array(fc.constantFrom(liveOnline, faceToFace, onlineStudy), { minLength: 1, maxLength: 6 }),
    wrong: fc.array(
      fc.record({
        at: fc.nat(),
        column: fc.constantFrom(...columnKeys.filter((key) => key !== 'templateCode')),
        text: fc.oneof(
          fc.constantFrom('', 'Londn', 'TBC', '31/02/2026', '25:00', '-1', '2', 'Ben Barker/', '#'),
          fc.string(),
        ),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ kinds, wrong }) => {
    let next = 4
    const events = kinds.map((kind, index): ImportEvent => {
      const at = next
      next += kind === liveOnline ? 2 : 1
      const title = `CB1-${String(index + 10)}-26A`
      return kind === liveOnline
        ? liveOnline({}, {}, at, title)
        : kind === faceToFace
          ? faceToFace({}, at, title)
          : onlineStudy({}, at, title)
    })
    const rows = events.flatMap(rowsOf)
    return { events, wrong: wrong.map(({ at, ...cell }) => ({ ...cell, row: rows[at % rows.length] ?? 4 })) }
  })

/** A checker of the cells of these events, to be corrected one by one. */
function correcting(events: readonly ImportEvent[]) {
  const checker = createChecker(inWorld(), readers)
  const cells = createSheetCells(
    events.flatMap((event) => [event.row, ...event.sessions]),
    [],
  )
  return {
    cells,
    checked: checker.check(cells.events(), cells.problems()),
    recheck(number: number, column: ColumnKey, text: string): Check {
      cells.put([{ row: number, column, text }])
      return checker.check(cells.events(), cells.problems())
    },
  }
}

function withTexts(
  events: readonly ImportEvent[],
  wrong: readonly { row: number; column: ColumnKey; text: string }[],
): readonly ImportEvent[] {
  const changed = (source: ImportEvent['row']) => {
    const texts = Object.fromEntries(
      wrong.filter((cell) => cell.row === source.number).map(({ column, text }) => [column, text.trim()]),
    )
    const before = Object.fromEntries([...source.cells].map(([key, cell]) => [key, cell.shown]))
    return row(source.number, { ...before, ...texts })
  }
  return events.map((event) => ({ row: changed(event.row), sessions: event.sessions.map(changed) }))
}

describe('whatever is wrong', () => {
  it('each event is resolved whole or blocked whole, with its own rows only; problems are of rows of the file', () => {
    fc.assert(
      fc.property(anyWorkbook, ({ events, wrong }) => {
        const workbook = withTexts(events, wrong)
        const check = checkEvents(workbook)
        const [good, bad] = [check.events.map((event) => event.row), check.blocked.map((event) => event.row)]
        expect([...good, ...bad].sort((left, right) => left - right)).toEqual(workbook.map((event) => event.row.number))
        const rows = new Map(workbook.map((event) => [event.row.number, rowsOf(event)]))
        for (const event of check.events) {
          expect(rows.get(event.row)).toEqual(
            event.mode === 'lms' ? [event.row] : event.sessions.map((session) => session.row),
          )
          expect(
            check.problems.some((problem) => problem.level === 'error' && rows.get(event.row)?.includes(problem.row)),
          ).toBe(false)
        }
        for (const { row: number, by, siblings } of check.blocked) {
          expect([...by, ...siblings].sort((left, right) => left - right)).toEqual(rows.get(number))
          expect(by.length).toBeGreaterThan(0)
        }
        const all = new Set(workbook.flatMap(rowsOf))
        expect(check.problems.every((problem) => all.has(problem.row))).toBe(true)
        expect(check.groups.reduce((sum, group) => sum + group.rows.length, 0)).toBeLessThanOrEqual(
          check.problems.length,
        )
        expect(check.problems.every(({ code }) => code !== 'incomplete')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('correcting cell by cell ends where checking the corrected workbook does', () => {
    fc.assert(
      fc.property(anyWorkbook, ({ events, wrong }) => {
        const checker = correcting(events)
        let check = checker.checked
        for (const { row: number, column, text } of wrong) check = checker.recheck(number, column, text)
        const last = new Map(wrong.map((cell) => [`${cell.row} ${cell.column}`, cell]))
        expect(check).toEqual(checkEvents(withTexts(events, [...last.values()])))
      }),
      { numRuns: 200 },
    )
  })
})

describe('an error', () => {
  it('in one session blocks its event; the right rows are told as its siblings; other events go on', () => {
    const check = checkEvents([liveOnline({}, { classroomStartTime: 'early' }), faceToFace()])
    expect(check.blocked).toEqual([{ row: 4, title: 'CB1-01-26A', by: [5], siblings: [4] }])
    expect(check.events.map(({ title }) => title)).toEqual(['CB1-20-26A'])
  })

  it('in an event never lends its sessions to another', () => {
    const check = checkEvents([
      faceToFace({}, 3),
      liveOnline({ templateCode: 'NONE' }),
      faceToFace({}, 6, 'CB1-21-26A'),
    ])
    expect(check.events.map(({ row: number, sessions }) => [number, sessions.map((session) => session.row)])).toEqual([
      [3, [3]],
      [6, [6]],
    ])
  })

  it('found while reading counts like any other, also in a row of no event', () => {
    const problem = {
      column: null,
      level: 'error',
      code: 'cells-merged',
      message: 'Merged.',
      value: '',
      suggestions: [],
    } as const
    const stray = { ...problem, row: 3, code: 'row-without-event' }
    const check = createChecker(inWorld(), readers).check([liveOnline()], [stray, { ...problem, row: 5 }])
    expect(check.blocked).toMatchObject([{ row: 4, by: [5] }])
    expect(check.problems.map(({ row: number, code }) => [number, code])).toEqual([
      [3, 'row-without-event'],
      [5, 'cells-merged'],
    ])
  })
})

describe('problems', () => {
  it('are one where one text in one column is wrong the same way; errors first, the most rows first', () => {
    const titles = ['CB1-21-26A', 'CB1-22-26A', 'CB1-23-26A', 'CB1-24-26A']
    const wrong = titles.map((title, index) =>
      faceToFace(
        { location: 'Londn', sessionInstructor: '', finalisationDate: index === 0 ? '' : '20/10/2025' },
        10 + index,
        title,
      ),
    )
    const weekend = faceToFace({ classroomStartDate: '17/01/2026', classroomEndDate: '17/01/2026' }, 20)
    const { groups } = checkEvents([...wrong, weekend])
    expect(groups).toEqual([
      {
        code: 'location-unknown',
        column: 'location',
        value: 'Londn',
        level: 'error',
        message: 'Location “Londn” is not known.',
        suggestions: ['LONDON'],
        rows: [10, 11, 12, 13],
      },
      {
        code: 'finalisation-empty',
        column: 'finalisationDate',
        value: '',
        level: 'error',
        message: 'The event has no finalisation date.',
        suggestions: [],
        rows: [10],
      },
      {
        code: 'weekend',
        column: 'classroomStartDate',
        value: '17/01/2026',
        level: 'warning',
        message: '17 Jan 2026 is a Saturday.',
        suggestions: [],
        rows: [20],
      },
    ])
  })

  it('are told of every row of the event that says the same, and of none that says another thing', () => {
    const rowsOf = (column: 'location' | 'venue', text: string, other: string) => {
      const event = liveOnline({ [column]: text }, { [column]: other })
      return checkEvents([event]).problems.filter(({ code }) => code === `${column}-unknown`)
    }
    for (const column of ['location', 'venue'] as const) {
      expect(rowsOf(column, 'Londn', 'londn').map(({ row, column: at }) => [row, at])).toEqual([
        [4, column],
        [5, column],
      ])
      expect(rowsOf(column, 'Londn', 'Leeds')).toHaveLength(1)
      expect(rowsOf(column, 'Londn', '')).toHaveLength(1)
    }
  })

  it('are not one where the same text is wrong in another way', () => {
    const elsewhere = (location: string, row: number, title: string) =>
      faceToFace({ location, venue: 'Nowhere' }, row, title)
    const { groups } = checkEvents([
      elsewhere('London', 10, 'CB1-21-26A'),
      elsewhere('Leeds', 20, 'CB1-22-26A'),
      elsewhere('London', 30, 'CB1-23-26A'),
    ])
    expect(groups.filter(({ code }) => code === 'venue-unknown').map(({ message, rows }) => [message, rows])).toEqual([
      ['Venue “Nowhere” is not known in LONDON.', [10, 30]],
      ['Venue “Nowhere” is not known in Leeds.', [20]],
    ])
  })

  it('chronology names the session that stands out, and the year it may have been meant for', () => {
    const wrong = (first: string, second: string) =>
      checkEvents([
        liveOnline(
          { classroomStartDate: first, classroomEndDate: first, lmsStartDate: '20/01/2025' },
          { classroomStartDate: second, classroomEndDate: second },
        ),
      ])
        .problems.filter(({ code }) => code === 'chronology')
        .map(({ row: number, suggestions }) => [number, suggestions])
    expect(wrong('13/01/2026', '27/02/2025')).toEqual([[5, ['27/02/2026']]])
    expect(wrong('27/02/2027', '20/01/2026')).toEqual([[4, ['27/02/2025', '27/02/2026']]])
    expect(wrong('13/01/2026', '13/01/2026')).toEqual([[5, []]])
  })

  it('web addresses without a beginning are offered with one', () => {
    expect(checkEvents([liveOnline({ eventUrl: 'rooms.example/1' })]).problems).toMatchObject([
      { code: 'event-url', suggestions: ['https://rooms.example/1'] },
    ])
  })

  it('an address that runs nothing, points nowhere or carries spaces is none', () => {
    for (const eventUrl of ['ftp://rooms.example', 'https://rooms', 'https://rooms.example/a b', 'http://'])
      expect(checkEvents([liveOnline({ eventUrl })]).problems).toMatchObject([{ code: 'event-url' }])
  })
})

describe('a correction', () => {
  it('unblocks its event, and only that one is looked at again', () => {
    const checker = correcting([liveOnline({ location: 'Liv online' }), faceToFace()])
    const before = checker.checked
    const after = checker.recheck(4, 'location', 'Live online')
    expect([before.blocked.length, after.blocked.length, after.problems]).toEqual([1, 0, []])
    expect(after.events[1]).toEqual(before.events[0])
  })

  it('counts across events too', () => {
    const checker = correcting([liveOnline(), faceToFace({ eventTitle: 'CB1-01-26A' })])
    expect(checker.checked.blocked).toHaveLength(2)
    expect(checker.recheck(10, 'eventTitle', 'CB1-20-26A').blocked).toEqual([])
  })

  it('of a template code begins an event at a session row, or ends one', () => {
    const checker = correcting([liveOnline()])
    expect(checker.recheck(5, 'templateCode', 'CB1_f2f_1').found).toEqual({ rows: 2, events: 2, sessions: 2 })
    expect(checker.recheck(5, 'templateCode', '').found).toEqual({ rows: 2, events: 1, sessions: 2 })
    expect(checker.cells.events()[0]?.sessions.map(({ number }) => number)).toEqual([5])
  })

  it('of a row that is not there changes nothing', () => {
    const checker = correcting([liveOnline()])
    expect(checker.recheck(999, 'location', 'x')).toEqual(checker.checked)
  })
})

it('names are split at slash, semicolon and comma, empty ones left out', () => {
  expect(splitNames(' a / b;c,, d ')).toEqual(['a', 'b', 'c', 'd'])
  expect(splitNames('')).toEqual([])
})
