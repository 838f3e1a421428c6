// Times as the command line shows them: this computer's own clock, to the minute.

/** `2026-02-12 09:14` */
export function shownTime(iso: string, timeZone?: string): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(new Date(iso))
}
