// The menus as data: every command of the window with its keys, and what each item does when it is clicked.

/** What a click does. `start`: a run whose choices are all in it, asked of the backend. `press`: the window gets its own keys, as Electron names them; the item is only their sign. */
export type Action =
  | { readonly go: string }
  | { readonly press: { readonly key: string; readonly modifiers: readonly ('control' | 'meta')[] } }
  | { readonly start: { readonly command: string; readonly reviewFirst: boolean } }
  | { readonly order: 'open-workbook' | 'stop-run' | 'install-update' | 'quit' }

export type Role =
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'reload'
  | 'minimize'
  | 'about'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'zoom'
  | 'front'

export type Item =
  | { readonly separator: true }
  | { readonly role: Role; readonly keys?: string }
  | { readonly title: string; readonly keys?: string; readonly action: Action }

export interface Menu {
  readonly title: string
  readonly items: readonly Item[]
}

const line: Item = { separator: true }

/** In their order in the bar. `updateReady`: one can be installed now. */
export function menus(platform: NodeJS.Platform, updateReady = false): readonly Menu[] {
  const apple = platform === 'darwin'
  const update: readonly Item[] = updateReady
    ? [{ title: 'Restart to Update…', action: { order: 'install-update' } }, line]
    : []
  const quit: Item = { title: apple ? 'Quit Tandem' : 'Exit', keys: 'CmdOrCtrl+Q', action: { order: 'quit' } }
  const own: Menu = {
    title: 'Tandem',
    items: [
      { role: 'about' },
      line,
      ...update,
      { role: 'services' },
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      quit,
    ],
  }
  return [
    ...(apple ? [own] : []),
    { title: 'File', items: [openWorkbook, ...(apple ? [] : [line, ...update, quit])] },
    { title: 'Edit', items: editing },
    { title: 'Go', items: [...places, line, ...lists, line, ...settings, line, search(apple)] },
    { title: 'Run', items: runs(apple) },
    { title: 'View', items: viewing },
    {
      title: 'Window',
      items: [{ role: 'minimize' }, ...(apple ? ([{ role: 'zoom' }, { role: 'front' }] as const) : [])],
    },
  ]
}

const openWorkbook: Item = { title: 'Open Workbook…', keys: 'CmdOrCtrl+O', action: { order: 'open-workbook' } }

const editing: readonly Item[] = [
  { role: 'undo' },
  { role: 'redo' },
  line,
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' },
]

const places: readonly Item[] = [
  { title: 'Home', keys: 'CmdOrCtrl+1', action: { go: 'home' } },
  { title: 'Sync', keys: 'CmdOrCtrl+2', action: { go: 'sync' } },
  { title: 'Match', keys: 'CmdOrCtrl+3', action: { go: 'match' } },
  { title: 'Import', keys: 'CmdOrCtrl+4', action: { go: 'import' } },
  { title: 'Settings', keys: 'CmdOrCtrl+,', action: { go: 'settings' } },
]

const lists: readonly Item[] = [
  { title: 'Match Locations', action: { go: 'match/locations' } },
  { title: 'Match Venues', action: { go: 'match/venues' } },
  { title: 'Match Instructors', action: { go: 'match/instructors' } },
  { title: 'Match Course Templates', action: { go: 'match/course-templates' } },
  { title: 'Match Custom Fields', action: { go: 'match/custom-fields' } },
  { title: 'Match Price Levels', action: { go: 'match/price-levels' } },
]

const settings: readonly Item[] = [
  { title: 'Connections', action: { go: 'settings/connections' } },
  { title: 'Check Both Connections…', action: { go: 'settings/connections' } },
  { title: 'Read-Only Mode…', action: { go: 'settings/connections' } },
  line,
  { title: 'Guards', action: { go: 'settings/guards' } },
  { title: 'Import Rules', action: { go: 'settings/rules' } },
  { title: 'Import Maps', action: { go: 'settings/maps' } },
  { title: 'Remembered Corrections', action: { go: 'settings/corrections' } },
  line,
  { title: 'Privacy and Secrets', action: { go: 'settings/privacy' } },
  { title: 'Diagnostics', action: { go: 'settings/diagnostics' } },
]

function search(apple: boolean): Item {
  const modifiers = [apple ? 'meta' : 'control'] as const
  return { title: 'Search or Run a Command…', keys: 'CmdOrCtrl+K', action: { press: { key: 'K', modifiers } } }
}

/** Reload without its usual keys: those are Full Sync's. */
const viewing: readonly Item[] = [
  { role: 'reload', keys: 'F5' },
  line,
  { role: 'resetZoom' },
  { role: 'zoomIn' },
  { role: 'zoomOut' },
  line,
  { role: 'togglefullscreen' },
]

const steps: readonly Item[] = [
  { title: 'Sync Custom Fields', action: { start: { command: 'sync_custom_fields', reviewFirst: false } } },
  { title: 'Sync Price Levels', action: { start: { command: 'sync_price_levels', reviewFirst: false } } },
  { title: 'Sync Locations', action: { start: { command: 'sync_locations', reviewFirst: false } } },
  { title: 'Sync Venues', action: { start: { command: 'sync_venues', reviewFirst: false } } },
  { title: 'Sync Instructors', action: { start: { command: 'sync_instructors', reviewFirst: false } } },
  { title: 'Sync Course Templates', action: { start: { command: 'sync_course_templates', reviewFirst: false } } },
  {
    title: 'Sync Course Template Price Levels',
    action: { start: { command: 'sync_course_template_price_levels', reviewFirst: false } },
  },
]

function runs(apple: boolean): readonly Item[] {
  const command = [apple ? 'meta' : 'control'] as const
  return [
    { title: 'Full Sync', keys: 'CmdOrCtrl+R', action: { press: { key: 'R', modifiers: command } } },
    { title: 'Review Changes First', action: { start: { command: 'sync_all', reviewFirst: true } } },
    line,
    ...steps,
    line,
    {
      title: 'Apply What Is Ticked',
      keys: 'CmdOrCtrl+Enter',
      action: { press: { key: 'Enter', modifiers: command } },
    },
    { title: 'Next Problem', keys: 'F8', action: { press: { key: 'F8', modifiers: [] } } },
    line,
    { title: 'Stop What Runs', action: { order: 'stop-run' } },
    line,
    { title: 'Check Both Connections…', action: { go: 'settings/connections' } },
    { title: 'Read-Only Mode…', action: { go: 'settings/connections' } },
  ]
}
