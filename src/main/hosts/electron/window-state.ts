// Where the window stood on each display, kept in the data folder; and where it may stand on the displays there are now.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Display {
  readonly id: number
  /** Without bars and docks. */
  readonly workArea: Bounds
}

export interface Standing extends Bounds {
  readonly maximized: boolean
}

export interface WindowState {
  /** The display the window was on last. */
  readonly last: string | null
  readonly displays: { readonly [display: string]: Standing }
}

export const smallest = { width: 1024, height: 640 }
const usual = { width: 1280, height: 800 }
const nothingKept: WindowState = { last: null, displays: {} }
/** Displays come and go with docking stations; the oldest are forgotten. */
const mostDisplays = 12

const whole = z.number().int().min(-100_000).max(100_000)
const schema = z.object({
  last: z.string().nullable(),
  displays: z.record(z.string(), z.object({ x: whole, y: whole, width: whole, height: whole, maximized: z.boolean() })),
})

/** What cannot be read counts as nothing kept: the window then opens in the middle. */
export function readWindowState(file: string): WindowState {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return nothingKept
  }
}

/** Whole or not at all. Rejected writes are the caller's to log; the window does not depend on them. */
export function writeWindowState(file: string, state: WindowState): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(`${file}.new`, JSON.stringify(state))
  renameSync(`${file}.new`, file)
}

/** The display of last time if it is still there, else the first of `displays`; there as it stood, clamped to what can be seen. */
export function standingOn(state: WindowState, displays: readonly [Display, ...Display[]]): Standing {
  const display = displays.find(({ id }) => String(id) === state.last) ?? displays[0]
  const kept = state.displays[String(display.id)]
  return kept === undefined ? middle(display.workArea) : { ...clamp(kept, display.workArea), maximized: kept.maximized }
}

export function remember(state: WindowState, display: Display, standing: Standing): WindowState {
  const key = String(display.id)
  const others = Object.entries(state.displays).filter(([each]) => each !== key)
  return { last: key, displays: Object.fromEntries([...others.slice(1 - mostDisplays), [key, standing]]) }
}

/** Inside the area as a whole; larger than it only where the smallest window is. */
export function clamp(bounds: Bounds, area: Bounds): Bounds {
  const width = Math.max(Math.min(bounds.width, area.width), smallest.width)
  const height = Math.max(Math.min(bounds.height, area.height), smallest.height)
  return {
    x: Math.max(Math.min(bounds.x, area.x + area.width - width), area.x),
    y: Math.max(Math.min(bounds.y, area.y + area.height - height), area.y),
    width,
    height,
  }
}

function middle(area: Bounds): Standing {
  const { width, height } = clamp({ ...usual, x: area.x, y: area.y }, area)
  const x = area.x + Math.max(Math.round((area.width - width) / 2), 0)
  const y = area.y + Math.max(Math.round((area.height - height) / 2), 0)
  return { x, y, width, height, maximized: false }
}
