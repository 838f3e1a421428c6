// The flags of `create_unmatched`, and what a wrong combination is answered.
import { type Command, CommanderError, Option } from 'commander'

const entities = ['course_template', 'location', 'venue', 'instructor'] as const
export type CreateEntity = (typeof entities)[number]

export interface CreateInvocation {
  readonly action: 'create'
  readonly command: 'create_unmatched'
  readonly entity: CreateEntity
  /** Records by what they are called; empty with `--all`. */
  readonly keys: readonly string[]
  /** Every active record that is not linked. */
  readonly all: boolean
  /** Answers by question, as they were typed. */
  readonly values: Readonly<Record<string, string>>
  readonly debug: boolean
  readonly json: boolean
}

interface Options {
  readonly entity: CreateEntity
  readonly key?: readonly string[]
  readonly all?: boolean
  readonly region?: string
  readonly account?: string
  readonly emailDomain?: string
  readonly learningMode?: string
  readonly debug?: boolean
  readonly json?: boolean
}

/** Adds the flags; `onAsked` gets what was asked for. (architecture §2) */
export function addCreate(command: Command, onAsked: (invocation: CreateInvocation) => void): void {
  command
    .addOption(new Option('--entity <entity>', 'what to create').choices([...entities]).makeOptionMandatory())
    .option('--key <key>', 'a record by its code or name; may be repeated', collect)
    .option('--all', 'every active record that is not linked')
    .option('--region <region>', 'for locations: the region, by name or id')
    .option('--account <account>', 'for instructors: the account, by name or id')
    .option('--email-domain <domain>', 'for instructors without an e-mail address: first.last@ this domain')
    .option('--learning-mode <mode>', 'for course templates: classroom, blended or lms')
    .action((options: Options) => {
      const { entity, key = [], all = false, debug = false, json = false } = options
      if (all === key.length > 0) throw oneOf(all)
      onAsked({
        action: 'create',
        command: 'create_unmatched',
        entity,
        keys: [...new Set(key)],
        all,
        values: valuesOf(options),
        debug,
        json,
      })
    })
}

function collect(key: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), key]
}

function valuesOf({ region, account, emailDomain, learningMode }: Options): Readonly<Record<string, string>> {
  const given = Object.entries({ region, account, emailDomain, learningMode })
  return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

function oneOf(both: boolean): CommanderError {
  const complaint = both ? 'Give either --key or --all, not both' : 'Say which records: --key <key> or --all'
  return new CommanderError(1, 'tandem.choice', complaint)
}
