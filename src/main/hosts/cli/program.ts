// The command line as data: which commands there are, what they take, and what a wrong one is answered.
import { Command, CommanderError } from 'commander'
import { largestPage, parseMissing, parsePageSize, parseTenant } from './flags.ts'
import { addCreate, type CreateInvocation } from './program-create.ts'
import { addImport, type ImportInvocation } from './program-import.ts'
import { commandKinds } from './kinds.ts'

export interface SyncInvocation {
  readonly action: 'sync'
  /** `sync_all` or one of the seven. */
  readonly command: string
  readonly debug: boolean
  readonly json: boolean
  /** False after `--no-prompt`. */
  readonly prompt: boolean
  /** 1 to 100. */
  readonly pageSize: number
  /** What was asked for when it had to be capped; else null. */
  readonly pageSizeAsked: number | null
  readonly skipErrors: boolean
  readonly acceptMissing: number | null
  readonly acceptTenant: string | null
}

export interface UpkeepInvocation {
  readonly action: 'migrate' | 'status' | 'seed'
  readonly debug: boolean
  readonly json: boolean
  /** Only with `migrate`: relax what the import needs in a database of the existing system. */
  readonly adopt: boolean
}

export type Invocation = SyncInvocation | UpkeepInvocation | CreateInvocation | ImportInvocation

/** What a command line asks for: something to do, something to show (exit 0), or a refusal (exit 2). */
export type Parsed = { readonly invocation: Invocation } | { readonly shown: string } | { readonly refused: string }

interface Options {
  readonly debug?: boolean
  readonly json?: boolean
  readonly prompt?: boolean
  readonly pageSize?: number
  readonly skipErrors?: boolean
  readonly acceptMissing?: number
  readonly acceptTenant?: string
  readonly adopt?: boolean
}

/** Reads the arguments behind the program's name. Never ends the process, prints nothing. */
export function parseArguments(args: readonly string[], version: string): Parsed {
  const asked: { invocation?: Invocation } = {}
  let shown = ''
  let complaint = ''
  const program = new Command('tandem')
    .description('Keeps Administrate and the tutorial database in step.')
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show what there is')
    .exitOverride()
    .configureOutput({ writeOut: (text) => (shown += text), writeErr: (text) => (complaint += text) })
  const add = (name: string, description: string): Command =>
    program
      .command(name)
      .copyInheritedSettings(program)
      .description(description)
      .helpOption('-h, --help', 'show what there is')
      .option('--debug', 'write what happens to the standard error output')
      .option('--json', 'print one JSON document')
  const addSync = (name: string, description: string): Command =>
    withSyncOptions(add(name, description)).action((options: Options) => {
      asked.invocation = syncInvocation(name, options)
    })

  for (const kind of commandKinds) addSync(kind.command, `bring ${kind.plural} into step`)
  addSync('sync_all', 'run all seven in order').option('--skip-errors', 'go on after a failed step')
  const upkeep = (action: UpkeepInvocation['action']) => (options: Options) => {
    asked.invocation = {
      action,
      debug: options.debug ?? false,
      json: options.json ?? false,
      adopt: options.adopt ?? false,
    }
  }
  addCreate(add('create_unmatched', 'create tutorial records in Administrate that are not linked'), (invocation) => {
    asked.invocation = invocation
  })
  addImport(add('import_events', 'check a workbook of events and import it'), (invocation) => {
    asked.invocation = invocation
  })
  add('migrate', 'prepare the tutorial database for Tandem')
    .option('--adopt', 'also relax the columns that an import must leave empty; prints the SQL')
    .action(upkeep('migrate'))
  add('status', 'show connections, numbers and the last runs').action(upkeep('status'))
  add('seed', 'put practice data into an empty tutorial database').action(upkeep('seed'))

  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { shown }
    if (error.code === 'commander.help') return withoutCommand(complaint)
    const command = program.commands.map((candidate) => candidate.name()).find((name) => args.includes(name))
    return { refused: refusal(error.message, command) }
  }
  const { invocation } = asked
  return invocation === undefined ? withoutCommand(program.helpInformation()) : { invocation }
}

function withoutCommand(help: string): Parsed {
  return { refused: `Say what to do. Nothing was started. (USAGE)\n\n${help.trimEnd()}` }
}

function withSyncOptions(command: Command): Command {
  return command
    .option(
      '--page-size <n>',
      `records per request to Administrate, at most ${largestPage}`,
      parsePageSize,
      largestPage,
    )
    .option('--no-prompt', 'never ask; what is not matched is only listed')
    .option('--accept-missing <n>', 'exactly so many records really are gone from Administrate', parseMissing)
    .option('--accept-tenant <host>', 'this really is the right Administrate instance', parseTenant)
}

function syncInvocation(command: string, options: Options): SyncInvocation {
  const asked = options.pageSize ?? largestPage
  return {
    action: 'sync',
    command,
    debug: options.debug ?? false,
    json: options.json ?? false,
    prompt: options.prompt ?? true,
    pageSize: Math.min(asked, largestPage),
    pageSizeAsked: asked > largestPage ? asked : null,
    skipErrors: options.skipErrors ?? false,
    acceptMissing: options.acceptMissing ?? null,
    acceptTenant: options.acceptTenant ?? null,
  }
}

/** The parser's complaint as sentences, with where to look and the code. */
function refusal(complaint: string, command: string | undefined): string {
  const said = complaint
    .replace(/^error: /, '')
    .replace(/\n?\((Did you mean .*?)\)$/s, '. $1')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}`
  const end = /[.?]$/.test(sentence) ? '' : '.'
  const help = `npm run tandem -- ${command === undefined ? '' : `${command} `}--help`
  return `${sentence}${end} Nothing was started. "${help}" shows what there is. (USAGE)`
}
