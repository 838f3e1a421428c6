// The flags of `import_events`.
import type { Command } from 'commander'

export interface ImportInvocation {
  readonly action: 'import'
  readonly command: 'import_events'
  readonly file: string
  /** Only check, and say what would be done. */
  readonly dryRun: boolean
  readonly debug: boolean
  readonly json: boolean
}

interface Options {
  readonly dryRun?: boolean
  readonly debug?: boolean
  readonly json?: boolean
}

/** Adds the flags; `onAsked` gets what was asked for. (architecture §2) */
export function addImport(command: Command, onAsked: (invocation: ImportInvocation) => void): void {
  command
    .argument('<file>', 'the workbook: .xlsx, .xls or .csv')
    .option('--dry-run', 'only check the workbook and show what an import would do')
    .action((file: string, { dryRun = false, debug = false, json = false }: Options) => {
      onAsked({ action: 'import', command: 'import_events', file, dryRun, debug, json })
    })
}
