// The paragraph for whoever audits: each place of secrets is told, and nothing is promised that is not so.
import { expect, test } from 'vitest'
import { workspace } from '../../testing/runs.ts'
import { privacyText } from './privacy-words.ts'

const live = workspace
const rehearsal = { ...workspace, environment: 'REHEARSAL', tenant: '', database: 'built in' } as const

test.each([
  ['KEY_STORE', null, live, 'key store of this computer’s system'],
  ['FILE', null, live, 'secrets.json in Tandem’s data folder'],
  ['SESSION', null, live, 'gone when Tandem ends'],
  ['FILE', {}, live, 'come from variables of the process; Tandem keeps no copy'],
  ['KEY_STORE', null, rehearsal, 'nothing leaves it.'],
  ['KEY_STORE', null, { ...live, database: 'built in' }, 'which is built in and in the data folder of this computer'],
] as const)('%s %j', (secretsPlace, fixed, here, words) => {
  const text = privacyText({ secretsPlace, fixed }, here)
  expect(text).toContain(words)
  expect(text).toContain('never in logs, exports, diagnostics or the tutorial database')
  expect(text).toContain('no telemetry')
})
