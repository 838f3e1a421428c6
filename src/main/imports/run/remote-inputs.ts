// What is sent to Administrate for an event and its sessions (domain: 5.7, 8, values to send). Pure.
import type { BlendedInput, EventInput, LmsInput, SessionInput } from '../../administrate/import-writes.ts'
import type { FieldKeys } from '../../ports/import-remote.ts'
import type { ResolvedEvent, ResolvedSession } from '../../ports/imports.ts'

/** `TaxType:1`, the tenant's standard rate (administrate-api: event creation behaviour). */
const standardTax = 'VGF4VHlwZTox'

export function blendedInput(event: ResolvedEvent, fields: FieldKeys): BlendedInput {
  return {
    ...common(event),
    venueId: event.venue?.externalId ?? null,
    classroomStartDateTime: event.classroomStart?.local ?? null,
    classroomEndDateTime: event.classroomEnd?.local ?? null,
    maxPlaces: event.maxPlaces,
    customFieldValues: values(fields.event, {
      Sitting: event.sitting,
      'Finalisation date': event.finalisation ?? '',
      URL: event.url,
      'Web sale': webSale(event),
    }),
  }
}

export function lmsInput(event: ResolvedEvent, fields: FieldKeys): LmsInput {
  return {
    ...common(event),
    customFieldValues: values(fields.event, {
      Sitting: event.sitting,
      'OCR Moodle Code': event.ocrMoodleCode,
      'Web sale': webSale(event),
    }),
  }
}

function common(event: ResolvedEvent) {
  return {
    title: event.title,
    eventType: 'public',
    taxTypeId: standardTax,
    lifecycleState: 'draft',
    courseTemplateId: event.template.externalId,
    locationId: event.location.externalId,
    timeZoneName: event.lmsStart.zone,
    lmsStartDateTime: event.lmsStart.local,
    lmsEndDateTime: event.lmsEnd.local,
  } as const
}

/** `changed`: the names that comparing gives to fields of Administrate; null when nothing of it can be sent. */
export function eventInput(event: ResolvedEvent, fields: FieldKeys, changed: ReadonlySet<string>): EventInput | null {
  const custom = chosen(
    {
      Sitting: event.sitting,
      'Finalisation date': event.finalisation ?? '',
      URL: event.url,
      'Web sale': webSale(event),
      'OCR Moodle Code': event.ocrMoodleCode,
    },
    changed,
  )
  return withCustom(values(fields.event, custom), {
    ...(changed.has('Title') ? { title: event.title } : {}),
    ...(changed.has('Location') ? { locationId: event.location.externalId } : {}),
    ...(changed.has('Time zone') ? { timeZoneName: event.lmsStart.zone } : {}),
    ...(changed.has('LMS start') ? { lmsStartDateTime: event.lmsStart.local } : {}),
    ...(changed.has('LMS end') ? { lmsEndDateTime: event.lmsEnd.local } : {}),
    ...(changed.has('Max places') ? { maxPlaces: event.maxPlaces } : {}),
  })
}

export function sessionInput(
  session: ResolvedSession,
  event: ResolvedEvent,
  fields: FieldKeys,
  changed: ReadonlySet<string>,
): SessionInput | null {
  const custom = chosen({ Day: String(session.day), URL: session.url }, changed)
  return withCustom(values(fields.session, custom), {
    ...(changed.has('Title') ? { title: session.title } : {}),
    ...(changed.has('Start') ? { start: session.start.local } : {}),
    ...(changed.has('End') ? { end: session.end.local } : {}),
    ...(changed.has('Location') ? { locationId: event.location.externalId } : {}),
    ...(changed.has('Venue') ? { venueId: event.venue?.externalId ?? null } : {}),
  })
}

function chosen(all: Readonly<Record<string, string>>, changed: ReadonlySet<string>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(all).filter(([label]) => changed.has(label)))
}

/** Empty texts clear a field. A label without a field was told by the check. */
function values(keys: ReadonlyMap<string, string | null>, all: Readonly<Record<string, string>>) {
  return Object.entries(all).flatMap(([label, value]) => {
    const definitionKey = keys.get(label) ?? null
    return definitionKey === null ? [] : [{ definitionKey, value }]
  })
}

function withCustom<Input extends object>(custom: ReturnType<typeof values>, input: Input) {
  if (custom.length > 0) return { ...input, customFieldValues: custom }
  return Object.keys(input).length > 0 ? input : null
}

function webSale(event: ResolvedEvent): string {
  return event.webSale ? 'True' : 'False'
}
