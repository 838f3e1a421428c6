// Where the window may stand: kept per display, clamped to what can be seen, and never a reason not to start.
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clamp, readWindowState, remember, standingOn, writeWindowState } from './window-state.ts'

const laptop = { id: 1, workArea: { x: 0, y: 25, width: 1440, height: 875 } }
const desk = { id: 2, workArea: { x: 1440, y: 0, width: 2560, height: 1400 } }
const nothing = { last: null, displays: {} }
const onDesk = { x: 1600, y: 100, width: 1800, height: 1000, maximized: false }
const onLaptop = { x: 10, y: 30, width: 1100, height: 700, maximized: true }

test('the first time: in the middle of the first display', () => {
  expect(standingOn(nothing, [laptop, desk])).toEqual({ x: 80, y: 63, width: 1280, height: 800, maximized: false })
})

test('each display has its own; the last one is opened again while it is there', () => {
  const state = remember(remember(nothing, laptop, onLaptop), desk, onDesk)
  expect(standingOn(state, [laptop, desk])).toEqual(onDesk)
  expect(standingOn(state, [laptop])).toEqual(onLaptop)
})

test.each([
  ['left of it', { x: -5000, y: 100, width: 1200, height: 700 }, { x: 0, y: 100, width: 1200, height: 700 }],
  ['below it', { x: 0, y: 4000, width: 1200, height: 700 }, { x: 0, y: 200, width: 1200, height: 700 }],
  ['too large', { x: 0, y: 0, width: 9000, height: 9000 }, { x: 0, y: 25, width: 1440, height: 875 }],
  ['too small', { x: 0, y: 25, width: 1, height: 1 }, { x: 0, y: 25, width: 1024, height: 640 }],
])('%s: clamped', (_what, kept, expected) => {
  expect(clamp(kept, laptop.workArea)).toEqual(expected)
})

test('written whole and read again; what is broken counts as nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-window-'))
  const file = join(folder, 'deep', 'window.json')
  expect(readWindowState(file)).toEqual(nothing)
  const state = remember(nothing, desk, onDesk)
  writeWindowState(file, state)
  expect(readWindowState(file)).toEqual(state)
  expect(readdirSync(join(folder, 'deep'))).toEqual(['window.json'])
  for (const broken of ['', '{', '{"last":1}', '{"last":null,"displays":{"1":{"x":"a"}}}']) {
    writeFileSync(file, broken)
    expect(readWindowState(file)).toEqual(nothing)
  }
})

test('forgets the oldest of many displays', () => {
  let state = remember(nothing, laptop, onLaptop)
  for (let id = 10; id < 30; id++) state = remember(state, { ...desk, id }, onDesk)
  expect(Object.keys(state.displays)).toHaveLength(12)
  expect(Object.keys(state.displays)).not.toContain('1')
})
