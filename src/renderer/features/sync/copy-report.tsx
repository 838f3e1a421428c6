// Copies a run as plain text, with the names of what is not linked.
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { JobFindingsDocument } from '../../../../graphql/generated/local.ts'
import { ask, useApi } from '../../api.tsx'
import type { Job } from '../../model.ts'
import { Button } from '../../ui/button.tsx'
import { reportText } from './report.ts'

const mostNames = 1_000

export function CopyReport({ job }: { readonly job: Job }) {
  const { client, connection } = useApi()
  const [state, setState] = useState<'idle' | 'busy' | 'copied' | 'failed'>('idle')
  async function copy(): Promise<void> {
    setState('busy')
    const wanted = ['UNMATCHED_TUTORIAL', 'UNMATCHED_API', 'INVALID', 'SKIPPED'] as const
    const variables = { id: job.id, kinds: wanted, position: null, first: mostNames, offset: 0 }
    const answer = await ask(client, connection, JobFindingsDocument, variables)
    const findings = 'data' in answer ? (answer.data.job?.findings.items ?? []) : []
    const copied = await navigator.clipboard.writeText(reportText(job, findings)).then(
      () => true,
      () => false,
    )
    setState(copied ? 'copied' : 'failed')
    setTimeout(() => setState('idle'), 3_000)
  }
  const words = { idle: 'Copy report', busy: 'Copy report', copied: 'Copied', failed: 'Could not copy' }
  return (
    <Button icon={state === 'copied' ? Check : Copy} busy={state === 'busy'} onPress={() => void copy()}>
      {words[state]}
    </Button>
  )
}
