// Course templates, and what their codes say: mode, format and number of sessions (domain: 5.2, 8).
import { normalise } from '../../../matching/normalise.ts'
import type { EventDraft } from '../draft.ts'
import { lookUpRules } from './look-ups.ts'
import { eventRule, finding, type Finding, type Rule, when } from './rule.ts'
import { counted, quoted } from '../../words.ts'

export const templateRules: readonly Rule[] = [
  ...lookUpRules({
    code: 'template',
    noun: 'course template',
    command: 'sync_course_templates',
    lookUps: ({ row, template }) => [{ row, column: 'templateCode', found: template }],
  }),
  eventRule('error', 'mode-classroom', 'Learning mode classroom is not imported', ({ row, modeText }) =>
    when(modeNamed(modeText) === 'classroom', () =>
      finding(
        row,
        'learningMode',
        modeText,
        'Classroom events are not imported; create this one in Administrate by hand.',
      ),
    ),
  ),
  eventRule('warning', 'mode-unknown', 'Learning mode is not known', ({ row, modeText }) =>
    when(modeText !== '' && modeNamed(modeText) === null, () =>
      finding(row, 'learningMode', modeText, `${quoted(modeText)} is not a learning mode.`, [
        'Blended',
        'Self Paced (LMS)',
      ]),
    ),
  ),
  eventRule(
    'warning',
    'mode-differs',
    'Learning mode does not fit the course template’s code',
    ({ row, mode, modeText, code }) => {
      const named = modeNamed(modeText)
      return when(named !== null && named !== 'classroom' && named !== mode, () =>
        finding(
          row,
          'learningMode',
          modeText,
          `By its code ${code} is ${shownModes[mode]}; the learning mode says ${quoted(modeText)}.`,
        ),
      )
    },
  ),
  eventRule(
    'warning',
    'template-mode',
    'Administrate has the course template in another learning mode',
    ({ row, mode, template }) => {
      const there = template.state === 'found' ? (template.value.known.learningMode ?? '').toLowerCase() : ''
      return when(there !== '' && there !== mode, () =>
        finding(
          row,
          'templateCode',
          '',
          `Administrate has this course template as ${there}; the event would be ${mode}.`,
        ),
      )
    },
  ),
  eventRule('warning', 'format-location', 'Location does not fit the format in the code', formatOf),
  eventRule('error', 'session-count', 'Number of sessions differs from the code', ({ row, mode, code, sessions }) => {
    const wanted = Number(/_(\d+)$/.exec(code)?.[1])
    return when(mode === 'blended' && Number.isInteger(wanted) && wanted !== sessions.length, () =>
      finding(
        row,
        'templateCode',
        '',
        `${code} has ${counted(wanted, 'session')}; the workbook gives ${sessions.length}.`,
      ),
    )
  }),
  eventRule('fixed', 'lms-rows', 'Session rows under an online event', ({ extraRows, code }) =>
    extraRows.map((extra) =>
      finding(extra.number, null, '', `${code} is online study without sessions; this row would be left over.`),
    ),
  ),
]

const shownModes = { blended: 'blended', lms: 'self-paced (LMS)' } as const

/** null: none that is known. */
function modeNamed(text: string): EventDraft['mode'] | 'classroom' | null {
  const words = normalise(text).split(/[^\p{L}]+/u)
  if (words.includes('blended')) return 'blended'
  if (words.includes('lms')) return 'lms'
  return words.includes('classroom') ? 'classroom' : null
}

/** `LO` is live online, `OC` online; face to face is in neither. */
function formatOf({ row, code, locationText }: EventDraft): readonly Finding[] {
  const [first = '', second = ''] = normalise(code).split('_')
  const place = normalise(locationText)
  const say = (message: string, suggestions: readonly string[]) => [
    finding(row, 'location', locationText, message, suggestions),
  ]
  if (place === '') return []
  if (first === 'oc') return place === 'online' ? [] : say('Online study belongs to the location Online.', ['Online'])
  if (second === 'lo')
    return place === 'live online'
      ? []
      : say('A live online course belongs to the location Live online.', ['Live online'])
  if (second !== 'f2f' || (place !== 'online' && place !== 'live online')) return []
  return say('A face-to-face course belongs to a city.', [])
}
