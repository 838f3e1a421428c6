// Every command of the window that has keys or is a place: what it is called, where it leads, which keys it hears. The desktop's
// menus are held against this list, and the command field offers it.

export interface WindowCommand {
  readonly title: string
  /** The place, as the address writes it; null: it acts on what is shown. */
  readonly place: string | null
  /** As `KeyboardEvent.key` names it, with Ctrl or ⌘ where `command` says so; null: a place without keys of its own. */
  readonly keys: { readonly key: string; readonly command: boolean } | null
  /** What it is also looked for as. */
  readonly also?: string
  /** It starts this run, whatever is chosen on the screen; the menus start it through the backend themselves. */
  readonly starts?: { readonly command: string; readonly reviewFirst: boolean }
}

const review = { command: 'sync_all', reviewFirst: true } as const
const one = <Command extends string>(command: Command) => ({ command, reviewFirst: false }) as const

export const windowCommands = {
  home: { title: 'Home', place: 'home', keys: null },
  sync: { title: 'Sync', place: 'sync', keys: null },
  match: { title: 'Match', place: 'match', keys: null },
  matchLocations: { title: 'Match Locations', place: 'match/locations', keys: null, also: 'link review' },
  matchVenues: { title: 'Match Venues', place: 'match/venues', keys: null, also: 'link review' },
  matchInstructors: { title: 'Match Instructors', place: 'match/instructors', keys: null, also: 'link review' },
  matchCourseTemplates: {
    title: 'Match Course Templates',
    place: 'match/course-templates',
    keys: null,
    also: 'link review',
  },
  matchCustomFields: { title: 'Match Custom Fields', place: 'match/custom-fields', keys: null, also: 'link review' },
  matchPriceLevels: { title: 'Match Price Levels', place: 'match/price-levels', keys: null, also: 'link review' },
  import: { title: 'Import', place: 'import', keys: null },
  settings: { title: 'Settings', place: 'settings', keys: null, also: 'preferences options' },
  search: { title: 'Search or Run a Command…', place: null, keys: { key: 'k', command: true } },
  openWorkbook: { title: 'Open Workbook…', place: null, keys: { key: 'o', command: true }, also: 'excel file drop' },
  fullSync: { title: 'Full Sync', place: null, keys: { key: 'r', command: true }, also: 'start read all' },
  reviewFirst: { title: 'Review Changes First', place: null, keys: null, also: 'full sync plan', starts: review },
  syncCustomFields: {
    title: 'Sync Custom Fields',
    place: null,
    keys: null,
    also: 'step only',
    starts: one('sync_custom_fields'),
  },
  syncPriceLevels: {
    title: 'Sync Price Levels',
    place: null,
    keys: null,
    also: 'step only',
    starts: one('sync_price_levels'),
  },
  syncLocations: { title: 'Sync Locations', place: null, keys: null, also: 'step only', starts: one('sync_locations') },
  syncVenues: { title: 'Sync Venues', place: null, keys: null, also: 'step only', starts: one('sync_venues') },
  syncInstructors: {
    title: 'Sync Instructors',
    place: null,
    keys: null,
    also: 'step only',
    starts: one('sync_instructors'),
  },
  syncCourseTemplates: {
    title: 'Sync Course Templates',
    place: null,
    keys: null,
    also: 'step only',
    starts: one('sync_course_templates'),
  },
  syncCourseTemplatePriceLevels: {
    title: 'Sync Course Template Price Levels',
    place: null,
    keys: null,
    also: 'step only',
    starts: one('sync_course_template_price_levels'),
  },
  apply: { title: 'Apply What Is Ticked', place: null, keys: { key: 'Enter', command: true }, also: 'plan write' },
  nextProblem: { title: 'Next Problem', place: null, keys: { key: 'F8', command: false }, also: 'error cell' },
  stopRun: { title: 'Stop What Runs', place: null, keys: null, also: 'cancel' },
  connections: {
    title: 'Connections',
    place: 'settings/connections',
    keys: null,
    also: 'settings database administrate password sign in',
  },
  checkConnections: {
    title: 'Check Both Connections…',
    place: 'settings/connections',
    keys: null,
    also: 'settings test reach',
  },
  readOnly: {
    title: 'Read-Only Mode…',
    place: 'settings/connections',
    keys: null,
    also: 'settings lock write nothing',
  },
  guards: { title: 'Guards', place: 'settings/guards', keys: null, also: 'settings limits missing' },
  importRules: { title: 'Import Rules', place: 'settings/rules', keys: null, also: 'settings levels' },
  importMaps: { title: 'Import Maps', place: 'settings/maps', keys: null, also: 'settings words' },
  corrections: { title: 'Remembered Corrections', place: 'settings/corrections', keys: null, also: 'settings' },
  privacy: { title: 'Privacy and Secrets', place: 'settings/privacy', keys: null, also: 'settings telemetry password' },
  diagnostics: { title: 'Diagnostics', place: 'settings/diagnostics', keys: null, also: 'settings bundle log help' },
} as const satisfies { readonly [name: string]: WindowCommand }
