// Every mutation of the local API: what it may touch, and how it is asked in earnest on a state where it would be carried out.
import { readFileSync } from 'node:fs'
import { buildSchema, isObjectType, isUnionType } from 'graphql'
import type { Answer } from '../imports/window-rig.ts'
import type { State } from './state.ts'

/**
 * tutorial: writes to the tutorial database. sends: also to Administrate. own: nothing, or only what Tandem keeps for itself, such
 * as plans, workbooks that wait and settings.
 */
export type Reach = 'tutorial' | 'sends' | 'own'

export const reachOf: Readonly<Record<string, Reach>> = {
  startSync: 'tutorial',
  cancelJob: 'own',
  tickPlan: 'own',
  applyPlan: 'tutorial',
  discardJob: 'own',
  linkRecords: 'tutorial',
  acceptSuggestions: 'tutorial',
  unlinkRecords: 'tutorial',
  notTheSame: 'tutorial',
  maybeTheSame: 'tutorial',
  ignoreRecords: 'tutorial',
  restoreRecords: 'tutorial',
  noteRecord: 'tutorial',
  keepLinks: 'tutorial',
  removeMissing: 'tutorial',
  undoDecision: 'tutorial',
  createRecords: 'sends',
  settleCreations: 'tutorial',
  exportMatches: 'own',
  openWorkbook: 'own',
  checkWorkbookAgain: 'own',
  correctCells: 'own',
  restoreCells: 'own',
  leaveEventsOut: 'own',
  revokeValue: 'own',
  removeWorkbook: 'own',
  approveInstructors: 'sends',
  startImport: 'sends',
  continueImport: 'sends',
  pauseImport: 'own',
  stopImport: 'own',
  undoImport: 'sends',
  exportImport: 'own',
  setRuleLevel: 'own',
  setImportMap: 'own',
  revokeRememberedValue: 'own',
  checkConnections: 'own',
  saveConnections: 'own',
  forgetConnections: 'own',
  useEnvironment: 'own',
  setReadOnly: 'own',
  setGuards: 'own',
  beginSignIn: 'own',
  cancelSignIn: 'own',
  exportDiagnostics: 'own',
}

/** Those that go on with what a person confirmed when it began. */
export const confirmedBefore: ReadonlySet<string> = new Set(['continueImport'])

export const namesOf = (...reaches: readonly Reach[]): readonly string[] =>
  Object.keys(reachOf).filter((name) => reaches.includes(reachOf[name] ?? 'own'))

const fields = buildSchema(readFileSync('graphql/local.graphql', 'utf8')).getMutationType()?.getFields() ?? {}

/** As the contract has them. */
export const mutationNames: readonly string[] = Object.keys(fields)

/** Asks for its name, and for the code of the problem where its answer may be one. */
function documentOf(name: string, given: Readonly<Record<string, unknown>>): string {
  const field = fields[name]
  if (field === undefined) throw new Error(`There is no mutation ${name}.`)
  const asked = field.args.filter((argument) => argument.name in given)
  if (asked.length !== Object.keys(given).length)
    throw new Error(`${name} does not take all of ${JSON.stringify(given)}`)
  const variables = asked.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ')
  const arguments_ = asked.map((argument) => `${argument.name}: $${argument.name}`).join(', ')
  const type = 'ofType' in field.type ? field.type.ofType : field.type
  const members = isUnionType(type) ? type.getTypes() : []
  const refusals = members.filter((member) => isObjectType(member) && 'problem' in member.getFields())
  const selection = refusals.map((member) => `... on ${member.name} { problem { code message effect next } }`).join(' ')
  return `mutation (${variables}) { ${name}(${arguments_}) { __typename ${selection} } }`
}

type Variables = Readonly<Record<string, unknown>>

const decision = ({ tutorialId, identity }: State): Variables => ({ kind: 'LOCATIONS', tutorialId, identity })
const identities = ({ linked }: State): Variables => ({ kind: 'LOCATIONS', identities: [linked] })
const record = ({ tutorialId }: State): Variables => ({ side: 'TUTORIAL', id: tutorialId })

/** The variables of all that write. */
export const variablesOf: Readonly<Record<string, (state: State) => Variables>> = {
  startSync: () => ({ input: { command: 'sync_locations' } }),
  applyPlan: ({ jobId }) => ({ jobId }),
  linkRecords: decision,
  acceptSuggestions: ({ tutorialId }) => ({ kind: 'LOCATIONS', tutorialIds: [tutorialId], strength: 0 }),
  unlinkRecords: identities,
  notTheSame: decision,
  maybeTheSame: decision,
  ignoreRecords: (state) => ({ kind: 'LOCATIONS', records: [record(state)], reason: 'Only here.' }),
  restoreRecords: (state) => ({ kind: 'LOCATIONS', records: [record(state)] }),
  noteRecord: (state) => ({ kind: 'LOCATIONS', record: record(state), text: 'A note.' }),
  keepLinks: identities,
  removeMissing: identities,
  undoDecision: ({ decisionId }) => ({ id: decisionId }),
  createRecords: ({ creation }) => ({ input: creation }),
  settleCreations: () => ({ kind: 'LOCATIONS' }),
  approveInstructors: ({ approval }) => approval,
  startImport: ({ waiting }) => waiting,
  continueImport: ({ importId }) => ({ id: importId, failed: true }),
  undoImport: ({ undo }) => undo,
}

export interface Told {
  readonly __typename: string
  readonly problem?: { readonly code: string; readonly message: string; readonly effect: string; readonly next: string }
}

/** What the mutation answers, asked with the state's variables and `more`. */
export async function asked(
  ask: (document: string, variables?: Variables) => Promise<Answer>,
  name: string,
  variables: Variables,
): Promise<Told> {
  return (await ask(documentOf(name, variables), variables))[name] as Told
}
