// Log files: a day each, none larger than wanted, the oldest gone; nothing lost to a crash, and no crash for the sake of a line.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dailyLines, logFiles, logFolder } from './log-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-log-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const noon = () => new Date('2026-03-02T12:00:00Z')

function kept(): Readonly<Record<string, string>> {
  return Object.fromEntries(logFiles(folder).map(({ path }) => [basename(path), readFileSync(path, 'utf8')]))
}

test('a file for each day, so many kept, and nothing that is not a log touched', () => {
  mkdirSync(logFolder(folder))
  for (let day = 1; day <= 30; day++)
    writeFileSync(join(logFolder(folder), `tandem-2026-01-${String(day).padStart(2, '0')}.log`), '')
  writeFileSync(join(logFolder(folder), 'notes.txt'), '')
  let now = new Date('2026-03-02T23:59:59Z')
  const lines = dailyLines(folder, () => now)
  lines.write('first\n')
  now = new Date('2026-03-03T00:00:00Z')
  lines.write('second\n')
  expect(readdirSync(logFolder(folder))).toContain('notes.txt')
  expect(Object.keys(kept())).toHaveLength(20)
  expect(kept()).toMatchObject({ 'tandem-2026-03-02.log': 'first\n', 'tandem-2026-03-03.log': 'second\n' })
})

test('a file that is full is followed by the next of its day; the oldest go, by number and not by name', () => {
  const lines = dailyLines(folder, noon, { bytes: 10, files: 3 })
  for (let number = 1; number <= 12; number++) lines.write(`line ${String(number).padStart(4, '0')}\n`)
  expect(kept()).toEqual({
    'tandem-2026-03-02.10.log': 'line 0010\n',
    'tandem-2026-03-02.11.log': 'line 0011\n',
    'tandem-2026-03-02.12.log': 'line 0012\n',
  })
})

test('another process goes on where the last one stopped, and two at once lose nothing', () => {
  const one = dailyLines(folder, noon, { bytes: 25, files: 9 })
  one.write('one one one\n')
  const two = dailyLines(folder, noon, { bytes: 25, files: 9 })
  two.write('two two two\n')
  one.write('one again\n')
  two.write('two again\n')
  const all = Object.values(kept()).join('')
  expect(all.split('\n').sort()).toEqual(['', 'one again', 'one one one', 'two again', 'two two two'])
})

test('nobody else on the computer reads it', () => {
  dailyLines(folder, noon).write('line\n')
  if (process.platform !== 'win32')
    expect(statSync(join(logFolder(folder), 'tandem-2026-03-02.log')).mode & 0o777).toBe(0o600)
})

test('where it cannot be written, lines are lost and nothing else; when it can again, they are kept', () => {
  const lines = dailyLines(folder, noon, { bytes: 5, files: 9 })
  lines.write('first\n')
  rmSync(logFolder(folder), { recursive: true })
  writeFileSync(logFolder(folder), 'a file in its place')
  expect(() => lines.write('lost\n')).not.toThrow()
  rmSync(logFolder(folder))
  lines.write('back\n')
  expect(kept()).toEqual({ 'tandem-2026-03-02.log': 'back\n' })
})

test('what was written before a process broke is there, with the reason', () => {
  const script = `
    import { createLog, logCrashes } from './src/main/hosts/log.ts'
    import { dailyLines } from './src/main/hosts/log-files.ts'
    import { createKnownSecrets } from './src/main/hosts/log-redaction.ts'
    const lines = dailyLines(${JSON.stringify(folder)}, () => new Date('2026-03-02T12:00:00Z'))
    const log = createLog('info', lines, createKnownSecrets())
    logCrashes(log, process)
    for (let number = 0; number < 1000; number++) log.info({ number }, 'Before')
    throw new Error('it broke with password=hunter2')`
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script])
  expect(status).toBe(1)
  const lines = Object.values(kept()).join('').trim().split('\n')
  expect(lines).toHaveLength(1001)
  expect(lines.at(-1)).toContain('it broke')
  expect(lines.at(-1)).not.toContain('hunter2')
})
