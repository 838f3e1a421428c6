// A record looked up by its id: what it is, what speaks against it, and the way to link it all the same.
import type { LookUpQuery } from '../../../../../graphql/generated/local.ts'
import { Button } from '../../../ui/button.tsx'
import { ProblemText } from '../problem-text.tsx'
import styles from './sheets.module.css'

interface FoundByIdProps {
  readonly result: LookUpQuery['lookUp']
  readonly onLink: (identity: string, acrossParent: boolean) => void
}

export function FoundById({ result, onLink }: FoundByIdProps) {
  if (result.__typename === 'NotFound') {
    return (
      <p className={styles.warning} role="alert">
        <ProblemText problem={result.problem} />
      </p>
    )
  }
  const { identity, name, context, number, free, warning, otherParent } = result
  const possible = free || otherParent
  return (
    <div className={warning === '' ? styles.good : styles.warning} role="status">
      <p>
        <strong>{name}</strong> {[context, `id ${number}`].filter(Boolean).join(' · ')}
      </p>
      {warning !== '' && (
        <p>
          {warning} {possible && 'Link anyway?'}
        </p>
      )}
      {possible && (
        <Button kind={warning === '' ? 'primary' : 'secondary'} onPress={() => onLink(identity, otherParent)}>
          {warning === '' ? 'Link' : 'Link anyway'}
        </Button>
      )}
    </div>
  )
}
