// Settings in one file of the data folder: read as it is now, written whole, and never touched when it is not understood.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TandemError } from '../errors.ts'
import { noSettings, type Settings, type SettingsFile } from '../ports/settings.ts'
import { isNewer, parseSettings, settingsVersion } from './settings-schema.ts'

/** `settings.json` in `dataFolder`, for this account only; both are made by the first write. */
export function createSettingsFile(dataFolder: string): SettingsFile {
  const path = join(dataFolder, 'settings.json')
  return {
    read: () => readSettings(path).settings,
    async write(settings) {
      // Only now: it costs as much as everything else of a start, and most starts write nothing.
      const { default: Conf } = await import('conf')
      const { content } = readSettings(path)
      const next = over(content, { version: settingsVersion, ...settings })
      // Written, they would keep Tandem from starting.
      checked(next, path)
      try {
        mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
        const file = new Conf<Fields>({
          ...{ cwd: dataFolder, configName: 'settings', fileExtension: 'json', configFileMode: 0o600 },
          ...{ watch: false, clearInvalidConfig: false, accessPropertiesByDotNotation: false },
        })
        file.store = next
      } catch (error) {
        throw notWritten(path, error)
      }
    },
  }
}

type Fields = Record<string, unknown>

/** `content`: with what this version does not know. */
function readSettings(path: string): { readonly settings: Settings; readonly content: Fields } {
  const text = textOf(path)
  if (text === null) return { settings: noSettings, content: {} }
  const content = parsedJson(text, path)
  if (isNewer(content)) throw refused(`${path} was written by a newer Tandem.`, 'Use that one, or update this one.')
  return { settings: checked(content, path), content: content as Fields }
}

function checked(content: unknown, path: string): Settings {
  const settings = parseSettings(content)
  if ('wrong' in settings) throw refused(`${path} cannot be used: ${places(settings.wrong)}.`, correct)
  return settings
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw refused(`${path} cannot be read.`, 'See to it that your account may read it, and try again.', error)
  }
}

function parsedJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own words repeat the text.
    throw refused(`${path} cannot be used: it is not JSON.`, correct)
  }
}

/** All that Settings know is in `now`; what else stands in `before`, at any depth, stays. */
function over(before: Fields, now: Fields): Fields {
  const known = Object.entries(now).map(([name, value]) => {
    const old = before[name]
    return [name, isFields(value) && isFields(old) ? over(old, value) : value] as const
  })
  return { ...before, ...Object.fromEntries(known) }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function places(wrong: readonly string[]): string {
  const named = wrong.slice(0, 3).map((place) => (place === '' ? 'it holds no settings' : `look at ${place}`))
  return wrong.length > 3 ? `${named.join(', ')} and ${wrong.length - 3} more` : named.join(', ')
}

const correct = 'Correct it, or move it away to begin with new settings; then try again.'

function refused(message: string, next: string, cause?: unknown): TandemError {
  const effect = 'The file was left exactly as it is, and nothing else was changed.'
  return new TandemError({ code: 'CONFIG', message, effect, next }, 2, cause)
}

function notWritten(path: string, cause: unknown): TandemError {
  const problem = {
    code: 'CONFIG',
    message: `${path} could not be written.`,
    effect: 'The settings stay as they were.',
    next: 'See to it that there is room on the disk and that your account may write there, and save again.',
  } as const
  return new TandemError(problem, 2, cause)
}
