// What somebody runs, as it is called on the screens: `sync_all` is the Full Sync.

/** `Full Sync`, `a sync of price levels`, `a reviewed plan`, `a creation in Administrate`, `an import of events`, or the command itself. */
export function commandWords(command: string): string {
  if (command === 'sync_all') return 'Full Sync'
  if (command === 'apply') return 'a reviewed plan'
  if (command === 'import_events') return 'an import of events'
  if (command.startsWith('create')) return 'a creation in Administrate'
  return command.startsWith('sync_') ? `a sync of ${command.slice('sync_'.length).replaceAll('_', ' ')}` : command
}
