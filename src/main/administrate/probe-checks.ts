// The seven checks of an Administrate in words, from what was found.
import type { Problem } from '../errors.ts'
import type { ConnectionCheck } from '../ports/settings.ts'
import type { Connection } from './client.ts'
import { creationMutations } from './creating.ts'
import type { Answers, Asked } from './probe-ask.ts'
import { judgeClock } from './probe-clock.ts'
import { judgeInstance } from './probe-instance.ts'
import { failed, type Judged, notChecked, note, passed, warning } from './probe-judged.ts'

export interface AdministrateFacts {
  readonly connection: Pick<Connection, 'instance' | 'apiUrl' | 'refreshToken' | 'readOnly'>
  readonly asked: Asked
  /** Of the fastest answer; null: there was none. */
  readonly milliseconds: number | null
  /** Milliseconds by which this computer is ahead; null: not known. */
  readonly ahead: number | null
}

/** Always seven. */
export function administrateChecks(facts: AdministrateFacts): readonly ConnectionCheck[] {
  const { connection, asked, milliseconds, ahead } = facts
  const isRefused = asked.closed !== null && signInCodes.includes(asked.closed.code)
  const unreached = asked.closed !== null && !isRefused ? asked.closed : null
  const ifIn = (name: string, judge: (answers: Answers) => Judged) =>
    asked.closed === null ? judge(asked) : notChecked(name)
  return [
    { id: 'reached', ...(unreached ? judgeUnreached(unreached) : passed('Reached', `${milliseconds ?? 0} ms`)) },
    { id: 'signed-in', ...judgeSignIn(asked.closed, isRefused, connection) },
    { id: 'instance', ...ifIn('Instance', ({ company }) => judgeInstance(connection, company)) },
    { id: 'clock', ...(milliseconds === null ? notChecked('Clock agrees') : judgeClock(ahead)) },
    { id: 'may-read', ...ifIn('Can read all 7 lists', judgeReading) },
    {
      id: 'may-create',
      ...ifIn('Can create', ({ mutations }) => judgeCreating(mutations, connection.readOnly ?? false)),
    },
    {
      id: 'cannot-create',
      ...ifIn('Cannot create', () => note('Cannot create venues, price levels', 'not offered there')),
    },
  ]
}

const signInCodes: readonly Problem['code'][] = ['ADM-401', 'ADM-SIGN-IN']

function judgeUnreached(problem: Problem): Judged {
  const isSilent = ['ADM-CONNECT', 'ADM-TIMEOUT'].includes(problem.code)
  return failed(isSilent ? 'Not reached' : 'Answers, but not as it should', problem)
}

function judgeSignIn(
  closed: Problem | null,
  isRefused: boolean,
  { refreshToken }: Pick<Connection, 'refreshToken'>,
): Judged {
  const isPerson = refreshToken !== undefined
  if (closed === null) return passed('Signed in', isPerson ? 'through the browser' : 'with key and secret')
  if (!isRefused) return notChecked('Signed in')
  return failed('Not signed in', closed)
}

function judgeReading({ lists }: Answers): Judged {
  const refused = lists.filter(({ problem }) => problem !== null)
  const [first] = refused
  if (!first?.problem) return passed(`Can read all ${lists.length} lists`)
  const names = refused.map(({ name }) => name).join(', ')
  const effect = `A sync needs them all; it cannot read ${names}.`
  return failed(`Cannot read ${refused.length} of ${lists.length} lists`, { ...first.problem, effect }, names)
}

const kinds = [
  ['location', 'locations'],
  ['instructor', 'instructors'],
  ['course_template', 'course templates'],
] as const

function judgeCreating(mutations: Answers['mutations'], isReadOnly: boolean): Judged {
  if (isReadOnly) return note('Creates nothing', 'read-only mode')
  if ('code' in mutations)
    return warning('What can be created is not known', '', {
      ...mutations,
      effect: 'A sync works without it; it is asked again before anything is created.',
    })
  const offered = kinds.filter(([kind]) => mutations.has(creationMutations[kind])).map(([, name]) => name)
  const missing = kinds.filter(([kind]) => !mutations.has(creationMutations[kind])).map(([, name]) => name)
  if (offered.length === 0) return note(`Cannot create ${missing.join(', ')}`, 'not offered there')
  return passed(`Can create ${offered.join(', ')}`, missing.length > 0 ? `not ${missing.join(', ')}` : '')
}
