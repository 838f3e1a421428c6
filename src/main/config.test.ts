// What the environment may say, what it defaults to, and that a refusal names variables and never values.
import { describe, expect, test } from 'vitest'
import { defaultDataFolder, readConfiguration, type Variables } from './config.ts'
import { TandemError } from './errors.ts'

const machine = { platform: 'linux', home: '/home/ana' } as const
const credentials = {
  ADMINISTRATE_API_URL: 'https://api.example.com/graphql',
  ADMINISTRATE_AUTH_URL: 'https://auth.example.com/oauth/',
  ADMINISTRATE_API_KEY: 'key-abc',
  ADMINISTRATE_API_SECRET: 'very-secret',
  ADMINISTRATE_INSTANCE_URL: 'Training.AdministrateApp.com:8443',
}

function refusal(variables: Variables): TandemError {
  try {
    readConfiguration(variables, machine)
  } catch (error) {
    if (error instanceof TandemError) return error
    throw error
  }
  throw new Error('It was accepted.')
}

describe('without anything', () => {
  test('nothing is written where it is asked for', () => {
    const { isFixed, readOnly } = readConfiguration({ TANDEM_READ_ONLY: '1' }, machine)
    expect({ isFixed, readOnly }).toEqual({ isFixed: false, readOnly: true })
    expect(() => readConfiguration({ TANDEM_READ_ONLY: 'yes' }, machine)).toThrow('TANDEM_READ_ONLY must be 1')
  })

  test('it is a rehearsal on the embedded database', () => {
    expect(readConfiguration({}, machine)).toEqual({
      environment: 'REHEARSAL',
      isFixed: false,
      readOnly: false,
      guards: { missingPercent: 10, missingAtLeast: 2 },
      database: { dataFolder: '/home/ana/.local/share/tandem' },
      administrate: null,
      dataFolder: '/home/ana/.local/share/tandem',
      logLevel: 'info',
      port: 0,
    })
  })

  test('empty and blank variables count as absent', () => {
    expect(readConfiguration({ DATABASE_URL: '', ADMINISTRATE_API_KEY: '  ' }, machine).environment).toBe('REHEARSAL')
  })
})

describe('with credentials', () => {
  test('it is live', () => {
    expect(readConfiguration(credentials, machine)).toMatchObject({
      environment: 'LIVE',
      administrate: {
        apiUrl: 'https://api.example.com/graphql',
        authUrl: 'https://auth.example.com/oauth',
        clientId: 'key-abc',
        clientSecret: 'very-secret',
        instance: 'training.administrateapp.com',
        requestsPerSecond: 8,
      },
    })
  })

  test.each([
    ['0', 0],
    ['3', 3],
    ['1000', 1000],
  ])('%s requests per second', (text, expected) => {
    const { administrate } = readConfiguration({ ...credentials, TANDEM_REQUESTS_PER_SECOND: text }, machine)
    expect(administrate?.requestsPerSecond).toBe(expected)
  })

  test('some but not all: names what is missing', () => {
    const { problem, exitCode } = refusal({
      ...credentials,
      ADMINISTRATE_API_SECRET: '',
      ADMINISTRATE_API_URL: undefined,
    })
    expect(exitCode).toBe(2)
    expect(problem.code).toBe('CONFIG')
    expect(problem.message).toBe(
      'To work with Administrate, ADMINISTRATE_API_URL and ADMINISTRATE_API_SECRET must be given too.',
    )
  })
})

test.each([
  ['DATABASE_URL', 'mysql://root:hunter2@db/x'],
  ['DATABASE_URL', 'postgresql://root@db/hunter2%zz'],
  ['TANDEM_PORT', '70000'],
  ['TANDEM_PORT', '-1'],
  ['TANDEM_LOG_LEVEL', 'hunter2'],
  ['TANDEM_REQUESTS_PER_SECOND', 'hunter2'],
  ['TANDEM_REQUESTS_PER_SECOND', '1.5'],
  ['ADMINISTRATE_API_URL', 'hunter2'],
  ['ADMINISTRATE_API_URL', 'http://api.example.com/graphql'],
  ['ADMINISTRATE_AUTH_URL', 'ftp://hunter2'],
  ['ADMINISTRATE_INSTANCE_URL', 'hunter2 with spaces'],
])('%s may not be %s, and the refusal does not repeat it', (name, value) => {
  const { problem } = refusal({ ...credentials, [name]: value })
  expect(problem.message).toMatch(new RegExp(`^${name} must .+\\.$`))
  expect(JSON.stringify(problem)).not.toContain('hunter2')
})

test('every bad variable has its sentence', () => {
  expect(refusal({ TANDEM_PORT: 'x', TANDEM_LOG_LEVEL: 'y' }).problem.message).toBe(
    'TANDEM_PORT must be a whole number from 0 to 65535. TANDEM_LOG_LEVEL must be one of debug, info, warn, error, silent.',
  )
})

test('a stand-in on this computer may be reached without encryption', () => {
  const { administrate } = readConfiguration(
    {
      ...credentials,
      ADMINISTRATE_API_URL: 'http://127.0.0.1:4010/graphql',
      ADMINISTRATE_AUTH_URL: 'http://localhost:4010/oauth',
    },
    machine,
  )
  expect(administrate?.apiUrl).toBe('http://127.0.0.1:4010/graphql')
})

test.each([
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/tandem'],
  ['linux', {}, '/home/ana/.local/share/tandem'],
  ['darwin', {}, '/home/ana/Library/Application Support/Tandem'],
  ['win32', { APPDATA: 'C:\\Users\\Ana\\AppData\\Roaming' }, 'C:\\Users\\Ana\\AppData\\Roaming\\Tandem'],
] as const)('the data folder on %s', (platform, environment, expected) => {
  expect(defaultDataFolder(environment, { platform, home: '/home/ana' })).toBe(expected)
})
