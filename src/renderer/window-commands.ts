// Every command of the window that has keys or is a place: what it is called, where it leads, which keys it hears. The desktop's
// menus are held against this list.

export interface WindowCommand {
  readonly title: string
  /** The place, as the address writes it; null: it acts on what is shown. */
  readonly place: string | null
  /** As `KeyboardEvent.key` names it, with Ctrl or ⌘ where `command` says so; null: a place without keys of its own. */
  readonly keys: { readonly key: string; readonly command: boolean } | null
}

export const windowCommands = {
  home: { title: 'Home', place: 'home', keys: null },
  sync: { title: 'Sync', place: 'sync', keys: null },
  match: { title: 'Match', place: 'match', keys: null },
  import: { title: 'Import', place: 'import', keys: null },
  settings: { title: 'Settings', place: 'settings', keys: null },
  openWorkbook: { title: 'Open Workbook…', place: null, keys: { key: 'o', command: true } },
  fullSync: { title: 'Full Sync', place: null, keys: { key: 'r', command: true } },
  apply: { title: 'Apply What Is Ticked', place: null, keys: { key: 'Enter', command: true } },
  nextProblem: { title: 'Next Problem', place: null, keys: { key: 'F8', command: false } },
} as const satisfies { readonly [name: string]: WindowCommand }
