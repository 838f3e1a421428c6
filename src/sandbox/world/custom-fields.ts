// The custom fields of the sample world. One definition may serve several kinds of record (`URL`, `Web sale`).

export interface CustomFieldDefinition {
  readonly number: number
  readonly label: string
  readonly type: string
  readonly isRequired: boolean
  readonly options: readonly string[]
}

type Row = readonly [number: number, label: string, type: string, options?: readonly string[]]

const url: Row = [39, 'URL', 'url']
const webSale: Row = [24, 'Web sale', 'checkbox']

const rows: Readonly<Record<string, readonly Row[]>> = {
  CourseTemplate: [
    webSale,
    [25, 'Subject', 'string'],
    [26, 'Format', 'choice', ['Live online', 'Face to face', 'Online classroom', 'Waiting list']],
    [27, 'Pre-reading', 'text'],
    [28, 'Material code', 'string'],
    [29, 'Review date', 'date'],
  ],
  Account: [
    [30, 'Purchase order needed', 'checkbox'],
    [31, 'Invoice e-mail', 'email'],
    [32, 'Sector', 'choice', ['Insurance', 'Pensions', 'Consulting', 'Other']],
    [33, 'Credit limit', 'number'],
    [34, 'Website of the group', 'url'],
  ],
  Event: [
    [35, 'Sitting', 'string'],
    [36, 'Finalisation date', 'date'],
    url,
    webSale,
    [37, 'OCR Moodle Code', 'string'],
  ],
  Contact: [
    [38, 'Student reference', 'string'],
    [40, 'Date of joining', 'date'],
    [41, 'Preferred name', 'string'],
    [42, 'Dietary needs', 'text'],
    [43, 'Languages', 'multichoice', ['English', 'Irish', 'Welsh', 'French']],
    [44, 'Second e-mail', 'email'],
    [45, 'Home country', 'country'],
    [46, 'Profile', 'html'],
  ],
  Opportunity: [
    [47, 'Source', 'choice', ['Web', 'Telephone', 'Fair']],
    [48, 'Expected learners', 'integer'],
    [49, 'Decision date', 'date'],
  ],
  Learner: [
    [50, 'Sitting booked', 'string'],
    [52, 'Retaker', 'checkbox'],
    [53, 'Access needs', 'text'],
    [54, 'Moodle joined', 'datetime'],
  ],
  LearningPath: [
    [55, 'Stage', 'choice', ['Core', 'Specialist']],
    [56, 'Brochure', 'document'],
  ],
  Session: [[57, 'Day', 'integer'], url, [51, 'Sequence', 'integer'], [61, 'Recording', 'url']],
  StockItem: [
    [58, 'Shelf', 'string'],
    [59, 'Edition', 'integer'],
  ],
  Company: [[60, 'Registered number', 'string']],
  Achievement: [
    [62, 'Awarding body', 'string'],
    [63, 'Hours', 'number'],
  ],
  TokenIssue: [[64, 'Issued for', 'string']],
  Course: [
    [65, 'Moodle course', 'string'],
    [66, 'Opening time', 'time'],
  ],
}

const definitions: ReadonlyMap<string, readonly CustomFieldDefinition[]> = new Map(
  Object.entries(rows).map(([type, fields]) => [
    type,
    fields.map(([number, label, fieldType, options = []]) => ({
      number,
      label,
      type: fieldType,
      isRequired: false,
      options,
    })),
  ]),
)

/** The definitions of one kind of record, in order; an empty list for a kind without any. */
export function customFieldsOf(type: string): readonly CustomFieldDefinition[] {
  return definitions.get(type) ?? []
}

/** Kinds of record that have custom fields here. */
export const customFieldTypes: readonly string[] = [...definitions.keys()]
