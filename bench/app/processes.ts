// Processes of this computer and the memory they hold.
import { readdirSync, readFileSync } from 'node:fs'
import { run } from '../../scripts/tools.ts'

export interface Process {
  readonly pid: number
  readonly parent: number
  readonly command: string
  /** Bytes: its share of memory (PSS) where /proc tells, else all that is resident (RSS), which counts what is shared each time. */
  readonly memory: number
}

export const memoryMeasure = process.platform === 'linux' ? 'PSS' : 'RSS'

/** The process and all below it, as they are now. */
export async function processTree(root: number): Promise<readonly Process[]> {
  const all = process.platform === 'linux' ? fromProc() : await fromPs()
  const below = (parent: number): readonly Process[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)])
  return [...all.filter(({ pid }) => pid === root), ...below(root)]
}

function fromProc(): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const read = (file: string): string => readFileSync(`/proc/${name}/${file}`, 'utf8')
        const field = (file: string, label: string): number =>
          Number(new RegExp(`^${label}:\\s+(\\d+)`, 'm').exec(read(file))?.[1] ?? 0)
        return [
          {
            pid: Number(name),
            parent: field('status', 'PPid'),
            command: read('cmdline').replaceAll('\0', ' '),
            memory: field('smaps_rollup', 'Pss') * 1_024,
          },
        ]
      } catch {
        // It ended meanwhile, or belongs to somebody else: then it is none of ours.
        return []
      }
    })
}

async function fromPs(): Promise<readonly Process[]> {
  const { ok, output } = await run('ps', ['-axo', 'pid=,ppid=,rss=,command='], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (!ok) throw new Error('Memory cannot be measured here: neither /proc nor ps.')
  return output.split('\n').flatMap((line) => {
    const [, pid, parent, rss, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    if (command === undefined) return []
    return [{ pid: Number(pid), parent: Number(parent), memory: Number(rss) * 1_024, command }]
  })
}
