// `npm run generate`: everything that is made from a schema or from the migrations, made again where its inputs changed.
import { generateGraphql } from './generate-graphql.ts'
import { generateUncommitted } from './generate-uncommitted.ts'

const made = [...generateUncommitted(), ...((await generateGraphql()) ? ['GraphQL types'] : [])]
console.log(made.length === 0 ? 'Everything generated is up to date.' : `Generated: ${made.join(', ')}.`)
