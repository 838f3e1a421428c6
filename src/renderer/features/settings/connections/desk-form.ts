// The fields of an environment that is set up, and what can be ordered of them.
import type { ConnectedEnvironment, ConnectionsInput, EnvironmentConnections } from './connections-model.ts'
import { beginSignIn, forgetConnections, saveConnections, stopSignIn } from './connections-orders.ts'
import { environmentNames } from './connections-words.ts'
import { checksSpoken } from './check-rows.ts'
import { focusHead, orders, remember, showFailure, tellFaults, visit } from './desk-orders.ts'
import type { Ground } from './desk-orders.ts'
import { changes, draftOf, inputOf } from './draft.ts'
import type { AdministrateDraft, DatabaseDraft, Draft } from './draft.ts'
import { faultsOf, signInFaults } from './draft-faults.ts'
import type { Faults, Field } from './draft-faults.ts'
import { say } from '../../frame/speech.ts'

export interface Form {
  readonly environment: ConnectedEnvironment
  readonly draft: Draft
  /** In words; empty: as it is kept. */
  readonly changes: readonly string[]
  /** Those that are said. */
  readonly faults: Faults
  readonly isLocked: boolean
  readonly editDatabase: (change: Partial<DatabaseDraft>) => void
  readonly editAdministrate: (change: Partial<AdministrateDraft>) => void
  readonly leave: (field: Field) => void
  readonly discard: () => void
  readonly save: (anyway: boolean) => Promise<void>
  /** Of the Enter key in a field. */
  readonly enter: () => void
  readonly forget: () => Promise<boolean>
  readonly signIn: () => Promise<void>
  readonly stopSignIn: () => Promise<void>
}

export function formOf(ground: Ground, environment: ConnectedEnvironment, shown: EnvironmentConnections): Form {
  const { client, memory, connections } = ground
  const { drafts, visited } = memory.get()
  const draft = drafts[environment] ?? draftOf(environment, shown)
  const faults = faultsOf(draft, shown)
  const said = visited[environment] ?? []
  const give = orders(ground, environment)
  const isLocked = connections.fixed !== null
  function edit(next: Draft): void {
    if (isLocked) return
    const isChanged = changes(environment, shown, next).length > 0
    memory.set((before) => ({
      drafts: { ...before.drafts, [environment]: isChanged ? next : undefined },
      trouble: null,
    }))
  }
  function forgetDraft(sent: Draft | null): void {
    memory.set((before) => {
      // What was typed meanwhile stays.
      if (sent !== null && before.drafts[environment] !== sent) return {}
      return {
        drafts: { ...before.drafts, [environment]: undefined },
        visited: { ...before.visited, [environment]: undefined },
      }
    })
  }
  const form: Form = {
    environment,
    draft,
    changes: drafts[environment] === undefined ? [] : changes(environment, shown, draft),
    faults: Object.fromEntries(Object.entries(faults).filter(([field]) => said.some((each) => each === field))),
    isLocked,
    editDatabase: (change) => edit({ ...draft, database: { ...draft.database, ...change } }),
    editAdministrate: (change) => edit({ ...draft, administrate: { ...draft.administrate, ...change } }),
    leave(field) {
      // Who only passes through is not told that it is empty.
      if (memory.get().drafts[environment] !== undefined) visit(memory, environment, [field])
    },
    discard() {
      forgetDraft(null)
      memory.set(() => ({ trouble: null }))
      say('What you changed is discarded.')
      focusHead()
    },
    async save(anyway) {
      if (!tellFaults(memory, environment, faults)) return
      await give.work('save', async () => {
        const answer = await saveConnections(client, inputOf(environment, draft), anyway)
        if ('problem' in answer) return answer.problem
        const { connections: next, checks } = answer
        if (next === null) {
          remember(memory, environment, { checks, of: drafts[environment] ?? null, isRefused: true })
          say(`Not saved. ${checksSpoken(checks)}`)
          showFailure()
          return null
        }
        give.take(next)
        forgetDraft(drafts[environment] ?? null)
        remember(memory, environment, { checks, of: null, isRefused: false })
        say(`Saved. ${checksSpoken(checks)}`)
        focusHead()
        return null
      })
    },
    enter() {
      if (form.changes.length > 0) void form.save(false)
    },
    async forget() {
      const done = await give.change('forget', () => forgetConnections(client, environment))
      if (done) {
        forgetDraft(null)
        memory.set((before) => ({ checked: { ...before.checked, [environment]: undefined } }))
        say(`The connections of ${environmentNames[environment]} are forgotten.`)
        focusHead()
      }
      return done
    },
    async signIn() {
      if (!tellFaults(memory, environment, signInFaults(faults))) return
      await give.change('sign-in', () => beginSignIn(client, signInInput(environment, draft)))
    },
    async stopSignIn() {
      await give.change('stop-sign-in', () => stopSignIn(client))
    },
  }
  return form
}

/** The sign-in needs nothing of the database: what is wrong there must not be sent as if it were right. */
function signInInput(environment: ConnectedEnvironment, draft: Draft): ConnectionsInput {
  const input = inputOf(environment, draft)
  const { port } = input.database
  return { ...input, database: { ...input.database, port: Number.isInteger(port) ? port : 0 } }
}
