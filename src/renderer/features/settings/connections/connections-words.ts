// What Connections says about environments, about where secrets are, and about what happens next.
import { formatDay, formatClock, joinWords } from '../../../format.ts'
import type { Problem } from '../../../model.ts'
import type { Checks, Connections, Environment, EnvironmentConnections, SecretsPlace } from './connections-model.ts'

export const environmentNames: { readonly [environment in Environment]: string } = {
  LIVE: 'Live',
  SANDBOX: 'Sandbox',
  REHEARSAL: 'Rehearsal',
}

export const environmentOptions = [
  { value: 'LIVE', label: 'Live', look: 'ink' },
  { value: 'SANDBOX', label: 'Sandbox' },
  { value: 'REHEARSAL', label: 'Rehearsal', look: 'hatched' },
] as const

/** What it means to work there, and what keeps it apart from the others. */
export const environmentSentences: {
  readonly [environment in Environment]: { readonly what: string; readonly apart: string }
} = {
  LIVE: {
    what: 'Changes reach the real Administrate and tutorial database.',
    apart:
      'Rehearsal uses practice data in its own database; a rehearsal database is refused here, and the other way round.',
  },
  SANDBOX: {
    what: 'A real Administrate, but only to try things in.',
    apart:
      'What you create is really created there. It needs a tutorial database of its own: one that belongs to another Administrate is refused.',
  },
  REHEARSAL: {
    what: 'Practice data, and a practice Administrate.',
    apart: 'Both come with Tandem. Neither the real Administrate nor the real tutorial database is touched.',
  },
}

/** The sentence under the heading. `isOld`: the fields were changed since. */
export function checkedSentence(
  environment: Environment,
  checks: Checks | null,
  { isChecking, isOld }: { readonly isChecking: boolean; readonly isOld: boolean },
  now: Date,
): string {
  const needs = environment === 'REHEARSAL' ? 'Rehearsal brings both along.' : 'Tandem needs two.'
  if (isChecking) return `${needs} Both are being checked…`
  if (checks === null) return `${needs} They have not been checked yet.`
  const day = formatDay(checks.at, now)
  const at = day === 'today' ? `at ${formatClock(checks.at)}` : `${day} at ${formatClock(checks.at)}`
  return `${needs} Both were checked ${at}${isOld ? ', before your changes' : ''}.`
}

/** Beside a secret that is kept. */
export const keptWords: { readonly [place in SecretsPlace]: string } = {
  KEY_STORE: 'in this computer’s key store',
  FILE: 'in a file only you can read',
  SESSION: 'until Tandem ends',
}

export interface SecretsSentence {
  readonly isWarning: boolean
  readonly text: string
}

export function secretsSentence({ secretsPlace, fixed }: Pick<Connections, 'secretsPlace' | 'fixed'>): SecretsSentence {
  if (fixed !== null)
    return {
      isWarning: false,
      text: 'Passwords and keys come from the variables Tandem was started with. They are kept nowhere, and never in logs, exports or the database.',
    }
  switch (secretsPlace) {
    case 'KEY_STORE':
      return {
        isWarning: false,
        text: 'Passwords and sign-ins stay in this computer’s key store. They are never in logs, exports or the database.',
      }
    case 'FILE':
      return {
        isWarning: false,
        text: 'Passwords and sign-ins stay in a file that only your account on this computer can read. They are never in logs, exports or the database.',
      }
    case 'SESSION':
      return {
        isWarning: true,
        text: 'This computer has no key store. Passwords and sign-ins are remembered until Tandem ends, and then you type them again. They are never written to a file.',
      }
  }
}

/** Why an environment cannot be made the one in use; null: it can. */
export function obstacleToUse(
  { environment, complete, database, administrate }: EnvironmentConnections,
  isChanged: boolean,
): string | null {
  if (isChanged) return 'Save or discard what you changed first.'
  if (complete) return null
  if (database === null || administrate === null)
    return `Fill in and save both connections of ${environmentNames[environment]} first.`
  return administrate.method === 'AUTHORIZATION_CODE'
    ? 'Sign in to Administrate first.'
    : 'Type key and secret of Administrate and save them first.'
}

/** What the process was started with goes before what is chosen here. */
export const readOnlyByVariable: Problem = {
  code: 'CONFIG',
  message: 'Read-only mode stays on.',
  effect: 'The variable TANDEM_READ_ONLY says so, whatever is chosen here.',
  next: 'Start Tandem without it to switch read-only mode off.',
}

/** `Changed: host and password. Save checks both systems first.` */
export function changedSentence(changes: readonly string[]): string {
  const shown = changes.length > 4 ? [...changes.slice(0, 3), `${changes.length - 3} more`] : changes
  return `Changed: ${joinWords(shown)}. Save checks both systems first.`
}

/** Where what is kept leads to, as one reads it in a sentence. */
export function placesOf({ database, administrate }: Pick<EnvironmentConnections, 'database' | 'administrate'>): {
  readonly database: string
  readonly administrate: string
} {
  const server = database === null || database.builtIn ? null : `${database.host}:${database.port}/${database.name}`
  return {
    database: server ?? (database === null ? 'no tutorial database' : 'the tutorial database built into Tandem'),
    administrate: administrate === null || administrate.instance === '' ? 'no Administrate' : administrate.instance,
  }
}

/** What goes when an environment is forgotten, each in a few words. */
export function forgottenParts({ database, administrate }: EnvironmentConnections): readonly string[] {
  const places = placesOf({ database, administrate })
  const secrets = [
    ...(database?.hasPassword === true ? ['the password of the database'] : []),
    ...(administrate?.hasClientId === true ? ['the key'] : []),
    ...(administrate?.hasClientSecret === true ? ['the secret'] : []),
    ...(administrate?.signedIn === true ? ['the sign-in of a person'] : []),
  ]
  return [
    ...(database === null ? [] : [`how the tutorial database is reached: ${places.database}`]),
    ...(administrate === null ? [] : [`how Administrate is reached: ${places.administrate}`]),
    ...secrets,
  ]
}
