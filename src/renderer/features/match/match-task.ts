// What is being asked for on the Match screen.
import type { MatchRow } from '../../model.ts'

/** What is open over the list or in the panel. */
export type Task =
  | { readonly type: 'ignore' | 'note' | 'find' | 'remove'; readonly row: MatchRow }
  | { readonly type: 'bulk'; readonly rows: readonly MatchRow[] }
  | { readonly type: 'create' | 'by-hand'; readonly tutorialIds: readonly string[] }
  | { readonly type: 'keys' }
