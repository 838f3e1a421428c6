// The practice subjects and course templates: those of Administrate's practice world, less three, and two of their own.

export interface SeedSubject {
  readonly id: number
  readonly code: string
  readonly name: string
}

export type Format = 'live online' | 'face to face' | 'online classroom'

export interface SeedTemplate {
  readonly id: number
  readonly code: string
  readonly title: string
  readonly subject: string
  readonly format: Format
}

const SUBJECTS: Readonly<Record<string, string>> = {
  CB1: 'Business Finance',
  CB2: 'Business Economics',
  CB3: 'Business Management',
  CM1: 'Actuarial Mathematics',
  CM2: 'Economic Modelling',
  CP1: 'Actuarial Practice',
  CP2: 'Modelling Practice',
  CP3: 'Communications Practice',
  CS1: 'Actuarial Statistics',
  CS2: 'Risk Modelling and Survival Analysis',
  SA1: 'Health and Care Advanced',
  SA2: 'Life Insurance Advanced',
  SA3: 'General Insurance Advanced',
  SA4: 'Pensions Advanced',
  SA7: 'Investment and Finance Advanced',
  SP1: 'Health and Care',
  SP2: 'Life Insurance',
  SP4: 'Pensions and Other Benefits',
  SP5: 'Investment and Finance',
  SP6: 'Financial Derivatives',
  SP7: 'Insurance Reserving and Capital',
  SP8: 'Insurance Pricing',
  SP9: 'Enterprise Risk Management',
}

/** The 76 templates of the season, in groups of one subject each. */
const SEASON = [
  'CB1_LO_3 CB1_LO_6 CB1_f2f_3 CB2_LO_4 CB2_LO_8 CB2_f2f_4 CM1_LO_1 CM1_LO_10 CM1_LO_6 CM1_f2f_6',
  'CM2_LO_5 CM2_LO_8 CM2_f2f_1 CM2_f2f_5 CP1_LO_10 CP1_LO_5 CP1_f2f_5 CP2_LO_1 CP2_LO_2 CP2_f2f_1',
  'CP3_LO_1 CP3_LO_2 CP3_f2f_1 CS1_LO_1 CS1_LO_5 CS1_LO_8 CS1_f2f_5 CS2_LO_1 CS2_LO_10 CS2_LO_6 CS2_f2f_6',
  'OC_CB1 OC_CB2 OC_CM1 OC_CM2 OC_CP1 OC_CP2 OC_CP3 OC_CS1 OC_CS2 OC_SA1 OC_SA2 OC_SA7 OC_SP1 OC_SP2 OC_SP5 OC_SP7 OC_SP8',
  'SA1_LO_2 SA2_LO_3 SA2_f2f_3 SA3_LO_3 SA3_LO_6 SA3_f2f_3 SA4_LO_3 SA4_f2f_3 SA7_LO_3 SA7_f2f_3',
  'SP1_LO_3 SP1_f2f_3 SP2_LO_3 SP2_LO_6 SP2_f2f_3 SP4_LO_3 SP4_f2f_3 SP5_LO_3 SP5_f2f_3 SP6_LO_3',
  'SP7_LO_3 SP7_LO_6 SP7_f2f_3 SP8_LO_3 SP8_LO_6 SP8_f2f_3 SP9_LO_3 SP9_f2f_3',
]

/** Not used this season. Administrate's WAITLIST, SP6_LO_6 and CB3_LO_2 are left out; cb2_f2f_1 has capitals there. */
const OTHERS = [
  'SP6_f2f_3 OC_SP4 OC_SP6 OC_SP9 OC_SA3 OC_SA4 CB1_LO_1 CB1_f2f_1 CB2_LO_1 cb2_f2f_1 CM1_f2f_1 CM2_LO_1 CM2_LO_10',
  'CS1_f2f_1 CS1_LO_10 CS2_f2f_1 CP1_LO_2 CP1_f2f_2 CP2_f2f_2 CP3_f2f_2 SA1_f2f_2 SA1_LO_3 SA2_LO_6 SA4_LO_6 SA7_LO_6',
  'SP1_LO_6 SP4_LO_6 SP5_LO_6 SP9_LO_6',
]

const ONLY_HERE = ['CM1_LO_8 CB3_LO_1']

export const seedSubjects: readonly SeedSubject[] = Object.entries(SUBJECTS).map(([code, name], index) => ({
  id: index + 1,
  code,
  name,
}))

export const seedTemplates: readonly SeedTemplate[] = words([...SEASON, ...OTHERS, ...ONLY_HERE]).map(
  (code, index) => ({
    id: index + 1,
    code,
    ...describe(code),
  }),
)

function words(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '))
}

/** `CB1_LO_3`, `CB1_f2f_3` or `OC_CB1`. (domain: template grammar) */
function describe(code: string): Pick<SeedTemplate, 'title' | 'subject' | 'format'> {
  const [first = '', second = '', count = ''] = code.split('_')
  const format = first === 'OC' ? 'online classroom' : second === 'LO' ? 'live online' : 'face to face'
  const subject = (format === 'online classroom' ? second : first).toUpperCase()
  const sessions = count === '' ? [] : [`${count} session${count === '1' ? '' : 's'}`]
  const shown = `${format.charAt(0).toUpperCase()}${format.slice(1)}`
  return { subject, format, title: [`${subject} ${SUBJECTS[subject] ?? ''}`, shown, ...sessions].join(' – ') }
}
