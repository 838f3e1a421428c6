// What the system shows of Tandem while it works: progress and badge, staying awake, and a note when a run ends unseen.
import type { Activity, Ending } from './activity.ts'

export interface PresenceParts {
  /** 0 to 1; 2: it moves, nobody knows how far; -1: none (Electron's own numbers). */
  readonly setProgress: (progress: number) => void
  readonly setBadge: (count: number) => void
  readonly keepAwake: (on: boolean) => void
  /** `onClick`: the person wants to see it. */
  readonly notify: (ending: Ending, onClick: () => void) => void
  readonly isFocused: () => boolean
  readonly show: (place: string) => void
}

export interface Presence {
  activity(activity: Activity): void
  ended(ending: Ending): void
  /** The run that goes on is being stopped because the computer goes to sleep; how it ended is then told in any case. */
  fallsAsleep(): void
}

export function createPresence(parts: PresenceParts): Presence {
  let shown = { progress: -1, waiting: 0, awake: false }
  let fellAsleep = false
  return {
    activity({ run, waiting }) {
      const progress = run === null ? -1 : (run.share ?? 2)
      const awake = run !== null
      if (progress !== shown.progress) parts.setProgress(progress)
      if (waiting !== shown.waiting) parts.setBadge(waiting)
      if (awake !== shown.awake) parts.keepAwake(awake)
      shown = { progress, waiting, awake }
    },
    ended(ending) {
      const told = fellAsleep ? { ...ending, body: `The computer went to sleep. ${ending.body}` } : ending
      if (fellAsleep || !parts.isFocused()) parts.notify(told, () => parts.show(ending.place))
      fellAsleep = false
    },
    fallsAsleep() {
      fellAsleep = true
    },
  }
}

/** Side of the dot on the taskbar, in pixels. */
export const dotSize = 16

/** A red disc for the taskbar of Windows, which shows no numbers: blue, green, red, opacity for each pixel. */
export function dot(): Uint8Array {
  const middle = (dotSize - 1) / 2
  const pixels = Array.from({ length: dotSize * dotSize }, (_, index) => {
    const distance = Math.hypot((index % dotSize) - middle, Math.floor(index / dotSize) - middle)
    return distance <= middle ? [0x2b, 0x39, 0xc0, 0xff] : [0, 0, 0, 0]
  })
  return Uint8Array.from(pixels.flat())
}
