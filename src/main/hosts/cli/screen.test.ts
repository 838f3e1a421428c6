import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { createScreen } from './screen.ts'

function streams(terminal: boolean) {
  const make = () => Object.assign(new PassThrough(), { isTTY: terminal, columns: 30 })
  const [stdin, stdout, stderr] = [make(), make(), make()]
  return { stdin, stdout, stderr, said: (stream: PassThrough) => String(stream.read() ?? '') }
}

describe('the line of progress', () => {
  test('stands on a terminal only', () => {
    const { said, ...pipes } = streams(false)
    const screen = createScreen(pipes)
    screen.progress('Venues: reading')
    screen.out('Sync completed')
    screen.progress(null)
    expect(said(pipes.stderr)).toBe('')
    expect(said(pipes.stdout)).toBe('Sync completed\n')
  })

  test('is not lost on a terminal that does not know its width', () => {
    const { said, ...terminal } = streams(true)
    terminal.stderr.columns = 0
    createScreen(terminal).progress('a'.repeat(100))
    expect(said(terminal.stderr)).toBe(`\r\u001b[K${'a'.repeat(79)}`)
  })

  test('is drawn at most four times a second, fits the width and is cleared before anything else is said', () => {
    const { said, ...terminal } = streams(true)
    let time = 0
    const screen = createScreen(terminal, () => time)
    screen.progress('a'.repeat(40))
    time = 249
    screen.progress('too early')
    expect(said(terminal.stderr)).toBe(`\r\u001b[K${'a'.repeat(29)}`)
    time = 250
    screen.progress('b')
    screen.out('result')
    expect(said(terminal.stderr)).toBe('\r\u001b[Kb\r\u001b[K')
    screen.progress(null)
    expect(said(terminal.stderr)).toBe('')
  })
})

describe('asking', () => {
  test('gives the line', async () => {
    const { said, ...terminal } = streams(true)
    const screen = createScreen(terminal)
    expect(screen.canAsk).toBe(true)
    const answer = screen.ask('Really? ')
    terminal.stdin.write('y\n')
    expect(await answer).toBe('y')
    expect(said(terminal.stdout)).toContain('Really? ')
  })

  test.each([
    ['the end of input', '\u0004'],
    ['Ctrl-C', '\u0003'],
  ])('%s is no answer', async (_, key) => {
    const { said: _said, ...terminal } = streams(true)
    const answer = createScreen(terminal).ask('Really? ')
    terminal.stdin.write(key)
    expect(await answer).toBeNull()
  })

  test('needs a terminal on both ends', () => {
    const { said: _said, ...pipes } = streams(false)
    expect(createScreen(pipes).canAsk).toBe(false)
    expect(createScreen({ ...pipes, stdin: streams(true).stdin }).canAsk).toBe(false)
  })
})
