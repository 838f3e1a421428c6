// Where the built renderer lies: beside the built hosts, also when these run from source.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** out/renderer, seen from out/main or from src/main/hosts. */
export function rendererFolder(): string {
  const built = fileURLToPath(new URL('../renderer', import.meta.url))
  return existsSync(built) ? built : fileURLToPath(new URL('../../../out/renderer', import.meta.url))
}
