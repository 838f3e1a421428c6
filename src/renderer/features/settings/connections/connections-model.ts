// Names for what the questions about connections answer with.
import type {
  ConnectionCheckFieldsFragment,
  ConnectionChecksFieldsFragment,
  ConnectionsFieldsFragment,
  ConnectionsInput,
} from '../../../../../graphql/generated/local.ts'

export type Connections = ConnectionsFieldsFragment
export type EnvironmentConnections = Connections['environments'][number]
export type Environment = EnvironmentConnections['environment']
/** Those that are set up; rehearsal needs nothing. */
export type ConnectedEnvironment = Exclude<Environment, 'REHEARSAL'>
export type DatabaseConnection = NonNullable<EnvironmentConnections['database']>
export type AdministrateConnection = NonNullable<EnvironmentConnections['administrate']>
export type SecretsPlace = Connections['secretsPlace']
export type SignIn = NonNullable<Connections['signIn']>
export type Checks = ConnectionChecksFieldsFragment
export type Check = ConnectionCheckFieldsFragment
export type { ConnectionsInput }
