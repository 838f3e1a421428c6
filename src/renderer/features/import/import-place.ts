// Where in Import the window is: `#import`, `#import/<workbook>`, `#import/<workbook>/preview`, `#import/run/<import>`.
import type { Place } from '../../place.ts'

export type ImportPlace =
  | { readonly stage: 'file' }
  | { readonly stage: 'check' | 'preview'; readonly workbookId: string }
  | { readonly stage: 'run'; readonly importId: string }

export function importPlace({ part, row }: Pick<Place, 'part' | 'row'>): ImportPlace {
  if (part === null) return { stage: 'file' }
  if (part === 'run') return row === null ? { stage: 'file' } : { stage: 'run', importId: row }
  return { stage: row === 'preview' ? 'preview' : 'check', workbookId: part }
}
