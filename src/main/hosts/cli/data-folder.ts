// The folder in which Tandem keeps its own files, where a command cannot do without it.
import { accessSync, constants, mkdirSync } from 'node:fs'
import type { Configuration } from '../../config.ts'
import { TandemError } from '../../errors.ts'

/** Throws CONFIG (exit 2) when the built-in database or the practice stand-in need the folder and it cannot be written. */
export function requireDataFolder({ environment, database, dataFolder }: Configuration): void {
  if (environment === 'LIVE' && 'url' in database) return
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    accessSync(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new TandemError(
      {
        code: 'CONFIG',
        message: `Tandem cannot keep its files in ${dataFolder}.`,
        effect: 'Nothing was started.',
        next: 'Name a folder that can be written in TANDEM_DATA_DIR.',
      },
      2,
      error,
    )
  }
}
