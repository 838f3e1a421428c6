// The one place that packs files into a zip for somebody to take away. Workbooks are written elsewhere, in their own way.
// Its build for browsers: the one for Node names a `require` of its own, beside the one that ours is built with.
import { zipSync } from 'fflate/browser'

/** The parts in their order, all of them of the same moment. */
export function packZip(
  parts: readonly { readonly name: string; readonly content: Uint8Array }[],
  at: Date,
): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(parts.map(({ name, content }) => [name, [content, { mtime: at }]])))
}
