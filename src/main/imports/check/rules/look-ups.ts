// The rules every look-up shares: known, linked, one, active, still there. One set per kind of record.
import type { ColumnKey } from '../../../ports/imports.ts'
import type { EventDraft } from '../draft.ts'
import type { Found } from '../found.ts'
import { type EventRule, eventRule, finding, type Finding } from './rule.ts'
import { listed, quoted } from '../../words.ts'

/** A text of a cell and what became of it. */
export interface LookedUp {
  readonly row: number
  readonly column: ColumnKey
  readonly found: Found<unknown>
}

export interface LookUpKind {
  /** Start of the codes. */
  readonly code: string
  /** `location`; also starts the titles. */
  readonly noun: string
  /** The command that reads this kind anew; null: it is asked for each time. */
  readonly command: string | null
  /** Behind “is not known”: ` at London`. */
  readonly where?: (draft: EventDraft) => string
  lookUps(draft: EventDraft): readonly LookedUp[]
}

type Fault = Exclude<Found<unknown>, { readonly state: 'found' | 'empty' | 'waiting' }>

const titles: Readonly<Record<Fault['state'], string>> = {
  unknown: 'is not known',
  'not-linked': 'is not linked',
  ambiguous: 'stands for more than one',
  inactive: 'is not active',
  missing: 'is gone from Administrate',
}

export function lookUpRules(kind: LookUpKind): readonly EventRule[] {
  const titled = `${kind.noun.charAt(0).toUpperCase()}${kind.noun.slice(1)}`
  return Object.entries(titles).map(([state, title]) =>
    eventRule('fixed', `${kind.code}-${state}`, `${titled} ${title}`, (draft) =>
      kind.lookUps(draft).flatMap(({ row, column, found }): readonly Finding[] => {
        if (found.state !== state || !isFault(found)) return []
        const suggestions = found.state === 'unknown' ? found.suggestions : []
        return [finding(row, column, found.text, describe(kind, titled, found, draft), suggestions)]
      }),
    ),
  )
}

function describe(kind: LookUpKind, titled: string, found: Fault, draft: EventDraft): string {
  const name = `${titled} ${quoted(found.text)}`
  switch (found.state) {
    case 'unknown':
      return `${name} is not known${kind.where?.(draft) ?? ''}.`
    case 'not-linked': {
      const [here, there] = ['in the tutorial database', 'in Administrate']
      if (found.knownIn === 'administrate')
        return `${name} is ${there} but not linked to the tutorial database. Link it under Match.`
      const again = kind.command === null ? '' : `, or run ${kind.command} if it was created there just now`
      return `${name} is ${here} but not linked to Administrate. Link it under Match${again}.`
    }
    case 'ambiguous': {
      const others = found.among.length > 1 ? ` (${listed(found.among)})` : ''
      return `There is more than one ${kind.noun} ${quoted(found.text)}${others}; it cannot be told which is meant.`
    }
    case 'inactive':
      return `${name} is not active any more.`
    case 'missing':
      return `${name} was gone from Administrate when it was last read.`
  }
}

function isFault(found: Found<unknown>): found is Fault {
  return found.state !== 'found' && found.state !== 'empty' && found.state !== 'waiting'
}
