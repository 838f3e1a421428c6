// `npm run generate`: everything that is made from a schema, made again where its inputs changed.
import { generateGraphql } from './generate-graphql.ts'
import { generatePrisma } from './generate-prisma.ts'
import { generateMigrations } from './migrations.ts'

const made = [
  generatePrisma() && 'Prisma client',
  generateMigrations() && 'migrations',
  (await generateGraphql()) && 'GraphQL types',
].filter(Boolean)
console.log(made.length === 0 ? 'Everything generated is up to date.' : `Generated: ${made.join(', ')}.`)
