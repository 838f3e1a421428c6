// What the workbooks that are given back are called.

const words = { copy: 'result', errors: 'to do' } as const

/** `Season.xls` comes back as `Season (result).xlsx`. `hasMacros`: of what is given back; spreadsheets open such a file by no other ending. */
export function resultFileName(fileName: string, which: keyof typeof words, hasMacros: boolean): string {
  const stem = fileName.replace(/\.(xlsx?|xlsm|xltx|xltm|csv|txt)$/i, '').replace(/ \((result|to do)\)$/, '')
  return `${stem} (${words[which]}).${hasMacros ? 'xlsm' : 'xlsx'}`
}
