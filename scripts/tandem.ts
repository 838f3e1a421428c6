// `npm run tandem -- <command>`: the command line, built first where it is stale.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildStale } from './build-stale.ts'

await buildStale(['main'])
const commandLine = pathToFileURL(resolve('out/main/cli.js')).href
// npm changes to the project's folder; file names on the command line are meant from where the person stands.
process.chdir(process.env['INIT_CWD'] ?? '.')
await import(commandLine)
