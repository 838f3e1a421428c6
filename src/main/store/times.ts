// Times of decisions: put back exactly as they were, so they are read to the microsecond and compared as instants.

/** ISO time as SQL. `US`: to the microsecond, as a value that is compared and put back must be. */
export function isoTime(column: string, precision: 'MS' | 'US'): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.${precision}"Z"')`
}

/** Equal for ISO times (UTC) of the same microsecond, however many digits they are written with. */
export function instant(time: string): string {
  const parts = /^(.*?)(?:\.(\d+))?Z$/.exec(time)
  if (!parts) return time
  return `${parts[1] ?? ''}.${(parts[2] ?? '').padEnd(6, '0').slice(0, 6)}`
}
