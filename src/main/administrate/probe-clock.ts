// Whether this computer's clock agrees with Administrate's, in words.
import { failed, type Judged, note, passed, warning } from './probe-judged.ts'

const warned = 30_000
const refused = 5 * 60_000

/** `ahead`: milliseconds by which this computer is ahead, negative when it is behind; null: Administrate does not say its time. */
export function judgeClock(ahead: number | null): Judged {
  if (ahead === null) return note('Clock not compared', 'Administrate does not say the time')
  const apart = Math.abs(ahead)
  const words = durationOf(apart)
  if (apart <= warned) return passed('Clock agrees', `${words} apart`)
  const problem = {
    code: 'CLOCK',
    message: `The clock of this computer is ${words} ${ahead > 0 ? 'ahead of' : 'behind'} that of Administrate.`,
    effect: 'Sign-ins may be refused, and the history shows wrong times.',
    next: 'Set the clock of this computer, then check again.',
  } as const
  return apart > refused
    ? failed('Clock disagrees', problem, `${words} apart`)
    : warning('Clock is off', `${words} apart`, problem)
}

/** `0.4 s`, `75 s`, `7 min`, `26 h` */
function durationOf(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 120) return `${Math.round(seconds)} s`
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`
}
