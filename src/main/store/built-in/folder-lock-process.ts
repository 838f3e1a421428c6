// Whether the process that wrote a lock still runs: its number alone would do until the next start of the machine.
import { readFile } from 'node:fs/promises'
import { uptime } from 'node:os'
import { errorCode } from '../connection/connect-errors.ts'

export interface ProcessMark {
  readonly pid: number
  /** Which start of the machine: Linux's own id, elsewhere the second it happened. */
  readonly boot: string
  /** When the process started, in the system's own count; null where the system does not say. */
  readonly started: string | null
}

const CLOCK_TOLERANCE_SECONDS = 60

export async function runs(mark: ProcessMark): Promise<boolean> {
  if (!sameBoot(mark.boot, await bootOfMachine()) || !numberInUse(mark.pid)) return false
  return mark.started === null || mark.started === (await startOfProcess(mark.pid))
}

export async function bootOfMachine(): Promise<string> {
  try {
    return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
  } catch {
    return String(Math.round(Date.now() / 1000 - uptime()))
  }
}

/** Field 22 of /proc/pid/stat, counted behind the name, which may hold anything; null elsewhere than on Linux. */
export async function startOfProcess(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

/** Ids are equal or not; seconds may drift when the clock is set. */
function sameBoot(a: string, b: string): boolean {
  if (a === b) return true
  return /^\d+$/.test(a) && /^\d+$/.test(b) && Math.abs(Number(a) - Number(b)) <= CLOCK_TOLERANCE_SECONDS
}

/** A process of another user answers EPERM, and runs all the same. */
function numberInUse(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}
