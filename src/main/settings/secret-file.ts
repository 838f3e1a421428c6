// Secrets in one file of the data folder, for this account only: locked by the system's key store where there is one, else as they are.
import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { describeProblem, type Problem, TandemError } from '../errors.ts'
import type { Log } from '../ports/platform.ts'
import {
  type Cipher,
  type ConnectedEnvironment,
  type SecretName,
  secretNames,
  type SecretStore,
} from '../ports/settings.ts'
import { damaged, elsewhere, lost, notLocked, notWritten, stoodOpen, unreadable } from './secret-problems.ts'

export interface SecretFileOptions {
  readonly dataFolder: string
  /** null: new secrets stand in the file as they are, and those that were locked cannot be read. */
  readonly cipher: Cipher | null
  /** Hears every value, before anything is done with it. */
  learn(value: string): void
  /** Hears of a secret that is lost, and of a file that was open to others: it goes on all the same. */
  readonly log: Pick<Log, 'warn'>
}

const entry = z.object({ kept: z.enum(['key-store', 'file']), value: z.string() })
/** Names that this version does not know stay. */
const schema = z.record(z.string(), z.unknown())
type Entries = Readonly<z.infer<typeof schema>>

/**
 * `secrets.json` in `dataFolder`, as `{ "LIVE.clientSecret": { kept: "key-store", value: base64 } }`. Writes of this process come one
 * after the other, each on what is on disk then. A secret that somebody kept in the file as it is stays so until it is written anew.
 */
export function createSecretFile(options: SecretFileOptions): SecretStore {
  const { dataFolder, cipher, learn, log } = options
  const path = join(dataFolder, 'secrets.json')
  const say = (problem: Problem): void => log.warn({ code: problem.code }, describeProblem(problem))
  /** Bytes whose key is gone. They stay in the file: with the right key store they can be read again. */
  const gone = new Set<string>()
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = last.then(work, work)
    last = mine
    return mine
  }

  async function change(key: string, value: string | null): Promise<void> {
    const made = value === null ? undefined : await locked(value, cipher)
    const { [key]: before, ...others } = readEntries(path, say)
    if (made === undefined && before === undefined) return
    writeWhole(dataFolder, path, made === undefined ? others : { ...others, [key]: made })
  }

  /** With the key of today; unless another process has written it meanwhile. */
  async function lockAnew(key: string, text: string, old: string): Promise<void> {
    const made = await locked(text, cipher)
    const entries = readEntries(path, say)
    if (entryOf(entries[key], path)?.value === old) writeWhole(dataFolder, path, { ...entries, [key]: made })
  }

  async function read(key: string): Promise<string | null> {
    const kept = entryOf(readEntries(path, say)[key], path)
    if (kept === null) return null
    if (kept.kept === 'file') {
      learn(kept.value)
      return kept.value
    }
    if (cipher === null) throw elsewhere()
    const opened = await cipher.decrypt(Buffer.from(kept.value, 'base64')).catch((error: unknown) => {
      if (error instanceof TandemError) throw error
      return null
    })
    if (opened === null) {
      if (!gone.has(kept.value)) say(lost())
      gone.add(kept.value)
      return null
    }
    gone.delete(kept.value)
    learn(opened.text)
    // What was read counts, whether or not it can be locked anew today.
    if (opened.again) await lockAnew(key, opened.text, kept.value).catch(() => undefined)
    return opened.text
  }

  return {
    place: async () => (cipher === null ? 'file' : 'key-store'),
    read: (environment, name) => inTurn(() => read(keyOf(environment, name))),
    async write(environment, name, value) {
      if (value !== null) learn(value)
      await inTurn(() => change(keyOf(environment, name), value))
    },
    names: (environment) =>
      inTurn(async () => {
        const entries = readEntries(path, say)
        return secretNames.filter((name) => {
          const kept = entryOf(entries[keyOf(environment, name)], path)
          return kept !== null && !gone.has(kept.value)
        })
      }),
  }
}

function keyOf(environment: ConnectedEnvironment, name: SecretName): string {
  return `${environment}.${name}`
}

async function locked(value: string, cipher: Cipher | null): Promise<z.infer<typeof entry>> {
  if (cipher === null) return { kept: 'file', value }
  const bytes = await cipher.encrypt(value).catch((error: unknown) => {
    throw notLocked(error)
  })
  return { kept: 'key-store', value: bytes.toString('base64') }
}

function entryOf(found: unknown, path: string): z.infer<typeof entry> | null {
  if (found === undefined) return null
  const parsed = entry.safeParse(found)
  if (!parsed.success) throw damaged(path)
  return parsed.data
}

function readEntries(path: string, say: (problem: Problem) => void): Entries {
  try {
    closeToOthers(path, say)
    const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    if (parsed.success) return parsed.data
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    // The parser's own words would repeat what stands there.
    if (!(error instanceof SyntaxError)) throw unreadable(path, error)
  }
  throw damaged(path)
}

/** A file that came from elsewhere, or was copied, may stand open. Where it cannot be closed it is not read. */
function closeToOthers(path: string, say: (problem: Problem) => void): void {
  // The rights of files say nothing about other accounts on Windows: there the folder of the account is closed to them.
  if (process.platform === 'win32' || (statSync(path).mode & 0o077) === 0) return
  chmodSync(path, 0o600)
  say(stoodOpen(path))
}

/** Whole and at once: what fails leaves the file as it was. */
function writeWhole(dataFolder: string, path: string, entries: Entries): void {
  const beside = `${path}.${process.pid}.new`
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    // One that a process which died left there may stand open.
    rmSync(beside, { force: true })
    const file = openSync(beside, 'wx', 0o600)
    try {
      writeFileSync(file, `${JSON.stringify(entries, null, 2)}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw notWritten(path, error)
  }
}
