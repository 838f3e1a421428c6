// Which tests run where: `unit` (plain Node), `pg` (a throw-away PostgreSQL cluster, and PGlite), `web` (a DOM), `package` (what is
// packaged, from a build).
import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'

const pg = ['{src,tests,scripts,bench}/**/*.pg.test.ts']
const web = ['src/**/*.web.test.{ts,tsx}']
const packaged = ['tests/**/*.package.test.ts']

// As Node resolves it for every package that stays outside: two copies of graphql do not take each other's objects.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

// Only something that hangs is slow: a busy machine is no reason to fail.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['{src,tests,scripts,bench}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...pg, ...web, ...packaged],
          ...patience,
        },
      },
      {
        resolve,
        test: {
          name: 'pg',
          include: pg,
          globalSetup: 'tests/postgres-setup.ts',
          ...patience,
        },
      },
      {
        plugins: [react()],
        test: { name: 'web', include: web, environment: 'happy-dom', ...patience },
      },
      { resolve, test: { name: 'package', include: packaged, ...patience } },
    ],
  },
})
