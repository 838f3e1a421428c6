// Builds what is stale, and only that: `main` (hosts and workers) and `renderer` each know their inputs.
import { existsSync } from 'node:fs'
import { lookAt, noteBuilt } from './built-from.ts'
import { GRAPHQL_INPUTS, generateGraphql } from './generate-graphql.ts'
import { generateUncommitted, UNCOMMITTED_INPUTS } from './generate-uncommitted.ts'
import { hashOf } from './hash.ts'
import { isFresh, stamp } from './stamp.ts'
import { run } from './tools.ts'

export type BuildPart = 'main' | 'renderer'

const COMMON = ['electron.vite.config.ts', 'package-lock.json', 'tsconfig.base.json', 'graphql/generated']
const INPUTS: Readonly<Record<BuildPart, readonly string[]>> = {
  main: ['src/main', 'src/sandbox', 'scripts', ...COMMON],
  renderer: ['src/renderer', ...COMMON],
}

const ALL_INPUTS = [...new Set([...Object.values(INPUTS).flat(), ...GRAPHQL_INPUTS, ...UNCOMMITTED_INPUTS])]
const OUTPUTS = ['out/main', 'out/renderer']

/** Generates and builds what changed since the last build; throws with the builder's own words when it fails. */
export async function buildStale(parts: readonly BuildPart[]): Promise<readonly BuildPart[]> {
  const inputs = lookAt(ALL_INPUTS)
  generateUncommitted()
  await generateGraphql()
  const stale = parts.filter((part) => !existsSync(`out/${part}`) || !isFresh(`build-${part}`, hashOfInputs(part)))
  await Promise.all(stale.map(build))
  if (Object.keys(INPUTS).every((part) => parts.includes(part as BuildPart))) noteBuilt([...inputs, ...lookAt(OUTPUTS)])
  return stale
}

async function build(part: BuildPart): Promise<void> {
  const hash = hashOfInputs(part)
  const { ok, output } = await run(
    process.execPath,
    ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--ignoreConfigWarning'],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, BUILD_ONLY: part } },
  )
  if (!ok) throw new Error(`The build of ${part} failed:\n${output}`)
  stamp(`build-${part}`, hash)
}

function hashOfInputs(part: BuildPart): string {
  return hashOf(INPUTS[part], (file) => !/\.test\.tsx?$/.test(file))
}
