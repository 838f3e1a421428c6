// The headers of the columns that a workbook gets when it is given back; read again, they are known and nothing is read from them.

export const resultHeaders: readonly string[] = [
  'Status',
  'Message',
  'Administrate id',
  'Administrate number',
  'Tutorial event id',
]
