// Never while something runs: when an update is looked for, fetched, offered and installed.
import { describe, expect, test } from 'vitest'
import { decideInstall, decideUpdate, type UpdatePhase, type UpdateState } from './update-steps.ts'

const minute = 60_000
const hour = 60 * minute
const state: UpdateState = { phase: 'none', runs: false, now: 0, usableSince: 0, lookedAt: null }
const phases: readonly UpdatePhase[] = ['none', 'looking', 'found', 'fetching', 'ready']

describe('looking', () => {
  test('a minute after the window is usable, not before', () => {
    expect(decideUpdate({ ...state, usableSince: 5 * minute, now: 6 * minute - 1 })).toBe('nothing')
    expect(decideUpdate({ ...state, usableSince: 5 * minute, now: 6 * minute })).toBe('look')
  })

  test('again after six hours', () => {
    const looked = { ...state, lookedAt: minute }
    expect(decideUpdate({ ...looked, now: minute + 6 * hour - 1 })).toBe('nothing')
    expect(decideUpdate({ ...looked, now: minute + 6 * hour })).toBe('look')
  })

  test('one look, one download at a time', () => {
    expect(decideUpdate({ ...state, phase: 'looking', now: 100 * hour })).toBe('nothing')
    expect(decideUpdate({ ...state, phase: 'fetching', now: 100 * hour })).toBe('nothing')
  })
})

test('what was found is fetched, what was fetched is offered', () => {
  expect(decideUpdate({ ...state, phase: 'found' })).toBe('fetch')
  expect(decideUpdate({ ...state, phase: 'ready' })).toBe('offer')
})

test.each(phases)('while something runs, in phase %s: no look, no download, no offer', (phase) => {
  const step = decideUpdate({ ...state, phase, runs: true, now: 100 * hour })
  expect(step).toBe(phase === 'fetching' ? 'hold' : 'nothing')
})

describe('installing', () => {
  const leaving = { phase: 'ready', departure: 'idle', restart: false, quietly: true } as const

  test('at the end of Tandem, or at once when the person asked for it', () => {
    expect(decideInstall(leaving)).toBe('at-the-end')
    expect(decideInstall({ ...leaving, restart: true })).toBe('restart')
  })

  test('what needs a password, only when it was asked for', () => {
    expect(decideInstall({ ...leaving, quietly: false })).toBe('not')
    expect(decideInstall({ ...leaving, quietly: false, restart: true })).toBe('restart')
  })

  test.each(['stopped-run', 'session'] as const)('not when Tandem ends by %s', (departure) => {
    for (const restart of [true, false]) expect(decideInstall({ ...leaving, departure, restart })).toBe('not')
  })

  test.each(phases.filter((phase) => phase !== 'ready'))('not in phase %s', (phase) => {
    expect(decideInstall({ ...leaving, phase, restart: true })).toBe('not')
  })
})
