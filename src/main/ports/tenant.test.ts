import { expect, test } from 'vitest'
import { tenantOf } from './tenant.ts'

test.each([
  ['example.administrateapp.com', 'example.administrateapp.com'],
  ['https://Example.AdministrateApp.com/', 'example.administrateapp.com'],
  ['http://example.test:8080/path', 'example.test'],
  ['localhost:9000', 'localhost'],
  ['ftp://example.com', null],
  ['two words', null],
])('the tenant of %s is %s', (instance, tenant) => {
  expect(tenantOf(instance)).toBe(tenant)
})
