// The section Connections in a window of a test, as a person finds things in it.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect } from 'vitest'

export function said(): string | null {
  return screen.getByRole('status', { name: 'Announcements' }).textContent
}

export function card(name: string): HTMLElement {
  return screen.getByRole('region', { name })
}

export function button(name: string | RegExp): HTMLButtonElement {
  return screen.getByRole<HTMLButtonElement>('button', { name })
}

export function field(name: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(name)
}

export function type(name: string, value: string): void {
  fireEvent.change(field(name), { target: { value } })
}

export function choose(name: string): void {
  fireEvent.click(screen.getByRole('radio', { name }))
}

/** Every row with all its words. */
export function checksOf(name: string): readonly (string | null)[] {
  const list = screen.getByRole('list', { name })
  return within(list)
    .getAllByRole('listitem')
    .map((row) => row.textContent)
}

export async function hasFocus(text: string): Promise<void> {
  await waitFor(() => expect(document.activeElement?.textContent).toBe(text))
}
