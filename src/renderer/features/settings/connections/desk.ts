// One environment of Connections as it stands on the page, and what can be ordered of it.
import type { Problem } from '../../../model.ts'
import { say } from '../../frame/speech.ts'
import { checksSpoken } from './check-rows.ts'
import type { Work } from './connections-memory.ts'
import type { Checks, Connections, Environment, EnvironmentConnections } from './connections-model.ts'
import { checkConnections, setReadOnly, workIn } from './connections-orders.ts'
import { environmentNames, readOnlyByVariable } from './connections-words.ts'
import { formOf } from './desk-form.ts'
import type { Form } from './desk-form.ts'
import { focusHead, orders, remember, tellFaults } from './desk-orders.ts'
import type { Ground } from './desk-orders.ts'
import { inputOf } from './draft.ts'
import { faultsOf } from './draft-faults.ts'

export interface Desk {
  readonly connections: Connections
  readonly shown: EnvironmentConnections
  readonly isInUse: boolean
  /** null in rehearsal, which has no fields. */
  readonly form: Form | null
  readonly checks: Checks | null
  /** The fields were changed since the check. */
  readonly isOld: boolean
  /** What was checked last was to be kept, and was not. */
  readonly isRefused: boolean
  readonly isChecking: boolean
  /** What is under way here. */
  readonly busy: Work | null
  /** What the last order of these was refused with. */
  readonly problem: (...works: readonly Work[]) => Problem | null
  readonly choose: (environment: Environment) => void
  readonly check: () => Promise<void>
  readonly use: () => Promise<boolean>
  readonly readOnly: (on: boolean) => Promise<boolean>
}

/** `first`: the environment that is shown until another one is chosen. */
export function deskOf(ground: Ground, first: Environment): Desk {
  const { client, memory, connections } = ground
  const { shown: chosen, drafts, checked, busy, trouble } = memory.get()
  const environment = chosen ?? first
  const shown = connections.environments.find((each) => each.environment === environment) ?? emptyOf(environment)
  const isInUse = environment === connections.current
  const last = checked[environment]
  const work = busy[environment] ?? null
  const form = environment === 'REHEARSAL' ? null : formOf(ground, environment, shown)
  const give = orders(ground, environment)
  return {
    connections,
    shown,
    isInUse,
    form,
    checks: last?.checks ?? null,
    isOld: last !== undefined && last.of !== (drafts[environment] ?? null),
    isRefused: last?.isRefused ?? false,
    isChecking: work === 'check' || work === 'save',
    busy: work,
    problem: (...works) =>
      trouble !== null && trouble.environment === environment && works.includes(trouble.work) ? trouble.problem : null,
    choose: (next) => memory.set(() => ({ shown: next, trouble: null })),
    async check() {
      const draft = drafts[environment] ?? null
      // What is in use is asked as it is, though something may be missing from it.
      const typed = connections.fixed !== null || (draft === null && isInUse) ? null : form
      if (typed !== null && !tellFaults(memory, environment, faultsOf(typed.draft, shown))) return
      const input = typed && inputOf(typed.environment, typed.draft)
      await give.work('check', async () => {
        const answer = await checkConnections(client, input)
        if ('problem' in answer) return answer.problem
        remember(memory, environment, { checks: answer.checks, of: draft, isRefused: false })
        say(checksSpoken(answer.checks))
        return null
      })
    },
    async use() {
      const done = await give.change('use', () => workIn(client, environment))
      if (done) {
        say(`Every window of this Tandem works in ${environmentNames[environment]} now.`)
        focusHead()
      }
      return done
    },
    readOnly: (on) =>
      give.work('read-only', async () => {
        const answer = await setReadOnly(client, environment, on)
        if ('problem' in answer) return answer.problem
        give.take(answer.connections)
        const now = answer.connections.environments.find((each) => each.environment === environment)
        if (now?.readOnly !== on) return readOnlyByVariable
        const name = environmentNames[environment]
        say(on ? `Read-only mode is on: nothing is written in ${name}.` : `Read-only mode is off in ${name}.`)
        return null
      }),
  }
}

function emptyOf(environment: Environment): EnvironmentConnections {
  return { environment, complete: false, readOnly: false, database: null, administrate: null }
}
