// Imports: begun, gone on with, paused, stopped, taken back, and given back as a file.
import type { MutationResolvers, QueryResolvers, ResolversTypes } from '../../../../graphql/generated/resolvers.ts'
import { TandemError } from '../../errors.ts'
import type { Importing, ShownImport } from '../../imports/importing.ts'
import { noSuchImport } from '../../imports/run/refusals.ts'
import type { ImportStart } from '../../imports/run/runner.ts'
import type { Context } from '../context.ts'
import { importView } from '../import-view.ts'
import { requireLiveWord } from '../live-word.ts'
import { logCause } from '../log-cause.ts'
import { engineBusy } from '../problems.ts'
import { workbookParent } from '../workbook-parent.ts'
import { orNotStarted } from './imports.ts'
import { engineHolder } from './workspace.ts'

type StartResult = Awaited<ResolversTypes['StartImportResult']>

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const importRunQueries: QueryResolvers = {
  async import(_parent, { id }, { database }) {
    const { importing } = await database.open()
    const shown = await importing.view(id)
    return shown === null ? null : importView(shown)
  },
  importUndo: (_parent, { id, rows }, context) =>
    orNotStarted(context, async () => {
      const { importing } = await context.database.open()
      const { confirm, events } = await importing.undoPlan(id, rows ?? null, context.closing)
      const shown = events.map(({ reason, ...event }) => ({ ...event, stays: reason }))
      return { __typename: 'ImportUndo' as const, confirm, events: shown }
    }),
}

export const importRunMutations: MutationResolvers = {
  startImport: (_parent, { id, confirm, typed }, context) =>
    start(context, (importing) => {
      requireLiveWord(context.facts, 'An import', typed)
      return importing.start(id, confirm, context.facts.person, context.closing)
    }),
  // What goes on was confirmed when it began.
  continueImport: (_parent, { id, failed }, context) =>
    start(context, (importing) => importing.resume(id, context.facts.person, failed)),
  undoImport: (_parent, { id, rows, confirm, typed }, context) =>
    start(context, (importing) => {
      requireLiveWord(context.facts, 'Taking an import back', typed)
      return importing.undo(id, rows, confirm, context.facts.person, context.closing)
    }),
  approveInstructors: (_parent, { id, approvals, confirm, typed }, context) =>
    orNotStarted(context, async () => {
      requireLiveWord(context.facts, 'Approving instructors', typed)
      const { importing } = await context.database.open()
      const end = await importing.approve(id, approvals, confirm, context.facts.person, context.closing)
      if ('busy' in end) throw new TandemError(engineBusy(end.busy), 2)
      return workbookParent(end.open)
    }),
  pauseImport: (_parent, { id, paused }, context) => control(context, (importing) => importing.pause(id, paused)),
  stopImport: (_parent, { id }, context) => control(context, (importing) => importing.stop(id)),
  async exportImport(_parent, { id, onlyToDo }, { database, downloads, closing, log }) {
    try {
      const { importing } = await database.open()
      const { fileName, bytes, rows } = await importing.report(id, onlyToDo, closing)
      return {
        __typename: 'ExportReady',
        path: downloads.offer({ fileName, type: spreadsheet, bytes }),
        fileName,
        rows,
      }
    } catch (error) {
      if (!(error instanceof TandemError)) throw error
      logCause(log, error)
      return { __typename: 'NotDecided', problem: error.problem }
    }
  },
}

async function start(context: Context, begin: (importing: Importing) => Promise<ImportStart>): Promise<StartResult> {
  return orNotStarted(context, async () => {
    const opened = await context.database.open()
    const outcome = await begin(opened.importing)
    if ('busy' in outcome) {
      const holder = engineHolder(outcome.busy, opened)
      return { __typename: 'EngineBusy' as const, holder, problem: engineBusy(outcome.busy) }
    }
    const shown = await opened.importing.view(outcome.started.batchId)
    if (shown === null) throw noSuchImport()
    return { __typename: 'ImportStarted' as const, import: importView(shown) }
  })
}

function control(context: Context, act: (importing: Importing) => Promise<ShownImport>) {
  return orNotStarted(context, async () => importView(await act((await context.database.open()).importing)))
}
