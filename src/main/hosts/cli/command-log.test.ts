import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createKnownSecrets } from '../log-redaction.ts'
import { createCommandLog } from './command-log.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('--debug shows every line without stack and secret; the file of the day keeps the stack', () => {
  const shown: string[] = []
  const log = createCommandLog({
    level: 'info',
    dataFolder: folder,
    known: createKnownSecrets(['hunter2']),
    show: (line) => shown.push(line),
  })
  log.debug({ operation: 'venues' }, 'Page read')
  log.error({ err: new Error('refused hunter2') }, 'It broke')
  expect(shown[0]).toMatch(/^\d\d:\d\d:\d\d\.\d{3} debug Page read {"operation":"venues"}$/)
  expect(shown[1]).toContain('error It broke {"err":{"type":"Error","message":"refused …"}}')
  expect(shown.join('\n')).not.toMatch(/hunter2|\bat .*\.ts/)
  const [file] = readdirSync(join(folder, 'logs'))
  const kept = readFileSync(join(folder, 'logs', String(file)), 'utf8')
  expect(kept).toContain('command-log.test.ts')
  expect(kept).not.toMatch(/Page read|hunter2/)
})

test('a folder that cannot be written keeps no log and harms nothing', () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const log = createCommandLog({ level: 'info', dataFolder: file, known: createKnownSecrets(), show: null })
  expect(() => log.info({}, 'said to nobody')).not.toThrow()
})
