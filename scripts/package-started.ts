// Whether a program opens Tandem's window: told by the log in its data folder, since nothing may look into a packaged app.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const MOST_MILLISECONDS = 120_000
const BETWEEN_LOOKS = 250

/** Starts it in rehearsal with a data folder of its own, waits for the window, ends it. `said`: its output and its log. */
export async function startInstalled(program: string, args: readonly string[], dataFolder: string) {
  const started = performance.now()
  const child = spawn(program, args, {
    env: { ...process.env, TANDEM_DATA_DIR: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const state = { ended: false }
  const ended = Promise.race([once(child, 'close'), once(child, 'error')]).then(
    () => (state.ended = true),
    (error: unknown) => {
      output += String(error)
      state.ended = true
    },
  )
  const isOpen = (): boolean => log(dataFolder).includes('"The window is open"')
  while (!isOpen() && !state.ended && performance.now() - started < MOST_MILLISECONDS)
    await Promise.race([ended, setTimeout(BETWEEN_LOOKS)])
  const milliseconds = performance.now() - started
  const opened = isOpen()
  if (!state.ended) child.kill()
  await ended
  return { opened, milliseconds, said: `${output}\n${log(dataFolder)}` }
}

function log(dataFolder: string): string {
  const folder = join(dataFolder, 'logs')
  if (!existsSync(folder)) return ''
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('')
}
