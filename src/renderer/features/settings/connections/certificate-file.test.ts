// Certificates out of a file: nothing else is kept, and whose they are is said.
import { describe, expect, it } from 'vitest'
import { certificateName, certificateOf } from './certificate-file.ts'

// Of `Example Office Root`, signed by itself.
const lines = [
  'MIIBtTCCAVugAwIBAgIUSlJtQnFeGjMlb2/moBf4+lK4cqMwCgYIKoZIzj0EAwIw',
  'MDEQMA4GA1UECgwHRXhhbXBsZTEcMBoGA1UEAwwTRXhhbXBsZSBPZmZpY2UgUm9v',
  'dDAeFw0yNjExMjMxNTEwMDRaFw0zNjExMjAxNTEwMDRaMDAxEDAOBgNVBAoMB0V4',
  'YW1wbGUxHDAaBgNVBAMME0V4YW1wbGUgT2ZmaWNlIFJvb3QwWTATBgcqhkjOPQIB',
  'BggqhkjOPQMBBwNCAATcjC5EcCw7ymxVHlIbZt1GmGiX4L9oCqrhuxuH2ClElp8H',
  '+HrVU7Y4VIdBMUh/eDOBtOHJsbiGwsK4gNPH4xyjo1MwUTAdBgNVHQ4EFgQUsmj0',
  'fNNq3mw/KawnX2KiSrlSU6swHwYDVR0jBBgwFoAUsmj0fNNq3mw/KawnX2KiSrlS',
  'U6swDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiBhmjqdzoGUKLqC',
  '8Y4g+E6URwHc8xYvj72Gf7lRdlX6rQIhAJFzFJofK4TREscWlj/x0Xl9lK/dm89t',
  'eK8MMhTPQGC/',
]
const begin = '-----BEGIN CERTIFICATE-----'
const end = '-----END CERTIFICATE-----'
const pem = [begin, ...lines, end].join('\n')
const key = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'

describe('certificateOf', () => {
  it.each([
    ['one', `${pem}\n`, `${pem}\n`],
    ['words before it', `subject=CN = Example\n${pem}`, `${pem}\n`],
    ['lines as Windows ends them', pem.replaceAll('\n', '\r\n'), `${pem}\n`],
    ['a private key beside it, which stays in the file', `${key}\n${pem}\n${key}`, `${pem}\n`],
    ['two', `${pem}\n${pem}\n`, `${pem}\n${pem}\n`],
  ])('keeps %s', (_what, text, kept) => {
    expect(certificateOf(text)).toEqual({ pem: kept })
  })
  it.each([
    ['nothing', ''],
    ['only a key', key],
    ['the bytes of a certificate as they are', '\u00000\u0082\u0001'],
    ['one that breaks off', pem.slice(0, 200)],
  ])('refuses %s', (_what, text) => {
    expect(certificateOf(text)).toHaveProperty('refusal')
  })
})

describe('certificateName', () => {
  it.each([
    ['one', pem, 'Example Office Root'],
    ['three', `${pem}\n${pem}\n${pem}`, 'Example Office Root and 2 more'],
    ['one that cannot be read', `${begin}\nAAAA\n${end}`, '1 certificate'],
    ['two that cannot be read', `${begin}\nAAAA\n${end}\n${begin}\nA\n${end}`, '2 certificates'],
  ])('of %s', (_what, text, name) => {
    expect(certificateName(text)).toBe(name)
  })
})
