// Which values of a configuration no log may hold.
import { expect, test } from 'vitest'
import { readConfiguration } from '../config.ts'
import { secretsOf } from './start-backend.ts'

function secrets(url: string): readonly string[] {
  return secretsOf(readConfiguration({ DATABASE_URL: url }, { platform: 'linux', home: '/home/ana' }))
}

test('a password before the host, as it is written and as it is meant', () => {
  expect(secrets('postgresql://ana:caf%C3%A9@db/x')).toEqual(expect.arrayContaining(['caf%C3%A9', 'café']))
})

test('a password given as ?password=, as it is written and as it is meant', () => {
  expect(secrets('postgresql://ana@db/x?sslmode=require&password=tea%26milk')).toEqual(
    expect.arrayContaining(['tea%26milk', 'tea&milk']),
  )
})
