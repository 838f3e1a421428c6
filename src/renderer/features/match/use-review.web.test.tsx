// The current row follows the address, but not the one that it has itself just left.
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { venueRows } from '../../testing/matches.ts'
import { useReview } from './use-review.ts'

function review() {
  return renderHook(({ address }: { address: string | null }) => useReview(venueRows, address, true), {
    initialProps: { address: null as string | null },
  })
}

test('an address that still names the row just decided does not lead back to it', () => {
  const { result, rerender } = review()
  act(() => result.current.setCurrent('t1'))
  act(() => {
    result.current.goOn('t1', 't2')
    rerender({ address: 't1' })
  })
  expect(result.current.row?.id).toBe('t2')
})

test('an address that names another row leads there', () => {
  const { result, rerender } = review()
  act(() => result.current.setCurrent('t1'))
  rerender({ address: 't5' })
  expect(result.current.row?.id).toBe('t5')
  rerender({ address: 't1' })
  expect(result.current.row?.id).toBe('t1')
})
