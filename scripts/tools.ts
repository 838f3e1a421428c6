// Runs the tools that came with `npm ci`, by their own entry files: no shell, no PATH, the same on every system.
import { spawn, type SpawnOptions } from 'node:child_process'

const ENTRIES = {
  'dependency-cruiser': 'dependency-cruiser/bin/dependency-cruise.mjs',
  'electron-builder': 'electron-builder/cli.js',
  'electron-vite': 'electron-vite/bin/electron-vite.js',
  eslint: 'eslint/bin/eslint.js',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
} as const

export type Tool = keyof typeof ENTRIES
export type Outcome = Readonly<{ ok: boolean; output: string }>

/** Runs a tool and keeps what it prints. */
export function runTool(tool: Tool, args: readonly string[]): Promise<Outcome> {
  return run(process.execPath, [`node_modules/${ENTRIES[tool]}`, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Runs a tool in front of the person's eyes; `output` stays empty. */
export function showTool(tool: Tool, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return run(process.execPath, [`node_modules/${ENTRIES[tool]}`, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
}

/** Runs any command to its end. A command that cannot be started is an outcome, not an error. */
export function run(command: string, args: readonly string[], options: SpawnOptions): Promise<Outcome> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const child = spawn(command, args, options)
    const keep = (chunk: Buffer): void => void chunks.push(chunk)
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.once('error', (error) => resolve({ ok: false, output: error.message }))
    child.once('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(chunks).toString() }))
  })
}
