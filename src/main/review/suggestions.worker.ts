// The worker thread that looks for suggestions, so that a thousand records against a thousand hold nobody up.
import { parentPort } from 'node:worker_threads'
import { nearest } from '../matching/suggest.ts'
import type { SuggestionsAnswer, SuggestionsRequest } from './suggestions.ts'

const parent = parentPort
if (!parent) throw new Error('Started outside a worker thread.')

parent.on('message', ({ call, style, tutorial, api }: SuggestionsRequest) => {
  parent.postMessage({ call, found: nearest(style, tutorial, api) } satisfies SuggestionsAnswer)
})
