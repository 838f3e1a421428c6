// What Administrate is asked for a workbook: approvals once per template that is used, administrators once per name, events by
// title, custom fields only where the tutorial database lacks them. Reads only.
import type { AdministrateClient } from '../../administrate/client.ts'
import { findAdministrators, findEvents, readApprovedInstructors } from '../../administrate/import-reads.ts'
import { readCustomFieldDefinitions } from '../../administrate/lists.ts'
import { normalise } from '../../matching/normalise.ts'
import type { LiveAnswers, RemoteEvent } from '../../ports/import-remote.ts'
import type { ImportReferences, KnownCustomField } from '../../ports/import-store.ts'
import type { ImportEvent } from '../../ports/imports.ts'
import { textOf } from '../file/cell-values.ts'
import { fieldKeys, missingFields } from './fields.ts'
import { createNames } from './names.ts'
import { splitNames } from './value-map.ts'

/** Questions at a time; the client lets no more through either. */
const atOnce = 4

export interface Questions {
  /** External ids of course templates. */
  readonly templates: readonly string[]
  readonly administrators: readonly string[]
  readonly titles: readonly string[]
}

/** What a workbook gives reason to ask, each once. `events` with remembered values put in. */
export function questionsOf(events: readonly ImportEvent[], { templates }: ImportReferences): Questions {
  const names = createNames('code', templates)
  const asked = {
    templates: new Set<string>(),
    administrators: new Map<string, string>(),
    titles: new Map<string, string>(),
  }
  const found = new Map<string, string | null>()
  for (const { row } of events) {
    const code = textOf(row.cells.get('templateCode'))
    const known = found.get(code)
    const template = known === undefined ? idOf(names.find(code)) : known
    found.set(code, template)
    if (template !== null) asked.templates.add(template)
    for (const name of splitNames(textOf(row.cells.get('eventAdministrator'))))
      asked.administrators.set(normalise(name), name)
    const title = textOf(row.cells.get('eventTitle'))
    if (title !== '') asked.titles.set(normalise(title), title)
  }
  return {
    templates: [...asked.templates],
    administrators: [...asked.administrators.values()],
    titles: [...asked.titles.values()],
  }
}

function idOf(found: ReturnType<ReturnType<typeof createNames>['find']>): string | null {
  return found.state === 'found' ? found.value.reference.externalId : null
}

export async function askAdministrate(
  client: AdministrateClient,
  questions: Questions,
  { customFields }: Pick<ImportReferences, 'customFields'>,
  signal: AbortSignal,
): Promise<LiveAnswers> {
  const [approvals, administrators, events, fields] = await Promise.all([
    inTurn(questions.templates, async (id) => [id, await readApprovedInstructors(client, id, signal)] as const),
    inTurn(questions.administrators, async (name) => {
      const found = await findAdministrators(client, name, signal)
      return [normalise(name), found.filter((contact) => normalise(contact.name) === normalise(name))] as const
    }),
    findEvents(client, questions.titles, signal),
    askFields(client, customFields, signal),
  ])
  return {
    approvals: new Map(approvals),
    administrators: new Map(administrators),
    events: byTitle(questions.titles, events),
    fields,
  }
}

/** Before anything was asked. */
export const noAnswers: LiveAnswers = {
  approvals: new Map(),
  administrators: new Map(),
  events: new Map(),
  fields: { event: new Map(), session: new Map() },
}

/** Those that are not answered yet. */
export function unasked({ templates, administrators, titles }: Questions, known: LiveAnswers): Questions {
  return {
    templates: templates.filter((id) => !known.approvals.has(id)),
    administrators: administrators.filter((name) => !known.administrators.has(normalise(name))),
    titles: titles.filter((title) => !known.events.has(normalise(title))),
  }
}

export function isNoQuestion({ templates, administrators, titles }: Questions): boolean {
  return templates.length + administrators.length + titles.length === 0
}

/** Answers of later questions beside those there are: what a correction gave reason to ask. */
export function joinAnswers(known: LiveAnswers, more: LiveAnswers): LiveAnswers {
  return {
    approvals: new Map([...known.approvals, ...more.approvals]),
    administrators: new Map([...known.administrators, ...more.administrators]),
    events: new Map([...known.events, ...more.events]),
    fields: more.fields,
  }
}

async function askFields(
  client: AdministrateClient,
  known: readonly KnownCustomField[],
  signal: AbortSignal,
): Promise<LiveAnswers['fields']> {
  const keys = fieldKeys(known)
  if (missingFields(keys).length === 0) return keys
  const read = async (entityType: KnownCustomField['entityType']): Promise<readonly KnownCustomField[]> => {
    const definitions = await readCustomFieldDefinitions(client, entityType, signal)
    return (definitions as readonly { readonly key: string; readonly label: string }[]).map(({ key, label }) => ({
      entityType,
      label,
      key,
    }))
  }
  const [ofEvents, ofSessions] = await Promise.all([read('Event'), read('Session')])
  return fieldKeys([...known, ...ofEvents, ...ofSessions])
}

function byTitle(titles: readonly string[], events: readonly RemoteEvent[]): LiveAnswers['events'] {
  const found = new Map<string, RemoteEvent[]>(titles.map((title) => [normalise(title), []]))
  for (const event of events) {
    const key = normalise(event.title)
    found.set(key, [...(found.get(key) ?? []), event])
  }
  return found
}

/** In any order, at most {@link atOnce} at a time; the first failure ends it. */
async function inTurn<Asked, Answer>(
  all: readonly Asked[],
  ask: (asked: Asked) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  const waiting = [...all]
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) answers.push(await ask(next))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return answers
}
