// What the workbooks that are given back are called.
import type { WorkbookContent } from '../../ports/imports.ts'

const words = { copy: 'result', errors: 'to do' } as const

/** `Season.xls` comes back as `Season (result).xlsx`; a workbook with macros stays one. */
export function resultFileName({ fileName, hasMacros, kind }: WorkbookContent, which: keyof typeof words): string {
  const stem = fileName.replace(/\.(xlsx?|xlsm|xltx|xltm|csv|txt)$/i, '').replace(/ \((result|to do)\)$/, '')
  return `${stem} (${words[which]}).${hasMacros && kind === 'xlsx' ? 'xlsm' : 'xlsx'}`
}
