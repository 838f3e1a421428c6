// What is asked of a creation in Administrate, what is shown of it before, and what became of it. Types only.
import type { Problem } from '../../errors.ts'
import type { Intent } from '../../ports/intents.ts'
import type { LeaseHolder } from '../../ports/lease.ts'
import type { Entity, Json, MatchedEntity } from '../../ports/records.ts'

/** BY_HAND: this Administrate has no mutation for it. UNKNOWN: it could not be asked; trying is allowed. */
export type Support = 'CREATABLE' | 'BY_HAND' | 'UNKNOWN'

export interface Creatable {
  readonly support: Support
  /** Why not, and what to do instead; empty when it can be created. */
  readonly sentence: string
}

export type Answers = ReadonlyMap<string, string>

/** One ticked record. */
export interface CreationAsk {
  readonly tutorialId: string
  /** An existing record of Administrate to link instead, by identity; nothing is sent then. */
  readonly linkTo: string | null
  /** A person saw the look-alikes and wants a new record all the same. */
  readonly createAnyway: boolean
  /** Answers of its own, before those of the sheet. */
  readonly values: Answers
}

export interface CreationRequest {
  readonly entity: MatchedEntity
  readonly records: readonly CreationAsk[]
  readonly values: Answers
  /** From the sheet that the person saw. */
  readonly confirm: string
  readonly startedBy: string
}

export type CreationState = 'ready' | 'looks-like' | 'needs-value' | 'blocked' | 'by-hand'

/** A field as people read it, on both sides; `administrate` null while a question is open. */
export interface SentField {
  readonly name: string
  readonly tutorial: string | null
  readonly administrate: string | null
}

export interface LookAlike {
  readonly identity: string
  readonly name: string
  readonly context: string
  readonly number: string
  readonly strength: number
}

export interface PlannedCreation {
  readonly tutorialId: string
  readonly key: string
  readonly description: string
  readonly state: CreationState
  /** Why it is blocked, or what is missing. */
  readonly message: string
  readonly fields: readonly SentField[]
  /** Nearest first. */
  readonly lookAlikes: readonly LookAlike[]
  /** The input of the mutation; null when nothing can be sent as it is. */
  readonly input: Json
  /** The record to link to instead. */
  readonly linkTo: string | null
  readonly createAnyway: boolean
}

export interface Choice {
  readonly value: string
  readonly title: string
}

export const questionNames = ['region', 'account', 'learningMode', 'emailDomain'] as const
export type QuestionName = (typeof questionNames)[number]

export interface Question {
  readonly name: QuestionName
  readonly title: string
  readonly hint: string
  readonly required: boolean
  /** Empty: any text may be given. */
  readonly choices: readonly Choice[]
  readonly remembered: string | null
  readonly perRecord: boolean
}

export interface CreationSheet {
  readonly entity: MatchedEntity
  readonly creatable: Creatable
  readonly confirm: string
  readonly records: readonly PlannedCreation[]
  readonly questions: readonly Question[]
  /** Requests this will take, about. */
  readonly requests: number
}

/** A creation under way or ended. Every intent of a run that has ended is settled, but for one whose process died. */
export interface CreationView {
  readonly jobId: string
  readonly entity: MatchedEntity
  readonly running: boolean
  /** It runs in this process. */
  readonly here: boolean
  readonly problem: Problem | null
  readonly intents: readonly Intent[]
}

/** A started creation goes on by itself; `finished` never rejects. */
export interface StartedCreation {
  readonly jobId: string
  readonly finished: Promise<void>
}

/** What is sent to create a record; `text` null where nothing is sent, or not yet. */
export interface ShownRequest {
  readonly tutorialId: string
  readonly text: string | null
}

export type CreationOutcome = { readonly started: StartedCreation } | { readonly busy: LeaseHolder }

/** Rejections are TandemErrors; after each of them nothing was sent. */
export interface Creations {
  /** Whether records of a kind can be created. Answers within a second: UNKNOWN until Administrate has said. */
  creatable(entity: Entity): Promise<Creatable>
  /** What creating these tutorial records would send, and what is missing for it. Reads only. */
  sheet(entity: MatchedEntity, tutorialIds: readonly string[], signal: AbortSignal): Promise<CreationSheet>
  /** What {@link start} would send. Reads only. */
  requests(request: CreationRequest, signal: AbortSignal): Promise<readonly ShownRequest[]>
  start(request: CreationRequest): Promise<CreationOutcome>
  /** Looks up what has no answer yet, also of runs whose process died. */
  settle(entity: MatchedEntity, startedBy: string): Promise<CreationOutcome>
  /** null: there is no creation of that id. */
  view(jobId: string): Promise<CreationView | null>
  /** True when it ran here and is being stopped. */
  cancel(jobId: string): boolean
  /** Whether a creation of that id runs in this process. */
  isHere(jobId: string): boolean
  /** Stops what runs and waits for it. */
  close(): Promise<void>
}
