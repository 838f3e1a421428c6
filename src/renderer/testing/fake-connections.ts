// Connections of the fake backend: kept as they are saved, with secrets that nobody sees again.
import type {
  Checks,
  Connections,
  ConnectionsInput,
  EnvironmentConnections,
} from '../features/settings/connections/connections-model.ts'
import type { Problem } from '../model.ts'
import { goodChecks, makeConnections, notSetUp } from './connections.ts'

export interface FakeConnections {
  connections: Connections
  /** What every check finds. */
  checks: Checks
  /** What every order is refused with. */
  refusal: Problem | null
  /** A variable of the process says it. */
  isAlwaysReadOnly: boolean
}

export function createFakeConnections(): FakeConnections {
  return { connections: makeConnections(), checks: goodChecks, refusal: null, isAlwaysReadOnly: false }
}

/** undefined: not a question about connections. */
export function answerConnections(fake: FakeConnections, name: string): unknown {
  return name === 'Connections' ? { connections: fake.connections } : undefined
}

const fieldOf: { readonly [name: string]: string } = {
  CheckConnections: 'checkConnections',
  SaveConnections: 'saveConnections',
  ForgetConnections: 'forgetConnections',
  UseEnvironment: 'useEnvironment',
  SetReadOnly: 'setReadOnly',
  BeginSignIn: 'beginSignIn',
  CancelSignIn: 'cancelSignIn',
}

/** undefined: not an order about connections. */
export function orderConnections(
  fake: FakeConnections,
  name: string,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  const field = fieldOf[name]
  if (field === undefined) return undefined
  if (fake.refusal !== null) return { [field]: { __typename: 'NotDecided', problem: fake.refusal } }
  const input = variables['input'] as ConnectionsInput
  const environment = variables['environment'] as Connections['current']
  switch (name) {
    case 'CheckConnections':
      return { [field]: { __typename: 'ConnectionChecks', ...fake.checks } }
    case 'SaveConnections': {
      const isKept = fake.checks.passed || variables['anyway'] === true
      if (!isKept) return { [field]: { __typename: 'ConnectionsNotSaved', checks: fake.checks } }
      put(fake, input.environment, (before) => keptOf(before, input))
      return { [field]: { __typename: 'ConnectionsSaved', connections: fake.connections, checks: fake.checks } }
    }
    case 'ForgetConnections':
      put(fake, environment, () => notSetUp)
      break
    case 'UseEnvironment':
      fake.connections = { ...fake.connections, current: environment }
      break
    case 'SetReadOnly':
      put(fake, environment, () => ({ readOnly: fake.isAlwaysReadOnly || variables['on'] === true }))
      break
    case 'BeginSignIn': {
      const address = 'https://auth.getadministrate.com/oauth/authorize?state=abc'
      const signIn = { environment: input.environment, state: 'WAITING', address, problem: null } as const
      fake.connections = { ...fake.connections, signIn }
      break
    }
    default:
      fake.connections = { ...fake.connections, signIn: null }
  }
  return { [field]: { __typename: 'Connections', ...fake.connections } }
}

function put(
  fake: FakeConnections,
  environment: Connections['current'],
  change: (before: EnvironmentConnections) => Partial<EnvironmentConnections>,
): void {
  const environments = fake.connections.environments.map((each) =>
    each.environment === environment ? { ...each, ...change(each) } : each,
  )
  fake.connections = { ...fake.connections, environments }
}

function keptOf(before: EnvironmentConnections, input: ConnectionsInput): Partial<EnvironmentConnections> {
  const { password, certificate, ...server } = input.database
  const { clientId, clientSecret, ...service } = input.administrate
  const has = (typed: string | null | undefined, kept: boolean | undefined): boolean =>
    typed === null || typed === undefined ? kept === true : typed !== ''
  return {
    complete: true,
    database: {
      ...server,
      certificate: certificate ?? null,
      hasPassword: has(password, before.database?.hasPassword),
    },
    administrate: {
      ...service,
      hasClientId: has(clientId, before.administrate?.hasClientId),
      hasClientSecret: has(clientSecret, before.administrate?.hasClientSecret),
      signedIn: before.administrate?.signedIn ?? false,
    },
  }
}
