// Where Prisma's own tools find the schema and the migrations; Tandem itself applies migrations with its own runner.
import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
