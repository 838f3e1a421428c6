import { describe, expect, test } from 'vitest'
import { kindTexts } from '../../sync/kinds-text.ts'
import { commandKinds } from './kinds.ts'
import { parseArguments, type Invocation } from './program.ts'

function invocation(...args: readonly string[]): Invocation {
  const parsed = parseArguments(args, '1.2.3')
  if (!('invocation' in parsed)) throw new Error(JSON.stringify(parsed))
  return parsed.invocation
}

function refused(...args: readonly string[]): string {
  const parsed = parseArguments(args, '1.2.3')
  if (!('refused' in parsed)) throw new Error(JSON.stringify(parsed))
  return parsed.refused
}

test('the words of the commands are those of the engine', () => {
  expect(commandKinds.map(({ command, singular, plural }) => ({ command, singular, plural }))).toEqual(
    kindTexts.map(({ command, singular, plural }) => ({ command, singular, plural })),
  )
})

test.each(commandKinds.map(({ command }) => command))('%s takes the common flags', (command) => {
  expect(invocation(command)).toEqual({
    action: 'sync',
    command,
    debug: false,
    json: false,
    prompt: true,
    pageSize: 100,
    pageSizeAsked: null,
    skipErrors: false,
    acceptMissing: null,
    acceptTenant: null,
  })
  const flags = ['--debug', '--json', '--no-prompt', '--page-size', '20', '--accept-missing', '3']
  expect(invocation(command, ...flags, '--accept-tenant', 'https://Demo.example.com:8443/')).toEqual({
    action: 'sync',
    command,
    debug: true,
    json: true,
    prompt: false,
    pageSize: 20,
    pageSizeAsked: null,
    skipErrors: false,
    acceptMissing: 3,
    acceptTenant: 'demo.example.com',
  })
})

test('sync_all can go on after a failed step, a single command cannot', () => {
  expect(invocation('sync_all', '--skip-errors')).toMatchObject({ command: 'sync_all', skipErrors: true })
  expect(refused('sync_venues', '--skip-errors')).toContain("Unknown option '--skip-errors'.")
})

test('a page larger than Administrate gives is capped, and what was asked for is kept', () => {
  expect(invocation('sync_all', '--page-size', '100000')).toMatchObject({ pageSize: 100, pageSizeAsked: 100_000 })
  expect(invocation('sync_all', '--page-size', '100')).toMatchObject({ pageSize: 100, pageSizeAsked: null })
})

test('the commands for the database', () => {
  expect(invocation('migrate', '--adopt')).toEqual({ action: 'migrate', debug: false, json: false, adopt: true })
  expect(invocation('status', '--json')).toEqual({ action: 'status', debug: false, json: true, adopt: false })
  expect(invocation('seed', '--debug')).toEqual({ action: 'seed', debug: true, json: false, adopt: false })
})

describe('refusals', () => {
  test.each(['0', '-5', 'abc', '2.5', '1e2', ''])('--page-size %j', (value) => {
    expect(refused('sync_locations', '--page-size', value)).toBe(
      `Option '--page-size <n>' argument '${value}' is invalid. Give a whole number from 1 to 100. Nothing was started. "npm run tandem -- sync_locations --help" shows what there is. (USAGE)`,
    )
  })

  test.each([
    [['sync_al'], "Unknown command 'sync_al'. Did you mean sync_all? Nothing was started."],
    [['sync_all', '--skip-error'], "Unknown option '--skip-error'. Did you mean --skip-errors? Nothing was started."],
    [['status', '--frobnicate'], "Unknown option '--frobnicate'. Nothing was started."],
    [['sync_all', '--page-size'], "Option '--page-size <n>' argument missing. Nothing was started."],
    [['sync_all', '--accept-missing', '0'], 'Give the exact number of records that really are gone, 1 or more.'],
    [['sync_all', '--accept-tenant', 'not a host'], 'Give a host such as example.administrateapp.com.'],
    [['sync_all', '--accept-tenant', 'ftp://example.com'], 'Give a host such as example.administrateapp.com.'],
    [['sync_all', 'venues'], 'Too many arguments'],
    [['import_events'], "Missing required argument 'file'"],
  ])('%j', (args, sentence) => {
    expect(refused(...args)).toContain(sentence)
    expect(refused(...args)).toMatch(/\(USAGE\)$/)
    expect(refused(...args)).not.toContain('\n')
  })

  test('without a command the help is the answer', () => {
    expect(refused()).toContain('sync_course_template_price_levels')
  })
})

test('help and version are shown', () => {
  expect(parseArguments(['--version'], '1.2.3')).toEqual({ shown: '1.2.3\n' })
  expect(JSON.stringify(parseArguments(['sync_all', '--help'], '1.2.3'))).toMatch(/^{"shown":.*--skip-errors/)
})
