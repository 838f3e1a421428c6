// What is known about the words of places: what is short for what, which say little, and which rule each other out.

/** Short for. Words of one line are the same word. */
const shortFor = `
ave avenue|av avenue|bldg building|bld building|bldgs buildings|blvd boulevard|bus business|cent centre|cntr centre
cnt centre|center centre|centr centre|clg college|coll college|conf conference|crt court|ct court|ctr centre|ctre centre|dept department
dr drive|edu education|exam examination|fl floor|flr floor|gdn garden|gdns gardens|grd ground|gt great|hosp hospital|hse house
htl hotel|inst institute|int international|intl international|lab laboratory|ld lord|lect lecture|lib library|ln lane|lt lecture theatre|lvl level
lwr lower|mtg meeting|mt mount|mtn mountain|n north|n northern|s south|s southern|e east|e eastern|w west|w western|ne northeast|nw northwest|se southeast
sw southwest|nth north|sth south|no number|nr number|off office|pk park|pl place|poly polytechnic|qy quay|rd road
res residence|rm room|rms rooms|sch school|sem seminar|soc society|sq square|st saint|st street|ste suite|stn station|str street
tce terrace|ter terrace|terr terrace|theater theatre|thtr theatre|trg training|twr tower|uni university|univ university|upr upper|xch exchange|apt airport
harbor harbour|ed education|grp group|hq headquarters|assoc association|bsmt basement|cttee committee|audit auditorium
`

/** Words that say what sort of place it is. One more or less of them rarely makes another place. */
const sorts = `
airport association avenue block boulevard building buildings business campus centre central chambers city club college conference
court department drive education examination exchange floor garden gardens group hall headquarters hospital hotel house hub inn institute international
lane learning lecture level main meeting mount number office offices park place polytechnic premises quay road room rooms
royal school seminar site society spa square street tower town training university venue village
boardroom ballroom suite theatre library auditorium laboratory studio studios annexe annex wing gallery foyer refectory lounge station terrace
uk gb england scotland wales ireland britain
`

/** Sorts, and other words, that mark a place within a place or another way of meeting: with one more it is something else. */
const parts = `
annex annexe auditorium airport ballroom bar boardroom extension foyer gallery laboratory library lounge refectory station studio suite theatre
basement wing live online virtual remote recorded self study resit evening weekend weekday webinar great saint
`

const small = 'a an and at by d da de del der des di du el for in la le les near next of on the to upon van von y'

/** Of each line, one rules out the others. */
const opposites = `
north south east west northeast northwest southeast southwest
upper lower middle
left right
old new
large small main big little
front back rear
black white red green blue brown silver gold golden
indoor outdoor
inner outer
internal external
am pm
morning afternoon evening
weekday weekend
monday tuesday wednesday thursday friday saturday sunday
kings queens princes
king queen prince
online offline onsite
ground top basement mezzanine
junior senior
`

const numbers =
  'one two three four five six seven eight nine ten eleven twelve|first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth|i ii iii iv v vi vii viii ix x xi xii'

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

const longForms = new Map<string, string[]>()
for (const entry of shortFor.trim().split(/[|\n]/)) {
  const [short = '', ...long] = entry.split(' ')
  longForms.set(short, [...(longForms.get(short) ?? []), long.join(' ')])
}
const numberWords = new Map(
  numbers.split('|').flatMap((line) => list(line).map((word, at) => [word, String(at + 1)] as const)),
)
const groups = new Map<string, number[]>()
for (const [at, line] of opposites.trim().split('\n').entries()) {
  for (const word of list(line)) groups.set(word, [...(groups.get(word) ?? []), at])
}
const sortWords = new Set(list(sorts))
const partWords = new Set(list(parts))
const smallWords = new Set(list(small))

/** What a word is short for, e.g. `st` for `saint` and `street`; empty for a word in full. */
export function longFormsOf(word: string): readonly string[] {
  return longForms.get(word) ?? []
}
/** `2` for `two`, `second` and `ii`. */
export function numberOf(word: string): string | undefined {
  return numberWords.get(word)
}
export function isSort(word: string): boolean {
  return sortWords.has(word)
}
/** Whether one more such word makes it something else. */
export function setsApart(word: string): boolean {
  return partWords.has(word) || groups.has(word)
}
/** Whether there are words that it rules out: `north`, `upper`, `new`. */
export function hasOpposite(word: string): boolean {
  return groups.has(word)
}
export function isSmall(word: string): boolean {
  return smallWords.has(word)
}

/** Whether one rules out the other: `north` and `south`, also in front of the same rest (`northgate`, `southgate`). */
export function areOpposite(left: string, right: string): boolean {
  if (left === right) return false
  if (share(groups.get(left), groups.get(right))) return true
  let rest = 0
  const most = Math.min(left.length, right.length) - 2
  while (rest < most && left.at(-1 - rest) === right.at(-1 - rest)) rest++
  for (let length = rest; length >= 3; length--) {
    if (share(groups.get(left.slice(0, -length)), groups.get(right.slice(0, -length)))) return true
  }
  return false
}

function share(left: readonly number[] | undefined, right: readonly number[] | undefined): boolean {
  return left !== undefined && right !== undefined && left.some((group) => right.includes(group))
}
