// A bundle finds its worker: built as electron.vite.config.ts builds, the built-in database opens without tsx or sources.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterEach, expect, test } from 'vitest'
import { createTarget, type TestTarget } from '../../../../tests/databases.ts'

let outDir = ''
let target: TestTarget
afterEach(async () => {
  await rm(outDir, { recursive: true, force: true })
  await target.drop()
})

test('a process of the bundle opens the built-in database and commits', async () => {
  const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
  target = await createTarget('embedded')
  // Below the project, so that packages left outside the bundle are found.
  await mkdir('.cache', { recursive: true })
  outDir = await mkdtemp(join('.cache', 'bundle-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      target: 'node20.19',
      minify: false,
      rolldownOptions: {
        input: { holder: here('pglite-holder.fixture.ts'), 'pglite.worker': here('pglite.worker.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  expect(await readdir(outDir)).toContain('pglite.worker.js')
  const dataFolder = 'dataFolder' in target.target ? target.target.dataFolder : ''
  const child = spawn(process.execPath, [join(outDir, 'holder.js'), dataFolder], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [data] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as [Buffer]
  expect(String(data).trim()).toBe('committed')
  child.kill('SIGKILL')
  await once(child, 'exit')
})
