// Numbers, times and lists as people read them: en-GB, local time of this browser.

const integer = new Intl.NumberFormat('en-GB')
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const clockSeconds = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short' })
const month = new Intl.DateTimeFormat('en-GB', { month: 'short' })

/** `1,093` */
export function formatNumber(value: number): string {
  return integer.format(value)
}

/** `1 venue`, `6 venues` */
export function formatCount(value: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(value)} ${value === 1 ? singular : plural}`
}

/** `812 bytes`, `14 kB`, `1.9 MB` */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return formatCount(bytes, 'byte')
  return bytes < 999_500 ? `${formatNumber(Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** `89 %`; whole, and 100 only when it is all, 0 only when it is nothing. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–'
  const share = Math.round((part / whole) * 100)
  const honest = part < whole ? Math.min(share, 99) : share
  return `${part > 0 ? Math.max(honest, 1) : honest} %`
}

/** `0:07`, `12:30`, `1:02:03`; seconds in, as on a stopwatch. */
export function formatStopwatch(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const pad = (value: number): string => String(value).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`
}

/** `under 1 s`, `16 s`, `6 min 20 s`, `1 h 5 min` */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  if (seconds < 1) return 'under 1 s'
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return whole % 60 === 0 ? `${whole / 60} min` : `${Math.floor(whole / 60)} min ${whole % 60} s`
  const minutes = Math.round(whole / 60)
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** `about 9 s left`, rounded so that it does not flicker: 5 s steps above 20 s, minutes above two. */
export function formatTimeLeft(seconds: number): string {
  if (seconds <= 1) return 'about 1 s left'
  if (seconds <= 20) return `about ${seconds} s left`
  if (seconds <= 120) return `about ${Math.round(seconds / 5) * 5} s left`
  return `about ${formatDuration(Math.round(seconds / 60) * 60)} left`
}

/** `09:10` */
export function formatClock(iso: string): string {
  return clock.format(new Date(iso))
}

/** `09:10:02` */
export function formatClockSeconds(iso: string): string {
  return clockSeconds.format(new Date(iso))
}

/** `today`, `yesterday`, `Tue 4 Nov`, with the year when it is another one. */
export function formatDay(iso: string, now: Date): string {
  const day = new Date(iso)
  const startOf = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
  const days = Math.round((startOf(now) - startOf(day)) / 86_400_000)
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  const date = `${weekday.format(day)} ${day.getDate()} ${month.format(day)}`
  return day.getFullYear() === now.getFullYear() ? date : `${date} ${day.getFullYear()}`
}

/** `today 09:10` */
export function formatMoment(iso: string, now: Date): string {
  return `${formatDay(iso, now)} ${formatClock(iso)}`
}

/** Whole seconds between two times; the end may be still to come. */
export function secondsBetween(start: string, end: string | Date): number {
  const last = typeof end === 'string' ? new Date(end) : end
  return Math.max(0, (last.getTime() - new Date(start).getTime()) / 1000)
}

/** `Locations`, `1 and 6`, `1, 2 and 6` */
export function joinWords(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`
}

/** `Try again. (ADM-401)`: a problem's code after its sentences, for what is spoken or copied. */
export function withCode(text: string, code: string | undefined): string {
  return code === undefined ? text : `${text} (${code})`.trim()
}

/** First letter large, the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
