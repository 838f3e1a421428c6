// What became of a text that refers to something: found, or why not. Plain data; the words for it are with the rules.

export type Found<Value> =
  | { readonly state: 'found'; readonly text: string; readonly value: Value }
  | { readonly state: 'empty' }
  | { readonly state: 'unknown'; readonly text: string; readonly suggestions: readonly string[] }
  /** Known in one system only, or in both without a link. */
  | { readonly state: 'not-linked'; readonly text: string; readonly knownIn: 'tutorial' | 'administrate' }
  | { readonly state: 'ambiguous'; readonly text: string; readonly among: readonly string[] }
  | { readonly state: 'inactive'; readonly text: string }
  /** Gone from Administrate when it was last read. */
  | { readonly state: 'missing'; readonly text: string }
  /** What it depends on was not found; nothing is said about it. */
  | { readonly state: 'waiting'; readonly text: string }

/** A cell that must hold a date, a time, a number or a yes. */
export type Parsed<Value> =
  | { readonly state: 'ok'; readonly value: Value }
  | { readonly state: 'empty' }
  /** `fault`: what about it, as file/cell-values.ts tells it. */
  | { readonly state: 'wrong'; readonly text: string; readonly fault?: string }

export function valueOf<Value>(found: Found<Value>): Value | null {
  return found.state === 'found' ? found.value : null
}

export function parsedOf<Value>(parsed: Parsed<Value>): Value | null {
  return parsed.state === 'ok' ? parsed.value : null
}
