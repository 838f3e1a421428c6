// The fuses of Electron: as they stand in a binary, and as electron-builder.yml wants them, by the same names.
import { readFileSync } from 'node:fs'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { parse } from 'yaml'

type Fuses = Readonly<Record<string, boolean>>

/** As it stands in the binary: the digit 1. */
const ON = 49

/** `app`: the program, on macOS also the .app around it. Rejects where there are no fuses. */
export async function fusesOf(app: string): Promise<Fuses> {
  const wire = await getCurrentFuseWire(app)
  return Object.fromEntries(
    Object.entries(FuseV1Options)
      .filter((entry): entry is [string, FuseV1Options] => typeof entry[1] === 'number')
      .map(([name, place]) => [`${name.charAt(0).toLowerCase()}${name.slice(1)}`, Number(wire[place]) === ON]),
  )
}

export function wantedFuses(): Fuses {
  return (parse(readFileSync('electron-builder.yml', 'utf8')) as { readonly electronFuses: Fuses }).electronFuses
}
