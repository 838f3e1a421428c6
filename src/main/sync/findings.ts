// What a step found and left alone, as it is listed: records not linked, not usable, skipped, or linked but worth a look.
import type { Finding } from '../ports/plan.ts'
import type { MatchedEntity } from '../ports/records.ts'
import type { LinkDecisions } from './decide-links.ts'
import { apiFindings, ignoredFindings, tutorialFindings } from './describe.ts'
import type { Pulled } from './pulled.ts'

/** Records that could not be used or stand for nothing we keep, each with its reason. */
export function leftAloneFindings(pulled: Pulled, skipped: Pulled['skipped']): readonly Finding[] {
  const plain = { description: '', reason: null }
  return [
    ...pulled.refused.map(({ type, message }): Finding => ({
      ...plain,
      kind: 'invalid',
      id: type,
      key: type,
      message,
    })),
    ...pulled.invalid.map(({ externalId, name, reason }): Finding => ({
      ...plain,
      kind: 'invalid',
      id: externalId ?? '',
      key: name,
      message: `Left alone: ${reason}.`,
    })),
    ...skipped.map(({ id, name, message }): Finding => ({ ...plain, kind: 'skipped', id, key: name, message })),
  ]
}

/** What is not linked on either side, what people ignore, and links worth a look. Yields between its parts. */
export function* linkFindings(
  entity: MatchedEntity,
  decisions: LinkDecisions,
): Generator<undefined, readonly Finding[]> {
  const here = tutorialFindings(entity, decisions.unmatchedTutorial)
  yield
  const there = apiFindings(entity, decisions.unmatchedApi)
  yield
  return [
    ...here,
    ...there,
    ...ignoredFindings(entity, decisions.ignoredTutorial, decisions.ignoredApi),
    ...decisions.notices.map(({ kind, record, tutorial }): Finding => ({
      kind,
      id: tutorial.id,
      key: tutorial.names.join(' '),
      description: tutorial.description,
      reason: kind === 'inactive' ? 'inactive' : null,
      message:
        kind === 'inactive'
          ? 'Linked, but not active in the tutorial database.'
          : `Linked by hand; in Administrate it is called ${record.name} now.`,
    })),
  ]
}
