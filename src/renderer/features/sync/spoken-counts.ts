// The eight numbers of a step as one spoken sentence; zeros of the rarer ones are left out.
import { formatCount, formatNumber } from '../../format.ts'
import type { Step } from '../../model.ts'

export function spokenCounts(step: Step): string {
  const { created, updated, unchanged, deleted, skipped, errors, unmatchedTutorial, unmatchedApi } = step.counts
  return `${[
    `${formatNumber(created)} created`,
    `${formatNumber(updated)} updated`,
    `${formatNumber(unchanged)} unchanged`,
    ...(deleted > 0 ? [`${formatNumber(deleted)} deleted`] : []),
    ...(skipped > 0 ? [`${formatNumber(skipped)} skipped`] : []),
    formatCount(errors, 'error'),
    ...(unmatchedTutorial > 0 ? [`${formatNumber(unmatchedTutorial)} not linked`] : []),
    ...(unmatchedApi > 0 ? [`${formatNumber(unmatchedApi)} only in Administrate`] : []),
  ].join(', ')}.`
}
