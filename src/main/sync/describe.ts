// The sentences and names with which records that were left alone are listed.
import { normalise } from '../matching/normalise.ts'
import type { Finding, Reason } from '../ports/plan.ts'
import type { MatchedEntity, RemoteRecord, TutorialRecord } from '../ports/records.ts'
import type { Unmatched } from './decide-links.ts'
import { namesOf } from './keys.ts'
import { textOf } from './kinds-text.ts'

/** Much faster than `localeCompare` on lists of thousands. */
const byName = new Intl.Collator('en')

interface Listed {
  readonly id: string
  readonly name: string
  readonly description: string
}

/** A record nobody wants linked, with that person's reason. */
export interface IgnoredRecord<Record> {
  readonly record: Record
  readonly why: string
}

export function tutorialFindings(
  entity: MatchedEntity,
  unmatched: readonly Unmatched<TutorialRecord>[],
): readonly Finding[] {
  return findings(entity, 'unmatched-tutorial', unmatched, (record) => listedTutorial(entity, record))
}

export function apiFindings(entity: MatchedEntity, unmatched: readonly Unmatched<RemoteRecord>[]): readonly Finding[] {
  return findings(entity, 'unmatched-api', unmatched, (record) => listedRemote(entity, record))
}

/** What people ignore, those of the tutorial database first, each side by name. */
export function ignoredFindings(
  entity: MatchedEntity,
  tutorial: readonly IgnoredRecord<TutorialRecord>[],
  remote: readonly IgnoredRecord<RemoteRecord>[],
): readonly Finding[] {
  const here = tutorial.map(({ record, why }) =>
    ignoredFinding('ignored-tutorial', listedTutorial(entity, record), why),
  )
  const there = remote.map(({ record, why }) => ignoredFinding('ignored-api', listedRemote(entity, record), why))
  return [...here.sort(byKey), ...there.sort(byKey)]
}

function ignoredFinding(
  kind: 'ignored-tutorial' | 'ignored-api',
  { id, name, description }: Listed,
  why: string,
): Finding {
  const reason = why.trim().replace(/[.\s]+$/, '')
  const message = reason === '' ? 'Ignored.' : `Ignored: ${reason}.`
  return { kind, id, key: name, description, reason: null, message }
}

function listedTutorial(entity: MatchedEntity, record: TutorialRecord): Listed {
  const name = record.names.join(' ').trim() || `${textOf(entity).title.slice(0, -1)} #${record.id}`
  return { id: record.id, name, description: record.description }
}

function listedRemote(entity: MatchedEntity, record: RemoteRecord): Listed {
  return { id: record.externalId, name: namesOf(entity, record).join(' '), description: record.context }
}

function byKey(left: Finding, right: Finding): number {
  return byName.compare(left.key, right.key)
}

/** Listed by name; a venue name that stands in several places is told apart as `Location/Name` (architecture §2). */
function findings<Record>(
  entity: MatchedEntity,
  kind: Finding['kind'],
  unmatched: readonly Unmatched<Record>[],
  list: (record: Record) => Listed,
): readonly Finding[] {
  const listed = unmatched.map(({ record, reason, verdict }) => ({ ...list(record), reason, verdict }))
  const seen = new Set<string>()
  const repeated = new Set<string>()
  if (entity === 'venue')
    for (const { name } of listed) (seen.has(normalise(name)) ? repeated : seen).add(normalise(name))
  return listed
    .map(({ id, name, description, reason, verdict }): Finding => {
      const ambiguous = description !== '' && entity === 'venue' && repeated.has(normalise(name))
      return {
        kind,
        id,
        key: ambiguous ? `${description}/${name}` : name,
        description,
        reason,
        message:
          verdict === undefined
            ? reasonSentence(entity, kind, reason, description)
            : verdictSentence(entity, kind, verdict),
      }
    })
    .sort(byKey)
}

/** Why a record is not linked although its key would match, for a person. */
function verdictSentence(
  entity: MatchedEntity,
  kind: Finding['kind'],
  verdict: NonNullable<Unmatched<never>['verdict']>,
): string {
  const key = entity === 'course_template' ? 'code' : 'name'
  const other = kind === 'unmatched-tutorial' ? 'Administrate' : 'the tutorial database'
  const what = verdict === 'ignored' ? 'is ignored' : 'is not the same one, as decided in match review'
  return `The ${textOf(entity).singular} of this ${key} in ${other} ${what}.`
}

/** Why a record is not linked, for a person. */
function reasonSentence(entity: MatchedEntity, kind: Finding['kind'], reason: Reason, location: string): string {
  const { singular, plural } = textOf(entity)
  const key = entity === 'course_template' ? 'code' : 'name'
  const other = kind === 'unmatched-tutorial' ? 'Administrate' : 'the tutorial database'
  switch (reason) {
    case 'no-such-key':
      return entity === 'venue'
        ? `No venue of this name at ${location || 'its location'} in ${other}.`
        : `No ${singular} of this ${key} in ${other}.`
    case 'stands-twice':
      return `Several ${plural} have this ${key}, so none is linked by itself.`
    case 'location-not-linked':
      return `Its location${location ? ` ${location}` : ''} is not linked yet.`
    case 'no-location':
      return 'It has no location.'
    case 'no-name':
      return 'It has no name.'
    case 'inactive':
      return 'It is not active in the tutorial database.'
    case 'linked-elsewhere':
      return `The ${singular} of this ${key} is already linked to another record.`
    case 'gone-from-administrate':
      return 'The record it is linked to is not in Administrate any more.'
  }
}
