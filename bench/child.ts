// A measurement in a process of its own, bundled as the app is, so that memory and blocks belong to nothing else.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'vite'

const workers = {
  'pglite.worker': 'src/main/store/built-in/pglite.worker.ts',
  'suggestions.worker': 'src/main/review/suggestions.worker.ts',
  'workbook.worker': 'src/main/imports/file/workbook.worker.ts',
}

export interface Bundle {
  /** Runs a script with one JSON argument and parses the last line it prints. */
  measure<Result>(script: string, input: object): Promise<Result>
  remove(): Promise<void>
}

/** Builds scripts of this folder, and the workers they start, into a folder of their own. */
export async function bundle(scripts: readonly string[]): Promise<Bundle> {
  // Below the project, so that packages left outside the bundle are found.
  await mkdir('.cache', { recursive: true })
  const outDir = await mkdtemp(join('.cache', 'bench-'))
  const entries = scripts.map((script): [string, string] => [basename(script, '.ts'), `bench/${script}`])
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      target: 'node20.19',
      minify: false,
      rolldownOptions: {
        input: { ...Object.fromEntries<string>(entries), ...workers },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  return {
    measure: (script, input) => run(join(outDir, `${basename(script, '.ts')}.js`), input),
    remove: () => rm(outDir, { recursive: true, force: true }),
  }
}

async function run<Result>(file: string, input: object): Promise<Result> {
  const child = spawn(process.execPath, [file, JSON.stringify(input)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  const last = output.trim().split('\n').at(-1) ?? ''
  if (code !== 0 || last === '') throw new Error(`${basename(file)} ended with code ${String(code)}`)
  return JSON.parse(last) as Result
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0
}
