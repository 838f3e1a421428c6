// Every document the app may send is valid here and is answered without an error.
import { readFileSync, readdirSync } from 'node:fs'
import { parse, validate, Kind } from 'graphql'
import type { OperationDefinitionNode } from 'graphql'
import { expect, test } from 'vitest'
import { administrateSdl } from '../../graphql/generated/administrate-sdl.ts'
import { createDocumentCache } from './documents.ts'
import { encodeId } from './ids.ts'
import { signIn } from './practice-client.ts'
import { createSandbox } from './sandbox.ts'
import { sandboxSchema } from './schema.ts'

const folder = new URL('../../graphql/administrate/', import.meta.url)

function documentsIn(kind: 'queries' | 'mutations'): readonly string[] {
  const names = readdirSync(folder).includes(kind) ? readdirSync(new URL(`${kind}/`, folder)) : []
  return names.map((name) => `${kind}/${name}`)
}

/** A value for every variable that a query may require. */
const variables = {
  first: 100,
  offset: 0,
  filters: [],
  type: 'Event',
  courseTemplateId: encodeId('CourseTemplate', 1),
}

test('the schema is the one the app is generated from', () => {
  expect(administrateSdl).toBe(readFileSync(new URL('schema.graphql', folder), 'utf8'))
})

test.each([...documentsIn('queries'), ...documentsIn('mutations')])('%s is valid', (name) => {
  const document = parse(readFileSync(new URL(name, folder), 'utf8'))
  expect(validate(sandboxSchema(), document)).toEqual([])
})

test.each(documentsIn('queries'))('%s is answered', async (name) => {
  const sandbox = createSandbox()
  const ask = await signIn(sandbox)
  const text = readFileSync(new URL(name, folder), 'utf8')
  const { definitions } = parse(text)
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  for (const operation of operations) {
    const used = usedFragments(operation, fragments.length)
    const query = [operation, ...(used ? fragments : [])]
      .map((part) => text.slice(part.loc?.start, part.loc?.end))
      .join('\n')
    const needed = operation.variableDefinitions?.map((definition) => definition.variable.name.value) ?? []
    const answer = await ask(query, { ...defaults(needed), ...variables })
    expect(answer.status).toBe(200)
    expect(answer.body, query).not.toHaveProperty('errors')
  }
})

/** Text for variables that this test knows nothing of: names and identifiers that need not exist. */
function defaults(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, 'x']))
}

function usedFragments(operation: OperationDefinitionNode, count: number): boolean {
  return count > 0 && JSON.stringify(operation.selectionSet).includes(Kind.FRAGMENT_SPREAD)
}

test('the five hundred documents used last are remembered', () => {
  const read = createDocumentCache(sandboxSchema())
  const first = read('{ hello }')
  expect(read('{ hello }')).toBe(first)
  for (let index = 0; index < 499; index += 1) read(`query Q${index} { hello }`)
  expect(read('{ hello }')).toBe(first)
  for (let index = 500; index < 1000; index += 1) read(`query Q${index} { hello }`)
  expect(read('{ hello }')).not.toBe(first)
})
