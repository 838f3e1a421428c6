// Shows one stage of the import in a window of a test, without the frame around it, on a fake backend.
import { cleanup, configure, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { ApiProvider, createApi } from '../api.tsx'
import { Announcer } from '../features/frame/announcer.tsx'
import { TandemProvider } from '../tandem.tsx'
import type { FakeBackend } from './fake-backend.ts'

// A machine with much to do is no reason to fail.
configure({ asyncUtilTimeout: 10_000 })

const desk = window as unknown as { readonly happyDOM: { setViewport(size: { width: number; height: number }): void } }
const opened: { close(): void }[] = []

/** @param width in px */
export function openStage(backend: FakeBackend, stage: ReactNode, width = 1280): void {
  desk.happyDOM.setViewport({ width, height: 800 })
  const api = createApi(backend.client, backend.request)
  opened.push(api)
  render(
    <I18nProvider locale="en-GB">
      <ApiProvider api={api}>
        <TandemProvider>
          {stage}
          <Announcer />
        </TandemProvider>
      </ApiProvider>
    </I18nProvider>,
  )
}

export function closeStages(): void {
  opened.splice(0).forEach((api) => api.close())
  cleanup()
}
