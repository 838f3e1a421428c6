// One process per data folder: a lock file that names its owner and stops counting when that process is dead.
import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { TandemError } from '../../errors.ts'
import { errorCode } from '../connection/connect-errors.ts'
import { bootOfMachine, type ProcessMark, runs, startOfProcess } from './folder-lock-process.ts'

/** Who is named to others: a person, a machine, and what is being run. */
export interface FolderOwner {
  readonly owner: string
  readonly host: string
  readonly command: string
}

export interface FolderLock {
  /** Frees the folder; twice is once. */
  release(): Promise<void>
}

const Entry = z.object({
  id: z.string(),
  pid: z.number(),
  boot: z.string(),
  started: z.string().nullable(),
  owner: z.string(),
  host: z.string(),
  command: z.string(),
  since: z.string(),
})
type Entry = z.infer<typeof Entry>

/** Ids of the locks this process holds: its own pid says nothing about those an earlier process of that number left. */
const held = new Set<string>()

/** Takes the folder, making it if need be. Throws DATA-BUSY (exit 2), naming who has it and since when. */
export async function lockFolder(folder: string, owner: FolderOwner): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'in-use.json')
  const entry: Entry = {
    ...{ owner: owner.owner, host: owner.host, command: owner.command },
    ...{ id: randomUUID(), pid: process.pid, boot: await bootOfMachine(), started: await startOfProcess(process.pid) },
    since: new Date().toISOString(),
  }
  held.add(entry.id)
  const holder = await take(file, entry)
  if (holder) {
    held.delete(entry.id)
    throw busy(holder, file)
  }
  return {
    async release() {
      if (held.delete(entry.id) && (await read(file))?.id === entry.id) await unlink(file)
    },
  }
}

/**
 * Puts `entry` at `file`, atomically by `link`. Returns the entry that stands there instead when its process runs.
 * A dead process's entry is replaced by whoever first takes a second lock named after it, and only if it still stands then.
 */
async function take(file: string, entry: Entry): Promise<Entry | null> {
  const own = `${file}.${randomUUID()}`
  await writeFile(own, JSON.stringify(entry, null, 2))
  try {
    for (;;) {
      if (await linked(own, file)) return null
      const holder = await read(file)
      if (!holder) continue
      if (await alive(holder, entry)) return holder
      const right = `${file}.${holder.id}`
      const thief = await take(right, entry)
      if (thief) return thief
      try {
        if ((await read(file))?.id !== holder.id) continue
        await rename(own, file)
        return null
      } finally {
        await unlink(right)
      }
    }
  } finally {
    await unlink(own).catch(() => undefined)
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** The entry in a lock file; null when the file has just gone. A file nobody could have written counts as one of a dead process. */
async function read(file: string): Promise<Entry | null> {
  try {
    const text = await readFile(file, 'utf8')
    const entry = Entry.safeParse(JSON.parse(text))
    return entry.success ? entry.data : unreadable
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    if (error instanceof SyntaxError) return unreadable
    throw error
  }
}

const unreadable: Entry = {
  ...{ id: 'unreadable', pid: 0, boot: '', started: null },
  ...{ owner: '', host: '', command: '', since: '' },
}

/** On another machine nobody can tell, so there it counts as running. One boot is one machine, whatever it calls itself now. */
async function alive(holder: Entry, entry: Entry): Promise<boolean> {
  if (holder === unreadable) return false
  if (holder.host !== entry.host && holder.boot !== entry.boot) return true
  if (holder.pid === process.pid) return held.has(holder.id)
  const mark: ProcessMark = { pid: holder.pid, boot: holder.boot, started: holder.started }
  return runs(mark)
}

function busy(holder: Entry, file: string): TandemError {
  return new TandemError(
    {
      code: 'DATA-BUSY',
      message: `The built-in database is in use by ${holder.owner} on ${holder.host} (${holder.command}) since ${holder.since}.`,
      effect: 'Nothing was changed.',
      next: `Close Tandem there, or wait until it is done. If that machine is gone for good, delete ${file}.`,
    },
    2,
  )
}
