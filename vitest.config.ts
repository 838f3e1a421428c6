// Which tests run where: `unit` (plain Node), `pg` (a throw-away PostgreSQL cluster, and PGlite), `web` (a DOM).
import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'

const pg = ['{src,tests,scripts,bench}/**/*.pg.test.ts']
const web = ['src/**/*.web.test.{ts,tsx}']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,tests,scripts,bench}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...pg, ...web],
        },
      },
      {
        test: {
          name: 'pg',
          include: pg,
          globalSetup: 'tests/postgres-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: { name: 'web', include: web, environment: 'happy-dom' },
      },
    ],
  },
})
