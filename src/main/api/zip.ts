// The one place that packs files into a zip for somebody to take away. Workbooks are written elsewhere, in their own way.
import { zipSync } from 'fflate'

/** The parts in their order, all of them of the same moment. */
export function packZip(
  parts: readonly { readonly name: string; readonly content: Uint8Array }[],
  at: Date,
): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(parts.map(({ name, content }) => [name, [content, { mtime: at }]])))
}
