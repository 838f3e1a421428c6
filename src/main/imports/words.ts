// How dates, times and lists are written in the sentences of the check.

/** `27 Feb 2025` for `2025-02-27`. */
export function shownDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `27 Feb 2025 09:30` for `2025-02-27T09:30:00`. */
export function shownTime(local: string): string {
  return `${shownDate(local)} ${local.slice(11, 16)}`
}

/** `27/02/2026` for `2026-02-27`: as a workbook has it. */
export function cellDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  return `${day}/${month}/${year}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const [last = '', ...rest] = [...words].reverse()
  return rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`
}

export function quoted(text: string): string {
  return `“${text}”`
}

/** `1 row`, `4 rows`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`
}
