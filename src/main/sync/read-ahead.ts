// Reads the next kind while the current one is compared and written: Administrate and the database are waited for at once.
import type { Entity } from '../ports/records.ts'
import type { ReadWhole, WholeRead } from './read-whole.ts'
import type { PullOptions } from './pulled.ts'

export interface ReadAhead {
  /**
   * The whole kind, as it is read or fails. When it is there, `next` begins to be read: one kind ahead, never more, and
   * nothing of it is used until it is taken itself. What was begun for another kind is stopped.
   */
  take(entity: Entity, options: PullOptions, next: Entity | null): Promise<WholeRead>
  /** Stops what was begun and waits until nothing of it is under way. */
  stop(): Promise<void>
}

interface Reading {
  readonly entity: Entity
  readonly whole: Promise<WholeRead>
  readonly stop: AbortController
  /** What was told last, and to whom it is told from now on. */
  told: readonly [received: number, total: number | null] | null
  tell: PullOptions['onProgress']
}

/** `signal`: of the whole run. */
export function createReadAhead(pageSize: number, signal: AbortSignal, read: ReadWhole): ReadAhead {
  let ahead: Reading | null = null

  function begin(entity: Entity): Reading {
    const stop = new AbortController()
    const reading: Reading = {
      entity,
      stop,
      told: null,
      tell: () => undefined,
      whole: read(entity, {
        pageSize,
        signal: AbortSignal.any([signal, stop.signal]),
        onProgress(...told) {
          reading.told = told
          reading.tell(...told)
        },
      }),
    }
    // Whoever takes it hears of it; a failure of what nobody takes any more is no failure.
    reading.whole.catch(() => undefined)
    return reading
  }

  async function drop(): Promise<void> {
    const dropped = ahead
    ahead = null
    dropped?.stop.abort()
    await dropped?.whole.catch(() => undefined)
  }

  return {
    async take(entity, options, next) {
      if (ahead !== null && ahead.entity !== entity) await drop()
      const reading = ahead ?? begin(entity)
      ahead = null
      const abort = () => reading.stop.abort()
      options.signal.addEventListener('abort', abort)
      try {
        if (options.signal.aborted) abort()
        if (reading.told) options.onProgress(...reading.told)
        reading.tell = options.onProgress
        const whole = await reading.whole
        if (next !== null && !options.signal.aborted) ahead = begin(next)
        return whole
      } finally {
        options.signal.removeEventListener('abort', abort)
      }
    },
    stop: drop,
  }
}
