// What a step does, before it runs: its rule, its three phases and what stops it by itself.
import { GuardsDocument } from '../../../../graphql/generated/local.ts'
import { useQuestion } from '../../api.tsx'
import { formatCount } from '../../format.ts'
import type { Kind } from '../../model.ts'
import { placeHash } from '../../place.ts'
import { ownGuards } from '../settings/guard-limits.ts'
import styles from './step-panel.module.css'

export function AboutStep({ kind, reviewFirst }: { readonly kind: Kind; readonly reviewFirst: boolean }) {
  const guards = useQuestion(GuardsDocument, {}, ['connection'], null).data?.guards ?? ownGuards
  const middle = reviewFirst
    ? { title: 'Show', text: 'You see each change, field by field, and untick what you do not want.' }
    : { title: 'Compare', text: 'Each record with what the tutorial database has. Equal ones are left alone.' }
  const write = `The ${reviewFirst ? 'ticked ' : ''}changes, to the tutorial database. A step is written whole or not at all.`
  const stages = [
    { title: 'Read', text: 'Everything from Administrate. Nothing is written.' },
    middle,
    { title: 'Write', text: write },
  ]
  return (
    <>
      <section className={styles.about}>
        <h3>{kind.linked ? `How ${kind.plural} are linked` : `Where ${kind.plural} come from`}</h3>
        <p>{kind.explanation}</p>
      </section>
      <section className={styles.about}>
        <h3>What will happen</h3>
        <ol className={styles.stages}>
          {stages.map(({ title, text }, index) => (
            <li key={title}>
              <span className={styles.circle} aria-hidden="true">
                {index + 1}
              </span>
              <strong>{title}</strong>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      </section>
      <section className={styles.about}>
        <h3>Stops by itself</h3>
        <p>
          When Administrate cannot be read to the end, or when more than {guards.missingPercent} % of a list, and more
          than {formatCount(guards.missingAtLeast, 'record')}, would go.{' '}
          <a href={placeHash('settings', 'guards')}>Change these limits</a>
        </p>
      </section>
    </>
  )
}
