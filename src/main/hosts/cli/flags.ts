// What the flags of the command line accept, in words when they do not.
import { InvalidArgumentError } from 'commander'
import { tenantOf } from '../../ports/tenant.ts'

/** More records per page than this Administrate does not give (decision 3). */
export const largestPage = 100

/** A whole number of at least 1; how much of it counts is decided later. */
export function parsePageSize(value: string): number {
  return parseWhole(value, 'Give a whole number from 1 to 100.')
}

/** How many records really are gone (the way past a guard). */
export function parseMissing(value: string): number {
  return parseWhole(value, 'Give the exact number of records that really are gone, 1 or more.')
}

/** A host such as `example.administrateapp.com`; a scheme is allowed, a port never counts. */
export function parseTenant(value: string): string {
  const host = tenantOf(value)
  if (host === null) throw new InvalidArgumentError('Give a host such as example.administrateapp.com.')
  return host
}

function parseWhole(value: string, advice: string): number {
  if (!/^\d+$/.test(value) || Number(value) < 1) throw new InvalidArgumentError(advice)
  return Number(value)
}
