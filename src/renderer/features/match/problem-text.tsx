// A problem in words: what happened, what it means for the data, what to do next, and its code.
import type { Problem } from '../../model.ts'
import { ProblemCode } from '../../ui/problem-code.tsx'

export function ProblemText({ problem }: { readonly problem: Problem }) {
  return (
    <span>
      <strong>{problem.message}</strong> {problem.effect} {problem.next} <ProblemCode code={problem.code} />
    </span>
  )
}
