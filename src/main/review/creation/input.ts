// What is sent of a tutorial record, as the mutation's input and as fields that people read. Pure.
import type { CreatableEntity, CreationInputs } from '../../administrate/creating.ts'
import type { ReviewState, TutorialSide } from '../../ports/review.ts'
import { normalise } from '../../matching/normalise.ts'
import type { Meant } from './answers.ts'
import type { Question, QuestionName, SentField } from './request.ts'

/** Without answers some questions stay open; then nothing can be sent. */
export interface Prepared {
  readonly fields: readonly SentField[]
  /** Required and not answered. */
  readonly open: readonly Question[]
}

/** Names are sent without the stray white space that the tutorial database may hold; the exact rule does not count it. */
export function tidy(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
}

/** The key fields as they are sent and looked up. */
function tidyNames({ names }: Pick<TutorialSide, 'names'>): readonly string[] {
  return names.map(tidy)
}

export function preparedOf(
  state: ReviewState,
  record: TutorialSide,
  questions: readonly Question[],
  answers: Meant,
): Prepared {
  const open = questions.filter(({ name, required }) => required && !answers.has(name))
  const asked = (name: QuestionName): SentField => {
    const question = questions.find((candidate) => candidate.name === name)
    const value = answers.get(name)
    const title = question?.choices.find((choice) => choice.value === value)?.title ?? value ?? null
    return { name: question?.title ?? name, tutorial: null, administrate: title }
  }
  return { fields: [...ownFields(state, record, answers), ...askedNames(state).map(asked)], open }
}

/** The input of the mutation; every required question has been answered. */
export function inputOf<Entity extends CreatableEntity>(
  entity: Entity,
  record: TutorialSide,
  answers: Meant,
): CreationInputs[Entity] {
  return inputs[entity](record, answers)
}

type Inputs = {
  readonly [Entity in CreatableEntity]: (record: TutorialSide, answers: Meant) => CreationInputs[Entity]
}

const inputs: Inputs = {
  location(record, answers) {
    const [name = ''] = tidyNames(record)
    const code = tidy(fieldOf(record, 'code') ?? '')
    return { regionId: answers.get('region') ?? '', name, ...(code === '' ? {} : { code }) }
  },
  course_template(record, answers) {
    const [code = ''] = tidyNames(record)
    return { code, title: tidy(record.description), learningMode: learningModeOf(answers.get('learningMode')) }
  },
  instructor(record, answers) {
    const [firstName = '', lastName = ''] = tidyNames(record)
    const address = emailOf(record, answers)
    return {
      accountId: answers.get('account') ?? '',
      personalName: { firstName, lastName },
      isInstructor: true,
      ...(address === null ? {} : { emailAddresses: [{ usage: 'primary', address }] }),
    }
  },
}

function learningModeOf(value: string | undefined): 'classroom' | 'blended' | 'lms' {
  return value === 'lms' || value === 'blended' ? value : 'classroom'
}

function askedNames({ entity }: ReviewState): readonly QuestionName[] {
  if (entity === 'location') return ['region']
  if (entity === 'course_template') return ['learningMode']
  return entity === 'instructor' ? ['account'] : []
}

function ownFields(state: ReviewState, record: TutorialSide, answers: Meant): readonly SentField[] {
  const [first = '', last = ''] = record.names
  switch (state.entity) {
    case 'location': {
      const code = fieldOf(record, 'code')
      return [same('Name', first), ...(code === null ? [] : [same('Code', code)])]
    }
    case 'course_template':
      return [same('Code', first), same('Title', record.description)]
    case 'instructor': {
      const own = fieldOf(record, 'e-mail')
      return [
        same('First name', first),
        same('Last name', last),
        { name: 'E-mail', tutorial: own, administrate: emailOf(record, answers) ?? 'none' },
      ]
    }
    case 'venue': {
      const description = fieldOf(record, 'description')
      const place = [...state.locations.values()].find(({ tutorialId }) => tutorialId === record.locationId)
      return [
        same('Name', first),
        {
          name: 'Location',
          tutorial: record.description === '' ? null : record.description,
          administrate: record.locationId === null ? null : (place?.name ?? null),
        },
        ...(description === null ? [] : [same('Description', description)]),
      ]
    }
  }
}

function same(name: string, value: string): SentField {
  return { name, tutorial: value, administrate: tidy(value) }
}

/** A field of the tutorial side, whatever its capitals; null where there is none or it is empty. */
function fieldOf({ fields }: TutorialSide, name: string): string | null {
  for (const [field, value] of Object.entries(fields))
    if (normalise(field) === name && typeof value === 'string' && value.trim() !== '') return value
  return null
}

/** The address the tutorial database knows; else one made of the name and the domain; else null. */
function emailOf(record: TutorialSide, answers: Meant): string | null {
  const known = fieldOf(record, 'e-mail')
  if (known !== null) return known.trim()
  const domain = answers.get('emailDomain') ?? ''
  const parts = record.names.map(inAddress)
  return domain === '' || parts.includes('') ? null : `${parts.join('.')}@${domain}`
}

/** `Zoë` becomes `zoe`, `O’Neil` `oneil`; empty for a name without Latin letters. */
function inAddress(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]/g, '')
}
