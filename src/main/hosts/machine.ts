// This computer, as the backend needs it.
import { homedir, hostname, userInfo } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import type { Machine } from '../config.ts'
import { cancelled } from '../errors.ts'
import type { Clock } from '../ports/platform.ts'

export const machine: Machine = { platform: process.platform, home: homedir() }

export const systemClock: Clock = {
  now: () => new Date(),
  async wait(milliseconds, signal) {
    try {
      await setTimeout(milliseconds, undefined, { signal })
    } catch (error) {
      throw signal.aborted ? cancelled() : error
    }
  },
}

export function hostName(): string {
  return hostname()
}

/** The account's name; some accounts of services have none. */
export function personName(): string {
  try {
    return userInfo().username
  } catch {
    return 'somebody'
  }
}
