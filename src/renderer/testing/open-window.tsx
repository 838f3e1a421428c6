// Opens the window of a test at a place, on a fake backend, and closes its subscription afterwards.
import { cleanup, configure, render } from '@testing-library/react'
import { I18nProvider } from 'react-aria-components'
import { ApiProvider, createApi } from '../api.tsx'
import { App } from '../app.tsx'
import { TandemProvider } from '../tandem.tsx'
import type { FakeBackend } from './fake-backend.ts'

// A machine with much to do is no reason to fail.
configure({ asyncUtilTimeout: 10_000 })

const desk = window as unknown as { readonly happyDOM: { setViewport(size: { width: number; height: number }): void } }
const opened: { close(): void }[] = []

/** `place`: `home`, `sync/41`, `match/venues/t12`; `width` in px. */
export function openWindow(backend: FakeBackend, place: string, width = 1280): void {
  window.location.hash = `#${place}`
  desk.happyDOM.setViewport({ width, height: 800 })
  const api = createApi(backend.client, backend.request)
  opened.push(api)
  render(
    <I18nProvider locale="en-GB">
      <ApiProvider api={api}>
        <TandemProvider>
          <App />
        </TandemProvider>
      </ApiProvider>
    </I18nProvider>,
  )
}

export function closeWindows(): void {
  opened.splice(0).forEach((api) => api.close())
  cleanup()
}
