// What `migrate` and `seed` print.
import type { MigrationReport, SeedReport } from '../../../backend/maintenance.ts'
import { counted } from '../kinds.ts'
import type { Report } from './outcome.ts'

/** `asked`: with `--adopt`. The SQL it ran is among the results; that it is still to be run, among the diagnostics. */
export function migrateReport(
  { database, applied, recorded, backup, adoption }: MigrationReport,
  asked: boolean,
): Report {
  const done = [
    ...list(`Applied to the tutorial database (${database}):`, applied),
    ...list('Its tables were there already; recorded without running it:', recorded),
    ...(backup === null ? [] : [`A copy was made before: ${backup}`]),
  ]
  const adopted = adoption.applied ? ['Relaxed for the import of events:', ...adoption.sql] : []
  const out = [...done, ...adopted]
  const needed = asked || adoption.sql.length === 0
  return {
    out: out.length > 0 ? out : [`Nothing to do: the tutorial database (${database}) is as this version needs it.`],
    err: needed
      ? []
      : [
          `The import of events needs ${counted(adoption.sql.length, 'column')} relaxed; "npm run tandem -- migrate --adopt" prints the SQL and applies it.`,
        ],
  }
}

export function seedReport(seeded: SeedReport): Report {
  const { database, locations, venues, instructors, courseTemplates, products } = seeded
  return {
    out: [
      `Practice data put into the tutorial database (${database}):`,
      `  - ${counted(locations, 'location')}`,
      `  - ${counted(venues, 'venue')}`,
      `  - ${counted(instructors, 'instructor')}`,
      `  - ${counted(courseTemplates, 'course template')}`,
      `  - ${counted(products, 'product')}`,
      'It is marked as practice: only rehearsal works with it.',
    ],
    err: [],
  }
}

function list(heading: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [heading, ...names.map((name) => `  - ${name}`)]
}
