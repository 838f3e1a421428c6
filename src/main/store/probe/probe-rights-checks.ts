// What the user of a database may do, in words: reading everything, writing what a sync writes, writing what an import writes.
import type { Look } from '../schema/migrate.ts'
import { failed, type Judged, passed, warning } from './probe-judge.ts'
import type { Rights } from './probe-rights.ts'

const askOwner = 'Ask the owner of the database to grant them.'

export function judgeReading({ user, reading }: Rights, was: Look['was'] | null): Judged {
  if (reading.length > 0)
    return failed('May not read everything', {
      code: 'DB-RIGHTS',
      message: `The database user ${user} lacks rights on ${listed(reading)}.`,
      effect: 'Nothing can be compared without reading it.',
      next: askOwner,
    })
  return passed('May read acted and adm', was === 'empty' ? 'once they are made' : '')
}

export function judgeWriting(rights: Rights, was: Look['was'] | null): Judged {
  const { user, writing, importing, settingUp } = rights
  if (rights.isReadOnly)
    return failed('May not write', {
      code: 'DB-WRITE',
      message: 'The database server takes no changes: it follows another server, or is set so.',
      effect: 'Nothing can be synchronised into it.',
      next: 'Use the server that it follows, or ask whoever runs it.',
    })
  const lacks = [...settingUp, ...writing]
  if (lacks.length > 0)
    return failed(settingUp.length > 0 ? 'May not make the tables' : 'May not write everything', {
      code: 'DB-RIGHTS',
      message: `The database user ${user} lacks rights on ${listed(lacks)}.`,
      effect: settingUp.length > 0 ? 'Tandem cannot make its own tables.' : 'Nothing can be synchronised into it.',
      next: askOwner,
    })
  if (importing.length > 0)
    return warning('May write adm and tandem, not everything an import needs', '', {
      code: 'DB-RIGHTS',
      message: `The database user ${user} lacks rights on ${listed(importing)}.`,
      effect: 'A sync works without them; importing events, and taking an import back, does not.',
      next: askOwner,
    })
  if (was === 'empty') return passed('May make its tables')
  return passed(was === 'existing' ? 'May write adm and acted, may make tandem' : 'May write adm, acted and tandem')
}

function listed(names: readonly string[]): string {
  const more = names.length - 3
  return `${names.slice(0, 3).join(', ')}${more > 0 ? `, and on ${more} more` : ''}`
}
