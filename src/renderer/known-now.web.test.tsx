// Times that pass stand still while nobody answers: what they count may have ended.
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiProvider, createApi } from './api.tsx'
import { useKnownNow } from './known-now.ts'
import { createFakeBackend } from './testing/fake-backend.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2025-11-06T09:10:00.000Z') }))
afterEach(() => void vi.useRealTimers())

test('it passes, stands at the last good answer, and passes again', () => {
  const backend = createFakeBackend()
  const api = createApi(backend.client, backend.request)
  const wrapper = ({ children }: { readonly children: ReactNode }) => <ApiProvider api={api}>{children}</ApiProvider>
  const { result, unmount } = renderHook(() => useKnownNow(1_000).toISOString().slice(11, 19), { wrapper })
  function now(change: () => void): void {
    act(change)
  }
  function pass(seconds: number): void {
    now(() => void vi.advanceTimersByTime(seconds * 1_000))
  }
  const answered = (): void => api.connection.report(null)
  const lost = (): void => api.connection.report({ kind: 'offline', message: '' })
  pass(3)
  expect(result.current).toBe('09:10:03')
  now(answered)
  pass(2)
  now(lost)
  expect(result.current).toBe('09:10:03')
  pass(60)
  expect(result.current).toBe('09:10:03')
  now(answered)
  pass(1)
  expect(result.current).toBe('09:11:06')
  unmount()
  api.close()
})
