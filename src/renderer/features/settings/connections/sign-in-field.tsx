// Signing in as a person: in the browser, with the address to open by hand where none comes up.
import { Check, Copy, ExternalLink } from 'lucide-react'
import { useState } from 'react'
import type { Problem } from '../../../model.ts'
import { Button } from '../../../ui/button.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { TextBox } from '../../../ui/text-box.tsx'
import { ProblemText } from '../../match/problem-text.tsx'
import type { SignIn } from './connections-model.ts'
import styles from './connections.module.css'

export interface SignInFieldProps {
  /** The last one of this environment; null: there was none since Tandem was started. */
  readonly last: SignIn | null
  readonly isSignedIn: boolean
  /** The order could not be carried out. */
  readonly problem: Problem | null
  readonly isBusy: boolean
  readonly place: string
  readonly isLocked: boolean
  readonly onSignIn: () => void
  readonly onStop: () => void
}

export function SignInField(props: SignInFieldProps) {
  const { last, isSignedIn, problem, isBusy, place, isLocked, onSignIn, onStop } = props
  const isWaiting = last?.state === 'WAITING'
  const told = problem ?? (last?.state === 'FAILED' ? last.problem : null)
  return (
    <div className={styles.field} role="group" aria-label="Signed in">
      <span className={styles.label} aria-hidden="true">
        Signed in
      </span>
      <div className={styles.boxed}>
        <StatusSymbol status={isWaiting ? 'running' : isSignedIn ? 'done' : 'never'} decorative />
        <span className={styles.grows}>
          {isWaiting ? 'waiting for you in the browser' : isSignedIn ? 'as a person' : 'nobody yet'}
          {isSignedIn && !isWaiting && <span className={styles.quiet}> {place}</span>}
        </span>
        {!isLocked &&
          (isWaiting ? (
            <Button small busy={isBusy} onPress={onStop}>
              Stop waiting
            </Button>
          ) : (
            <Button small icon={ExternalLink} busy={isBusy} onPress={onSignIn}>
              {isSignedIn || last !== null ? 'Sign in again' : 'Sign in'}
            </Button>
          ))}
      </div>
      {isWaiting && last.address !== '' && <ByHand address={last.address} />}
      {told && !isWaiting && (
        <p className={styles.fault} role="alert">
          <ProblemText problem={told} />
        </p>
      )}
    </div>
  )
}

function ByHand({ address }: { readonly address: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  async function copy(): Promise<void> {
    const copied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    )
    setState(copied ? 'copied' : 'failed')
    setTimeout(() => setState('idle'), 3_000)
  }
  const words = { idle: 'Copy', copied: 'Copied', failed: 'Could not copy' }
  return (
    <TextBox
      label="No page there? Open this address in a browser of this computer"
      value={address}
      locked
      onChange={() => undefined}
      action={
        <Button small kind="quiet" icon={state === 'copied' ? Check : Copy} onPress={() => void copy()}>
          {words[state]}
        </Button>
      }
    />
  )
}
