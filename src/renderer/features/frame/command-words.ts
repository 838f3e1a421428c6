// What somebody runs, as it is called on the screens: `sync_all` is the Full Sync.

/** `Full Sync`, `a sync of price levels`, `a reviewed plan`, or the command itself. */
export function commandWords(command: string): string {
  if (command === 'sync_all') return 'Full Sync'
  if (command === 'apply') return 'a reviewed plan'
  return command.startsWith('sync_') ? `a sync of ${command.slice('sync_'.length).replaceAll('_', ' ')}` : command
}
