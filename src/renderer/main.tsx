// Starts the window: token by the address, one client, one subscription, one tree.
import '@fontsource-variable/inter'
import './styles/figures.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import { ApiProvider, createApi } from './api.tsx'
import { App } from './app.tsx'
import { createApiClient, takeToken } from './client.ts'
import { TandemProvider } from './tandem.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root')

const api = createApi(createApiClient(await takeToken(window)))
window.addEventListener('online', () => api.live.retry())

createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <ApiProvider api={api}>
        <TandemProvider>
          <App />
        </TandemProvider>
      </ApiProvider>
    </I18nProvider>
  </StrictMode>,
)
