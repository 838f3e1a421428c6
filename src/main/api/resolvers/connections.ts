// How both systems are reached: shown, checked, kept and put to use, and the guards that hold everywhere.
import type {
  CheckState as StateName,
  ConnectionChecks,
  Connections,
  ConnectionsInput,
  Encryption as EncryptionName,
  EnvironmentConnections,
  MutationResolvers,
  NotDecided,
  QueryResolvers,
  SecretsPlace as PlaceName,
  SignInMethod as MethodName,
} from '../../../../graphql/generated/resolvers.ts'
import { TandemError } from '../../errors.ts'
import type { AdministrateSettings, ConnectionCheck, DatabaseSettings, SecretsPlace } from '../../ports/settings.ts'
import type { ConnectionDraft } from '../../settings/connection-draft.ts'
import type { Checks, ConnectionsService, EnvironmentView } from '../../settings/connections.ts'
import type { Context } from '../context.ts'
import { logCause } from '../log-cause.ts'
import { usage } from '../problems.ts'

export const connectionQueries: QueryResolvers = {
  connections: (_parent, _arguments, { connections }) => connectionsOf(connections),
  guards: (_parent, _arguments, { connections }) => connections.guards(),
}

export const connectionMutations: MutationResolvers = {
  checkConnections: (_parent, { input }, context) =>
    decided(context, async (connections) => ({
      __typename: 'ConnectionChecks' as const,
      ...checksOf(await connections.check(input ? draftOf(input) : null, context.closing)),
    })),
  saveConnections: (_parent, { input, anyway }, context) =>
    decided(context, async (connections) => {
      const { isKept, checks } = await connections.save(draftOf(input), anyway, context.closing)
      if (!isKept) return { __typename: 'ConnectionsNotSaved' as const, checks: checksOf(checks) }
      return {
        __typename: 'ConnectionsSaved' as const,
        connections: await connectionsOf(connections),
        checks: checksOf(checks),
      }
    }),
  forgetConnections: (_parent, { environment }, context) =>
    changed(context, (connections) => connections.forget(environment)),
  useEnvironment: (_parent, { environment }, context) =>
    changed(context, (connections) => connections.use(environment)),
  setReadOnly: (_parent, { environment, on }, context) =>
    changed(context, (connections) => connections.setReadOnly(environment, on)),
  beginSignIn: (_parent, { input }, context) =>
    changed(context, (connections) => connections.beginSignIn(draftOf(input))),
  cancelSignIn: (_parent, _arguments, context) => changed(context, (connections) => connections.cancelSignIn()),
  setGuards: (_parent, { input }, context) =>
    decided(context, async (connections) => {
      const isMeant = (value: number, most: number) => value >= 0 && value <= most
      if (!isMeant(input.missingPercent, 50) || !isMeant(input.missingAtLeast, 1_000))
        throw usage('These limits are out of range.', 'Choose 0 to 50 per cent, and 0 to 1000 records.')
      await connections.setGuards(input)
      return { __typename: 'Guards' as const, ...connections.guards() }
    }),
}

type Refused = NotDecided & { readonly __typename: 'NotDecided' }

async function decided<Result>(
  { connections, log }: Context,
  work: (connections: ConnectionsService) => Promise<Result>,
): Promise<Result | Refused> {
  try {
    return await work(connections)
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    logCause(log, error)
    return { __typename: 'NotDecided', problem: error.problem }
  }
}

function changed(context: Context, work: (connections: ConnectionsService) => Promise<void>) {
  return decided(context, async (connections) => {
    await work(connections)
    return { __typename: 'Connections' as const, ...(await connectionsOf(connections)) }
  })
}

async function connectionsOf(connections: ConnectionsService): Promise<Connections> {
  const { secretsPlace, environments, ...rest } = await connections.view()
  return {
    ...rest,
    secretsPlace: placeNames[secretsPlace],
    environments: environments.map(environmentOf),
  }
}

function environmentOf({ isComplete, connections, kept, ...rest }: EnvironmentView): EnvironmentConnections {
  const has = (name: (typeof kept)[number]) => kept.includes(name)
  return {
    ...rest,
    complete: isComplete,
    database: connections && {
      ...connections.database,
      encryption: encryptionNames[connections.database.encryption],
      hasPassword: has('databasePassword'),
    },
    administrate: connections && {
      ...connections.administrate,
      method: methodNames[connections.administrate.method],
      hasClientId: has('clientId'),
      hasClientSecret: has('clientSecret'),
      signedIn: has('refreshToken'),
    },
  }
}

function checksOf({ database, administrate, passed, at }: Checks): ConnectionChecks {
  return { database: database.map(checkOf), administrate: administrate.map(checkOf), passed, at }
}

function checkOf({ state, ...rest }: ConnectionCheck) {
  return { ...rest, state: stateNames[state] }
}

function draftOf({ environment, database, administrate }: ConnectionsInput): ConnectionDraft {
  if (environment === 'REHEARSAL') throw usage('Rehearsal needs no connections.', 'Choose Live or Sandbox.')
  const { password, certificate, encryption, ...place } = database
  const { clientId, clientSecret, method, ...service } = administrate
  return {
    environment,
    connections: {
      database: { ...place, encryption: encryptions[encryption], certificate: certificate ?? null },
      administrate: { ...service, method: methods[method] },
    },
    typed: { databasePassword: password ?? null, clientId: clientId ?? null, clientSecret: clientSecret ?? null },
  }
}

const placeNames: { readonly [place in SecretsPlace]: PlaceName } = {
  'key-store': 'KEY_STORE',
  file: 'FILE',
  session: 'SESSION',
}
const encryptionNames: { readonly [encryption in DatabaseSettings['encryption']]: EncryptionName } = {
  off: 'OFF',
  unchecked: 'UNCHECKED',
  checked: 'CHECKED',
}
const encryptions: { readonly [name in EncryptionName]: DatabaseSettings['encryption'] } = {
  OFF: 'off',
  UNCHECKED: 'unchecked',
  CHECKED: 'checked',
}
const methodNames: { readonly [method in AdministrateSettings['method']]: MethodName } = {
  'client-credentials': 'CLIENT_CREDENTIALS',
  'authorization-code': 'AUTHORIZATION_CODE',
}
const methods: { readonly [name in MethodName]: AdministrateSettings['method'] } = {
  CLIENT_CREDENTIALS: 'client-credentials',
  AUTHORIZATION_CODE: 'authorization-code',
}
const stateNames: { readonly [state in ConnectionCheck['state']]: StateName } = {
  passed: 'PASSED',
  warning: 'WARNING',
  failed: 'FAILED',
  note: 'NOTE',
  'not-checked': 'NOT_CHECKED',
}
