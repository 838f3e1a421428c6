// The licences of what Tandem is made of, as one text that goes into every package.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where electron-builder.yml takes it from. */
const THIRD_PARTY_FILE = '.cache/dist/THIRD-PARTY-LICENCES.txt'

export interface Licensed {
  readonly name: string
  readonly version: string
  /** The licence as the package names it, e.g. `MIT`. */
  readonly licence: string
  /** Its own words; empty where the package brings none. */
  readonly text: string
}

type Names = Readonly<Record<string, string>>
type Locked = Readonly<{ version?: string; dependencies?: Names; optionalDependencies?: Names }>
type Lock = Readonly<Record<string, Locked>>
type Manifest = Readonly<{ license?: string | Readonly<{ type?: string }> }>

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i

/** Tandem's dependencies with all of theirs, and Electron, by name. The build may have left some of it out. */
export function thirdParties(): readonly Licensed[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Lock }
  const folders = new Set<string>(['node_modules/electron'])
  follow('', packages, folders)
  return [...folders]
    .map((folder) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: packages[folder]?.version ?? '',
      licence: licenceOf(folder),
      text: textOf(folder),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
}

/** Writes THIRD_PARTY_FILE: each text once, below the packages it is for. */
export function writeThirdParties(): void {
  const byText = new Map<string, Licensed[]>()
  for (const one of thirdParties()) {
    const text = one.text || `It brings no text of its licence, which it names: ${one.licence}.`
    byText.set(text, [...(byText.get(text) ?? []), one])
  }
  const parts = [...byText].map(
    ([text, packages]) =>
      `${packages.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n')}\n\n${text}\n`,
  )
  mkdirSync(dirname(THIRD_PARTY_FILE), { recursive: true })
  writeFileSync(THIRD_PARTY_FILE, ['Tandem is made with this software.\n', ...parts].join(`\n${'-'.repeat(80)}\n\n`))
}

/** Adds the folders of what a package needs, found as Node finds them: from its own node_modules upwards. */
function follow(from: string, packages: Lock, folders: Set<string>): void {
  const { dependencies, optionalDependencies } = packages[from] ?? {}
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const folder = above(from)
      .map((parent) => join(parent, 'node_modules', name).replaceAll('\\', '/'))
      .find((candidate) => candidate in packages)
    if (folder === undefined || folders.has(folder)) continue
    // Types are not shipped.
    if (!name.startsWith('@types/')) folders.add(folder)
    follow(folder, packages, folders)
  }
}

/** `a/node_modules/b`, `a`, and the project itself. */
function above(folder: string): readonly string[] {
  if (folder === '') return ['']
  const last = folder.lastIndexOf('node_modules/')
  return [folder, ...above(folder.slice(0, Math.max(0, last - 1)))]
}

function licenceOf(folder: string): string {
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  return (typeof license === 'string' ? license : license?.type) ?? 'not named'
}

function textOf(folder: string): string {
  return readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n')
}
