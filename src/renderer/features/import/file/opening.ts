// A workbook on its way in, wherever in the window it was dropped: being read and checked, refused, or there.
import { useSyncExternalStore } from 'react'
import { useApi } from '../../../api.tsx'
import type { Api } from '../../../api.tsx'
import type { Problem } from '../../../model.ts'
import { go } from '../../../place.ts'
import { say } from '../../frame/speech.ts'
import { sendWorkbook } from '../check/check-orders.ts'
import { chooseFile } from './dropped-files.ts'
import { checkStoreOf } from '../check/use-check.ts'

export interface OpeningState {
  /** Being read and checked now; null: none is. */
  readonly reading: { readonly fileName: string; readonly since: Date } | null
  readonly refused: { readonly fileName: string; readonly problem: Problem } | null
  /** Files that came along and were not opened. */
  readonly others: string | null
}

export interface Opening {
  readonly get: () => OpeningState
  readonly subscribe: (listener: () => void) => () => void
  /** Goes to Import; a file that is still being read gives way to the new one. */
  readonly open: (files: readonly File[], folders?: readonly string[]) => void
  readonly giveUp: () => void
  readonly clear: () => void
}

const idle: OpeningState = { reading: null, refused: null, others: null }

export function useOpening(): OpeningState & Pick<Opening, 'open' | 'giveUp' | 'clear'> {
  const opening = openingOf(useApi())
  const state = useSyncExternalStore(opening.subscribe, opening.get)
  return { ...state, open: opening.open, giveUp: opening.giveUp, clear: opening.clear }
}

const openings = new WeakMap<Api['client'], Opening>()

function openingOf(api: Api): Opening {
  const known = openings.get(api.client)
  if (known) return known
  const made = createOpening(api)
  openings.set(api.client, made)
  return made
}

function createOpening(api: Api): Opening {
  const listeners = new Set<() => void>()
  let state = idle
  let stop = (): void => undefined
  function set(next: OpeningState): void {
    state = next
    listeners.forEach((listener) => listener())
  }
  function refuse(fileName: string, problem: Problem, others: string | null): void {
    set({ reading: null, refused: { fileName, problem }, others })
    say(`${problem.message} ${problem.effect} ${problem.next}`)
  }
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    open(files, folders = []) {
      stop()
      go('import')
      const choice = chooseFile(files, folders)
      if ('problem' in choice) {
        refuse(files[0]?.name ?? folders[0] ?? '', choice.problem, null)
        return
      }
      const { file, others } = choice
      set({ reading: { fileName: file.name, since: new Date() }, refused: null, others })
      say(`Reading ${file.name} and checking every cell. Nothing is written.`)
      stop = sendWorkbook(api.client, file, (answer) => {
        if ('problem' in answer) {
          refuse(file.name, answer.problem, others)
          return
        }
        set({ reading: null, refused: null, others })
        const { workbook } = answer
        checkStoreOf(api, workbook.id).take(workbook)
        if (window.location.hash === '#import') go('import', workbook.id)
      })
    },
    giveUp() {
      stop()
      set(idle)
      say('Stopped reading. Nothing was kept.')
    },
    clear: () => set(idle),
  }
}
