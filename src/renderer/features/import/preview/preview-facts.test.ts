// The plan counted: facets, both systems, and rows that add up.
import { describe, expect, it } from 'vitest'
import { makePlanned, makeSession, makeWorkbook } from '../../../testing/import-runs.ts'
import {
  eventsToWrite,
  inPreviewFacet,
  matchesFilter,
  needsHand,
  previewEvents,
  rowSums,
  systemSums,
} from './preview-facts.ts'
import type { PreviewFacet } from './preview-facts.ts'

const count = (facet: PreviewFacet, workbook = makeWorkbook()): number =>
  previewEvents(workbook).filter((each) => inPreviewFacet(each, facet)).length

describe('facets', () => {
  it('count every event once by what becomes of it, and those by hand besides', () => {
    expect(
      ['all', 'new', 'changed', 'unchanged', 'byHand', 'blocked'].map((facet) => count(facet as PreviewFacet)),
    ).toEqual([6, 2, 2, 1, 1, 1])
  })
  it('stand in the order of the workbook, the blocked ones among the others', () => {
    expect(previewEvents(makeWorkbook()).map(({ event }) => event.row)).toEqual([17, 56, 62, 117, 131, 213])
  })
  it('leave out what a person left out, planned or blocked', () => {
    expect(previewEvents(makeWorkbook({ eventsLeftOut: [17, 56] })).map(({ event }) => event.row)).toEqual([
      62, 117, 131, 213,
    ])
  })
  it('find an event by an instructor', () => {
    expect(previewEvents(makeWorkbook()).filter((each) => matchesFilter(each, ' yara ')).length).toBe(4)
  })
  it('know a day that is missing in Administrate, and one too many, as work by hand', () => {
    const missing = makePlanned(5, 'CB1-01-26A', 1, {
      action: 'UPDATE',
      sessions: [makeSession(5, 1, '2026-01-01', { action: 'MISSING' })],
    })
    const surplus = makePlanned(9, 'CB1-02-26A', 1, { action: 'UNCHANGED', extraDays: [2] })
    expect([missing, surplus].map((event) => needsHand({ type: 'planned', event }))).toEqual([true, true])
  })
})

describe('sums', () => {
  it('of the rows are the rows of the workbook', () => {
    const workbook = makeWorkbook()
    const rows = rowSums(workbook, previewEvents(workbook))
    expect(rows).toEqual({ total: 25, new: 4, changed: 9, unchanged: 6, leftOut: 6 })
    expect(rows.new + rows.changed + rows.unchanged + rows.leftOut).toBe(rows.total)
  })
  it('of events left out by a person go to the rows left out', () => {
    const workbook = makeWorkbook({ eventsLeftOut: [17] })
    expect(rowSums(workbook, previewEvents(workbook))).toMatchObject({ new: 1, leftOut: 9 })
  })
  it('say what each system gets; an event only Administrate has is new in the tutorial database alone', () => {
    const link = makePlanned(9, 'CM1-09-26A', 2, { action: 'LINK' })
    const { plan } = makeWorkbook().checked
    const workbook = makeWorkbook({ plan: { events: [...plan.events, link] } })
    const { tutorial, administrate } = systemSums(previewEvents(workbook))
    expect(tutorial).toEqual({ newEvents: 3, newSessions: 5, changed: 2, byHand: 0, unchanged: 1 })
    expect(administrate).toEqual({ newEvents: 2, newSessions: 3, changed: 1, byHand: 1, unchanged: 3 })
  })
  it('count what is to be written', () => {
    expect(eventsToWrite(previewEvents(makeWorkbook()))).toBe(4)
  })
})
