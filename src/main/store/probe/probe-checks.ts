// The seven checks of a tutorial database in words, from what was found.
import type { Problem } from '../../errors.ts'
import type { ConnectionCheck } from '../../ports/settings.ts'
import type { DatabaseFacts, Encryption } from './probe-facts.ts'
import { type Judged, judge, note, passed, warning } from './probe-judge.ts'
import { judgeReading, judgeWriting } from './probe-rights-checks.ts'

/** Always seven. */
export function checksOf(facts: DatabaseFacts): readonly ConnectionCheck[] {
  const { reached, isBuiltIn, rights, tables } = facts
  const isOpen = reached !== null && 'value' in reached
  const judged = isBuiltIn && isOpen ? judgeBuiltIn(facts) : judgeServer(facts)
  const was = tables !== null && 'value' in tables ? tables.value.was : null
  const isUnmade = isBuiltIn && isOpen && reached.value === null
  return [
    { id: 'reached', ...judgeReached(reached, isBuiltIn) },
    { id: 'signed-in', ...judged.signedIn },
    { id: 'version', ...judged.version },
    { id: 'encrypted', ...judged.encryption },
    { id: 'tables', ...(isUnmade ? emptyDatabase : judgeTables(tables)) },
    { id: 'may-read', ...judge(rights, 'May read', (value) => judgeReading(value, was), isUnmade ? unmadeRead : null) },
    {
      id: 'may-write',
      ...judge(rights, 'May write', (value) => judgeWriting(value, was), isUnmade ? unmadeWrite : null),
    },
  ]
}

const emptyDatabase = passed('Empty database', 'tables will be made at the first start')
const unmadeRead = passed('May read acted and adm', 'once they are made')
const unmadeWrite = passed('May make its tables')

function judgeReached(reached: DatabaseFacts['reached'], isBuiltIn: boolean): Judged {
  const failed = isBuiltIn ? 'Not opened' : 'Not reached'
  return judge(reached, { unseen: 'Reached', failed }, (milliseconds) =>
    milliseconds === null
      ? passed('Built in', 'made at the first start')
      : passed(isBuiltIn ? 'Built in' : 'Reached', `${milliseconds} ms`),
  )
}

function judgeBuiltIn({ version }: DatabaseFacts) {
  return {
    signedIn: note('No sign-in needed', 'built in'),
    version: judge(
      version,
      'Version',
      ({ text }) => passed(`PostgreSQL ${text}`),
      note('PostgreSQL', 'comes with Tandem'),
    ),
    encryption: note('Not encrypted', 'it stays on this computer'),
  }
}

function judgeServer({ signedIn, version, encryption }: DatabaseFacts) {
  return {
    signedIn: judge(signedIn, { unseen: 'Signed in', failed: 'Not signed in' }, (role) => passed('Signed in', role)),
    version: judge(version, { unseen: 'Version', failed: 'Version is too old' }, ({ text }) =>
      passed(`PostgreSQL ${wordOf(text)}`),
    ),
    encryption: judge(encryption, { unseen: 'Encrypted', failed: 'Not encrypted' }, judgeEncryption),
  }
}

/** Distributions put their own name behind the number. */
function wordOf(version: string): string {
  return version.split(' ')[0] ?? version
}

function judgeEncryption({ protocol, isCertificateChecked, isLocal }: Encryption): Judged {
  const detail = protocol?.replace(/^TLSv/, 'TLS ') ?? ''
  if (protocol === null && isLocal) return note('Not encrypted', 'it stays on this computer')
  if (protocol === null)
    return warning('Not encrypted', '', {
      code: 'DB-TLS',
      message: 'What goes between Tandem and the database server is not encrypted.',
      effect: 'Whoever is on the network between them can read the records, and change them on their way.',
      next: 'Switch encryption on; if the server has none, ask whoever runs it.',
    })
  if (!isCertificateChecked)
    return warning('Encrypted, the certificate is not checked', detail, {
      code: 'DB-TLS',
      message: 'The certificate of the database server is not checked.',
      effect: 'Nobody can read along, but another computer could pose as the server.',
      next: 'Have the certificate checked; if this computer does not believe it, choose that of whoever issued it.',
    })
  return passed('Encrypted', detail)
}

function judgeTables(tables: DatabaseFacts['tables']): Judged {
  const problem = tables !== null && 'problem' in tables ? tables.problem : null
  const failed = (problem && failedTables[problem.code]) ?? 'Tables and columns could not be looked at'
  const told = problem?.code === 'REHEARSAL-MARKED' ? { problem: { ...problem, next: chooseReal } } : tables
  return judge(told, { unseen: 'Tables and columns', failed }, ({ was, pending }) => {
    if (was === 'empty') return emptyDatabase
    const later =
      was === 'existing' ? 'Tandem’s own will be made at the first start' : 'brought up to date at the next start'
    return passed('All tables and columns found', pending.length > 0 ? later : '')
  })
}

const chooseReal = 'Choose the real tutorial database; practice data are for rehearsal.'

const failedTables: { readonly [code in Problem['code']]?: string } = {
  'DB-SCHEMA': 'Tables or columns do not fit',
  'DB-NEWER': 'Set up by a newer Tandem',
  'DB-MIGRATION': 'Not set up completely',
  'REHEARSAL-MARKED': 'Holds practice data',
  'REHEARSAL-UNMARKED': 'Not marked for practice',
}
