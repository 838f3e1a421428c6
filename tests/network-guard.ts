// Loaded before a program (`--import`): writes down every way out of the process that is tried, in this thread and in its workers.
import { appendFileSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import type dgram from 'node:dgram'
import type dns from 'node:dns'
import type net from 'node:net'

/** One line each: `connect 127.0.0.1:5432`, `lookup example.org`, `datagram 192.0.2.1`. Listening is none. */
const file = process.env['TANDEM_NETWORK_LOG']
if (file === undefined) throw new Error('TANDEM_NETWORK_LOG must name a file.')
const note = (line: string): void => appendFileSync(file, `${line}\n`)

type Callable = (...args: never[]) => unknown

/** Calls what was there before, after its line was written; null: there is nothing to write. */
function watch<Thing extends object>(
  thing: Thing,
  name: keyof Thing,
  line: (args: readonly unknown[]) => string | null,
): void {
  const before = thing[name] as Callable
  const watched = function (this: unknown, ...args: never[]): unknown {
    const words = line(args)
    if (words !== null) note(words)
    return Reflect.apply(before, this, args)
  }
  Object.defineProperty(thing, name, { value: watched, configurable: true, writable: true })
}

// The modules themselves: what is written to a namespace of an import is not seen by who holds another.
const require = createRequire(import.meta.url)
const sockets = require('node:net') as typeof net
const names = require('node:dns') as typeof dns
const datagrams = require('node:dgram') as typeof dgram

/** Everything over TCP comes through here: http, https, tls, fetch and pg. */
watch(sockets.Socket.prototype, 'connect', (args) => `connect ${destination(args)}`)
for (const name of Object.keys(names) as (keyof typeof dns)[])
  if (/^(lookup|resolve|reverse)/.test(name)) watch(names, name, asked)
for (const name of Object.keys(names.promises) as (keyof typeof dns.promises)[])
  if (/^(lookup|resolve|reverse)/.test(name)) watch(names.promises, name, asked)
for (const name of ['send', 'connect'] as const)
  watch(
    datagrams.Socket.prototype,
    name,
    (args) => `datagram ${args.filter((each) => typeof each === 'string').join(' ')}`,
  )
syncBuiltinESMExports()

/** A number needs nobody to say what it is; listening at one looks it up all the same. */
function asked([host]: readonly unknown[]): string | null {
  return typeof host === 'string' && sockets.isIP(host) === 0 ? `lookup ${host}` : null
}

/** Of the forms that `connect` takes: options, a port and a host, a path, or what net has already put in order. */
function destination(args: readonly unknown[]): string {
  const [first, second] = args
  if (Array.isArray(first)) return destination(first)
  if (typeof first === 'object' && first !== null) {
    const {
      path,
      host = 'localhost',
      port,
    } = first as Partial<Record<'path' | 'host' | 'port', string | number | null>>
    return typeof path === 'string' ? path : `${host ?? 'localhost'}:${port ?? ''}`
  }
  return typeof second === 'string' ? `${second}:${String(first)}` : String(first)
}
