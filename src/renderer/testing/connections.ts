// Connections for tests: what Settings keeps, and how the checks of the picture end.
import type {
  Check,
  Checks,
  Connections,
  EnvironmentConnections,
} from '../features/settings/connections/connections-model.ts'

export const keptDatabase = {
  builtIn: false,
  host: 'db.example.local',
  port: 5432,
  name: 'tutorial',
  role: 'tandem_app',
  encryption: 'CHECKED',
  certificate: null,
  hasPassword: true,
} as const satisfies EnvironmentConnections['database']

export const keptAdministrate = {
  instance: 'example.administrateapp.com',
  apiUrl: 'https://api.getadministrate.com/graphql',
  authUrl: 'https://auth.getadministrate.com/oauth',
  method: 'CLIENT_CREDENTIALS',
  hasClientId: true,
  hasClientSecret: true,
  signedIn: false,
  requestsPerSecond: 8,
} as const satisfies EnvironmentConnections['administrate']

export const notSetUp = { complete: false, readOnly: false, database: null, administrate: null } as const

export const keptLive: EnvironmentConnections = {
  environment: 'LIVE',
  complete: true,
  readOnly: false,
  database: keptDatabase,
  administrate: keptAdministrate,
}

export function makeConnections(change: Partial<Connections> = {}): Connections {
  return {
    current: 'LIVE',
    fixed: null,
    secretsPlace: 'KEY_STORE',
    environments: [
      keptLive,
      { environment: 'SANDBOX', ...notSetUp },
      { environment: 'REHEARSAL', ...notSetUp, complete: true },
    ],
    signIn: null,
    ...change,
  }
}

function makeCheck(id: string, title: string, change: Partial<Check> = {}): Check {
  return { id, title, state: 'PASSED', detail: '', problem: null, ...change }
}

const uncheckedCertificate = {
  code: 'DB-TLS',
  message: 'The certificate of the database server is not checked.',
  effect: 'Another computer could pose as the server.',
  next: 'Have it checked.',
}

export const goodChecks: Checks = {
  at: '2025-11-06T09:40:00.000Z',
  passed: true,
  database: [
    makeCheck('reached', 'Reached', { detail: '12 ms' }),
    makeCheck('signed-in', 'Signed in', { detail: 'tandem_app' }),
    makeCheck('version', 'PostgreSQL 15.8'),
    makeCheck('encrypted', 'Encrypted, the certificate is not checked', {
      state: 'WARNING',
      problem: uncheckedCertificate,
    }),
    makeCheck('tables', 'All tables and columns found'),
    makeCheck('may-read', 'May read acted and adm'),
    makeCheck('may-write', 'May write adm and tandem'),
  ],
  administrate: [
    makeCheck('reached', 'Reached', { detail: '180 ms' }),
    makeCheck('signed-in', 'Signed in'),
    makeCheck('instance', 'example.administrateapp.com'),
    makeCheck('clock', 'Clock agrees', { detail: '0.4 s apart' }),
    makeCheck('may-read', 'Can read all 7 lists'),
    makeCheck('may-create', 'Can create locations, instructors, course templates'),
    makeCheck('cannot-create', 'Cannot create venues, price levels', { state: 'NOTE', detail: 'not offered there' }),
  ],
}

const refusedSignIn = {
  code: 'ADM-401',
  message: 'Administrate refused the key and secret.',
  effect: 'Nothing was changed.',
  next: 'Check both with whoever gave them to you.',
}

/** Administrate does not take the secret; what builds on it was not asked. */
export const failedChecks: Checks = {
  ...goodChecks,
  passed: false,
  administrate: goodChecks.administrate.map((check, index) =>
    index === 0
      ? check
      : index === 1
        ? { ...check, title: 'Not signed in', state: 'FAILED', problem: refusedSignIn }
        : { ...check, state: 'NOT_CHECKED', detail: '' },
  ),
}
