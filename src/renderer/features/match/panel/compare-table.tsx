// Both sides field by field, those that are empty last: what differs is marked word by word on its side.
import { Equal, EqualApproximately } from 'lucide-react'
import type { MatchDetail, MatchRow } from '../../../model.ts'
import { SystemName } from '../../../ui/mark.tsx'
import { contextHead } from '../match-kinds.ts'
import { wordDifference } from './word-difference.ts'
import type { Piece } from './word-difference.ts'
import type { Kind } from '../../../model.ts'
import styles from './panel.module.css'

type Field = MatchDetail['fields'][number]

/** What the row itself says, until everything about it has come. */
export function fieldsOfRow(row: MatchRow, kind: Kind['name']): readonly Field[] {
  const both = row.tutorialName !== null && row.administrateName !== null
  const same = (left: string | null, right: string | null): boolean | null => (both ? left === right : null)
  const name = {
    name: 'Name',
    tutorial: row.tutorialName,
    administrate: row.administrateName,
    same: same(row.tutorialName, row.administrateName),
  }
  const context = contextHead(kind)
  if (context === null) return [name]
  const [tutorial, administrate] = [row.tutorialContext, row.administrateContext]
  return [name, { name: context, tutorial, administrate, same: same(tutorial, administrate) }]
}

export function CompareTable({ fields }: { readonly fields: readonly Field[] }) {
  const isEmpty = ({ tutorial, administrate }: Field): boolean => (tutorial ?? '') === '' && (administrate ?? '') === ''
  const ordered = [...fields.filter((field) => !isEmpty(field)), ...fields.filter(isEmpty)]
  return (
    <table className={styles.compare}>
      <thead>
        <tr>
          <th scope="col">
            <span className="only-spoken">Field</span>
          </th>
          <th scope="col" className={styles.tutorialHead}>
            <SystemName system="tutorial" name="Tutorial" />
          </th>
          <th scope="col" className={styles.tutorialHead}>
            <span className="only-spoken">Same</span>
          </th>
          <th scope="col" className={styles.administrateHead}>
            <SystemName system="administrate" name="Administrate" />
          </th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((field) => (
          <FieldRow key={field.name} field={field} />
        ))}
      </tbody>
    </table>
  )
}

function FieldRow({ field: { name, tutorial, administrate, same } }: { readonly field: Field }) {
  const difference = same === false ? wordDifference(tutorial ?? '', administrate ?? '') : null
  // A field that one side does not have at all is not an empty one.
  const empty = same === null ? '–' : 'empty'
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Value text={tutorial} empty={empty} pieces={difference?.left ?? null} mark={styles.tutorialMark} />
      </td>
      <td className={styles.sign}>
        <Sign same={same} />
      </td>
      <td>
        <Value text={administrate} empty={empty} pieces={difference?.right ?? null} mark={styles.administrateMark} />
      </td>
    </tr>
  )
}

function Sign({ same }: { readonly same: boolean | null }) {
  if (same === null) return null
  const Icon = same ? Equal : EqualApproximately
  const word = same ? 'same' : 'differs'
  return (
    <span role="img" aria-label={word} title={word}>
      <Icon size={12} strokeWidth={2.25} aria-hidden="true" />
    </span>
  )
}

interface ValueProps {
  readonly text: string | null
  /** What stands where there is nothing. */
  readonly empty: string
  readonly pieces: readonly Piece[] | null
  readonly mark: string | undefined
}

function Value({ text, empty, pieces, mark }: ValueProps) {
  if (text === null || text === '') return <span className={styles.empty}>{empty}</span>
  if (pieces === null) return text
  return pieces.map((piece, index) =>
    piece.differs ? (
      <mark key={index} className={mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
}
