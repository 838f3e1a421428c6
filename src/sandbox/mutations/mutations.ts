// Every change that the sandbox knows, by its name in the API. Applying is synchronous and depends on nothing but world,
// arguments and time, so that the log can be replayed.
import type { World } from '../world/records.ts'

/** Applies a change made at `at` (ISO, UTC) and answers with the payload. Throws `Refusal` before anything is written. */
export type Mutation = (world: World, args: never, at: string) => object

export const mutations: Readonly<Record<string, Mutation>> = {}
