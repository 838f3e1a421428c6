// An invitation lets one in, once, and not for ever.
import { expect, test } from 'vitest'
import { createInvitations } from './invitations.ts'

test('each counts once, for a minute, and by itself', () => {
  let now = 1_000
  const invitations = createInvitations(() => now)
  const [first, second, third] = [invitations.issue(), invitations.issue(), invitations.issue()]
  expect(new Set([first, second, third]).size).toBe(3)
  expect(invitations.redeem('')).toBe(false)
  now += 59_999
  expect([invitations.redeem(first), invitations.redeem(first)]).toEqual([true, false])
  now += 1
  expect([invitations.redeem(second), invitations.redeem(third)]).toEqual([false, false])
})
