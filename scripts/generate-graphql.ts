// Types and documents of the GraphQL seams, rendered in memory; `generate` writes them, `check` compares.
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { hashOf } from './hash.ts'
import { isFresh, stamp } from './stamp.ts'

export const GRAPHQL_INPUTS = ['codegen.ts', 'graphql', 'package-lock.json']

type Rendered = readonly Readonly<{ filename: string; content: string }>[]

/** Writes graphql/generated unless it is what its inputs make; returns whether it did. */
export async function generateGraphql(): Promise<boolean> {
  if (isFresh('graphql', hashOf(GRAPHQL_INPUTS))) return false
  for (const [file, content] of await render()) {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  stamp('graphql', hashOf(GRAPHQL_INPUTS))
  return true
}

/** The generated files whose content on disk is not what their inputs make. Writes nothing. */
export async function driftedGraphql(): Promise<readonly string[]> {
  if (isFresh('graphql', hashOf(GRAPHQL_INPUTS))) return []
  const rendered = await render()
  return rendered.flatMap(([file, content]) =>
    existsSync(file) && readFileSync(file, 'utf8') === content ? [] : [file],
  )
}

async function render(): Promise<readonly (readonly [file: string, content: string])[]> {
  // Loaded only when there is something to render: it takes longer than everything else here.
  const { generate } = await import('@graphql-codegen/cli')
  const { default: config } = await import('../codegen.ts')
  try {
    const files = (await generate({ ...config, silent: true }, false)) as Rendered
    return files.map(({ filename, content }) => [relative('.', filename), content])
  } catch (error) {
    throw new Error(`graphql-codegen failed:\n${error instanceof Error ? error.message : String(error)}`)
  }
}
