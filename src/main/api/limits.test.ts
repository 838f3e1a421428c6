// Documents within limits, also when their fragments are made to be gone through again and again.
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { depthRule } from './limits.ts'

const schema = buildSchema('type Query { deeper: Query, name: String }')
const tooDeep = 'The document is deeper than 12 levels.'

function refusals(document: string): readonly string[] {
  return validate(schema, parse(document), [depthRule]).map(({ message }) => message)
}

/** `levels` fields within each other. */
function nested(levels: number): string {
  return levels === 1 ? '{ name }' : `{ deeper ${nested(levels - 1)} }`
}

test('twelve levels may be asked for, thirteen may not', () => {
  expect(refusals(nested(12))).toEqual([])
  expect(refusals(nested(13))).toEqual([tooDeep])
})

test('levels count through fragments, each time one is spread', () => {
  const half = `fragment Half on Query ${nested(6)}`
  expect(refusals(`{ ...Half deeper { ...Half } ... on Query { ...Half } } ${half}`)).toEqual([])
  const far = 'deeper { '.repeat(7)
  expect(refusals(`{ ...Half ${far} ...Half ${'} '.repeat(7)} } ${half}`)).toEqual([tooDeep])
})

test('sixty fragments, each spreading the next twice, are gone through once each', () => {
  const chain = Array.from({ length: 60 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)
  expect(refusals(`{ ...F0 } ${chain.join(' ')} fragment F60 on Query { name }`)).toEqual([])
})

test('fragments in a circle come to an end', () => {
  expect(refusals('{ ...A } fragment A on Query { deeper { ...B } } fragment B on Query { ...A name }')).toEqual([])
})
