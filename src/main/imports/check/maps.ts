// The words of a workbook and the catalogue's: template → subject and format, sitting → exam session, location → catalogue
// product. What nobody set is derived from what the catalogue holds, and only where exactly one thing fits (domain: 5.6).
import { normalise } from '../../matching/normalise.ts'
import type { Catalogue, MapEntry, MapKind } from '../../ports/import-store.ts'

export interface Maps {
  /** null: nothing, or more than one thing, fits. The answer is a word of the catalogue as it is written there. */
  to(kind: MapKind, from: string): string | null
  /** What could be meant, as a workbook writes it. */
  choices(kind: MapKind): readonly string[]
}

export function createMaps(catalogue: Catalogue, entries: readonly MapEntry[]): Maps {
  const set = new Map(entries.map(({ kind, from, to }) => [`${kind} ${normalise(from)}`, to]))
  const derived = new Map<string, string | null>()
  return {
    to(kind, from) {
      const key = `${kind} ${normalise(from)}`
      const entry = set.get(key)
      if (entry !== undefined) return entry
      const known = derived.get(key)
      if (known !== undefined) return known
      const found = derive[kind](from, catalogue)
      derived.set(key, found)
      return found
    },
    choices: (kind) => choices[kind](catalogue),
  }
}

const derive: Readonly<Record<MapKind, (from: string, catalogue: Catalogue) => string | null>> = {
  subject: (code, { subjects }) => {
    const segments = new Set(segmentsOf(code))
    return only(subjects.filter((subject) => segments.has(normalise(subject))))
  },
  format: (code, { formats }) => {
    const whole = formats.filter((format) => normalise(format) === normalise(code))
    if (whole.length > 0) return only(whole)
    // A catalogue with formats that are the same for all subjects: `LO_6H`, `F2F_3F`, `OC` (domain: 2.4).
    const [first = '', kind = '', count = ''] = segmentsOf(code)
    const wanted = first === 'oc' ? /^oc$/ : new RegExp(`^${escape(kind)}_${escape(count)}[a-z]*$`)
    return only(formats.filter((format) => wanted.test(normalise(format))))
  },
  sitting: (sitting, { examSessions }) => {
    const wanted = examSessionsOf(sitting)
    return only(examSessions.filter((code) => wanted.includes(normalise(code))))
  },
  location: (name, { places }) => {
    const wanted = normalise(name)
    const named = places.filter(({ names }) => names.some((one) => normalise(one) === wanted))
    if (named.length > 0) return only(named.map(({ code }) => code))
    const usual = usualPlaces.get(wanted)
    return only(places.flatMap(({ code }) => (normalise(code) === usual ? [code] : [])))
  },
}

/** What something can be mapped to, as the catalogue writes it; `name` where the word itself does not say it. */
export function catalogueWords(
  kind: MapKind,
  { subjects, formats, examSessions, places }: Catalogue,
): readonly { readonly word: string; readonly name: string | null }[] {
  const plain = (words: readonly string[]) => words.map((word) => ({ word, name: null }))
  switch (kind) {
    case 'subject':
      return plain(subjects)
    case 'format':
      return plain([...new Set(formats)])
    case 'sitting':
      return examSessions.map((word) => {
        const sitting = sittingOf(word)
        return { word, name: sitting === word ? null : sitting }
      })
    case 'location':
      return places.map(({ code, names }) => ({ word: code, name: names[0] ?? null }))
  }
}

const choices: Readonly<Record<MapKind, (catalogue: Catalogue) => readonly string[]>> = {
  subject: ({ subjects }) => subjects,
  format: ({ formats }) => formats,
  sitting: ({ examSessions }) => examSessions.map(sittingOf),
  location: ({ places }) => places.map(({ code, names: [name] }) => name ?? code),
}

/** The codes tutorials have been sold under for years, by location (domain: 5.6). */
const usualPlaces: ReadonlyMap<string, string> = new Map([
  ['live online', 'live'],
  ['online', 'oc'],
  ['london', 'lon'],
  ['edinburgh', 'edi'],
  ['manchester', 'man'],
  ['birmingham', 'bir'],
  ['leeds', 'lee'],
  ['glasgow', 'gla'],
  ['bristol', 'bri'],
  ['dublin', 'dub'],
])

function segmentsOf(code: string): readonly string[] {
  return normalise(code).split(/[_\s]+/u)
}

const months: Readonly<Record<string, string>> = { a: '04', s: '09' }

/** How the catalogue may write a sitting: `2026A` as `2026-04`, `26A`, or `26` where April goes without saying. */
function examSessionsOf(sitting: string): readonly string[] {
  const [, century = '20', year = '', letter = ''] = /^(\d\d)?(\d\d)([as])$/.exec(normalise(sitting)) ?? []
  const month = months[letter]
  if (month === undefined) return [normalise(sitting)]
  const codes = [`${century}${year}-${month}`, `${century}${year}${letter}`, `${year}${letter}`]
  return letter === 'a' ? [...codes, year] : codes
}

/** `2026-04` as a workbook writes it. */
function sittingOf(code: string): string {
  const [, year = '', month = ''] = /^(\d{4})-(\d\d)$/.exec(code) ?? []
  const letter = Object.entries(months).find(([, number]) => number === month)?.[0]
  return letter === undefined ? code : `${year}${letter.toUpperCase()}`
}

function only(found: readonly string[]): string | null {
  const different = new Set(found)
  const [one] = different
  return different.size === 1 && one !== undefined ? one : null
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
}
