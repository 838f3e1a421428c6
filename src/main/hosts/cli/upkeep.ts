// `migrate` and `seed`: they work on the tutorial database alone.
import { migrateDatabase, seedDatabase } from '../../backend/maintenance.ts'
import type { DatabasePorts } from '../../backend/ports.ts'
import type { ExitCode } from './exit-code.ts'
import type { Report } from './output/outcome.ts'
import { migrateReport, seedReport } from './output/upkeep.ts'
import type { UpkeepInvocation } from './program.ts'
import type { Screen } from './screen.ts'

/** Rejects with a TandemError (exit 2); then the database is as it was. */
export async function maintain(invocation: UpkeepInvocation, ports: DatabasePorts, screen: Screen): Promise<ExitCode> {
  const { report, document } = await act(invocation, ports)
  const out = invocation.json ? [JSON.stringify({ command: invocation.action, ...document }, null, 2)] : report.out
  for (const line of out) screen.out(line)
  for (const line of report.err) screen.err(line)
  return 0
}

async function act(
  { action, adopt }: UpkeepInvocation,
  ports: DatabasePorts,
): Promise<{ report: Report; document: object }> {
  if (action === 'seed') {
    const seeded = await seedDatabase(ports)
    return { report: seedReport(seeded), document: seeded }
  }
  const migrated = await migrateDatabase(ports, { adopt })
  return { report: migrateReport(migrated, adopt), document: migrated }
}
