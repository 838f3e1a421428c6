// Custom field values: reading them off a record, and checking and storing what a change sends.
import { encodeId, numberOf } from './ids.ts'
import { messages, problem } from './problems.ts'
import type { Problem } from './problems.ts'
import { customFieldsOf } from './world/custom-fields.ts'
import type { CustomFieldDefinition } from './world/custom-fields.ts'
import type { CustomFieldValues } from './world/records.ts'

export interface CustomFieldValueInput {
  readonly definitionKey: string
  readonly value?: string | null
}

const checked = new Set(['true', '1', 'yes', 'on'])
const unchecked = new Set(['false', '0', 'no', 'off', ''])

/** A definition as the API shows it. */
export interface DefinitionNode {
  readonly __typename: 'StandardCustomFieldDefinition'
  readonly key: string
}

const nodes = new WeakMap<CustomFieldDefinition, DefinitionNode>()

/** The node of a definition; the same object every time, since lists of templates show thousands of them. */
export function definitionNode(definition: CustomFieldDefinition): DefinitionNode {
  const known = nodes.get(definition)
  if (known !== undefined) return known
  const { number, label, type, isRequired, options } = definition
  const node = {
    __typename: 'StandardCustomFieldDefinition' as const,
    key: encodeId('CustomFieldDefinition', number),
    label,
    description: null,
    type,
    isRequired,
    isRestricted: false,
    canEdit: true,
    definitionLocator: null,
    options: options.map((option) => ({ label: option, value: option })),
    roles: [],
  }
  nodes.set(definition, node)
  return node
}

/** Every field of the kind with its value, empty ones too. */
export function valueNodes(kind: string, values: CustomFieldValues): readonly object[] {
  return customFieldsOf(kind).map((definition) => {
    const node = definitionNode(definition)
    const value = values[definition.number] ?? null
    return { definition: node, definitionKey: node.key, definitionLocator: null, mappedValue: value, value }
  })
}

/** What is wrong with the sent values: unknown keys, and texts that do not fit the type of their field. */
export function customFieldProblems(kind: string, inputs: Inputs): readonly Problem[] {
  return sent(inputs).flatMap((input) => {
    const definition = definitionOf(kind, input)
    if (definition === undefined)
      return [problem('customFieldValues', messages.customFieldUnknown, input.definitionKey)]
    const value = input.value ?? null
    if (value === null || stored(definition, value) !== null) return []
    return [problem('customFieldValues', messages.customFieldValue, value)]
  })
}

/** The values after a change: sent ones replace, null clears, unlisted ones stay. The inputs must be free of problems. */
export function withCustomFields(kind: string, before: CustomFieldValues, inputs: Inputs): CustomFieldValues {
  const after = new Map(Object.entries(before))
  for (const input of sent(inputs)) {
    const definition = definitionOf(kind, input)
    if (definition === undefined) continue
    const value = input.value === null || input.value === undefined ? null : stored(definition, input.value)
    if (value === null) after.delete(String(definition.number))
    else after.set(String(definition.number), value)
  }
  return Object.fromEntries(after)
}

/** Those values of one kind of record whose field also exists on another: they pre-fill the other. */
export function sharedCustomFields(values: CustomFieldValues, otherKind: string): CustomFieldValues {
  const shared = new Set(customFieldsOf(otherKind).map((definition) => String(definition.number)))
  return Object.fromEntries(Object.entries(values).filter(([number]) => shared.has(number)))
}

type Inputs = readonly (CustomFieldValueInput | null)[] | null | undefined

function sent(inputs: Inputs): readonly CustomFieldValueInput[] {
  return (inputs ?? []).filter((input) => input !== null)
}

function definitionOf(kind: string, input: CustomFieldValueInput): CustomFieldDefinition | undefined {
  const number = numberOf('CustomFieldDefinition', input.definitionKey)
  return customFieldsOf(kind).find((definition) => definition.number === number)
}

/** The text as it is stored, or null when it does not fit the field. */
function stored(definition: CustomFieldDefinition, value: string): string | null {
  const fits = (pattern: RegExp) => (value === '' || pattern.test(value) ? value : null)
  switch (definition.type) {
    case 'checkbox': {
      const word = value.trim().toLowerCase()
      return checked.has(word) ? 'true' : unchecked.has(word) ? 'false' : null
    }
    case 'integer':
      return fits(/^-?\d+$/)
    case 'number':
      return fits(/^-?\d+(\.\d+)?$/)
    case 'date':
      return fits(/^\d{4}-\d\d-\d\d$/)
    case 'datetime':
      return fits(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
    case 'time':
      return fits(/^\d\d:\d\d(:\d\d)?$/)
    case 'email':
      return fits(/^\S+@\S+$/)
    case 'url':
      return value === '' || URL.canParse(value) ? value : null
    case 'choice':
      return value === '' || definition.options.includes(value) ? value : null
    case 'multichoice':
      return value === '' || value.split('|').every((item) => definition.options.includes(item)) ? value : null
    default:
      return value
  }
}
