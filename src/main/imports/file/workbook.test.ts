// Reading files in the worker thread: every kind, what is unusual, what is hostile, limits, cancelling; never the zone of the machine.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { isCancelled, TandemError } from '../../errors.ts'
import type { WorkbookContent } from '../../ports/imports.ts'
import { compoundFile } from '../testing/compound.ts'
import { never } from '../testing/template.ts'
import { makeXls } from '../testing/xls.ts'
import { makeXlsx } from '../testing/xlsx.ts'
import { makeZip } from '../testing/zip.ts'
import { type ReadOptions, readWorkbook, startWorker } from './workbook.ts'

const read = (file: Uint8Array, options?: ReadOptions): Promise<WorkbookContent> =>
  readWorkbook(file, 'season.xlsx', never, options)

async function refusal(
  file: Uint8Array,
  options?: ReadOptions,
): Promise<{ readonly code: string; readonly message: string }> {
  const error: unknown = await read(file, options).then(
    () => expect.fail('was read'),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(TandemError)
  const { problem, exitCode } = error as TandemError
  expect(exitCode).toBe(2)
  expect(problem.effect).toBe('Nothing was read, and nothing was changed.')
  expect(problem.next).not.toBe('')
  return { code: problem.code, message: problem.message }
}

const shown = ({ sheets }: WorkbookContent, at = 0): unknown =>
  sheets[at]?.rows.map(({ number, cells }) => [
    number,
    ...[...cells].map(([column, cell]) => `${column} ${cell.shown}`),
  ])

describe('every kind of file, by its content', () => {
  it('xlsx: types, formats, formulas, errors, hidden rows and sheets, merged cells', async () => {
    const file = makeXlsx({
      sheets: [
        {
          name: 'Import',
          merged: ['A1:B1'],
          rows: [
            ['Course & <title>', null, ' padded '],
            [{ date: 46110 }, { time: 0.6666666666666666 }, 14, true],
            { number: 9, hidden: true, cells: [{ formula: 'HYPERLINK("https://a.example","Join")', result: 'Join' }] },
            { number: 12, cells: [{ formula: '1+1', result: 2 }, { error: '#N/A' }, '', ' \u00a0'] },
            { number: 20, cells: [' ', null] },
          ],
        },
        { name: 'Hidden', hidden: true, rows: [['x']] },
      ],
    })
    const content = await read(file)
    expect(content).toMatchObject({
      fileName: 'season.xlsx',
      kind: 'xlsx',
      is1904: false,
      hasMacros: false,
      sha256: createHash('sha256').update(file).digest('hex'),
    })
    expect(content.sheets.map(({ name, isHidden, merged }) => [name, isHidden, merged])).toEqual([
      ['Import', false, ['A1:B1']],
      ['Hidden', true, []],
    ])
    const rows = content.sheets[0]?.rows ?? []
    expect(rows.map(({ number, isHidden }) => [number, isHidden])).toEqual([
      [1, false],
      [2, false],
      [9, true],
      [12, false],
    ])
    expect(rows.map(({ cells }) => [...cells.values()])).toEqual([
      [
        { type: 'text', value: 'Course & <title>', shown: 'Course & <title>', isFormula: false },
        { type: 'text', value: ' padded ', shown: ' padded ', isFormula: false },
      ],
      [
        { type: 'date', value: 46110, shown: '29/03/2026', isFormula: false },
        { type: 'date', value: 0.6666666666666666, shown: '16:00', isFormula: false },
        { type: 'number', value: 14, shown: '14', isFormula: false },
        { type: 'boolean', value: true, shown: 'TRUE', isFormula: false },
      ],
      [{ type: 'text', value: 'Join', shown: 'Join', isFormula: true }],
      [
        { type: 'number', value: 2, shown: '2', isFormula: true },
        { type: 'error', value: '#N/A', shown: '#N/A', isFormula: false },
      ],
    ])
  })
  it('xls, with the same cells', async () => {
    const content = await read(
      makeXls(
        [
          ['Title', 46110],
          [null, 'x', true],
        ],
        ['B1'],
      ),
    )
    expect(content.kind).toBe('xls')
    expect(content.sheets[0]?.rows.map(({ number, isHidden, cells }) => [number, isHidden, [...cells]])).toEqual([
      [
        1,
        false,
        [
          [0, { type: 'text', value: 'Title', shown: 'Title', isFormula: false }],
          [1, { type: 'date', value: 46110, shown: '29/03/2026', isFormula: false }],
        ],
      ],
      [
        2,
        false,
        [
          [1, { type: 'text', value: 'x', shown: 'x', isFormula: false }],
          [2, { type: 'boolean', value: true, shown: 'TRUE', isFormula: false }],
        ],
      ],
    ])
  })
  it('a list with semicolons: texts, rows counted as a spreadsheet counts them', async () => {
    const content = await read(Buffer.from('\ufeffTitle;Day\r\n"two\nlines";01\r\n\r\n=1+1;13/01/2026\r\n'))
    expect(content.kind).toBe('csv')
    expect(shown(content)).toEqual([
      [1, '0 Title', '1 Day'],
      [2, '0 two\nlines', '1 01'],
      [4, '0 =1+1', '1 13/01/2026'],
    ])
    expect(content.sheets[0]?.rows[2]?.cells.get(0)).toMatchObject({ type: 'text', isFormula: false })
  })
  it('the 1904 system and macros are told', async () => {
    const content = await read(
      makeXlsx({ is1904: true, macros: true, sheets: [{ name: 'A', rows: [[{ date: 44648 }]] }] }),
    )
    expect(content).toMatchObject({ is1904: true, hasMacros: true })
    expect(shown(content)).toEqual([[1, '0 29/03/2026']])
  })
  it('texts shared between cells, and texts in pieces', async () => {
    const file = makeXlsx({
      sheets: [{ name: 'A', rows: [['x']] }],
      replaced: {
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="urn:x"><x:dimension ref="A1"/><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>Zo</x:t></x:r><x:rPh sb="0" eb="1"><x:t>aid</x:t></x:rPh><x:r><x:t xml:space="preserve">ë &amp;#65;&#x41;_x0041_</x:t></x:r></x:is></x:c><x:c/><x:c t="str"><x:f>A1</x:f><x:v>y</x:v></x:c></x:row><x:row r="7"/><x:row><x:c r="C8"><x:v>1.5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    })
    expect(shown(await read(file))).toEqual([
      [1, '0 Zoë &#65;AA', '2 y'],
      [8, '2 1.5'],
    ])
  })
})

describe('no zone of the machine moves a date', () => {
  it.each(['UTC', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati'])('TZ=%s', async (zone) => {
    const folder = await mkdtemp(join(tmpdir(), 'tandem-dates-'))
    try {
      const cells = [
        { date: 46110 },
        { date: 46110.395833 },
        { time: 0.3958333333 },
        { iso: '2026-03-29T09:30:00' },
        '29/03/2026 09:30',
      ]
      await writeFile(join(folder, 'dates.xlsx'), makeXlsx({ sheets: [{ name: 'A', rows: [cells] }] }))
      const fixture = new URL('read-dates.fixture.ts', import.meta.url).pathname
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', fixture, join(folder, 'dates.xlsx')],
        { env: { ...process.env, TZ: zone } },
      )
      const { clock, said, summer } = JSON.parse(stdout) as { clock: string; said: unknown; summer: string }
      if (zone === 'Asia/Kolkata') expect(clock).toBe('2025-12-31T18:30:00.000Z')
      expect(said).toEqual([
        ['date', '29/03/2026', '2026-03-29', '00:00:00'],
        ['date', '29/03/2026', '2026-03-29', '09:30:00'],
        ['date', '9:30', null, '09:30:00'],
        ['date', '29/03/2026 09:30', '2026-03-29', '09:30:00'],
        ['text', '29/03/2026 09:30', '2026-03-29', '09:30:00'],
      ])
      expect(summer).toBe('2026-03-30T08:30:00Z')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('what cannot be read is refused in words', () => {
  it.each<readonly [string, () => Uint8Array, string, RegExp]>([
    ['no byte', () => Buffer.alloc(0), 'FILE-EMPTY', /is empty/],
    ['no filled cell', () => makeXlsx({ sheets: [{ name: 'A', rows: [[' ']] }] }), 'FILE-EMPTY', /No cell/],
    ['a PDF', () => Buffer.from('%PDF-1.7\n%âã'), 'FILE-TYPE', /a PDF document/],
    ['a picture', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'FILE-TYPE', /a picture/],
    [
      'a Word document',
      () => makeZip([{ name: 'word/document.xml', content: '<w/>' }]),
      'FILE-TYPE',
      /a Word document/,
    ],
    ['a binary workbook', () => makeZip([{ name: 'xl/workbook.bin', content: 'x' }]), 'FILE-TYPE', /\.xlsb/],
    ['an archive', () => makeZip([{ name: 'a.txt', content: 'x' }]), 'FILE-TYPE', /an archive/],
    ['a web page', () => Buffer.from('<html><table><tr><td>1'), 'FILE-TYPE', /a web page/],
    ['bytes', () => Uint8Array.from([1, 2, 0, 3]), 'FILE-TYPE', /not made of text/],
    ['an old Word document', () => compoundFile('WordDocument'), 'FILE-TYPE', /a Word document/],
    ['a password', () => compoundFile('EncryptedPackage'), 'FILE-PASSWORD', /protected by a password/],
    [
      'an encrypted archive',
      () => makeZip([{ name: 'xl/workbook.xml', content: 'x', encrypted: true }]),
      'FILE-PASSWORD',
      /password/,
    ],
    [
      'a file cut off',
      () => makeXlsx({ sheets: [{ name: 'A', rows: [['x']] }] }).subarray(0, -200),
      'FILE-DAMAGED',
      /damaged/,
    ],
    ['an xls cut off', () => makeXls([['x']]).subarray(0, 700), 'FILE-DAMAGED', /damaged/],
  ])('%s', async (_, file, code, message) => {
    expect(await refusal(file())).toEqual({ code, message: expect.stringMatching(message) as string })
  })
  it('a sheet whose XML breaks off, or that is missing', async () => {
    const sheets = [{ name: 'A', rows: [['x']] }]
    const broken = { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>' }
    expect(await refusal(makeXlsx({ sheets, replaced: broken }))).toMatchObject({ code: 'FILE-DAMAGED' })
    const backwards = {
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="2"></row><row r="1"></row></sheetData></worksheet>',
    }
    expect(await refusal(makeXlsx({ sheets, replaced: backwards }))).toMatchObject({ code: 'FILE-DAMAGED' })
  })
})

describe('hostile files are refused or read within limits', () => {
  const large = Buffer.alloc(64 * 1024 * 1024, ' ')
  it('a zip bomb, from its directory', async () => {
    const bomb = Array.from({ length: 5 }, (_, at) => ({ name: `xl/worksheets/sheet${at}.xml`, content: large }))
    const file = makeXlsx({ sheets: [{ name: 'A', rows: [['x']] }], further: bomb })
    expect(file.length).toBeLessThan(3 * 1024 * 1024)
    expect(await refusal(file)).toEqual({ code: 'FILE-LARGE', message: '“season.xlsx” unpacks to more than 256 MB.' })
  })
  it('a zip bomb whose directory lies', async () => {
    const file = makeZip([
      { name: '[Content_Types].xml', content: large, saidSize: 100 },
      { name: 'xl/workbook.xml', content: large, saidSize: 100 },
    ])
    expect(await refusal(file)).toMatchObject({ code: 'FILE-DAMAGED' })
  })
  it('fifty megabytes of text in cells are read; as a plain file they are too much', async () => {
    const text = 'all work and no play '.repeat(1500)
    const rows = Array.from({ length: 1664 }, (_, at) => [`${at} ${text}`])
    const content = await read(makeXlsx({ sheets: [{ name: 'A', rows }] }))
    expect(content.sheets[0]?.rows).toHaveLength(1664)
    expect(await refusal(Buffer.alloc(50 * 1024 * 1024, 'text '))).toEqual({
      code: 'FILE-LARGE',
      message: '“season.xlsx” is larger than 20 MB.',
    })
  })
  it('a million rows of nothing, and one filled cell at their end', async () => {
    const ghost = { number: 1_048_576, cells: ['ghost'] }
    const sheet = { name: 'A', dimension: 'A1:F1048576', rows: [['x'], ghost] }
    expect(shown(await read(makeXlsx({ sheets: [sheet] })))).toEqual([
      [1, '0 x'],
      [1_048_576, '0 ghost'],
    ])
  })
  it('names of prototypes stay names', async () => {
    const sheets = ['__proto__', 'constructor'].map((name) => ({ name, rows: [['__proto__', 'toString']] }))
    const content = await read(makeXlsx({ sheets, further: [{ name: '__proto__', content: '{"polluted":true}' }] }))
    expect(content.sheets.map(({ name }) => name)).toEqual(['__proto__', 'constructor'])
    expect(shown(content)).toEqual([[1, '0 __proto__', '1 toString']])
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
  const rows = Array.from({ length: 30 }, (_, at) => [at, at + 1])
  const many = makeXlsx({ sheets: [{ name: 'A', rows }] })
  it.each<readonly [string, ReadOptions['limits'], string]>([
    ['cells', { cells: 59 }, '“season.xlsx” has more than 59 filled cells.'],
    ['rows', { rows: 29 }, '“season.xlsx” has more than 29 filled rows.'],
    ['bytes', { bytes: 100 }, '“season.xlsx” is larger than 0 MB.'],
    ['memory', { megabytes: 8 }, 'Reading “season.xlsx” takes more memory than one file may take.'],
  ])('too many %s', async (_, limits, message) => {
    expect(await refusal(many, { limits: limits ?? {} })).toEqual({ code: 'FILE-LARGE', message })
  })
  it('limits hold for lists too', async () => {
    expect(await refusal(Buffer.from('a,b\nc,d'), { limits: { cells: 3 } })).toMatchObject({ code: 'FILE-LARGE' })
    expect((await read(many, { limits: { cells: 60, rows: 30 } })).sheets[0]?.rows).toHaveLength(30)
  })
})

describe('a thread that is no longer wanted is ended', () => {
  const silent = (): Worker =>
    new Worker(`require('node:worker_threads').parentPort.on('message', () => { for (;;) {} })`, { eval: true })
  it('cancelling rejects at once, though the thread is busy', async () => {
    const worker = silent()
    await once(worker, 'online')
    const controller = new AbortController()
    const reading = readWorkbook(Buffer.from('x'), 'a.csv', controller.signal, { start: () => worker })
    const gone = once(worker, 'exit')
    controller.abort()
    await expect(reading).rejects.toSatisfy(isCancelled)
    await gone
    const late = readWorkbook(Buffer.from('x'), 'a.csv', controller.signal, {
      start: () => expect.unreachable('started'),
    })
    await expect(late).rejects.toSatisfy(isCancelled)
  })
  it('time runs out', async () => {
    const worker = silent()
    const gone = once(worker, 'exit')
    expect(await refusal(Buffer.from('x'), { limits: { seconds: 0.01 }, start: () => worker })).toMatchObject({
      code: 'FILE-SLOW',
    })
    await gone
  })
  it('a thread that breaks, or ends, is told in words', async () => {
    for (const script of ['throw new Error("broken")', 'process.exit(3)']) {
      const start = (): Worker => new Worker(script, { eval: true })
      expect(await refusal(Buffer.from('x'), { start })).toMatchObject({ code: 'INTERNAL' })
    }
  })
  it('it ends when all is read', async () => {
    const gone: Promise<unknown>[] = []
    const start: ReadOptions['start'] = (limits) => {
      const worker = startWorker(limits)
      gone.push(once(worker, 'exit'))
      return worker
    }
    await read(Buffer.from('a,b'), { start })
    expect(await Promise.all(gone)).toHaveLength(1)
  })
})
