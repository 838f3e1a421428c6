// The refusals of match review, as sentences.
import type { Problem } from '../errors.ts'
import type { MatchedEntity } from '../ports/records.ts'
import { kindWords } from './reason-words.ts'

const nothing = 'Nothing was changed.'

export function notThere(entity: MatchedEntity): Problem {
  return {
    code: 'LINK-MOVED',
    message: `This ${kindWords[entity].singular} is not there any more.`,
    effect: nothing,
    next: 'Look at the list again.',
  }
}

export function alreadyLinked(name: string, partner: string): Problem {
  return {
    code: 'LINK-TAKEN',
    message: `“${name}” is already linked to “${partner}”.`,
    effect: nothing,
    next: 'Unlink it first if that is wrong.',
  }
}

export function acrossParent(name: string, location: string, tutorial: string, tutorialLocation: string): Problem {
  return {
    code: 'LINK-PARENT',
    message: `“${name}” is in ${location || 'a location that is not known'}, and “${tutorial}” is in ${tutorialLocation || 'none'}.`,
    effect: nothing,
    next: 'Link it all the same only if both are one place.',
  }
}

/** `names`: what somebody else changed. */
export function movedMeanwhile(names: readonly string[]): Problem {
  return {
    code: 'LINK-MOVED',
    message: `Somebody changed ${listed(names)} meanwhile.`,
    effect: 'It is as they left it; nothing of yours was written.',
    next: 'Look at it again and decide anew.',
  }
}

export function undoMoved(names: readonly string[]): Problem {
  return {
    code: 'UNDO-MOVED',
    message: `Somebody changed ${listed(names)} since, so this can no longer be undone.`,
    effect: nothing,
    next: 'Change the records one by one.',
  }
}

export function nothingToUndo(): Problem {
  return {
    code: 'UNDO-MOVED',
    message: 'This decision is not there or was undone already.',
    effect: nothing,
    next: 'Look at the list again.',
  }
}

export function emptyReason(): Problem {
  return {
    code: 'USAGE',
    message: 'An ignored record needs a reason.',
    effect: nothing,
    next: 'Say in a few words why it is on purpose in one system only.',
  }
}

export function notMatched(title: string): Problem {
  return {
    code: 'USAGE',
    message: `${title} come from Administrate; there is nothing to match.`,
    effect: nothing,
    next: 'Choose locations, venues, instructors or course templates.',
  }
}

/** What a person typed or pasted, as it was. */
export function noSuchId(typed: string, singular: string): Problem {
  return {
    code: 'NOT-FOUND',
    message: `Administrate has no ${singular} with the id ${typed}.`,
    effect: nothing,
    next: 'Check the id in Administrate; its number is in the address of the page.',
  }
}

/** An id says which kind of record it is of. */
export function otherKind(typed: string, singular: string, wanted: string): Problem {
  return {
    code: 'NOT-FOUND',
    message: `${typed} is the id of a ${singular}, not of a ${wanted}.`.replaceAll(/\ba (?=[aeiou])/g, 'an '),
    effect: nothing,
    next: `Paste the id of the ${wanted}.`,
  }
}

/** It is there, but the tutorial database does not know it. */
export function notReadYet(typed: string, singular: string): Problem {
  return {
    code: 'NOT-FOUND',
    message: `Administrate has a ${singular} with the id ${typed}, but it has not been read yet.`,
    effect: nothing,
    next: 'Check again, then link it.',
  }
}

function listed(names: readonly string[]): string {
  const [first = 'a record', ...others] = names
  return others.length === 0 ? `“${first}”` : `“${first}” and ${others.length} more`
}
